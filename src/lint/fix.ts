import { applyFix } from "../document/apply-fix.js";
import { EditError } from "../document/edit.js";
import type { Fix } from "../model/finding.js";
import type { CanvasPath, Span } from "../model/path.js";
import type { IdentifiedFinding } from "./place.js";

/** A fix may bring up another finding with a fix; more rounds than these are a circle. */
const MOST_PASSES = 10;

export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly count: number;
}

/**
 * Makes all safe fixes of a text, again and again until none is left; suggestions are never made.
 * @param findingsIn what is found in a text, as by `lintCanvas(text, options).findings`
 */
export function fixText(source: string, findingsIn: (text: string) => readonly IdentifiedFinding[]): FixedText {
  let fixed: FixedText = { text: source, count: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text, count } = fixOnce(fixed.text, findingsIn(fixed.text));
    if (count === 0) break;
    fixed = { text, count: fixed.count + count };
  }
  return fixed;
}

/** Makes the fixes that do not get in each other's way; the others wait for the next pass. */
function fixOnce(source: string, findings: readonly IdentifiedFinding[]): FixedText {
  const fixes = withoutOverlaps(findings.flatMap(({ fix }) => fix ?? []));
  // Changes of comments count offsets of the text as it is: all at once, before any other.
  const inComments = fixes.filter(({ textEdits }) => textEdits !== undefined);
  const textEdits = inComments.flatMap((fix) => fix.textEdits ?? []);
  let made = attempt(source, { title: "", edits: [], textEdits }, inComments.length);
  for (const fix of fixes) {
    if (fix.edits.length === 0) continue;
    const next = attempt(made.text, { title: fix.title, edits: fix.edits }, 1);
    made = { text: next.text, count: made.count + next.count };
  }
  return made;
}

/** A fix that cannot be made, or changes nothing, is left for a person. */
function attempt(source: string, fix: Fix, count: number): FixedText {
  try {
    const text = applyFix(source, fix);
    return { text, count: text === source ? 0 : count };
  } catch (error) {
    if (error instanceof EditError) return { text: source, count: 0 };
    throw error;
  }
}

function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const paths: CanvasPath[] = [];
  const spans: Span[] = [];
  const entries = new Set<string>();
  return fixes.filter((fix) => {
    const claimed = fix.edits.map(claimOf);
    const touched = fix.textEdits ?? [];
    const made = fix.edits.flatMap(entryMadeBy);
    if (claimed.some((path) => paths.some((other) => overlap(path, other)))) return false;
    if (touched.some((span) => spans.some((other) => span.start <= other.end && other.start <= span.end))) return false;
    if (made.some((entry) => entries.has(entry))) return false;
    paths.push(...claimed);
    spans.push(...touched);
    for (const entry of made) entries.add(entry);
    return true;
  });
}

/** Two slips in one list may be meant for the same id: once one is corrected, the other is no longer a clear case. */
function entryMadeBy(edit: Fix["edits"][number]): readonly string[] {
  if (edit.kind !== "set" || typeof edit.path.at(-1) !== "number") return [];
  return [JSON.stringify([edit.path.slice(0, -1), edit.value])];
}

/** What an edit needs to itself: of a list, all, because what goes moves the others up. */
function claimOf({ kind, path }: Fix["edits"][number]): CanvasPath {
  return kind !== "set" && typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}

function overlap(a: CanvasPath, b: CanvasPath): boolean {
  return a.every((key, depth) => depth >= b.length || key === b[depth]);
}
