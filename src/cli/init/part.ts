import { stateWithIds } from "../../interview/open-questions.js";
import { anyOf, PART_NAMES, partNamed } from "../../interview/part.js";
import { QUESTIONS } from "../../interview/questions/index.js";
import { allQuestions, type Part } from "../../interview/session.js";
import type { InterviewState } from "../../interview/state.js";
import { closestHint } from "../../text/meant.js";
import { CliError } from "../errors.js";
import type { Setting } from "./setting.js";

/** The part of the interview of a canvas that `--only segments,channels,D2` asks for; undefined when it is not given. */
export function partOf(only: string | undefined, source: string, { today, judging }: Setting): Part | undefined {
  const state = only === undefined ? undefined : stateWithIds(source, today, judging.asking);
  if (only === undefined || state === undefined) return undefined;
  const names = only.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  if (names.length === 0) throw new CliError("--only names nothing", "name blocks or questions: --only segments,D2");
  return anyOf(names.map((name) => partNamed(name, state) ?? unknown(name, state)));
}

function unknown(name: string, state: InterviewState): never {
  const ids = [...QUESTIONS.map(({ id }) => id), ...[...allQuestions(state)].map(({ id }) => id)];
  const close = closestHint(name, PART_NAMES) ?? closestHint(name, ids);
  throw new CliError(
    `no block, step or question of the interview is called "${name}"`,
    close ?? "name blocks or questions: --only segments,channels,D2",
  );
}
