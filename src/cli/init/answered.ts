import type { Plain } from "../../document/edit/plain.js";
import { readAgain } from "../../document/read-canvas.js";
import { idFor } from "../../interview/edits/ids.js";
import { InterviewError, interview } from "../../interview/interview.js";
import type { Depth } from "../../interview/question.js";
import { UNTITLED } from "../../interview/questions/review/review.js";
import { AnswerError, type ScriptedPrompter, scriptedPrompter } from "../../interview/scripted-prompter.js";
import { stateOf } from "../../interview/state.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { say } from "../say.js";
import { writeOver } from "../write-over.js";
import { answersFrom } from "./answers-file.js";
import { whatNext } from "./closing.js";
import { fileInMemory } from "./interview-file.js";
import { notAsked } from "./not-asked.js";
import type { Setting } from "./setting.js";
import { requireNew, type Target, targetOf } from "./target.js";
import { sayWritten } from "./written.js";

export interface AnsweredOptions {
  /** A YAML file of answers, or `-`. */
  readonly answers: string;
  readonly skeleton: string;
  /** A missing answer is an error. */
  readonly complete: boolean;
  readonly all: boolean;
  readonly depth: Depth;
  /** The file has no name of its own yet: it is named after the business, if the answers name it. */
  readonly isUnnamed: boolean;
}

/** Runs the interview with answers from a file. Nothing is written before all of them fit. */
export async function answeredInit(
  target: Target,
  options: AnsweredOptions,
  setting: Setting,
  io: Io,
): Promise<number> {
  const answers = await answersFrom(options.answers, io);
  const prompter = scriptedPrompter(answers);
  const file = fileInMemory(target.canvas);
  await runWith(prompter, file, answers, options, setting);
  const text = file.read() ?? options.skeleton;
  refuseUnknown(prompter, text, options, setting);
  const missing = prompter.missing();
  if (options.complete && missing.length > 0) {
    throw new CliError(
      `${missing.length === 1 ? "an answer is" : `${missing.length} answers are`} missing: ${missing.join(", ")}`,
      "nothing was written",
    );
  }
  await writeAnswered(options.isUnnamed ? namedTarget(target, text, io) : target, text, missing, setting, io);
  say(io.stderr, ...prompter.told());
  return 0;
}

/** A new file is called like the business; without a name it keeps the one it has. */
function namedTarget(target: Target, text: string, io: Io): Target {
  const name = readAgain(text).canvas?.name ?? UNTITLED;
  if (name === UNTITLED) return target;
  return requireNew(targetOf(`${idFor(name, new Set(), "business")}.canvas.yaml`, false, io));
}

async function writeAnswered(
  target: Target,
  text: string,
  missing: readonly string[],
  setting: Setting,
  io: Io,
): Promise<void> {
  const { path, label, canvas, replaces } = target;
  await writeOver(path, text, { expect: canvas ?? replaces, label, undone: "it was left as it is" });
  if (missing.length > 0) say(io.stderr, `Still open: ${missing.join(", ")}`);
  sayWritten(target, io, whatNext(text, { ...setting, label }));
}

async function runWith(
  prompter: ScriptedPrompter,
  file: ReturnType<typeof fileInMemory>,
  answers: ReadonlyMap<string, Plain>,
  options: AnsweredOptions,
  { today, judging }: Setting,
): Promise<void> {
  try {
    await interview(prompter, file, {
      skeleton: options.skeleton,
      today,
      judging: judging.asking,
      all: options.all,
      depth: options.depth,
      wanted: new Set(answers.keys()),
      preview: async () => "",
    });
  } catch (error) {
    if (error instanceof AnswerError)
      throw new CliError(`an answer does not fit: ${error.message}`, "nothing was written");
    throw error instanceof InterviewError ? new CliError(error.message, "nothing was written") : error;
  }
}

/** An answer that no question asks for is a slip of the pen: it would be lost without a word. */
function refuseUnknown(prompter: ScriptedPrompter, text: string, options: AnsweredOptions, { today }: Setting): void {
  const state = stateOf(text, today) ?? stateOf(options.skeleton, today);
  const error = notAsked(prompter.unused(), state, prompter.missing());
  if (error !== undefined) throw error;
}
