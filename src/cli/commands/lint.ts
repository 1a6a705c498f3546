import { lintCanvas } from "../../lint/lint-canvas.js";
import type { Failure, FileReport, Report } from "../../report/report.js";
import { harmless } from "../../text/harmless.js";
import type { Io } from "../io.js";
import {
  type Destination,
  destinationsOf,
  failureDestination,
  protectCanvases,
  writeReport,
} from "../lint/destinations.js";
import { exitCodeOf } from "../lint/exit-code.js";
import { failureOf, failureOfRule, tellFailures } from "../lint/failures.js";
import { type Input, readInputs } from "../lint/inputs.js";
import type { LintCommandOptions } from "../lint/lint-options.js";
import { listRules } from "../lint/list-rules.js";
import { type LintSettings, settingsOf } from "../lint/settings.js";
import { describeRules } from "../report/describe-rules.js";
import { fileReport, type ReportNeeds, reportNeeds } from "../report/file-report.js";
import { TOOL } from "../report/tool.js";

export type { LintCommandOptions } from "../lint/lint-options.js";

/** `canvas lint [paths…]`: checks canvases and reports what is wrong with them. */
export async function lintCommand(operands: readonly string[], options: LintCommandOptions, io: Io): Promise<number> {
  const destinations = destinationsOf(options, io);
  try {
    const settings = settingsOf(options, io.now());
    if (options.listRules) return printLines(listRules(settings.selection, settings.stage), io);
    if (options.listFiles) return await listFiles(operands, options, io);
    return await lintAll(operands, options, settings, destinations, io);
  } catch (error) {
    // Whoever reads data gets the failure as data too; `main` tells it to people.
    const destination = failureDestination(destinations);
    const report: Report = { files: [], failures: [failureOf(error, io.cwd)], shownFrom: "info" };
    if (destination !== undefined) await writeReport(report, [destination], options, io);
    throw error;
  }
}

async function lintAll(
  operands: readonly string[],
  options: LintCommandOptions,
  settings: LintSettings,
  destinations: readonly Destination[],
  io: Io,
): Promise<number> {
  const files: FileReport[] = [];
  const failures: Failure[] = [];
  const paths: string[] = [];
  const formats = destinations.map(({ format }) => format);
  const needs = await reportNeeds(formats, io.cwd);
  for await (const outcome of readInputs(operands, options, io)) {
    if (outcome.kind === "failure") failures.push(failureOf(outcome.error, io.cwd));
    else if (outcome.kind === "passed-over") tellNote(outcome.note, options, io);
    else {
      files.push(lintOne(outcome, settings, failures, needs));
      if (outcome.path !== undefined) paths.push(outcome.path);
    }
  }
  protectCanvases(destinations, paths, io.cwd);
  const { failOn, selection } = settings;
  const shownFrom = options.quiet ? "error" : "info";
  const report: Report = { files, failures, rules: describeRules(selection), tool: TOOL, failOn, shownFrom };
  await writeReport(report, destinations, options, io);
  tellFailures(failures, io);
  return exitCodeOf(report, settings);
}

function lintOne(
  { label, path, source }: Input,
  settings: LintSettings,
  failures: Failure[],
  needs: ReportNeeds,
): FileReport {
  const { selection, stage, today, maxSize } = settings;
  const result = lintCanvas(source, { file: label, selection, stage, today, maxSize });
  failures.push(...result.crashes.map((crash) => failureOfRule(crash, label)));
  return fileReport(result, path, needs);
}

async function listFiles(operands: readonly string[], options: LintCommandOptions, io: Io): Promise<number> {
  const failures: Failure[] = [];
  for await (const outcome of readInputs(operands, options, io)) {
    if (outcome.kind === "failure") failures.push(failureOf(outcome.error, io.cwd));
    else if (outcome.kind === "passed-over") tellNote(outcome.note, options, io);
    else printLines([outcome.label], io);
  }
  tellFailures(failures, io);
  return failures.length > 0 ? 2 : 0;
}

function tellNote(note: string, { quiet }: LintCommandOptions, io: Io): void {
  if (!quiet) io.stderr.write(`canvas: ${harmless(note)}\n`);
}

function printLines(lines: readonly string[], io: Io): number {
  io.stdout.write(lines.map((line) => `${harmless(line)}\n`).join(""));
  return 0;
}
