import { type Facts, factsOf } from "../../analysis/facts.js";
import { applyEdits, EditError } from "../../document/edit.js";
import { readAgain } from "../../document/read-canvas.js";
import type { ReaderFinding } from "../../document/read-result.js";
import type { Canvas } from "../../model/canvas.js";
import { lineChanges } from "../../text/line-diff.js";
import { counted } from "../../text/sentence.js";
import { CliError } from "../errors.js";
import { findingLine, placeIn } from "../finding-line.js";
import type { Io } from "../io.js";
import { type OpenCanvas, openCanvas } from "../open-canvas.js";
import { projectSettings } from "../project-settings.js";
import { say } from "../say.js";
import { writeDiff } from "../write-diff.js";
import { writeOver } from "../write-over.js";
import type { Plan, Refactoring, RefactoringOptions } from "./refactoring.js";

/**
 * Reads a canvas, makes a refactoring of it and writes it back, unless another program was faster. What is done is told
 * on standard output in one line; with `--dry-run`, or for standard input, that is where the difference or the new text goes.
 */
export async function runRefactoring(
  operand: string | undefined,
  plan: Plan,
  options: RefactoringOptions,
  io: Io,
): Promise<number> {
  const opened = await openCanvas(operand, io, options.maxSize);
  const { label, path, source } = opened;
  const { separation } = await projectSettings(path, io);
  const facts = (canvas: Canvas) => factsOf(canvas, { separation: { ...separation, everySegment: true } });
  const refactoring = plan(facts(canvasWithoutErrors(opened)), opened);
  const { text, notes, reprinted } = made(refactoring, source, (text) => facts(readBack(text)));
  if (reprinted) refuseUnsureNumbers(opened);
  if (reprinted) notes.push("aliases were written out, or the file was laid out anew: look at the difference first");
  const lines = counted(changedLines(source, text), "line");
  const done = `${label}: ${refactoring.done}, ${lines} changed`;
  const told = options.dryRun || path === undefined ? io.stderr : io.stdout;
  if (options.dryRun) writeDiff(io, label, source, text);
  else if (path === undefined) io.stdout.write(text);
  else if (text !== source) await writeOver(path, text, { expect: source, label, undone: "nothing was written" });
  say(told, options.dryRun ? `would change ${done}` : done);
  say(io.stderr, ...notes.map((note) => `${label}: note: ${note}`));
  return 0;
}

/** A canvas with an error is left alone: what cannot be read cannot be rewritten. */
function canvasWithoutErrors(opened: OpenCanvas): Canvas {
  const errors = opened.findings.filter(isError);
  if (opened.canvas !== undefined && errors.length === 0) return opened.canvas;
  const places = errors.map((finding) => findingLine(finding, opened));
  throw new CliError([`${opened.label} has errors; nothing was changed`, ...places]);
}

/** Numbers are written anew with the file, and `1.200` would be `1.2` from then on. */
function refuseUnsureNumbers({ findings, label, positions }: OpenCanvas): void {
  if (findings.length === 0) return;
  throw new CliError([
    `${label} has to be laid out anew for this, and has numbers that can be read in two ways; nothing was changed`,
    ...findings.map(({ at, message }) => `${placeIn({ label, positions }, at)}: ${message}`),
  ]);
}

/** A number that may be read in two ways is read in one of them, and stays as it is written. */
function isError({ rule }: ReaderFinding): boolean {
  return rule !== "thousands-mark";
}

/** Makes the edits and what follows from them, and hears what there is to say. */
function made(refactoring: Refactoring, source: string, factsOfText: (text: string) => Facts) {
  const first = edited(source, refactoring);
  const follow = refactoring.settle?.(factsOfText(first.text), first.text);
  const { text, reprinted } = follow ? edited(first.text, follow) : first;
  const checked = refactoring.check?.(factsOfText(text), text) ?? [];
  return {
    text,
    notes: [...(refactoring.notes ?? []), ...(follow?.notes ?? []), ...checked],
    reprinted: reprinted || first.reprinted,
  };
}

function readBack(text: string): Canvas {
  const { canvas, findings } = readAgain(text);
  const error = findings.find(isError);
  if (canvas === undefined || error !== undefined) throw unreadable(error?.message);
  return canvas;
}

function edited(source: string, { edits }: Pick<Refactoring, "edits">) {
  try {
    return applyEdits(source, edits);
  } catch (error) {
    if (error instanceof EditError) throw new CliError(`the file cannot be changed: ${error.message}`);
    throw error;
  }
}

/** Nothing but a fault of ours leads here; the file is as it was. */
function unreadable(message = "it is not a canvas"): Error {
  return new Error(`the changed canvas could not be read back: ${message}; nothing was written`);
}

function changedLines(before: string, after: string): number {
  const changes = lineChanges(before.split("\n"), after.split("\n"));
  return changes.reduce((sum, { start, end, newStart, newEnd }) => sum + Math.max(end - start, newEnd - newStart), 0);
}
