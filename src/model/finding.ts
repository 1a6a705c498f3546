import type { CanvasPath, Place, Range, Span, Spot } from "./path.js";

export const SEVERITIES = ["info", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How many there are of each severity. */
export function countBySeverity(findings: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** One change to a canvas, in terms of the canvas; `document/edit.ts` turns it into changes of the text. */
export type CanvasEdit =
  | { readonly kind: "set"; readonly path: CanvasPath; readonly value: PlainValue }
  | { readonly kind: "remove"; readonly path: CanvasPath }
  | { readonly kind: "append"; readonly path: CanvasPath; readonly value: PlainValue }
  | { readonly kind: "rename-key"; readonly path: CanvasPath; readonly to: string }
  /** What stands at `from` goes; its comments, and its keys that belong to other tools (`x-`), go over to `path`. */
  | { readonly kind: "absorb"; readonly path: CanvasPath; readonly from: CanvasPath };

/** A value as YAML's core schema knows it. Maps keep the order of their keys. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | ReadonlyMap<string, PlainValue>
  | { readonly [key: string]: PlainValue };

export interface Fix {
  /** An imperative: "rename `titel` to `title`". */
  readonly title: string;
  readonly edits: readonly CanvasEdit[];
  /** What one should know before it is made: what is lost, and what is said of more than before. */
  readonly notes?: readonly string[];
  /** Changes of comments, where no path leads. */
  readonly textEdits?: readonly TextEdit[];
}

/** What stands in the text between two offsets becomes `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

export interface RelatedPlace {
  readonly at: Spot;
  readonly label: string;
}

/** What a rule or the reader says; the engine adds who said it, how loudly and the exact position. */
export interface Finding {
  /** One sentence that quotes the user's own words. */
  readonly message: string;
  readonly at: Spot;
  /** A few words set under the marked place ("claimed here"). */
  readonly label?: string;
  /** Second places, when two statements disagree. */
  readonly related?: readonly RelatedPlace[];
  /** Why it matters here; the rule's own `why` when absent. */
  readonly why?: string;
  /** What would be right, concretely; the rule's own `fixAdvice` when absent. */
  readonly advice?: string;
  /** What the finding is about, never an index: `channels/website`, `customer_segments/a+b`. Part of its identity. */
  readonly subject: string;
  /** What an answer that settles it would be about, where that is not the subject; several as in a subject. */
  readonly settledBy?: string;
  /** The offending value in normal form, when one subject can have several findings of one rule. Part of its identity. */
  readonly value?: string;
  /** Findings of one rule with the same cause are told as one when they come in numbers; `name` stands for this one. */
  readonly group?: { readonly cause?: string; readonly name: string };
  /** Safe to apply without asking. */
  readonly fix?: Fix;
  /** Needs a decision by a person. */
  readonly suggestions?: readonly Fix[];
}

export interface PlacedRelated {
  readonly range: Range;
  readonly label: string;
}

/** A finding ready to be reported. */
export interface PlacedFinding extends Omit<Finding, "at" | "related"> {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly path: CanvasPath;
  readonly range: Range;
  readonly related: readonly PlacedRelated[];
  readonly why: string;
  readonly advice: string;
}

/** A finding with the name it keeps from run to run, wherever it moves in its file. */
export interface IdentifiedFinding extends PlacedFinding {
  readonly identity: string;
}

/** A finding that somebody has decided to live with: it neither counts nor is shown to people. */
export interface SuppressedFinding extends IdentifiedFinding {
  readonly suppression: { readonly by: "inline" | "baseline"; readonly reason?: string | undefined };
}

/** Orders findings by position, then rule, then subject, so that two runs print the same. */
export function compareFindings(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True for a path-based spot. */
export function isPlace(spot: Spot): spot is Place {
  return "path" in spot;
}
