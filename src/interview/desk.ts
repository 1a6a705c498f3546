import type { QuestionKind, Typed } from "./question.js";

/** Where a prompt puts what is typed, so that it is there again when the question is left without an answer. */
export interface Desk {
  /** What stands there now. */
  note(typed: Typed[QuestionKind]): void;
  /** The same, when a part of it is finished: it is written before more is typed. */
  keep(typed: Typed[QuestionKind]): void;
}

/** For questions that are asked outside an interview. */
export const NO_DESK: Desk = { note: () => undefined, keep: () => undefined };

/** A desk that is cleared in the end. */
export interface OpenDesk extends Desk {
  /** Waits until all that was to be kept is written; throws what went wrong. Returns what stood there last. */
  clear(): Promise<Typed[QuestionKind] | undefined>;
}

/** Writes what is finished, one thing after the other. */
export function openDesk(write: (typed: Typed[QuestionKind]) => Promise<void>): OpenDesk {
  let last: Typed[QuestionKind] | undefined;
  let writing: Promise<void> = Promise.resolve();
  let finished: Typed[QuestionKind] | undefined;
  let failure: { readonly error: unknown } | undefined;
  // What was finished while something else was written is written at once.
  const writeFinished = async (): Promise<void> => {
    const now = finished;
    finished = undefined;
    if (now !== undefined && failure === undefined) await write(now);
  };
  return {
    note: (typed) => {
      last = typed;
    },
    keep: (typed) => {
      last = typed;
      finished = typed;
      writing = writing.then(writeFinished).catch((error: unknown) => {
        failure = { error };
      });
    },
    clear: async () => {
      await writing;
      if (failure !== undefined) throw failure.error;
      return last;
    },
  };
}
