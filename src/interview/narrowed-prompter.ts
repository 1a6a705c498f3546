import { narrowed } from "./about-items.js";
import type { Prompter } from "./prompter.js";

/** Asks the questions that have a row for every item about some items only; rows that are not asked stay as they are. */
export function narrowedTo(ids: ReadonlySet<string>, prompter: Prompter): Prompter {
  return { ...prompter, ask: (question, progress, desk) => prompter.ask(narrowed(question, ids), progress, desk) };
}
