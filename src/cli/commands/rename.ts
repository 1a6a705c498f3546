import type { Facts } from "../../analysis/facts.js";
import { objectionToRename, renameEdits } from "../../analysis/refactor/rename.js";
import { changedDecision } from "../../analysis/refactor/same-decisions.js";
import { addressOf, type Thing } from "../../analysis/refactor/thing.js";
import { names, usesOf } from "../../analysis/refactor/use.js";
import { counted } from "../../text/sentence.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import type { OpenCanvas } from "../open-canvas.js";
import { commentsNaming } from "../refactor/comments-naming.js";
import { findThing } from "../refactor/find-thing.js";
import { recordEdits } from "../refactor/record-edits.js";
import type { Refactoring, RefactoringOptions } from "../refactor/refactoring.js";
import { runRefactoring } from "../refactor/run-refactoring.js";

/** `canvas rename OLD NEW [file]`: gives anything another id, in every link too; nothing else changes. */
export async function renameCommand(
  [old, fresh, file]: readonly string[],
  options: RefactoringOptions,
  io: Io,
): Promise<number> {
  const plan = (facts: Facts, opened: OpenCanvas) => renaming(old ?? "", fresh ?? "", facts, opened);
  return runRefactoring(file, plan, options, io);
}

function renaming(old: string, fresh: string, facts: Facts, opened: OpenCanvas): Refactoring {
  const thing = findThing(old, facts);
  const to = idIn(fresh, thing);
  const objection = objectionToRename(thing, to, facts);
  if (objection) throw new CliError(objection.message, objection.hint);
  if (to === thing.id) throw new CliError(`${addressOf(thing)} has that id already; nothing was changed`);
  const links = usesOf(facts).filter((use) => names(use, thing)).length;
  return {
    edits: renameEdits(thing, to, facts),
    done: `renamed ${addressOf(thing)} to ${to}: ${counted(links, "link")} rewritten`,
    settle: (_, text) => ({ edits: recordEdits(opened.source, text, [{ id: thing.key, asked: to, meant: to }]) }),
    check: (after, text) => {
      refuseChange(facts, after);
      return [...commentsNaming(thing.key, opened, text), ...captured(thing, to, facts, after)];
    },
  };
}

/** The new id may be written like the old one: `channels/site`. */
function idIn(fresh: string, thing: Thing): string {
  const block = addressOf(thing).slice(0, -thing.key.length);
  const to = fresh.normalize("NFC");
  return to.startsWith(block) ? to.slice(block.length) : to;
}

/** A name that is made from the id changes with it, and may then be the name of something else. */
function refuseChange(before: Facts, after: Facts): void {
  const changed = changedDecision(before, after);
  if (changed === undefined) return;
  throw new CliError(
    `with this id, "${changed.a.name}" and "${changed.b.name}" would be told apart differently (${changed.criterion}); nothing was changed`,
    "an id without a name is shown as one, and things of one name count as one: give it a `name` first, or choose another id",
  );
}

/** Links that named nothing before and now name what was renamed. */
function captured(thing: Thing, to: string, before: Facts, after: Facts): readonly string[] {
  const count = (facts: Facts, id: string | undefined) =>
    usesOf(facts).filter((use) => use.resolution.status === "found" && names(use, { kind: thing.kind, id })).length;
  const more = count(after, to) - count(before, thing.id);
  return more > 0 && to !== thing.id
    ? [`${counted(more, "link")} that named "${to}" before there was one now ${more === 1 ? "means" : "mean"} it`]
    : [];
}
