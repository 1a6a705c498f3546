import { join } from "node:path";
import { type Facts, factsOf } from "../../analysis/facts.js";
import { realPathOf } from "../../files/project.js";
import { ExportError } from "../../render/export/export-error.js";
import type { ExportOptions as ExporterOptions } from "../../render/export/export-options.js";
import type { Exporter } from "../../render/export/exporter.js";
import { fontFilesIn } from "../../render/export/fonts.js";
import { EXPORTS } from "../../render/export/index.js";
import { atLineStart } from "../../report/line-start.js";
import { CliError } from "../errors.js";
import { paperOf, replacedBy, type Target, targetsOf, writeTarget } from "../export/target.js";
import type { Io } from "../io.js";
import { openCanvas, readableCanvas } from "../open-canvas.js";
import { projectSettings } from "../project-settings.js";
import { say } from "../say.js";

export interface ExportOptions {
  /** Files to write, `-` for standard output. */
  readonly output?: readonly string[];
  /** Unless set, the endings of the files tell it. */
  readonly format?: string;
  /** What pictures are to be printed on; unless set, A3 or as large as the notes need. */
  readonly paper?: string;
  /** Replace files that no export wrote. */
  readonly force?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
  /** The folder of the package, which holds the fonts. */
  readonly packageRoot: string;
}

/** `canvas export [file] -o picture.svg`: the canvas as a picture, a page, a table or data. */
export async function exportCommand(operands: readonly string[], options: ExportOptions, io: Io): Promise<number> {
  const targets = targetsOf(options, io);
  const paper = paperOf(options, targets);
  const opened = await openCanvas(operands[0], io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  const { separation } = await projectSettings(opened.path, io);
  const facts = factsOf(canvas, { separation, unread: opened.unread });
  const fontsFolder = join(options.packageRoot, "dist", "fonts");
  // All targets are looked at and all outputs made before the first is written: a refusal leaves nothing half done.
  const places = { source: opened.path, force: options.force === true };
  const planned = await Promise.all(targets.map((target) => placed(target, places, targets.length > 1, io)));
  const made: Made[] = [];
  const failures: Failure[] = [];
  for (const output of planned) {
    const result = await madeFrom(output, facts, { fontsFolder, paper });
    if (result instanceof ExportError) failures.push({ error: result, target: output.target });
    else made.push(result);
  }
  for (const output of made) await put(output, io);
  say(io.stderr, ...warningsOf(made));
  if (failures.length > 0) throw failureOf(failures, made.length > 0);
  return 0;
}

interface Placed {
  readonly target: Target;
  readonly exporter: Exporter;
  /** What the file holds now; `null` when there is none. */
  readonly replaced: Buffer | null;
}

interface Made extends Placed {
  readonly content: string | Uint8Array;
  readonly warnings: readonly string[];
}

/** Looks at what an output would replace; a refusal stops all of them, and says so where there are others. */
async function placed(
  target: Target,
  places: Parameters<typeof replacedBy>[2],
  hasOthers: boolean,
  io: Io,
): Promise<Placed> {
  const exporter = await EXPORTS[target.format].load();
  try {
    return { target, exporter, replaced: replacedBy(target, exporter, places, io) };
  } catch (error) {
    if (!hasOthers || !(error instanceof CliError)) throw error;
    throw new CliError(`${error.message}; nothing else was written`, error.hint);
  }
}

/** An output, or why this format cannot show this canvas: the others can be written all the same. */
async function madeFrom(
  output: Placed,
  facts: Facts,
  options: Omit<ExporterOptions, "warn">,
): Promise<Made | ExportError> {
  const warnings: string[] = [];
  try {
    if (output.exporter.needsFonts) requireFonts(options.fontsFolder);
    const written = await output.exporter.write(facts, { ...options, warn: (text) => warnings.push(text) });
    const { fileStart = "" } = output.target.path === "-" ? {} : output.exporter;
    return { ...output, content: typeof written === "string" ? fileStart + written : written, warnings };
  } catch (error) {
    if (error instanceof ExportError) return error;
    throw error;
  }
}

async function put({ target, replaced, content }: Made, io: Io): Promise<void> {
  if (target.path === "-") io.stdout.write(content);
  else {
    await writeTarget(target, content, replaced, io);
    say(io.stderr, `${atLineStart(target.path)} written`);
  }
}

/** What several formats warn of is told once, for all of them. */
function warningsOf(made: readonly Made[]): readonly string[] {
  const formats = new Map<string, Set<string>>();
  for (const { target, warnings } of made)
    for (const warning of warnings) formats.set(warning, (formats.get(warning) ?? new Set()).add(target.format));
  return [...formats].map(([warning, named]) => `${[...named].join(", ")}: ${warning}`);
}

interface Failure {
  readonly error: ExportError;
  readonly target: Target;
}

/** Formats may fail for the same reason: each is told once, and beside others which files there are none of. */
function failureOf(failures: readonly Failure[], hasOthers: boolean): CliError {
  const once = (texts: readonly string[]) => [...new Set(texts)];
  const messages = once(failures.map(({ error }) => error.message)).join("; ");
  const without = failures.map(({ target }) => (target.path === "-" ? target.format : target.path)).join(", ");
  const hints = once(failures.map(({ error }) => `  ${error.hint}`));
  return new CliError([hasOthers ? `${messages}; not written: ${without}` : messages, ...hints]);
}

/** Without them an image would have no letters. */
function requireFonts(folder: string): void {
  const missing = Object.values(fontFilesIn(folder)).filter((file) => realPathOf(file) === undefined);
  if (missing.length === 0) return;
  throw new ExportError(
    `the fonts for PNG and PDF are missing from this installation of canvas: ${missing.join(", ")}`,
    "install it again, or export SVG or HTML, which need no fonts",
  );
}
