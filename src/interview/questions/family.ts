import type { Aspect } from "../../analysis/expected-fields.js";
import type { ItemPlace } from "../../model/item-place.js";
import type { Question } from "../question.js";
import type { InterviewState } from "../state.js";

/** One question of docs/interview.md: asked once, once per item, or not at all, as the canvas has it. */
export interface QuestionFamily {
  /** The letter of docs/interview.md; ids of its questions are this, or this and the item: `C2:website`. */
  readonly id: string;
  /** Other letters that ids of its questions begin with. */
  readonly otherLetters?: readonly string[];
  /**
   * What may be answered in one go with its questions, where nobody can ask one at a time: `siblings`, when none of its
   * questions hangs on an answer to another; `followers`, when what follows does not either. Unset: nothing more.
   */
  readonly answeredWith?: "siblings" | "followers";
  /** Asked about everything that was said before: never in one go with the questions of other families before it. */
  readonly waits?: boolean;
  /** What its answers tell of, where the step of the interview that it stands in tells of several places. */
  readonly fills?: ItemPlace;
  /** The place whose entries it asks for. */
  readonly brings?: ItemPlace;
  /** The place whose entries it asks about: while there are none, it waits for the question that brings them. */
  readonly asksAbout?: ItemPlace | undefined;
  /** What the answers to the questions of its own letter tell of a segment. */
  readonly tells?: Aspect | undefined;
  /** Nothing is missing where it has no answer. */
  readonly isNeverMissing?: boolean;
  questions(state: InterviewState): readonly Question[];
}
