import type { BlockId } from "../model/blocks.js";
import type { Desk } from "./desk.js";
import type { Answer, Question, Was } from "./question.js";

/** Where one is in the interview: shown with every question. */
export interface Progress {
  /** 1-based. */
  readonly step: number;
  readonly of: number;
  readonly section: string;
  readonly overview?: Overview;
}

/** What the canvas has so far, and where the question belongs. */
export interface Overview {
  /** Entries of each block. */
  readonly filled: Readonly<Record<BlockId, number>>;
  readonly asked: BlockId | undefined;
}

export type Reply =
  | { readonly kind: "answer"; readonly answer: Answer; readonly was?: Was | undefined }
  /** To the question before. */
  | { readonly kind: "back" }
  /** Do not ask again, unless asked to. */
  | { readonly kind: "skip" }
  /** "I don't know": becomes a hypothesis. */
  | { readonly kind: "unknown" }
  /** Not now; it stays open. */
  | { readonly kind: "leave" }
  | { readonly kind: "quit" };

/** Puts questions to somebody: a person at a terminal, a file of answers, or a test. */
export interface Prompter {
  /** The reply's answer has the kind of the question and passed its check. */
  ask(question: Question, progress: Progress, desk?: Desk): Promise<Reply>;
  /** Says something between questions. */
  tell(text: string): void;
  /** Shows a picture between questions, line by line as it is. */
  show(picture: string): void;
  /** Somebody is there to be asked whether what goes with an answer may go; who is not asked is told. */
  readonly asksBack?: boolean;
}
