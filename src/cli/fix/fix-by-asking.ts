import { resolve } from "node:path";
import { readText } from "../../files/read.js";
import { InterviewError } from "../../interview/interview.js";
import type { Prompter } from "../../interview/prompter.js";
import { fixText } from "../../lint/fix.js";
import { lintCanvas } from "../../lint/lint-canvas.js";
import { harmless, harmlessLines } from "../../text/harmless.js";
import { unifiedDiff } from "../../text/unified-diff.js";
import { CliError } from "../errors.js";
import { fileOnDisk } from "../init/interview-file.js";
import { askingBy } from "../init/judging.js";
import { isReadable, requireReadable } from "../init/require-readable.js";
import { terminalPrompter } from "../init/terminal-prompter.js";
import { INTERRUPTED } from "../interrupted.js";
import type { Io } from "../io.js";
import { projectsFor } from "../lint/config/projects.js";
import { fileSettings } from "../lint/file-settings.js";
import type { LintCommandOptions } from "../lint/lint-options.js";
import { settingsOf } from "../lint/settings.js";
import { onlyCanvas } from "../open-canvas.js";
import { commandWith } from "../shell-command.js";
import { sizeLimit } from "../size-limit.js";
import { askFixes } from "./ask-fixes.js";

export interface AskingOptions {
  /** Ask line by line, for screen readers. */
  readonly plain?: boolean;
  readonly color?: boolean;
  readonly config?: string | false;
  readonly stage?: string;
  /** In bytes. */
  readonly maxSize?: number;
}

/** `canvas lint`, which fixes before the first question and reports after the last. */
type Lint = (operands: readonly string[], options: LintCommandOptions, io: Io) => Promise<number>;

const INSTEAD =
  "make the safe fixes: canvas fix FILE; or give answers in a file: canvas init FILE --answers answers.yaml";

/** `canvas fix --ask`: makes the safe fixes of one canvas, then asks what the other findings are about. */
export async function fixByAsking(
  operands: readonly string[],
  options: AskingOptions,
  io: Io,
  lint: Lint,
): Promise<number> {
  const [operand, ...more] = operands;
  if (more.length > 0) throw new CliError("canvas fix --ask asks about one canvas", "ask about the others one by one");
  const prompter = terminalPrompter(io, { ...options, command: "canvas fix --ask", instead: INSTEAD });
  try {
    const label = operand ?? (await onlyCanvas(io.cwd));
    const path = resolve(io.cwd, label);
    const { maxSize } = options;
    const limit = sizeLimit(maxSize);
    const source = readText(path, { label, ...limit });
    const judging = await checking(label, path, options, io);
    if (!isReadable(fixText(source, judging.findingsIn).text, maxSize))
      requireReadable({ label, canvas: source, maxSize });
    await lint([label], { ...options, fix: true, quiet: true, format: ["compact"], failOn: "never" }, silent(io));
    showFixed(label, source, readText(path, { label, ...limit }), prompter);
    const run = {
      file: fileOnDisk({ path, label, replaces: null, limit }),
      ...judging,
    };
    prompter.tell(`Each answer is written at once to ${harmless(label)}. Ctrl-C stops; what was answered stays.`);
    if ((await askFixes(prompter, run)) === "quit") {
      const given = {
        plain: options.plain || undefined,
        stage: options.stage,
        config: options.config,
        "max-size": maxSize,
      };
      prompter.tell(`Saved in ${harmless(label)}; to go on: ${commandWith("canvas fix --ask", label, given)}`);
      return INTERRUPTED;
    }
    prompter.tell("There is nothing more to ask.");
    return lint([label], options, io);
  } catch (error) {
    throw error instanceof InterviewError ? new CliError(error.message) : error;
  } finally {
    prompter.close();
  }
}

/** What changed before anything was answered. */
function showFixed(label: string, before: string, after: string, prompter: Prompter): void {
  if (before === after) return;
  prompter.tell("The fixes that are safe are made:");
  prompter.show(harmlessLines(unifiedDiff(label, before, after)));
}

/** Checks texts as `canvas lint` checks the file. */
async function checking(label: string, path: string, options: AskingOptions, io: Io) {
  const { today, stage, inline, maxSize, ...settings } = settingsOf(options, io);
  const { selection, separation } = await fileSettings(
    path,
    await projectsFor(options.config, io.cwd).of(path),
    settings,
  );
  return {
    today,
    judging: askingBy({ selection, separation }),
    findingsIn: (text: string) =>
      lintCanvas(text, { file: label, selection, separation, stage, inline, today, maxSize }).findings,
  };
}

/** The first check only fixes; what it would report is asked about instead. */
function silent(io: Io): Io {
  return { ...io, stdout: { write: () => true } };
}
