import { atLineStart } from "../../report/line-start.js";
import type { Report } from "../../report/report.js";
import type { Io } from "../io.js";
import { type Projects, projectsFor } from "../lint/config/projects.js";
import { destinationsNamed, destinationsOf, failureDestination, writeReport } from "../lint/destinations.js";
import { failureOf, tellFailures } from "../lint/failures.js";
import { fileSettings } from "../lint/file-settings.js";
import { readInputs } from "../lint/inputs.js";
import { lintFiles } from "../lint/lint-files.js";
import type { LintCommandOptions } from "../lint/lint-options.js";
import { listRules } from "../lint/list-rules.js";
import { type LintSettings, settingsOf } from "../lint/settings.js";
import { say } from "../say.js";

export type { LintCommandOptions } from "../lint/lint-options.js";

/** `canvas lint [paths…]`: checks canvases and reports what is wrong with them. */
export async function lintCommand(operands: readonly string[], options: LintCommandOptions, io: Io): Promise<number> {
  let destinations = destinationsNamed(options.format ?? []);
  try {
    destinations = destinationsOf(options, io);
    const settings = settingsOf(options, io);
    const projects = projectsFor(options.config, io.cwd);
    if (options.printConfig !== undefined) return await printConfig(options.printConfig, projects, settings, io);
    if (options.listRules) return await printRules(settings, projects, io);
    if (options.listFiles) return await listFiles(operands, options, projects, io);
    const run = { options, settings, destinations, io };
    if (options.watch) return await (await import("../lint/watch.js")).watchFiles(operands, run);
    return await lintFiles(operands, { ...run, projects });
  } catch (error) {
    // Whoever reads data gets the failure as data too; `main` tells it to people.
    const destination = failureDestination(destinations);
    const report: Report = { files: [], failures: [failureOf(error, io.cwd)], shownFrom: "info" };
    if (destination !== undefined) await writeReport(report, [destination], options, io);
    throw error;
  }
}

async function printConfig(file: string, projects: Projects, settings: LintSettings, io: Io): Promise<number> {
  const { configLines } = await import("../lint/config/print-config.js");
  return printLines(await configLines(file, projects, settings, io.cwd), io);
}

/** The rules as the config of the working folder sets them. */
async function printRules(settings: LintSettings, projects: Projects, io: Io): Promise<number> {
  const { selection } = await fileSettings(undefined, await projects.of(undefined), settings);
  return printLines(listRules(selection, settings.stage), io);
}

async function listFiles(
  operands: readonly string[],
  options: LintCommandOptions,
  projects: Projects,
  io: Io,
): Promise<number> {
  const failures = [];
  for await (const outcome of readInputs(operands, options, projects, io)) {
    if (outcome.kind === "failure") failures.push(failureOf(outcome.error, io.cwd));
    else if (outcome.kind === "passed-over" && !options.quiet) say(io.stderr, `canvas: ${outcome.note}`);
    else if (outcome.kind === "canvas") printLines([atLineStart(outcome.label)], io);
  }
  tellFailures(failures, io);
  return failures.length > 0 ? 2 : 0;
}

function printLines(lines: readonly string[], io: Io): number {
  say(io.stdout, ...lines);
  return 0;
}
