import { factsOf } from "../../analysis/facts.js";
import { isAnswered } from "../../interview/questions/review/leftovers.js";
import { isReview, openQuestions, sittingFor } from "../../interview/session.js";
import { stateOf } from "../../interview/state.js";
import { type LintResult, lintCanvas } from "../../lint/lint-canvas.js";
import { SEVERITIES } from "../../model/finding.js";
import { VIEWS } from "../../render/index.js";
import { harmless } from "../../text/harmless.js";
import { wrapText } from "../../text/wrap.js";
import { shellCommand } from "../shell-command.js";
import type { Setting } from "./setting.js";

/** The canvas, the separation of its segments and the number of findings, as text. */
export async function preview(source: string, setting: Setting): Promise<string> {
  const result = judged(source, setting);
  const { canvas } = result;
  if (canvas === undefined) return "";
  const facts = factsOf(canvas, { separation: setting.judging.lint.separation });
  const options = { width: setting.width, colour: setting.colour, ascii: false, plain: setting.plain === true };
  const lines = ["", ...(await VIEWS.canvas.load()).text(facts, options)];
  if (facts.served.length > 1) lines.push("", ...(await VIEWS.separation.load()).text(facts, options));
  return [...lines, "", findingsLine(result, setting.label), ""].join("\n");
}

/** What a finished or blank canvas leaves to do: how it checks, what to answer next, and which commands go on. */
export function whatNext(source: string, setting: Setting): readonly string[] {
  const result = judged(source, setting);
  const questions = nextQuestions(source, result, setting);
  return [
    findingsLine(result, setting.label),
    ...(questions.length > 0 ? ["Most worth answering next:"] : []),
    ...questions.flatMap((ask) => hanging(harmless(ask), setting.width)),
    `To see it: ${shellCommand("canvas show", setting.label)}`,
  ];
}

/** What would tell segments apart comes first, then what the interview leaves open, passed over or not. */
function nextQuestions(source: string, { facts }: LintResult, { today, judging }: Setting): readonly string[] {
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

function judged(source: string, { label, today, judging }: Setting): LintResult {
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
  return counts.length === 0 ? "No findings." : `${counts.join(", ")}: ${shellCommand("canvas lint", label)}`;
}
