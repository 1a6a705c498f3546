import { basename, resolve } from "node:path";
import { pathLabel } from "../../files/path-label.js";
import { realPathOrSelf } from "../../files/project.js";
import { automaticFormat, REPORTERS, type ReportFormat } from "../../report/index.js";
import type { Report, ReportOptions } from "../../report/report.js";
import { isCanvasName } from "../../text/canvas-name.js";
import { choose } from "../choose.js";
import { colourDepth } from "../colour.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { namesStandardOutput } from "../standard-output.js";
import { terminalWidth } from "../terminal-width.js";
import { writePieces } from "../write-pieces.js";
import { CONFIG_NAME } from "./config/config-name.js";
import type { LintCommandOptions } from "./lint-options.js";

/** One form of the report, and where it goes. */
export interface Destination {
  readonly format: ReportFormat;
  /** Undefined: standard output. */
  readonly path: string | undefined;
}

/**
 * Reads `--format` and `--output`: at most one format goes to standard output, which `-` names, or to the output file
 * instead.
 */
export function destinationsOf(options: LintCommandOptions, io: Io): readonly Destination[] {
  const output = outputOf(options, io);
  const formats = options.format ?? ["auto"];
  const destinations = formats.map((text) => destinationOf(text, output, io));
  if (new Set(destinations.map(({ path }) => path)).size < destinations.length) {
    throw new CliError("only one format can go to one place", "give the others a file: --format json:report.json");
  }
  if (options.output !== undefined && formats.every((text) => text.includes(":"))) {
    throw new CliError("there is no report left for --output", "each --format has a file of its own already");
  }
  protect(destinations, named(options, io), io.cwd);
  return destinations;
}

/** A second file must not silently take the place of the first. */
function outputOf({ output = [] }: LintCommandOptions, io: Io): string | undefined {
  const [file, ...more] = [output].flat();
  if (more.length > 0)
    throw new CliError(
      "the report can go to one --output only",
      "give other files a format of their own: --format json:report.json",
    );
  return file === undefined ? undefined : fileNamed(file, io);
}

/** The destinations that a command line names that makes no sense as a whole: what it says of formats may. */
export function destinationsNamed(formats: readonly string[]): readonly Destination[] {
  return formats.flatMap((text) => {
    const [name = "", path] = text.split(":", 2);
    return isFormat(name) ? [{ format: name, path }] : [];
  });
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}

function named({ baseline, config }: LintCommandOptions, { cwd }: Io): Precious {
  return {
    configs: typeof config === "string" ? [resolve(cwd, config)] : [],
    baseline: baseline === undefined ? undefined : resolve(cwd, baseline),
  };
}

function destinationOf(text: string, output: string | undefined, io: Io): Destination {
  const [name = "", ...rest] = text.split(":");
  const given = rest.join(":");
  if (rest.length > 0 && given === "") {
    throw new CliError(`--format ${text} names no file`, `for instance --format ${name}:report.txt`);
  }
  const path = given === "" ? output : fileNamed(given, io);
  const format = choose(name, [...FORMATS, "auto"], "format");
  return { path, format: format === "auto" ? automatic(path, io) : format };
}

/** Undefined for standard output, which `-` names. */
function fileNamed(given: string, { cwd }: Io): string | undefined {
  return namesStandardOutput(given) ? undefined : resolve(cwd, given);
}

function automatic(path: string | undefined, { stdout, env }: Io): ReportFormat {
  return path === undefined ? automaticFormat(stdout.isTTY === true, env.GITHUB_ACTIONS === "true") : "compact";
}

const FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];

/** What a slip of the keyboard must not cost: a model, or what its checks rest on. */
export interface Precious {
  readonly canvases?: Iterable<string>;
  readonly configs?: Iterable<string>;
  readonly baseline?: string | undefined;
}

/** Refuses to write a report over a file that the same run reads or writes, also through a link. Paths are absolute. */
export function protect(destinations: readonly Destination[], precious: Precious, cwd: string): void {
  const written = destinations.flatMap(({ path }) => path ?? []);
  if (written.length === 0) return;
  const { canvases = [], configs = [], baseline } = precious;
  const kinds = new Map<string, string>([
    ...[...canvases].map((path) => [realPathOrSelf(path), "canvas"] as const),
    ...[...configs].map((path) => [realPathOrSelf(path), "config"] as const),
    ...(baseline === undefined ? [] : [[realPathOrSelf(baseline), "baseline"] as const]),
  ]);
  for (const path of written) {
    const kind = kinds.get(realPathOrSelf(path)) ?? kindByName(realPathOrSelf(path)) ?? kindByName(path);
    if (kind === undefined) continue;
    const name = pathLabel(path, path, cwd);
    throw new CliError(`the report would overwrite the ${kind} ${name}`, "name another file for the report");
  }
}

function kindByName(path: string): string | undefined {
  if (isCanvasName(path)) return "canvas";
  return basename(path) === CONFIG_NAME ? "config" : undefined;
}

/** Where a failure before the report goes as data; undefined when nobody reads data from standard output. */
export function failureDestination(destinations: readonly Destination[]): Destination | undefined {
  const onStdout = destinations.find(({ path }) => path === undefined);
  const isJson =
    onStdout === undefined ? destinations.some(({ format }) => format === "json") : onStdout.format === "json";
  return isJson ? { format: "json", path: undefined } : undefined;
}

/** Writes the report in every form; what goes to files first, so that a failure there is not hidden by success. */
export async function writeReport(
  report: Report,
  destinations: readonly Destination[],
  options: LintCommandOptions,
  io: Io,
): Promise<void> {
  const toFilesFirst = [...destinations].sort((a, b) => Number(a.path === undefined) - Number(b.path === undefined));
  for (const { format, path } of toFilesFirst) {
    const reporter = await REPORTERS[format]();
    const pieces = reporter(report, reportOptions(path, options, io));
    if (path === undefined) await writePieces(io.stdout, pieces);
    else await writeFile(path, [...pieces].join(""));
  }
}

/** What writes files safely is loaded for those who write files. */
async function writeFile(path: string, text: string): Promise<void> {
  const { writeText } = await import("../../files/write.js");
  await writeText(path, text);
}

function reportOptions(path: string | undefined, options: LintCommandOptions, io: Io): ReportOptions {
  const ascii = options.ascii === true;
  if (path !== undefined) return { ascii, colour: false, width: 80 };
  return { ascii, colour: colourDepth(options.color, io) > 0, width: Math.max(30, terminalWidth(undefined, io)) };
}
