import type { Step } from "./change.js";
import { commentsAbove } from "./comments-above.js";
import { applyCuts } from "./cut.js";
import { lostComments } from "./lost-comments.js";
import { splice } from "./splice.js";
import { readForEdit, type SpliceStyle } from "./splice-context.js";

/** Takes steps one after the other, each on the text that the one before has made. */
export function takeSteps(source: string, steps: readonly Step[], style: SpliceStyle): string {
  return steps.reduce((text, step) => takeStep(text, step, style), source);
}

/** Comments inside what is replaced are the author's: they stay, above it. */
function takeStep(source: string, step: Step, style: SpliceStyle): string {
  const read = readForEdit(source);
  const cut = splice(read, step, style);
  const text = cut && applyCuts(source, [cut]);
  if (cut === undefined || text === undefined) return source;
  const lost = lostComments(read, { steps: [step], cuts: [cut], text });
  if (lost.length === 0) return text;
  return applyCuts(text, [commentsAbove(readForEdit(text), step.path, lost)]) ?? text;
}
