import type { YamlProblem } from "../yaml-problem.js";
import { type Line, lineAbove, lineAt, lineBelow, lineNumber, saidOn } from "./line.js";
import type { Slip } from "./slip.js";

/** A key or dash that is not set in as far as those it belongs with. */
export const indentation: Slip = ({ source, code, at }) => {
  if (!CODES.has(code)) return undefined;
  const line = lineAt(source, at);
  if (isItem(line)) return dashAstray(source, line);
  if (code === "MULTILINE_IMPLICIT_KEY") return undefined;
  const above = lineAbove(source, line);
  if (above && isItem(above) && !/:(\s|$)/.test(saidOn(line))) return dashForgotten(line, above);
  if (code === "BAD_INDENT") return keyAstray(source, line);
  const below = lineBelow(source, line);
  return code === "BLOCK_AS_IMPLICIT_KEY" && below && below.indent > line.indent
    ? tooDeep(source, below, line)
    : undefined;
};

const CODES: ReadonlySet<string> = new Set([
  "BLOCK_AS_IMPLICIT_KEY",
  "BAD_INDENT",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
]);

function isItem({ text }: Line): boolean {
  return /^ *-( |$)/.test(text);
}

function wholeLine({ start, text, indent }: Line) {
  return { start: start + indent, end: start + text.trimEnd().length };
}

const spaces = (count: number) => (count === 1 ? "1 space" : `${count} spaces`);

const setIn = (count: number) => (count === 0 ? "Begin it at the left edge" : `Set it in by ${spaces(count)}`);

function dashAstray(source: string, line: Line): YamlProblem | undefined {
  const beside = besideOf(source, line);
  if (beside === undefined) return undefined;
  if (!isItem(beside))
    return beside.indent === line.indent ? dashAmongKeys(line, beside) : tooDeep(source, line, beside);
  if (beside.indent === line.indent) return undefined;
  return {
    ...wholeLine(line),
    message: `the dash of \`${saidOn(line)}\` is set in by ${spaces(line.indent)}, the one above it by ${beside.indent}`,
    advice: `${setIn(beside.indent)}, as in line ${lineNumber(source, beside.start)}.`,
  };
}

/** The nearest line above that a dash can belong with: an entry of a list, or what is not set in deeper than the dash. */
function besideOf(source: string, line: Line): Line | undefined {
  let least = Number.POSITIVE_INFINITY;
  let above = lineAbove(source, line);
  // A list further up, inside of a key that has been passed, is none of its business.
  while (above && above.indent > line.indent && !(isItem(above) && above.indent < least)) {
    least = Math.min(least, above.indent);
    above = lineAbove(source, above);
  }
  return above;
}

function dashAmongKeys(line: Line, beside: Line): YamlProblem {
  const said = saidOn(line).slice(1).trim();
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` is an entry of a list, but \`${saidOn(beside)}\`, which it stands beside, is a key`,
    advice: /:(\s|$)/.test(said)
      ? "Take the dash away."
      : `Write a key in place of the dash${said && `: \`an-id: ${said}\``}.`,
  };
}

function dashForgotten(line: Line, above: Line): YamlProblem {
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` has no dash before it, but the line above is an entry of a list`,
    advice: `Write \`- ${saidOn(line)}\`, set in by ${spaces(above.indent)}.`,
  };
}

/** Between two depths: the author meant one of them. */
function keyAstray(source: string, line: Line): YamlProblem | undefined {
  const deeper = lineAbove(source, line);
  let outer = deeper;
  while (outer && outer.indent > line.indent) outer = lineAbove(source, outer);
  if (deeper === undefined || outer === undefined || deeper.indent <= line.indent) return undefined;
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` is set in by ${spaces(line.indent)}: less than \`${saidOn(deeper)}\`, more than \`${saidOn(outer)}\``,
    advice: `${setIn(deeper.indent)} to stand beside \`${saidOn(deeper)}\`, or by ${outer.indent} to stand beside \`${saidOn(outer)}\`.`,
  };
}

function tooDeep(source: string, below: Line, line: Line): YamlProblem {
  return {
    ...wholeLine(below),
    message: `\`${saidOn(below)}\` is set in deeper than \`${saidOn(line)}\`, which has its value already`,
    advice: `${setIn(line.indent)}, as line ${lineNumber(source, line.start)}.`,
  };
}
