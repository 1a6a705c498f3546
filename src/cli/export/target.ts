import { resolve } from "node:path";
import { FileError } from "../../files/file-error.js";
import { realPathOrSelf } from "../../files/project.js";
import { readContent } from "../../files/read.js";
import { requireFolderOf } from "../../files/write-error.js";
import type { Exporter } from "../../render/export/exporter.js";
import { EXPORT_FORMATS, EXPORTS, type ExportFormat } from "../../render/export/index.js";
import { PAPER_NAMES, type PaperName } from "../../render/export/paper.js";
import { choose } from "../choose.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { namesStandardOutput } from "../standard-output.js";
import { writeOver } from "../write-over.js";

/** One output of an export. */
export interface Target {
  /** As given; `-` is standard output. */
  readonly path: string;
  readonly format: ExportFormat;
}

/** The paper that was asked for, where any of the outputs is printed on one. */
export function paperOf({ paper }: Asked, targets: readonly Target[]): PaperName | undefined {
  if (paper === undefined) return undefined;
  const named = choose(paper.toLowerCase(), PAPER_NAMES, "paper");
  if (targets.some(({ format }) => EXPORTS[format].hasPaper)) return named;
  const formats = [...new Set(targets.map(({ format }) => format))].join(" or ");
  const printed = EXPORT_FORMATS.filter((format) => EXPORTS[format].hasPaper).join(", ");
  throw new CliError(
    `--paper says nothing to ${formats}`,
    `leave it out, or choose a format that is printed: ${printed}`,
  );
}

interface Asked {
  readonly output?: readonly string[];
  readonly format?: string;
  readonly paper?: string;
}

// Far larger than any picture of a canvas: what is larger was written by something else.
const LARGEST = 256 * 1024 * 1024;

/** What is to be written where, and in which format. */
export function targetsOf({ output = [], format }: Asked, io: Pick<Io, "stdout" | "cwd">): readonly Target[] {
  const named = format === undefined ? undefined : choose(format, EXPORT_FORMATS, "format");
  if (output.length === 0) return [standardOutput(named, io)];
  if (output.filter(namesStandardOutput).length > 1)
    throw new CliError("standard output can take one format only", "write the others to files");
  refuseTwice(output, io);
  return output.map((path) =>
    namesStandardOutput(path) ? standardOutput(named, io) : { path, format: formatFor(path, named) },
  );
}

function refuseTwice(output: readonly string[], { cwd }: Pick<Io, "cwd">): void {
  const places = output.map((path) => resolve(cwd, path));
  const twice = output.find((_, at) => places.indexOf(places[at] ?? "") < at);
  if (twice !== undefined)
    throw new CliError(`${twice} is named twice with -o; nothing was written`, "name every file once");
}

/** An ending that tells another format than the one asked for would make a file that nobody can open. */
function formatFor(path: string, named: ExportFormat | undefined): ExportFormat {
  if (named === undefined) return formatOf(path);
  const told = toldBy(path);
  if (told === undefined || told === named) return named;
  throw new CliError(
    `${path} ends like ${told}, and --format says ${named}`,
    `leave out --format, or end the name in .${endingsOf(named)[0]}`,
  );
}

function standardOutput(format: ExportFormat | undefined, io: Pick<Io, "stdout">): Target {
  if (format === undefined)
    throw new CliError(
      "it is not said what to write",
      `name a file, as in -o canvas.svg, or a format: --format ${EXPORT_FORMATS.join(", ")}`,
    );
  if (EXPORTS[format].content === "binary" && io.stdout.isTTY === true)
    throw new CliError(`${format} is not text and would upset the terminal`, `name a file: -o canvas.${format}`);
  return { path: "-", format };
}

function formatOf(path: string): ExportFormat {
  const format = toldBy(path);
  if (format !== undefined) return format;
  const endings = EXPORT_FORMATS.map((name) => `.${endingsOf(name)[0]}`).join(", ");
  throw new CliError(
    `the ending of ${path} tells no format`,
    `end it in one of ${endings}, or name the format with --format`,
  );
}

/** The format that the ending of a file tells. */
function toldBy(path: string): ExportFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return EXPORT_FORMATS.find((name) => endingsOf(name).some((known) => known === ending));
}

function endingsOf(format: ExportFormat): readonly string[] {
  return EXPORTS[format].extensions;
}

/** What an output replaces: nothing (`null`), or what an export wrote. Refuses all else, and ever the canvas itself. */
export function replacedBy(
  target: Target,
  exporter: Exporter,
  { source, force }: { readonly source: string | undefined; readonly force: boolean },
  { cwd }: Pick<Io, "cwd">,
): Buffer | null {
  const { path } = target;
  if (path === "-") return null;
  if (source !== undefined && realPathOrSelf(resolve(cwd, path)) === realPathOrSelf(source))
    throw new CliError(`${path} is the canvas itself; it was left alone`, "name another file with -o");
  const content = contentOf(resolve(cwd, path), path);
  if (content === null) requireFolderOf(resolve(cwd, path), path);
  if (content === null || content.length === 0 || force || exporter.isOwn(content)) return content;
  throw new CliError(
    `${path} is there and was not written by canvas export; it was left alone`,
    "name another file, or replace it with --force",
  );
}

/** Writes an output in the place of what it replaces; what another program put there meanwhile is left alone. */
export async function writeTarget(
  { path }: Target,
  content: string | Uint8Array,
  expect: Buffer | null,
  { cwd }: Pick<Io, "cwd">,
): Promise<void> {
  const kept = { undone: "it was left alone", hint: "look at it, then export again" };
  await writeOver(resolve(cwd, path), content, { expect, label: path, ...kept });
}

function contentOf(path: string, label: string): Buffer | null {
  try {
    return readContent(path, { label, maxSize: LARGEST });
  } catch (error) {
    if (error instanceof FileError && error.code === "missing") return null;
    if (error instanceof FileError && error.code === "not-a-file")
      throw new CliError(error.message, "name a file, or - for standard output");
    throw error;
  }
}
