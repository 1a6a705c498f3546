import type { YamlProblem } from "../yaml-problem.js";
import { tooDeep, tooShallow } from "./indentation.js";
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
import { roomForFactOfEntry } from "./short-form.js";
import type { Slip, Stop } from "./slip.js";

type File = Pick<Stop, "source" | "keysAt">;

/** Entries of a list and keys that stand where the other kind does, or at another depth than their like. */
export const dashes: Slip = ({ source, code, message, at, keysAt }) => {
  if (!CODES.has(code)) return undefined;
  const line = tellingLineAt(source, at);
  if (isItem(line))
    return (
      (code === "MULTILINE_IMPLICIT_KEY" ? keyInItem({ source, keysAt }, line) : undefined) ?? dashAstray(source, line)
    );
  const above = lineAbove(source, line);
  const isForgotten = above && isItem(above) && !/:(\s|$)/.test(saidOn(line));
  if (isForgotten && (code !== "MULTILINE_IMPLICIT_KEY" || above.indent === line.indent))
    return dashForgotten(line, above);
  const item = code === "BAD_INDENT" || message === NO_DASH ? itemAround(source, line) : undefined;
  if (item === undefined) return undefined;
  return item.indent === line.indent
    ? keyAmongDashes(source, line, item, keysAt([]))
    : keyBelowItem({ source, keysAt }, line, item);
};

const NO_DASH = "Sequence item without - indicator";
const CODES: ReadonlySet<string> = new Set([
  "BLOCK_AS_IMPLICIT_KEY",
  "BAD_INDENT",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
]);

function dashAstray(source: string, line: Line): YamlProblem | undefined {
  const above = lineAbove(source, line);
  if (above && above.indent > line.indent && !isItem(above) && saidOn(above).endsWith(":"))
    return tooShallow(line, above);
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
  const said = saidOn(line);
  const entry = /^-([^\s-].*)$/.exec(said)?.[1];
  return {
    ...wholeLine(line),
    message: entry
      ? `there is no space behind the dash of \`${said}\`, so it is no entry of the list`
      : `\`${said}\` has no dash before it, but the line above is an entry of a list`,
    advice: `Write \`- ${entry ?? said}\`${above.indent === 0 ? " at the left edge" : `, set in by ${spaces(above.indent)}`}.`,
  };
}

/** The entry of a list that a key stands in or beside, if any. */
function itemAround(source: string, line: Line): Line | undefined {
  let above = lineAbove(source, line);
  while (above && above.indent >= line.indent && !(isItem(above) && above.indent === line.indent))
    above = lineAbove(source, above);
  return above && isItem(above) ? above : undefined;
}

function keyAmongDashes(source: string, line: Line, item: Line, top: readonly string[]): YamlProblem {
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` is a key, but \`${saidOn(item)}\`, which it stands beside, is an entry of a list`,
    advice: `${dashOrKey(source, line, item, top)}.`,
  };
}

/** Whether the keys were meant or the dashes, only a person knows. */
function dashOrKey(source: string, line: Line, item: Line, top: readonly string[]): string {
  const { key = "", value = "" } = keyOn(line) ?? {};
  if (line.indent > 0 && top.includes(key)) return setIn(0);
  const column = keyColumn(item);
  if (column !== undefined)
    return `Take the dash of line ${lineNumber(source, item.start)} away; or set this in by ${spaces(column)} to belong to that entry`;
  const withKeys = `keys in place of the dashes: \`an-id: ${saidOn(item).slice(1).trim()}\``;
  const isText = value !== "" && !/^[[{|>]/.test(value);
  return isText ? `Write a dash in place of the key: \`- ${value}\`; or ${withKeys}` : `Write ${withKeys}`;
}

/** Where the keys of an entry begin that is a map; undefined for one that is a text. */
function keyColumn(item: Line): number | undefined {
  return keyOn(item) && /^ *(?:- +)+/.exec(item.text)?.[0].length;
}

/** `- Guests` and below it, deeper, `channels:`: what YAML read as one text. */
function keyInItem(file: File, item: Line): YamlProblem | undefined {
  const { source } = file;
  let below = lineBelow(source, item);
  while (below && below.indent > item.indent && keyOn(below) === undefined) below = lineBelow(source, below);
  return below && below.indent > item.indent ? keyBelowItem(file, below, item) : undefined;
}

/** A key can stand beside the one that the list is under, or belong to an entry that is a map. */
function keyBelowItem(file: File, line: Line, item: Line): YamlProblem | undefined {
  const { source } = file;
  let holder = lineAbove(source, item);
  while (holder && (isItem(holder) || holder.indent > item.indent)) holder = lineAbove(source, holder);
  if (holder === undefined) return undefined;
  const column = keyColumn(item);
  // The dash itself is what stands in the wrong place.
  if (column === line.indent) return dashAstray(source, item);
  const beside = `to stand beside \`${saidOn(holder)}\`, as line ${lineNumber(source, holder.start)}`;
  if (column === undefined)
    return {
      ...wholeLine(line),
      message: `\`${saidOn(line)}\` is set in as if it belonged to the entry \`${saidOn(item)}\`, which is a text already`,
      advice: roomForFactOfEntry(file, line, item) ?? `${setIn(holder.indent)} ${beside}.`,
    };
  return {
    ...wholeLine(line),
    message: `\`${saidOn(line)}\` is set in by ${spaces(line.indent)}, but the keys of \`${saidOn(item)}\` by ${column}`,
    advice: `${setIn(column)} to belong to that entry, or by ${holder.indent} ${beside}.`,
  };
}
