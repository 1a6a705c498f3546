import { applyFix } from "../document/apply-fix.js";
import { EditError } from "../document/edit.js";
import type { Fix, IdentifiedFinding } from "../model/finding.js";
import type { CanvasPath, Span } from "../model/path.js";
import { requireText } from "../text/argument.js";

/** A fix may bring up another finding with a fix; more rounds than these are a circle. */
const MOST_PASSES = 10;

export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly count: number;
}

/**
 * Makes all safe fixes of a text, again and again until none is left, ten times at most; suggestions are never made, and a
 * fix that cannot be made is left out.
 * @param findingsIn what is found in a text, as by `lintCanvas(text, options).findings`
 * @throws TypeError when what is given is no text, or no function
 */
export function fixText(source: string, findingsIn: (text: string) => readonly IdentifiedFinding[]): FixedText {
  requireText(source, "fixText");
  // From JavaScript anything may come.
  if (typeof findingsIn !== "function")
    throw new TypeError(
      "fixText takes a function that finds what is wrong in a text, such as one that calls lintCanvas",
    );
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
  const made = attempt(source, { title: "", edits: [], textEdits }, inComments.length);
  return attemptAll(
    made,
    fixes.filter(({ edits }) => edits.length > 0),
  );
}

/** So many fixes are made one by one. More are made at once, or by halves: each reads the whole text again. */
const FEW = 20;

function attemptAll(made: FixedText, fixes: readonly Fix[]): FixedText {
  if (fixes.length > FEW) {
    const at = fixes.length >> 1;
    const whole = attempt(made.text, { title: "", edits: fixes.flatMap(({ edits }) => edits) }, fixes.length);
    if (whole.count > 0) return { text: whole.text, count: made.count + whole.count };
    return attemptAll(attemptAll(made, fixes.slice(0, at)), fixes.slice(at));
  }
  let all = made;
  for (const { title, edits } of fixes) {
    const next = attempt(all.text, { title, edits }, 1);
    all = { text: next.text, count: all.count + next.count };
  }
  return all;
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
  const claims = new Claims();
  const spans: Span[] = [];
  const entries = new Set<string>();
  return fixes.filter((fix) => {
    const claimed = fix.edits.map(claimOf);
    const touched = fix.textEdits ?? [];
    const made = fix.edits.flatMap(entryMadeBy);
    if (claimed.some((path) => claims.has(path))) return false;
    if (touched.some((span) => spans.some((other) => span.start <= other.end && other.start <= span.end))) return false;
    if (made.some((entry) => entries.has(entry))) return false;
    for (const path of claimed) claims.add(path);
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

/** The places that are taken: what lies in one of them, or around one, is taken too. */
class Claims {
  private readonly taken = new Set<string>();
  private readonly around = new Set<string>();

  has(path: CanvasPath): boolean {
    return this.around.has(keyOf(path)) || prefixesOf(path).some((prefix) => this.taken.has(prefix));
  }

  add(path: CanvasPath): void {
    this.taken.add(keyOf(path));
    for (const prefix of prefixesOf(path)) this.around.add(prefix);
  }
}

function prefixesOf(path: CanvasPath): readonly string[] {
  return [...path.keys(), path.length].map((length) => keyOf(path.slice(0, length)));
}

function keyOf(path: CanvasPath): string {
  return JSON.stringify(path);
}
