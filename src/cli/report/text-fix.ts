import { applyFix } from "../../document/apply-fix.js";
import { columnOf } from "../../document/edit/lines.js";
import { EditError } from "../../document/edit.js";
import type { Fix } from "../../model/finding.js";
import type { Point } from "../../model/path.js";
import type { TextFix } from "../../report/report.js";

/** A fix as one change of the text, from the first to the last place it touches; undefined when it does not apply. */
export function textFixOf(source: string, fix: Fix): TextFix | undefined {
  try {
    const fixed = applyFix(source, fix);
    return fixed === source ? undefined : { title: fix.title, replacements: [replacementBetween(source, fixed)] };
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

function replacementBetween(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (splitsCharacter(before, start)) start--;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (splitsCharacter(before, before.length - same)) same--;
  return {
    range: { start: pointAt(before, start), end: pointAt(before, before.length - same) },
    text: after.slice(start, after.length - same),
  };
}

/** Two surrogates, and the two halves of a line end, stay together. */
function splitsCharacter(text: string, at: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function pointAt(text: string, offset: number): Point {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return { line, column: columnOf(text, offset) + 1, offset };
}
