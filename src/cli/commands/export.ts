import { join } from "node:path";
import { factsOf } from "../../analysis/facts.js";
import { realPathOf } from "../../files/project.js";
import { ExportError } from "../../render/export/export-error.js";
import { fontFilesIn } from "../../render/export/fonts.js";
import { EXPORTS } from "../../render/export/index.js";
import { harmless } from "../../text/harmless.js";
import { CliError } from "../errors.js";
import { replacedBy, targetsOf, writeTarget } from "../export/target.js";
import type { Io } from "../io.js";
import { openCanvas, readableCanvas } from "../open-canvas.js";
import { projectSettings } from "../project-settings.js";

export interface ExportOptions {
  /** Files to write, `-` for standard output. */
  readonly output?: readonly string[];
  /** Unless set, the endings of the files tell it. */
  readonly format?: string;
  /** Replace files that no export wrote. */
  readonly force?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
  /** The folder of the package, which holds the fonts. */
  readonly packageRoot: string;
}

/** `canvas export [file] -o picture.svg`: the canvas as a picture, a page, a table or data. */
export async function exportCommand(operands: readonly string[], options: ExportOptions, io: Io): Promise<number> {
  if (operands.length > 1)
    throw new CliError(
      "canvas export takes one file",
      "export the others one after the other, with -o before each output",
    );
  const targets = targetsOf(options, io);
  const opened = await openCanvas(operands[0], io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  const { separation } = await projectSettings(opened.path, io);
  const facts = factsOf(canvas, { separation });
  const fontsFolder = join(options.packageRoot, "dist", "fonts");
  // All outputs are made and all targets looked at before the first is written: a refusal leaves nothing half done.
  const made = [];
  for (const target of targets) {
    const exporter = await EXPORTS[target.format].load();
    const replaced = replacedBy(target, exporter, { source: opened.label, force: options.force === true }, io);
    if (exporter.needsFonts) requireFonts(fontsFolder);
    const warnings: string[] = [];
    const warn = (text: string) => warnings.push(text);
    made.push({
      target,
      replaced,
      content: await written(() => exporter.write(facts, { fontsFolder, warn })),
      warnings,
    });
  }
  for (const { target, replaced, content, warnings } of made) {
    if (target.path === "-") io.stdout.write(content);
    else await writeTarget(target, content, replaced, io);
    if (target.path !== "-") io.stderr.write(`${harmless(target.path)} written\n`);
    for (const warning of warnings) io.stderr.write(`${target.format}: ${harmless(warning)}\n`);
  }
  return 0;
}

/** Without them an image would have no letters. */
function requireFonts(folder: string): void {
  const missing = Object.values(fontFilesIn(folder)).filter((file) => realPathOf(file) === undefined);
  if (missing.length === 0) return;
  throw new CliError(
    `the fonts for PNG and PDF are missing from this installation of canvas: ${missing.join(", ")}`,
    "install it again, or export SVG or HTML, which need no fonts",
  );
}

async function written<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof ExportError ? new CliError(error.message, error.hint) : error;
  }
}
