import type { Step } from "./change.js";
import { commentsIn, writtenComment } from "./comments.js";
import type { Cut } from "./cut.js";
import { commentsOfEntry } from "./entry-comments.js";
import { type ReadForEdit, requireSlot } from "./splice-context.js";

/** What was changed in a text: the steps, and what they cut. */
export interface Change {
  readonly steps: readonly Step[];
  readonly cuts: readonly Cut[];
  /** The text that came of it. */
  readonly text: string;
}

/** Comments that a change has taken away, as they were written: all but those of entries that were to go. */
export function lostComments({ source, document }: ReadForEdit, { steps, cuts, text }: Change): readonly string[] {
  if (!cuts.some(({ start, end }) => source.slice(start, end).includes("#"))) return [];
  const gone = new Set(
    steps.flatMap((step) => {
      const slot = step.kind === "remove" ? requireSlot(document, step.path) : undefined;
      return slot === undefined || slot.kind === "root" ? [] : commentsOfEntry(source, slot).map(({ start }) => start);
    }),
  );
  const left = commentsIn(text).map(writtenComment);
  const kept = commentsIn(source).filter(({ start }) => !gone.has(start));
  return kept.map(writtenComment).filter((comment) => {
    const at = left.indexOf(comment);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
