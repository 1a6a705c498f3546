import { type OpenQuestions, openNow, stateWithIds } from "../../interview/open-questions.js";
import type { Depth, Question } from "../../interview/question.js";
import { exampleAnswer, howToAnswer, openQuestionsData } from "../../interview/question-data.js";
import { type Part, progressOf, sittingFor } from "../../interview/session.js";
import { jsonPieces } from "../../render/json.js";
import { harmless } from "../../text/harmless.js";
import { wrapText } from "../../text/wrap.js";
import { choose } from "../choose.js";
import type { Io } from "../io.js";
import { say } from "../say.js";
import { shellCommand } from "../shell-command.js";
import { writePieces } from "../write-pieces.js";
import type { Setting } from "./setting.js";
import type { Target } from "./target.js";

const FORMATS = ["text", "json"] as const;

export interface AskedOptions {
  readonly skeleton: string;
  /** Ask what was skipped too; of a part, also what has an answer. */
  readonly all: boolean;
  readonly depth: Depth;
  readonly within: Part | undefined;
  readonly format: string | undefined;
}

/** Prints the open questions of a canvas, for a script or an agent that answers them with `--answers`. */
export async function questionsOf(target: Target, options: AskedOptions, setting: Setting, io: Io): Promise<number> {
  const format = choose(options.format ?? "text", FORMATS, "format");
  const open = openQuestionsOf(target, options, setting);
  if (format === "json") await writePieces(io.stdout, jsonPieces(openQuestionsData(target.label, open)));
  else say(io.stdout, ...pageOf(open, setting));
  return 0;
}

function openQuestionsOf(
  { canvas }: Target,
  { skeleton, ...options }: AskedOptions,
  { today, judging }: Setting,
): OpenQuestions {
  const state = stateWithIds(canvas ?? skeleton, today, judging.asking);
  return state === undefined ? { now: [], later: [], followUps: [] } : openNow(state, sittingFor(state, options));
}

function pageOf({ now, later, followUps }: OpenQuestions, setting: Setting): readonly string[] {
  if (now.length === 0) return ["Nothing is open."];
  const command = shellCommand("canvas init", setting.label, "--answers", "answers.yaml");
  return [
    `Open now: ${now.length}. To answer: ${command} (- for standard input)`,
    ...now.flatMap((question) => ["", ...questionLines(question, setting)]),
    ...idLines("With some of these answers go answers to", followUps, setting),
    ...idLines("After these", later, setting),
  ];
}

function idLines(what: string, questions: readonly Question[], { width }: Setting): readonly string[] {
  return questions.length === 0 ? [] : ["", ...wrapText(`${what}: ${questions.map(idOf).join(", ")}`, width)];
}

const idOf = ({ id }: Question): string => harmless(id);

function questionLines(question: Question, { width }: Setting): readonly string[] {
  const { step, of, section } = progressOf(question);
  const set = (text: string) => wrapText(harmless(text), Math.max(20, width - 4)).map((line) => `    ${line}`);
  const pairs = "rows" in question ? question.rows.map(named) : [];
  const options = "options" in question ? question.options.map(named) : [];
  return [
    ...wrapText(harmless(`[${step}/${of}] ${section} — ${question.id}: ${question.prompt}`), width),
    ...set(`For example: ${question.example}`),
    ...set(question.hint),
    ...set(`Why: ${question.why}`),
    ...(pairs.length === 0 ? [] : set(`Rows: ${pairs.join(" · ")}`)),
    ...(options.length === 0 ? [] : set(`Options: ${options.join(" · ")}`)),
    ...set(`Answer with ${howToAnswer(question)}:`),
    `      ${exampleAnswer(question)}`,
  ];
}

function named({ value, label }: { readonly value: string; readonly label: string }): string {
  return value === label ? value : `${value} (${label})`;
}
