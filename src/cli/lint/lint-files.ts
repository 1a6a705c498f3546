import { FileError } from "../../files/file-error.js";
import type { LintResult } from "../../lint/run-rules.js";
import { mayLeaveUntenableClaims } from "../../lint/suggested-merges.js";
import type { Severity } from "../../model/finding.js";
import { COUNTING_KNOWN, GIVING_WAY_TO_PATCH, TELLING_SUPPRESSED } from "../../report/index.js";
import { countFindings, type Failure, type FileReport, type Report, type SkippedFile } from "../../report/report.js";
import { counted } from "../../text/sentence.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { describeRules } from "../report/describe-rules.js";
import { fileReport, type ReportNeeds, reportNeeds, skippedFile } from "../report/file-report.js";
import { TOOL } from "../report/tool.js";
import { say } from "../say.js";
import { type CheckTools, checkFile } from "./check-file.js";
import type { Project, Projects } from "./config/projects.js";
import { type Destination, protect, writeReport } from "./destinations.js";
import { failureOf, failureOfRule, tellFailures } from "./failures.js";
import { type FileSettings, rememberedSettings } from "./file-settings.js";
import type { Input, PassedOver } from "./input-outcome.js";
import { readInputs } from "./inputs.js";
import type { LintCommandOptions } from "./lint-options.js";
import type { Checked, Memory } from "./memory.js";
import { newOutcome, type Outcome } from "./outcome.js";
import { type Progress, progress } from "./progress.js";
import type { LintSettings } from "./settings.js";
import { collectStats, type Stats } from "./stats.js";

export interface LintRun {
  readonly options: LintCommandOptions;
  readonly settings: LintSettings;
  readonly projects: Projects;
  readonly destinations: readonly Destination[];
  readonly io: Io;
  /** What an earlier run of the same command line has found: what has not changed since is not checked again. */
  readonly memory?: Memory;
  /** Called before a report; with a memory, a report that would say the same as the last one is left out. */
  readonly onNews?: () => void;
}

/** What a run gathers from file to file: findings, not the canvases they are about. */
interface Gathered {
  readonly files: FileReport[];
  readonly failures: Failure[];
  readonly skipped: SkippedFile[];
  /** What was passed over. */
  readonly notes: string[];
  readonly paths: string[];
  /** By project: several folders of one run may set their rules differently. */
  readonly settings: Map<Project | undefined, FileSettings>;
  readonly outcome: Outcome;
  readonly since: { fresh: number; gone: number };
}

/** What the work on each file needs. */
interface Work extends LintRun {
  readonly tools: CheckTools;
  readonly settingsOf: ReturnType<typeof rememberedSettings>;
  readonly stats: Stats | undefined;
  readonly needs: ReportNeeds;
  readonly shown: Progress;
}

/** Checks all files that the operands name, one after the other, and reports on them; returns the exit code. */
export async function lintFiles(operands: readonly string[], run: LintRun): Promise<number> {
  const { options, destinations, io } = run;
  const stats = options.stats ? collectStats() : undefined;
  const formats = destinations.map(({ format }) => format);
  const tools = await toolsOf(
    run,
    stats,
    formats.some(
      (format) => TELLING_SUPPRESSED.has(format) || (options.baseline !== undefined && COUNTING_KNOWN.has(format)),
    ),
  );
  const needs = await reportNeeds(formats, io.cwd);
  const settingsOf = rememberedSettings(run.settings);
  const shown = progress(io, options.quiet === true);
  const gathered = await gather(operands, { ...run, tools, settingsOf, stats, needs, shown });
  const { files, failures, notes } = gathered;
  if (run.memory?.isNews({ files, failures, notes }) === false) return gathered.outcome.exitCode(failures);
  run.onNews?.();
  for (const note of notes) tell(note, run);
  await report(gathered, run);
  await tellRest(gathered, tools, run);
  stats?.print(io);
  return gathered.outcome.exitCode(failures);
}

/** Loads what the options ask for; a plain run needs none of it. */
async function toolsOf(
  { options, destinations, io }: LintRun,
  stats: Stats | undefined,
  tellsSuppressed: boolean,
): Promise<CheckTools> {
  const { fix, fixDryRun, since, staged, baseline, writeBaseline, pruneBaseline } = options;
  if (fix && fixDryRun) throw new CliError("--fix and --fix-dry-run exclude each other", "leave out one of them");
  if (fixDryRun) refuseHiddenData(destinations);
  const fixers = fix || fixDryRun ? await import("./fixer.js") : undefined;
  const usesBaseline = baseline !== undefined || writeBaseline || pruneBaseline;
  return {
    baseline: usesBaseline ? (await import("./baseline-file.js")).openBaseline(options, io) : undefined,
    earlier: since !== undefined || staged ? (await import("./earlier.js")).earlierOf(options, io) : undefined,
    fixer: fixDryRun ? fixers?.printingFixer(io) : fixers?.writingFixer(),
    clock: stats?.clock,
    tellsSuppressed,
  };
}

/** The patch stands where a report would: people see as much, and programs would wait for theirs. */
function refuseHiddenData(destinations: readonly Destination[]): void {
  const hidden = destinations.find(({ format, path }) => path === undefined && !GIVING_WAY_TO_PATCH.has(format));
  if (hidden)
    throw new CliError(
      "--fix-dry-run prints a patch where the report would stand",
      `give the report a file: --format ${hidden.format}:report.txt`,
    );
}

async function gather(operands: readonly string[], work: Work): Promise<Gathered> {
  const { options, projects, io, shown } = work;
  const gathered: Gathered = {
    files: [],
    failures: [],
    skipped: [],
    notes: [],
    paths: [],
    settings: new Map(),
    outcome: newOutcome(),
    since: { fresh: 0, gone: 0 },
  };
  try {
    for await (const outcome of readInputs(operands, options, projects, io)) {
      if (outcome.kind === "expected") shown.expect(outcome.count);
      else if (outcome.kind === "failure") gathered.failures.push(failureOf(outcome.error, io.cwd));
      else if (outcome.kind === "passed-over") passOver(outcome, gathered, work);
      else await checkOne(outcome, gathered, work);
      if (outcome.kind === "canvas") shown.step();
    }
  } finally {
    shown.end();
  }
  return gathered;
}

function passOver({ note, skipped }: PassedOver, gathered: Gathered, { needs }: Work): void {
  gathered.notes.push(note);
  if (skipped !== undefined) gathered.skipped.push(skippedFile(skipped, needs));
}

async function checkOne(input: Input, gathered: Gathered, work: Work): Promise<void> {
  const { settings, settingsOf, projects, memory, io } = work;
  if (input.path !== undefined) gathered.paths.push(input.path);
  const project = await projects.of(input.path);
  const own = await settingsOf(input.path, project);
  if (!gathered.settings.has(project)) gathered.settings.set(project, own);
  try {
    const { file, failures, since } = memory?.recall(input, project) ?? (await checked(input, own, project, work));
    gathered.since.fresh += since?.fresh ?? 0;
    gathered.since.gone += since?.gone ?? 0;
    gathered.failures.push(...failures);
    gathered.files.push(file);
    // A limit of the command line counts over all files, one of a config over the files of that config.
    gathered.outcome.add(file, own.threshold, settings.maxWarnings === undefined ? project : "all");
  } catch (error) {
    if (!(error instanceof CliError || error instanceof FileError)) throw error;
    gathered.failures.push(failureOf(error, io.cwd));
  }
}

async function checked(
  input: Input,
  own: FileSettings,
  project: Project | undefined,
  { settings, tools, stats, needs, memory }: Work,
): Promise<Checked> {
  const result = await checkFile(input, own, settings, tools);
  stats?.add(result);
  const failures = result.crashes.map((crash) => failureOfRule(crash, input.label));
  const told = needs.tellsChanges ? await withSettled(result, own, settings) : result;
  const outcome = { file: fileReport(told, input.path, needs), failures, since: result.since };
  // What was compared with may change without the file.
  if (!tools.baseline && !tools.earlier) memory?.keep(input, project, outcome);
  return outcome;
}

/** What merges of segments take back is worked out by the whole YAML reader: for those only who tell what would change. */
async function withSettled(result: LintResult, { separation }: FileSettings, { maxSize }: LintSettings) {
  if (!mayLeaveUntenableClaims(result)) return result;
  const { withSettledSuggestions } = await import("../../lint/settled-suggestions.js");
  return withSettledSuggestions(result, { separation, maxSize });
}

async function report({ files, failures, skipped, paths, settings, outcome }: Gathered, run: LintRun): Promise<void> {
  const { options, destinations, io } = run;
  protect(destinations, { canvases: paths, configs: run.projects.files() }, io.cwd);
  const selections =
    settings.size > 0 ? [...settings.values()].map(({ selection }) => selection) : [run.settings.selection];
  const whole: Report = {
    files: files.map((file) => ({ ...file, failing: outcome.failingIn(file) })),
    failures,
    skipped,
    rules: describeRules(selections),
    tool: TOOL,
    shownFrom: shownFrom(options),
  };
  // With --fix-dry-run, standard output is a patch.
  const wanted = options.fixDryRun ? destinations.filter(({ path }) => path !== undefined) : destinations;
  await writeReport(whole, wanted, options, io);
}

function shownFrom({ quiet }: LintCommandOptions): Severity {
  return quiet ? "error" : "info";
}

/** What people should know beside the report; why a run fails also those who want quiet. */
async function tellRest({ files, failures, since, outcome }: Gathered, tools: CheckTools, run: LintRun): Promise<void> {
  const fixed = tools.fixer?.summary();
  if (fixed !== undefined) tell(fixed, run);
  const left = countFindings(files).error;
  // The patch stands where they would be told.
  if (run.options.fixDryRun && left > 0) tell(`${counted(left, "error")} would be left: canvas lint tells`, run);
  if (tools.earlier) tell(`since ${tools.earlier.name}: ${since.fresh} new, ${since.gone} gone`, run);
  for (const note of (await tools.baseline?.finish()) ?? []) tell(note, run);
  for (const reason of outcome.reasons(shownFrom(run.options))) say(run.io.stderr, `canvas: ${reason}`);
  tellFailures(failures, run.io);
}

function tell(note: string, { options, io }: LintRun): void {
  if (!options.quiet) say(io.stderr, `canvas: ${note}`);
}
