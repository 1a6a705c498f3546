import { dirname, join, resolve } from "node:path";
import { readAgain } from "../../document/read-canvas.js";
import { readText } from "../../files/read.js";
import { renameFile, requireWritable } from "../../files/write.js";
import { idFor } from "../../interview/edits/ids.js";
import { InterviewError, interview } from "../../interview/interview.js";
import type { Depth } from "../../interview/question.js";
import type { Part } from "../../interview/session.js";
import { harmless } from "../../text/harmless.js";
import { CliError } from "../errors.js";
import { INTERRUPTED } from "../interrupted.js";
import type { Io } from "../io.js";
import { say } from "../say.js";
import { commandWith, shellCommand } from "../shell-command.js";
import { preview, whatNext } from "./closing.js";
import { fileOnDisk } from "./interview-file.js";
import type { Setting } from "./setting.js";
import type { Target } from "./target.js";
import { asksPlainly, terminalPrompter } from "./terminal-prompter.js";
import { sayWritten } from "./written.js";

export interface GuidedOptions {
  readonly skeleton: string;
  readonly all: boolean;
  readonly depth: Depth;
  /** Ask only these. */
  readonly within: Part | undefined;
  /** How that was said: `segments,channels`. */
  readonly only: string | undefined;
  readonly color: boolean | undefined;
  /** Ask line by line, for screen readers. */
  readonly plain: boolean | undefined;
  /** The file has no name of its own yet: it is named after the business in the end. */
  readonly isUnnamed: boolean;
}

const INSTEAD = "give the answers in a file: canvas init FILE --answers answers.yaml";

/** Interviews a person at a terminal. Every answer is in the file before the next question is asked. */
export async function guidedInit(
  target: Target,
  options: GuidedOptions,
  { judging, ...look }: Setting,
  io: Io,
): Promise<number> {
  const prompter = terminalPrompter(io, { ...options, command: "canvas init", instead: INSTEAD });
  const setting = { ...look, judging, plain: asksPlainly(options.plain, io) };
  try {
    await requireWritable(target.path, target.label);
    prompter.tell(greeting(target));
    const outcome = await interview(prompter, fileOnDisk(target), {
      skeleton: options.skeleton,
      today: setting.today,
      judging: judging.asking,
      all: options.all,
      depth: options.depth,
      within: options.within,
      preview: (source) => preview(source, setting),
    });
    if (outcome === "quit") {
      prompter.tell(farewell(target, options));
      return INTERRUPTED;
    }
    if (outcome === "nothing-open") return nothingOpen(target, io);
  } catch (error) {
    throw error instanceof InterviewError
      ? new CliError(`${target.label}: ${error.message}`, resumeHint(target, options))
      : error;
  } finally {
    prompter.close();
  }
  return finish(target, options, setting, io);
}

function greeting({ label, canvas }: Target): string {
  const verb = canvas === undefined ? "Each answer is written at once to" : "Going on with";
  return `${verb} ${harmless(label)}. Ctrl-C stops; what was answered stays.`;
}

/** Only what was asked for by name can be all answered: the whole interview ends with its review. */
function nothingOpen({ label, canvas }: Target, io: Io): number {
  const advice =
    canvas === undefined
      ? `Nothing can be asked about that yet; begin with the segments: ${shellCommand("canvas init", label)}`
      : "Nothing is open there. To go through the answers again, add --all.";
  say(io.stdout, advice);
  return 0;
}

/** With the options that decide what is asked, and how: without them, another interview would go on. */
function resumeHint({ label }: Target, { depth, all, only, plain }: GuidedOptions): string {
  const given = { deep: depth === "deep" || undefined, all: all || undefined, only, plain: plain || undefined };
  return `to go on: ${commandWith("canvas init", label, given)}`;
}

function farewell(target: Target, options: GuidedOptions): string {
  const isWritten = existsNow(target);
  return isWritten
    ? `Saved in ${harmless(target.label)}; ${resumeHint(target, options)}`
    : "Nothing was answered, and nothing written.";
}

function existsNow({ path, canvas }: Target): boolean {
  return canvas !== undefined || textNow(path) !== undefined;
}

function textNow(path: string): string | undefined {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
}

async function finish(target: Target, options: GuidedOptions, setting: Setting, io: Io): Promise<number> {
  const source = readText(target.path, { label: target.label });
  const label = options.isUnnamed ? await named(target, source, io) : target.label;
  sayWritten({ ...target, label }, io, whatNext(source, { ...setting, label }));
  return 0;
}

/** Names the file after the business, unless a file of that name is there. */
async function named(target: Target, source: string, io: Io): Promise<string> {
  const name = readAgain(source).canvas?.name ?? "";
  const label = join(dirname(target.label), `${idFor(name, new Set(), "business")}.canvas.yaml`);
  if (resolve(io.cwd, label) === target.path) return target.label;
  return (await renameFile(target.path, resolve(io.cwd, label))) === "written" ? label : target.label;
}
