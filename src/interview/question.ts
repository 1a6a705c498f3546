import type { CanvasEdit, PlainValue } from "../model/finding.js";

/** The nine steps of the interview, in order. */
export const SECTIONS = {
  who: "Customer segments",
  what: "Value propositions",
  channels: "Channels",
  relationships: "Customer relationships",
  revenue: "Revenue streams",
  choice: "Choices",
  means: "What it takes",
  beliefs: "Beliefs",
  review: "Review",
} as const;
export type SectionId = keyof typeof SECTIONS;
export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];

/** One thing to choose: what is written, and how it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How much an interview asks: about 15 answers, or nearly all fields. */
export type Depth = "quick" | "deep";

/** What each kind of question is answered with. */
export interface Answers {
  readonly text: string;
  /** One idea per entry. */
  readonly list: readonly string[];
  /** The value of one option. */
  readonly choice: string;
  /** The values of the ticked options; with `ordered`, the first is the most important. */
  readonly checklist: readonly string[];
  /** One option per row; rows left open are missing, those whose value is taken back have TAKEN_BACK. */
  readonly assign: ReadonlyMap<string, string>;
  /** What was typed into each field, as it was typed; empty fields are missing. */
  readonly fields: ReadonlyMap<string, string>;
}
export type QuestionKind = keyof Answers;

/** In place of an option: the row had a value, and is open again. */
export const TAKEN_BACK = "";

/** What stands in a question of each kind while it is answered. */
export interface Typed extends Omit<Answers, "list"> {
  readonly list: readonly Line[];
}

/**
 * Of each line of a list, which of the earlier lines it was before it was written anew at its place; missing for lines that
 * were added.
 */
export type Was = readonly (string | undefined)[];

/** A line of a list while the list is written. */
export interface Line {
  readonly text: string;
  readonly was?: string | undefined;
}

export type Answer = Answers[QuestionKind];

/** What a typed text comes to. */
export type Reading =
  | {
      readonly value: PlainValue;
      /** How it was understood, when that is worth saying. */
      readonly understood?: string;
      /** The code of the currency that it names, where the canvas does not say yet in which one it counts. */
      readonly currency?: string;
    }
  /** What is wrong with it, and what would be right. */
  | { readonly problem: string };

/** Reads what is typed into a field. */
export interface Reader {
  /** The kind of value, for programs that answer. */
  readonly takes: "text" | "amount" | "percent" | "count" | "date" | "choice" | "attributes" | "threshold";
  /** What to type, in a few words. */
  readonly expects: string;
  /** What might be typed, where the kind of value does not say. */
  readonly sample?: string;
  /** With `choice`: one of these, by value or label. */
  readonly options?: readonly Option[];
  read(text: string): Reading;
}

/** One line of a screen of fields. */
export interface Field extends Reader {
  readonly id: string;
  readonly label: string;
}

interface Shapes {
  readonly text: object;
  readonly list: {
    /** How each line is written, where it is not just an idea. */
    readonly lines?: { readonly how: string; readonly sample: readonly string[] };
  };
  readonly choice: { readonly options: readonly Option[] };
  readonly checklist: { readonly options: readonly Option[]; readonly ordered?: boolean };
  readonly assign: { readonly options: readonly Option[]; readonly rows: readonly Option[] };
  readonly fields: { readonly fields: readonly Field[] };
}

/** What is written when the answer is not known: an untested hypothesis in place of a blank. */
export interface Belief {
  /** "We believe …" */
  readonly statement: string;
  /** Ids, qualified where two kinds share one. */
  readonly about: readonly string[];
  readonly risk: "desirability" | "feasibility" | "viability";
}

/** Two segments made one. By the texts alone, all that was said of the second would seem lost. */
export interface Joining {
  /** What of either is not said of the whole, in words. */
  readonly lost: readonly string[];
  /** What is said of the whole now although it was said of one only, in words. */
  readonly kept: readonly string[];
  /** Places whose facts stand elsewhere from then on, as in `writes`. */
  readonly movedFrom: readonly string[];
}

interface Common<K extends QuestionKind> {
  /** The letter of docs/interview.md, with the item it is about: `C2:website`. */
  readonly id: string;
  readonly section: SectionId;
  /** Asked only when one goes through all fields; else always. */
  readonly depth?: "deep" | undefined;
  /** The places of the canvas that an answer is written to: `customer_segments.*.who`. Links to what goes away change too. */
  readonly writes: readonly string[];
  readonly prompt: string;
  /** How to answer, in a few words. */
  readonly hint: string;
  /** Empty where none would help. */
  readonly example: string;
  /** Why this is asked. */
  readonly why: string;
  /** False when the canvas says it already. */
  readonly isOpen: boolean;
  /** True when an answer may leave no trace in the canvas ("nobody"): then the file remembers that it was asked. */
  readonly isRemembered?: boolean;
  /** What the canvas says now: filled in when the question is asked again. */
  readonly earlier?: Answers[K] | undefined;
  /** What was typed when it was left without an answer; it stands there again. */
  readonly draft?: Typed[K] | undefined;
  /** A guess for the first time it is asked, to be confirmed. */
  readonly suggested?: Answers[K] | undefined;
  /** Undefined when the interview cannot go on without an answer. */
  readonly belief?: Belief | undefined;
  /** True when the interview cannot go on without an answer. */
  readonly isRequired?: boolean;
  /** Says what is wrong with an answer; undefined when it can be written. */
  check?(answer: Answers[K]): string | undefined;
  /** @param was of a list, where whoever answered saw the earlier lines */
  edits(answer: Answers[K], was?: Was): readonly CanvasEdit[];
  /** What comes of an answer that makes one segment of two; undefined for other answers. */
  joins?(answer: Answers[K]): Joining | undefined;
  /** Questions to ask next, although they are answered. */
  opens?(answer: Answers[K]): readonly string[];
  /** True when the interview is over with this answer. */
  ends?(answer: Answers[K]): boolean;
}

export type QuestionOf<K extends QuestionKind> = { readonly kind: K } & Shapes[K] & Common<K>;

/** `C2` of `C2:website`: the letter that a question has in docs/interview.md. */
export function letterOf(id: string): string {
  return id.split(":")[0] ?? "";
}

/** `C2:website` of `C2` and `website`. */
export function idAbout({ id }: { readonly id: string }, item: string): string {
  return `${id}:${item}`;
}

/** A question ready to be asked about one canvas. */
export type Question = { [K in QuestionKind]: QuestionOf<K> }[QuestionKind];
