import { resolve } from "node:path";
import { readCanvasLazily } from "../document/read-canvas-lazily.js";
import type { ReadResult } from "../document/read-result.js";
import { FileError } from "../files/file-error.js";
import { findCanvases } from "../files/find.js";
import { missingFile } from "../files/missing-file.js";
import { readText } from "../files/read.js";
import type { Canvas } from "../model/canvas.js";
import { atLineStart } from "../report/line-start.js";
import { CANVAS_GLOBS } from "../text/canvas-name.js";
import { counted } from "../text/sentence.js";
import { CliError } from "./errors.js";
import { findingLine } from "./finding-line.js";
import { type Io, readerOf } from "./io.js";
import { readStdin } from "./read-stdin.js";
import { say } from "./say.js";
import { commandWith } from "./shell-command.js";
import { sizeLimit } from "./size-limit.js";

/** A canvas file that was read. */
export interface OpenCanvas extends ReadResult {
  /** How messages call the file; a line may begin with it. */
  readonly label: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** What was given for the size limit, in bytes. */
  readonly maxSize: number | undefined;
}

/**
 * Reads the canvas that an operand names: a file, `-` for standard input, or none for the only canvas in this folder.
 * @param maxSize in bytes
 */
export async function openCanvas(operand: string | undefined, io: Io, maxSize?: number): Promise<OpenCanvas> {
  const label = operand ?? (await onlyCanvas(io.cwd));
  const text = await textOf(label, io, maxSize);
  const isFile = label !== "-";
  return openText(text, isFile ? label : "standard input", isFile ? resolve(io.cwd, label) : undefined, io, maxSize);
}

/**
 * Reads the text of a canvas that was found elsewhere.
 * @param maxSize in bytes
 */
export async function openText(
  text: string,
  label: string,
  path: string | undefined,
  io: Io,
  maxSize?: number,
): Promise<OpenCanvas> {
  const read = await readCanvasLazily(text, { maxSize, reader: readerOf(io) });
  return { label: atLineStart(label), path, maxSize, ...read };
}

async function textOf(label: string, io: Io, maxSize: number | undefined): Promise<string> {
  if (label === "-") return readStdin(io, "standard input", sizeLimit(maxSize));
  const path = resolve(io.cwd, label);
  try {
    return readText(path, { label, ...sizeLimit(maxSize) });
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== "missing") throw error;
    throw missingFile(path, label, { cause: error });
  }
}

/** The name of the only canvas file of a folder. Throws CliError when there is none, or more than one. */
export async function onlyCanvas(cwd: string): Promise<string> {
  const { files } = await findCanvases(CANVAS_GLOBS, { cwd });
  const [only, ...more] = files;
  if (!only)
    throw new CliError(
      "there is no canvas file (*.canvas.yaml) in this folder",
      "name a file, or begin one: canvas init",
    );
  if (more.length === 0) return only.label;
  const names = files.slice(0, 5).map((file) => file.label);
  const rest = files.length > 5 ? `, and ${files.length - 5} more` : "";
  throw new CliError(
    `there are ${files.length} canvas files in this folder`,
    `name one of them: ${names.join(", ")}${rest}`,
  );
}

/** The canvas, or undefined after its findings were printed because nothing of it could be read. */
export function readableCanvas(opened: OpenCanvas, io: Io): Canvas | undefined {
  const { canvas, unread, label } = opened;
  if (canvas === undefined) {
    tellFindings(opened, io);
    return undefined;
  }
  if (unread > 0)
    say(
      io.stderr,
      `${label} cannot be read in ${counted(unread, "place")}; this is the rest. To list its errors: ${commandToLint(opened)}`,
    );
  return canvas;
}

/** Lists on standard error what is wrong with a file. */
export function tellFindings(opened: OpenCanvas, io: Io): void {
  say(io.stderr, ...opened.findings.map((finding) => findingLine(finding, opened)));
}

/** The command that lists the findings of a file. */
export function commandToLint({ label, path, maxSize }: Pick<OpenCanvas, "label" | "path" | "maxSize">): string {
  return commandWith("canvas lint", path === undefined ? "-" : label, { "max-size": maxSize });
}
