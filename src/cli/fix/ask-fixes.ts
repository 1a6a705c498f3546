import { toldOfMerges } from "../../analysis/refactor/merge/told-of-merges.js";
import { applyFix } from "../../document/apply-fix.js";
import { type InterviewFile, interview } from "../../interview/interview.js";
import type { Judging } from "../../interview/judging.js";
import { narrowedTo } from "../../interview/narrowed-prompter.js";
import { stateWithIds } from "../../interview/open-questions.js";
import type { Prompter, Reply } from "../../interview/prompter.js";
import { type InterviewState, stateOf } from "../../interview/state.js";
import type { IdentifiedFinding } from "../../model/finding.js";
import { type Cause, furtherCause, nextCause, screensOf } from "./causes.js";
import { ASK, suggestionQuestion } from "./suggestion-question.js";

export interface AskFixes {
  readonly file: InterviewFile;
  /** ISO date. */
  readonly today: string;
  readonly judging?: Judging;
  findingsIn(text: string): readonly IdentifiedFinding[];
}

/** How asking about one finding ended; `answered`: with questions; `back`: to the finding before. */
type CauseOutcome = "done" | "answered" | "back" | "quit";

/**
 * Asks about one finding after the other until nothing is left to ask. After each answer the file is checked anew: an
 * answer may settle several findings, or bring up others.
 */
export async function askFixes(prompter: Prompter, run: AskFixes): Promise<"finished" | "quit"> {
  const asked: Cause[] = [];
  for (let again: Cause | undefined; ; ) {
    const cause = again ?? toAsk(run, (findings, state) => nextCause(findings, state, doneWith(asked)));
    if (cause === undefined) return "finished";
    const outcome = await askAbout(cause, prompter, run);
    if (outcome === "quit") return "quit";
    again = outcome === "back" ? (asked.pop() ?? cause) : undefined;
    if (outcome === "back") continue;
    asked.push(cause);
    const isFirst = asked.filter(({ finding }) => finding.identity === cause.finding.identity).length === 1;
    if (outcome === "answered" && isFirst)
      again = toAsk(run, (findings, state) => furtherCause(cause, findings, state, doneWith(asked)));
  }
}

/** What to ask of the file as it is now. */
function toAsk(
  { file, today, judging, findingsIn }: AskFixes,
  find: (findings: readonly IdentifiedFinding[], state: InterviewState) => Cause | undefined,
): Cause | undefined {
  const text = file.read() ?? "";
  const state = stateWithIds(text, today, judging);
  return state && find(findingsIn(text), state);
}

function doneWith(asked: readonly Cause[]) {
  return {
    identities: new Set(asked.map(({ finding }) => finding.identity)),
    screens: new Set(asked.flatMap(screensOf)),
  };
}

async function askAbout(cause: Cause, prompter: Prompter, run: AskFixes): Promise<CauseOutcome> {
  const { rule, severity, message, range } = cause.finding;
  prompter.tell("");
  prompter.tell(`Line ${range.start.line}, ${severity} ${rule}: ${message}`);
  const chosen = cause.isFurther ? ASK : await takeSuggestion(cause, prompter, run);
  return chosen === ASK ? askQuestions(cause, prompter, run) : chosen;
}

/** Offers what the rule suggests; `ask` when there is nothing to offer, or something else is wanted. */
async function takeSuggestion(cause: Cause, prompter: Prompter, run: AskFixes): Promise<CauseOutcome | typeof ASK> {
  const suggestions = cause.finding.suggestions ?? [];
  if (suggestions.length === 0) return ASK;
  const reply = await prompter.ask(suggestionQuestion(cause), { step: 1, of: 1, section: cause.finding.rule });
  if (reply.kind === "quit" || reply.kind === "back") return reply.kind;
  if (reply.kind !== "answer") return "done";
  if (reply.answer === ASK) return ASK;
  const suggestion = suggestions[Number(reply.answer)];
  const text = run.file.read() ?? "";
  if (suggestion === undefined) return "done";
  const facts = stateOf(text, run.today, run.judging)?.facts;
  if ((await run.file.write(applyFix(text, suggestion), text)) === "changed") prompter.tell(CHANGED);
  else if (facts) for (const note of toldOfMerges(suggestion.edits, facts)) prompter.tell(note);
  return "done";
}

const CHANGED = "The file was changed meanwhile; the suggestion was not applied.";

/** Asks through the interview itself: it writes, goes back and takes follow-up questions as always. */
async function askQuestions({ questions, items }: Cause, prompter: Prompter, run: AskFixes): Promise<CauseOutcome> {
  const ids = new Set(questions.map(({ id }) => id));
  const watched = watching(narrowedTo(items, prompter));
  const outcome = await interview(watched.prompter, run.file, {
    skeleton: "",
    today: run.today,
    ...(run.judging && { judging: run.judging }),
    wanted: ids,
    within: ({ id }) => ids.has(id),
    preview: async () => "",
  });
  if (watched.leftBackwards()) return "back";
  return outcome === "quit" ? "quit" : "answered";
}

/** Back from the first question leads out of this interview, to the finding before. */
function watching(prompter: Prompter) {
  let answered = 0;
  let isLeaving = false;
  const ask: Prompter["ask"] = async (question, progress, desk): Promise<Reply> => {
    const reply = await prompter.ask(question, progress, desk);
    isLeaving = reply.kind === "back" && answered === 0;
    answered += reply.kind === "back" ? -1 : 1;
    return isLeaving ? { kind: "quit" } : reply;
  };
  return { prompter: { ...prompter, ask }, leftBackwards: () => isLeaving };
}
