import { factsOf } from "../../analysis/facts.js";
import { isAnswered } from "../../interview/questions/leftovers.js";
import { isReview, openQuestions, sittingFor } from "../../interview/session.js";
import { stateOf } from "../../interview/state.js";
import { type LintResult, lintCanvas } from "../../lint/lint-canvas.js";
import { SEVERITIES } from "../../model/finding.js";
import { VIEWS } from "../../render/index.js";
import type { ColourDepth } from "../../render/view.js";
import { harmless } from "../../text/harmless.js";
import { wrapText } from "../../text/wrap.js";
import type { CanvasJudging } from "./judging.js";

/** How the end of an interview is drawn. */
export interface Drawing {
  readonly width: number;
  readonly colour: ColourDepth;
  /** ISO date. */
  readonly today: string;
  /** How messages call the file. */
  readonly label: string;
  /** By what the project's config says, findings are found. */
  readonly judging: CanvasJudging;
  /** For screen readers: records in place of pictures. */
  readonly plain?: boolean;
}

/** The canvas, the separation of its segments and the number of findings, as text. */
export async function preview(source: string, drawing: Drawing): Promise<string> {
  const result = judged(source, drawing);
  const { canvas } = result;
  if (canvas === undefined) return "";
  const facts = factsOf(canvas, { separation: drawing.judging.lint.separation });
  const options = { width: drawing.width, colour: drawing.colour, ascii: false, plain: drawing.plain === true };
  const lines = ["", ...(await VIEWS.canvas.load()).text(facts, options)];
  if (facts.served.length > 1) lines.push("", ...(await VIEWS.separation.load()).text(facts, options));
  return [...lines, "", findingsLine(result, drawing.label), ""].join("\n");
}

/** What a finished or blank canvas leaves to do: how it checks, what to answer next, and which commands go on. */
export function whatNext(source: string, drawing: Drawing): readonly string[] {
  const result = judged(source, drawing);
  const questions = nextQuestions(source, result, drawing);
  return [
    findingsLine(result, drawing.label),
    ...(questions.length > 0 ? ["Most worth answering next:"] : []),
    ...questions.flatMap((ask) => hanging(harmless(ask), drawing.width)),
    `To see it: ${command("show", drawing.label)}`,
  ];
}

/** What would tell segments apart comes first, then what the interview leaves open, passed over or not. */
function nextQuestions(source: string, { facts }: LintResult, { today, judging }: Drawing): readonly string[] {
  const state = stateOf(source, today, judging.asking);
  const separating = (facts?.separation.questions ?? []).filter((one) => state && !isAnswered(state.record, one));
  if (separating.length > 0 || state === undefined) return separating.slice(0, AT_MOST).map(({ ask }) => ask);
  const open = [...openQuestions(state, sittingFor(state, { all: true }))].map(({ question }) => question);
  return open
    .filter((question) => !isReview(question))
    .slice(0, AT_MOST)
    .map(({ prompt }) => prompt);
}

const AT_MOST = 3;

function judged(source: string, { label, today, judging }: Drawing): LintResult {
  return lintCanvas(source, { file: label, today, ...judging.lint });
}

function hanging(text: string, width: number): readonly string[] {
  return wrapText(text, Math.max(10, width - 4)).map((line, i) => (i === 0 ? "  - " : "    ") + line);
}

function findingsLine({ findings }: LintResult, label: string): string {
  const counts = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`];
  });
  return counts.length === 0 ? "No findings." : `${counts.join(", ")}: ${command("lint", label)}`;
}

/** A command to type, with the file name quoted where a shell needs it. @param given options to give again */
export function command(name: string, label: string, given: GivenOptions = {}): string {
  const options = Object.entries(given).flatMap(([option, value]) => {
    if (value === undefined) return [];
    if (typeof value === "boolean") return [value ? `--${option}` : `--no-${option}`];
    return [`--${option}`, shellWord(value)];
  });
  return ["canvas", name, shellWord(label), ...options].join(" ");
}

/** Options by their names, as they were given; undefined where one was not. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>;

/** A name as a shell takes it for one word, safe to show. */
export function shellWord(name: string): string {
  const shown = harmless(name);
  return /^[\p{L}\p{M}\p{N}@%+=:,./_-]+$/u.test(shown) ? shown : `"${shown.replace(/["\\$`]/g, "\\$&")}"`;
}
