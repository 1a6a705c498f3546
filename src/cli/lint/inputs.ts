import { resolve } from "node:path";
import { FileError } from "../../files/file-error.js";
import { type FoundFile, findCanvases } from "../../files/find.js";
import { readText } from "../../files/read.js";
import { looksLikeCanvas } from "../../lint/looks-like-canvas.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { readStdin } from "../read-stdin.js";
import { sizeLimit } from "../size-limit.js";
import type { Projects } from "./config/projects.js";
import { isIgnoredBy } from "./ignored.js";
import { type Input, type InputOutcome, ignoredNote, orFailure, withoutCanvas } from "./input-outcome.js";
import type { LintCommandOptions } from "./lint-options.js";
import { inShard, shardOf } from "./shard.js";

/** Reads all that the operands name, one after the other: a thousand files need not be in memory at once. */
export async function* readInputs(
  operands: readonly string[],
  options: LintCommandOptions,
  projects: Projects,
  io: Io,
): AsyncIterable<InputOutcome> {
  const paths = operands.filter((operand) => operand !== "-");
  const wantsStdin = paths.length < operands.length || (paths.length === 0 && options.stdinFilename !== undefined);
  refuseContradictions(wantsStdin, options);
  if (options.staged) return yield* (await import("./staged-inputs.js")).stagedInputs(paths, options, projects, io);
  if (wantsStdin) yield await orFailure(() => stdinInput(options, io));
  if (!wantsStdin || paths.length > 0) yield* fileInputs(paths, options, projects, io);
}

function refuseContradictions(wantsStdin: boolean, { stdinFilename, staged, shard, fix }: LintCommandOptions): void {
  if (stdinFilename !== undefined && !wantsStdin) {
    throw new CliError(
      "--stdin-filename is for what comes from standard input",
      "add the operand - to read from there",
    );
  }
  if (wantsStdin && staged) throw new CliError("standard input is not staged", "leave out - or --staged");
  if (wantsStdin && shard !== undefined)
    throw new CliError("standard input cannot be checked in parts", "leave out - or --shard");
  if (wantsStdin && fix)
    throw new CliError("standard input cannot be written back", "--fix-dry-run prints what would change");
}

async function stdinInput({ stdinFilename, maxSize }: LintCommandOptions, io: Io): Promise<Input> {
  const source = await readStdin(io, "standard input", sizeLimit(maxSize));
  const label = (stdinFilename ?? "<stdin>").replaceAll("\\", "/");
  const path = stdinFilename === undefined ? undefined : resolve(io.cwd, label);
  return { kind: "canvas", label, source, path, origin: "stdin" };
}

async function* fileInputs(
  paths: readonly string[],
  options: LintCommandOptions,
  projects: Projects,
  io: Io,
): AsyncIterable<InputOutcome> {
  const shard = shardOf(options.shard);
  const found = await findCanvases(paths, { cwd: io.cwd });
  const wanted: FoundFile[] = [];
  const ignored: FoundFile[] = [];
  for (const file of found.files) ((await isIgnoredBy(projects, file.path)) ? ignored : wanted).push(file);
  // What is not about a file of a part is told once, with the first part.
  if (shard === undefined || shard.index === 1) {
    for (const note of [...found.notes, ...ignored.filter(({ isNamed }) => isNamed).map(ignoredNote)])
      yield { kind: "passed-over", note };
    for (const error of found.failures) yield { kind: "failure", error };
    if (wanted.length === 0 && ignored.some(({ isNamed }) => !isNamed))
      yield { kind: "failure", error: allIgnored(ignored.length, io.cwd) };
  }
  const files = shard ? inShard(wanted, shard) : wanted;
  yield { kind: "expected", count: files.length };
  let isAnyCanvas = found.failures.length > 0 || shard !== undefined || wanted.length === 0;
  for (const file of files) {
    const outcome = await orFailure(() => readInput(file, options.maxSize));
    isAnyCanvas ||= outcome.kind !== "passed-over";
    yield outcome;
  }
  if (!isAnyCanvas) yield { kind: "failure", error: noCanvas(io.cwd) };
}

function readInput({ path, label, isNamed }: FoundFile, maxSize: number | undefined): InputOutcome {
  const source = readText(path, { label, ...sizeLimit(maxSize) });
  if (isNamed || looksLikeCanvas(source)) return { kind: "canvas", path, label, source, origin: "file" };
  return withoutCanvas({ path, label });
}

function allIgnored(count: number, cwd: string): FileError {
  const message =
    count === 1
      ? "the only canvas here is among the `ignores` of its config"
      : `all ${count} canvases here are among the \`ignores\` of their config`;
  return new FileError("nothing-matched", cwd, message, "--no-config checks them all the same");
}

function noCanvas(cwd: string): FileError {
  return new FileError("nothing-matched", cwd, "none of these files is a canvas", "a canvas begins with: canvas: 1");
}
