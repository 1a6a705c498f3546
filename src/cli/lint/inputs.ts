import { FileError } from "../../files/file-error.js";
import { type FoundFile, findCanvases } from "../../files/find.js";
import { readStream, readText } from "../../files/read.js";
import { looksLikeCanvas } from "../../lint/looks-like-canvas.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import type { LintCommandOptions } from "./lint-options.js";

/** A canvas to check. */
export interface Input {
  readonly kind: "canvas";
  /** How reports call it. */
  readonly label: string;
  readonly source: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
}

/** What reading one operand or file came to; a failure does not keep the others from being read. */
export type InputOutcome =
  | Input
  | { readonly kind: "passed-over"; readonly note: string }
  | { readonly kind: "failure"; readonly error: FileError };

/** Reads all that the operands name, one after the other: a thousand files need not be in memory at once. */
export async function* readInputs(
  operands: readonly string[],
  options: LintCommandOptions,
  io: Io,
): AsyncIterable<InputOutcome> {
  const paths = operands.filter((operand) => operand !== "-");
  const wantsStdin = paths.length < operands.length || (paths.length === 0 && options.stdinFilename !== undefined);
  if (options.stdinFilename !== undefined && !wantsStdin) {
    throw new CliError(
      "--stdin-filename is for what comes from standard input",
      "add the operand - to read from there",
    );
  }
  if (wantsStdin) yield await orFailure(() => stdinInput(options, io));
  if (!wantsStdin || paths.length > 0) yield* fileInputs(paths, options.maxSize, io);
}

async function stdinInput({ stdinFilename = "<stdin>", maxSize }: LintCommandOptions, io: Io): Promise<Input> {
  const source = await readStream(io.stdin, "standard input", maxSize);
  return { kind: "canvas", label: stdinFilename.replaceAll("\\", "/"), source, path: undefined };
}

async function* fileInputs(paths: readonly string[], maxSize: number | undefined, io: Io): AsyncIterable<InputOutcome> {
  const found = await findCanvases(paths, { cwd: io.cwd });
  for (const note of found.notes) yield { kind: "passed-over", note };
  for (const error of found.failures) yield { kind: "failure", error };
  let isAnyCanvas = found.failures.length > 0;
  for (const file of found.files) {
    const outcome = await orFailure(() => readInput(file, maxSize));
    isAnyCanvas ||= outcome.kind !== "passed-over";
    yield outcome;
  }
  if (!isAnyCanvas) yield { kind: "failure", error: noCanvas(io.cwd) };
}

function readInput({ path, label, isNamed }: FoundFile, maxSize: number | undefined): InputOutcome {
  const source = readText(path, { label, maxSize });
  if (isNamed || looksLikeCanvas(source)) return { kind: "canvas", path, label, source };
  return { kind: "passed-over", note: `${label} has neither \`canvas:\` nor any block: skipped` };
}

async function orFailure(read: () => InputOutcome | Promise<InputOutcome>): Promise<InputOutcome> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileError) return { kind: "failure", error };
    throw error;
  }
}

function noCanvas(cwd: string): FileError {
  return new FileError("nothing-matched", cwd, "none of these files is a canvas", "a canvas begins with: canvas: 1");
}
