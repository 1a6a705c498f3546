import { entriesOf } from "../../interview/entries.js";
import { QUESTIONS } from "../../interview/questions/index.js";
import { allQuestions } from "../../interview/session.js";
import type { InterviewState } from "../../interview/state.js";
import type { ItemBlock } from "../../model/item-place.js";
import { closestHint } from "../../text/meant.js";
import { CliError } from "../errors.js";

/** Says why an answer belongs to no question that was asked, and what to do. @param open ids of what is still open */
export function notAsked(
  ids: readonly string[],
  state: InterviewState | undefined,
  open: readonly string[],
): CliError | undefined {
  const [unknown, ...more] = ids;
  if (unknown === undefined) return undefined;
  const others = more.length === 0 ? "" : ` (and of ${more.map((id) => `"${id}"`).join(", ")})`;
  const asked = state === undefined ? [] : [...allQuestions(state)].map(({ id }) => id);
  const family = letterOf(unknown);
  const isAbout = asked.some((id) => letterOf(id) === family);
  if (state !== undefined && !isAbout && isQuestion(family))
    return new CliError(
      `"${unknown}"${others} is not asked of this canvas; nothing was written`,
      whyNot(family, state),
    );
  return new CliError(
    `no question has the id "${unknown}"${others}; nothing was written`,
    closestHint(unknown, asked) ?? `open questions: ${open.join(", ")}`,
  );
}

function isQuestion(letter: string): boolean {
  return ASKED_WITH_ANOTHER.test(letter) || QUESTIONS.some(({ id }) => id === letter);
}

/** What E1 to E4 ask of their items, and D2 of its decisions. */
const ASKED_WITH_ANOTHER = /^(E[1-4]-for|D2-why)$/;

/** `C2` of `C2:website`. */
function letterOf(id: string): string {
  return id.split(":")[0] ?? "";
}

/** Which question brings the items that others ask about, by how their ids begin; the first that fits counts. */
const BROUGHT_BY: readonly (readonly [RegExp, ItemBlock, string])[] = [
  [/^(B4|B5|B6|B7|C4$)/, "value_propositions", "B3"],
  [/^C2/, "channels", "C1"],
  [/^C3-/, "customer_relationships", "C3"],
  [/^C4-/, "revenue_streams", "C4"],
  [/^E1-/, "key_resources", "E1"],
  [/^E2-/, "key_activities", "E2"],
  [/^E3-/, "key_partners", "E3"],
  [/^E4-/, "cost_structure", "E4"],
  [/^F(1-|[2-9])/, "hypotheses", "F1"],
];

function whyNot(family: string, { canvas }: InterviewState): string {
  if (canvas.segments.length === 0) return "it waits for the customer segments: answer A1 with it, or before it";
  const [, block, question] = BROUGHT_BY.find(([ids]) => ids.test(family)) ?? [];
  if (block !== undefined && entriesOf(block, canvas).length === 0)
    return `it waits for what it asks about: answer ${question} with it, or before it`;
  return "what the canvas says settles it, or gives no reason to ask it: one group or one offer leaves nothing to choose";
}
