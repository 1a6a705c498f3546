import type { Facts } from "../../analysis/facts.js";
import { danglingUses, removeEdits } from "../../analysis/refactor/remove.js";
import { addressOf, type Thing } from "../../analysis/refactor/thing.js";
import type { Use } from "../../analysis/refactor/use.js";
import { lostDrafts } from "../../interview/lost-drafts.js";
import { linkInWords } from "../../rules/link-words.js";
import { counted } from "../../text/sentence.js";
import { CliError } from "../errors.js";
import { placeIn } from "../finding-line.js";
import type { Io } from "../io.js";
import type { OpenCanvas } from "../open-canvas.js";
import { commentAbove } from "../refactor/comment-above.js";
import { findThing } from "../refactor/find-thing.js";
import { nowForAll } from "../refactor/now-for-all.js";
import { recordEdits } from "../refactor/record-edits.js";
import type { Refactoring, RefactoringOptions } from "../refactor/refactoring.js";
import { runRefactoring } from "../refactor/run-refactoring.js";

export interface RemoveOptions extends RefactoringOptions {
  /** Remove the links to it too. */
  readonly unlink?: boolean;
}

/** `canvas remove ID [file]`: takes anything out of a canvas, but never leaves a link that names nothing. */
export async function removeCommand([id, file]: readonly string[], options: RemoveOptions, io: Io): Promise<number> {
  const plan = (facts: Facts, opened: OpenCanvas) => removal(id ?? "", options, facts, opened);
  return runRefactoring(file, plan, options, io);
}

function removal(id: string, { unlink }: RemoveOptions, facts: Facts, opened: OpenCanvas): Refactoring {
  const thing = findThing(id, facts);
  const uses = danglingUses([thing], facts);
  if (uses.length > 0 && !unlink)
    throw new CliError(
      [
        `${inWords(thing)} is linked ${uses.length === 1 ? "once" : `${uses.length} times`}; nothing was removed`,
        ...uses.map((use) => placeInWords(use, opened)),
      ],
      "--unlink removes the links too",
    );
  return {
    edits: removeEdits([thing], facts),
    done: `removed ${inWords(thing)}${uses.length > 0 ? ` and ${counted(uses.length, "link")}` : ""}`,
    settle: (_, text) => ({
      edits: recordEdits(opened.source, text, [{ id: thing.key, asked: undefined, meant: undefined }]),
    }),
    check: (after, text) => [
      ...commentAbove(thing, opened, text),
      ...lostDrafts(opened.source, text),
      ...nowForAll(facts, after),
    ],
  };
}

/** What has no id goes by its name: its number in a list tells nobody what it is. */
function inWords(thing: Thing): string {
  return thing.id === undefined
    ? `"${thing.name}" of ${addressOf({ ...thing, key: "" }).slice(0, -1)}`
    : addressOf(thing);
}

function placeInWords(use: Use, opened: OpenCanvas): string {
  return `${placeIn(opened, use)}: ${linkInWords(use)}`;
}
