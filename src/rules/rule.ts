import type { Facts } from "../analysis/facts.js";
import type { ResolvedLink } from "../analysis/links.js";
import type { LinkField } from "../analysis/targets.js";
import type { Canvas } from "../model/canvas.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";

export const CATEGORIES = [
  "structure",
  "separation",
  "segments",
  "profile",
  "value",
  "reach",
  "money",
  "platform",
  "infrastructure",
  "hypotheses",
  "document",
  "wording",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A number or a list of words that a project may set for a rule. */
export interface OptionSpec {
  readonly description: string;
  readonly type: "number" | "words";
  readonly default: number | readonly string[];
}

export type Options = Readonly<Record<string, number | readonly string[]>>;

/**
 * The part of a canvas that a rule rests on: a block, or `needs`, `hypotheses`, `header` (what stands beside the blocks).
 * An error in one of them that may hide something silences the rule for that file: it would argue from half a statement. Of a
 * single value that cannot be read (`who: alien`) nothing is listed: who asks the canvas for it is stopped (`UnknownValue`).
 */
export type CanvasPart = Exclude<keyof Canvas, HeaderKey> | "header";
type HeaderKey =
  | "name"
  | "description"
  | "notes"
  | "feedback"
  | "stage"
  | "perspective"
  | "market"
  | "orientation"
  | "language"
  | "currency"
  | "period"
  | "reviewed"
  | "reviewEvery"
  | "funding";

/** What people are told about a rule. The reader's own checks have one too; docs and `canvas explain` need no more. */
export interface RuleEntry {
  /** What is wrong, in kebab-case. */
  readonly id: string;
  readonly category: Category;
  /** From which stage on it speaks, and how loudly; a stage not named speaks as the one before it. None: off unless asked for. */
  readonly severity: Partial<Record<Stage, Severity>>;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Why it matters to the business, one or two sentences. */
  readonly why: string;
  /** What would be right, an imperative. */
  readonly fixAdvice: string;
  /** Where the demand comes from. */
  readonly source: string;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly aggregate?: Aggregation;
}

/**
 * Two whole canvas files that show a rule. In `bad`, the place that the finding must mark stands between `⟦` and `⟧` (taken
 * out before reading); it raises exactly this rule, once. `good` raises nothing at all.
 */
export interface RuleExamples {
  readonly bad: string;
  readonly good: string;
}

/** How several findings of one rule that share a cause (`Finding.group`) are told as one. */
export interface Aggregation {
  /** From how many on; four unless set. */
  readonly atLeast?: number;
  /** The one sentence, given the names of what the findings are about. */
  message(names: readonly string[], findings: readonly Finding[]): string;
}

/**
 * One rule is one file that exports one of these, with its examples in a file beside it; `rules/index.ts` and
 * `rules/examples.ts` list them. Docs, `canvas explain`, the config schema and the tests are all derived from them.
 */
export interface Rule extends RuleEntry {
  readonly reads: readonly CanvasPart[];
  /**
   * The places of the canvas where an answer would settle it, most telling first: `channels.*.for`, `*` for any item;
   * `*.*.for` for the item that the finding is about, whatever its block. What the interview asks about them is what
   * `canvas fix --ask` asks; of places in a list of their own, about each that is stated. Unset: the place that the finding
   * marks.
   */
  readonly asks?: readonly (string | readonly string[])[];
  /**
   * Links in whose absence the rule argues. While one of them points at nothing, what the rule misses may be just what was
   * meant: it is silent, and the wrong link is told once instead of with all that seems to follow.
   */
  readonly misses?: readonly LinkPlace[];
  /**
   * Each finding says of an id (its `value`) that nothing has it. That holds beside errors in what the rule reads, unless
   * one of them may hide an item of that id.
   */
  readonly findsNoId?: true;
  /** Yields what is wrong, one finding per place; `canvas.stage` is the stage in force. */
  check(canvas: Canvas, facts: Facts, options: Options): Iterable<Finding>;
}

/** `channels/for`: a field that holds links, with its block. */
export type LinkPlace = `${ResolvedLink["ownerBlock"]}/${LinkField}`;

/** The severity with which a rule speaks at a stage; undefined when it is silent there. */
export function severityAt(rule: Pick<RuleEntry, "severity">, stage: Stage): Severity | undefined {
  const { sketch, review, final } = rule.severity;
  switch (stage) {
    case "sketch":
      return sketch;
    case "review":
      return review ?? sketch;
    case "final":
      return final ?? review ?? sketch;
  }
}
