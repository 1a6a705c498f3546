import type { ItemPlace } from "../model/item-place.js";
import { newIds, repeated } from "./edits/lines.js";
import { takenIds } from "./edits/taken-ids.js";
import { entriesOf } from "./entries.js";
import type { Question, QuestionOf, SectionId } from "./question.js";
import { allQuestions } from "./session.js";
import type { InterviewState } from "./state.js";

/** Asks for one more item: the question that the interview asks for all of them, for one. */
export function itemQuestion(state: InterviewState, place: ItemPlace): Question {
  for (const question of allQuestions(state)) {
    if (!question.writes.includes(place)) continue;
    if (question.kind === "list" && question.writes.length === 1) return oneMoreLine(question, place);
    if (question.kind === "checklist" && place === "customer_relationships") return oneMoreOption(question);
  }
  return namedItem(state, place);
}

/** What is asked for an item that the interview has no list for, or none yet. */
const WORDING: Readonly<Record<ItemPlace, readonly [section: SectionId, noun: string, example: string]>> = {
  customer_segments: ["who", "customer segment", "alumni and students who look for a first job"],
  needs: ["what", "need", "advice from someone who knows me"],
  value_propositions: ["what", "value proposition", "wealth management"],
  channels: ["channels", "channel", "branches"],
  customer_relationships: ["relationships", "customer relationship", "a banker of one's own"],
  revenue_streams: ["revenue", "revenue stream", "management fees"],
  key_resources: ["means", "key resource", "advisers"],
  key_activities: ["means", "key activity", "portfolio reviews"],
  key_partners: ["means", "key partner", "a custodian bank"],
  cost_structure: ["means", "cost", "salaries"],
  hypotheses: ["beliefs", "belief", "affluent clients pay 1 % for advice"],
};

function oneMoreLine(question: QuestionOf<"list">, place: ItemPlace): Question {
  const { section, writes, example, why, earlier = [] } = question;
  return {
    ...{ section, writes, example, why },
    kind: "text",
    id: `${question.id}+`,
    prompt: `${question.prompt} One more ${WORDING[place][1]}:`,
    hint: earlier.length === 0 ? "It is the first one." : `There are: ${earlier.join(" · ")}`,
    isOpen: true,
    isRequired: true,
    check: (line) => question.check?.([...earlier, line]),
    edits: (line) => question.edits([...earlier, line]),
  };
}

/** What is ticked already is there; one of the others is added. */
function oneMoreOption(question: QuestionOf<"checklist">): Question {
  const { section, writes, prompt, hint, example, why, earlier = [] } = question;
  const options = question.options.filter(({ value }) => !earlier.includes(value));
  return {
    ...{ section, writes, prompt, hint, example, why },
    kind: "choice",
    id: `${question.id}+`,
    options: options.length > 0 ? options : question.options,
    isOpen: true,
    isRequired: true,
    edits: (value) => question.edits([...earlier, value]),
  };
}

function namedItem(state: InterviewState, place: ItemPlace): Question {
  const [section, noun, example] = WORDING[place];
  const names = entriesOf(place, state.canvas).map((entry) => entry.name);
  return {
    kind: "text",
    id: `${place}+`,
    section,
    writes: [place],
    example,
    isOpen: true,
    isRequired: true,
    prompt: `What is the ${noun} called?`,
    hint: "In words that its customers would use.",
    why: "What has a name can be linked to, talked about and found again.",
    check: (line) => repeated([...names, line]),
    edits: (line) =>
      newIds([line], takenIds(state.canvas, place), noun).map(({ id, name }) => ({
        kind: "set",
        path: [place, id],
        value: name,
      })),
  };
}
