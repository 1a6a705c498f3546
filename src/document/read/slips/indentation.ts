import type { YamlProblem } from "../yaml-problem.js";
import {
  isItem,
  keyOn,
  type Line,
  lineAbove,
  lineBelow,
  lineNumber,
  saidOn,
  setIn,
  spaces,
  tellingLineAt,
  wholeLine,
} from "./line.js";
import { roomForFact } from "./short-form.js";
import type { Slip, Stop } from "./slip.js";

/** A key that is not set in as far as those it belongs with. */
export const indentation: Slip = ({ source, code, at, keysAt }) => {
  if (code === "NON_STRING_KEY") return valueBelowKey(source, at);
  if (code !== "BLOCK_AS_IMPLICIT_KEY" && code !== "BAD_INDENT") return undefined;
  const line = tellingLineAt(source, at);
  if (isItem(line)) return undefined;
  if (code === "BAD_INDENT") return keyAstray({ source, keysAt }, line);
  const below = keyBelow(source, line);
  return below && below.indent > line.indent ? keyTooDeep({ source, keysAt }, below, line) : undefined;
};

/** The next line below; of those that a text goes on with, that behind the last of them. */
function keyBelow(source: string, line: Line): Line | undefined {
  const next = lineBelow(source, line);
  if (!/[^\s:]$/.test(saidOn(line))) return next;
  let below = next;
  while (below && below.indent > line.indent && !isItem(below) && keyOn(below) === undefined)
    below = lineBelow(source, below);
  return below && below.indent > line.indent ? below : next;
}

function keyTooDeep(file: Pick<Stop, "source" | "keysAt">, below: Line, line: Line): YamlProblem {
  const problem = tooDeep(file.source, below, line);
  const advice = roomForFact(file, below, line);
  return advice === undefined ? problem : { ...problem, advice };
}

/** Set in deeper than a key that has its value, or between two depths: the author meant one of them. */
function keyAstray(file: Pick<Stop, "source" | "keysAt">, line: Line): YamlProblem | undefined {
  const { source } = file;
  const above = lineAbove(source, line);
  if (above === undefined || above.indent === line.indent) return undefined;
  if (above.indent < line.indent) return keyTooDeep(file, line, above);
  if (saidOn(above).endsWith(":") && keyOn(line) === undefined) return tooShallow(line, above);
  let outer: Line | undefined = above;
  while (outer && outer.indent > line.indent) outer = lineAbove(source, outer);
  if (outer === undefined || outer.indent === line.indent) return undefined;
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` is set in by ${spaces(line.indent)}: less than \`${saidOn(above)}\`, more than \`${saidOn(outer)}\``,
    advice: `${setIn(above.indent)} to stand beside \`${saidOn(above)}\`, or by ${outer.indent} to stand beside \`${saidOn(outer)}\`.`,
  };
}

/** What stands below a key that has its value, set in deeper than it. */
export function tooDeep(source: string, below: Line, line: Line): YamlProblem {
  return {
    ...wholeLine(below),
    message: `\`${saidOn(below)}\` is set in deeper than \`${saidOn(line)}\`, which has its value already`,
    advice: `${setIn(line.indent)}, as line ${lineNumber(source, line.start)}.`,
  };
}

/** Braces or brackets that begin a line as if they were a key. */
function valueBelowKey(source: string, at: number): YamlProblem | undefined {
  const line = tellingLineAt(source, at);
  const above = lineAbove(source, line);
  const isValue = above !== undefined && /^[[{]/.test(saidOn(line)) && saidOn(above).endsWith(":");
  return isValue && above.indent >= line.indent ? tooShallow(line, above) : undefined;
}

/** The value of a key, on a line of its own that is set in no deeper than the key. */
export function tooShallow(line: Line, key: Line): YamlProblem {
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` is set in no deeper than \`${saidOn(key)}\` above it`,
    advice: `If it belongs to \`${saidOn(key)}\`, set it in by ${spaces(key.indent + 2)}.`,
  };
}

/** The first lines are set in, and those below, which they belong with, are not. */
export const firstLineSetIn: Slip = ({ source, message, at }) => {
  if (message !== "Unexpected scalar at node end") return undefined;
  const line = tellingLineAt(source, at);
  const last = lineAbove(source, line);
  let first = last;
  for (let above = last; above; above = lineAbove(source, above)) first = above;
  if (first === undefined || last === undefined || first.indent <= line.indent) return undefined;
  const others =
    first === last ? "" : `, and set the lines below it, to line ${lineNumber(source, last.start)}, in by as much less`;
  return {
    ...wholeLine(first),
    message: `\`${saidOn(first)}\` is set in by ${spaces(first.indent)}, and \`${saidOn(line)}\`, which it stands beside, by ${line.indent}`,
    advice: `${setIn(line.indent)}${others}.`,
  };
};
