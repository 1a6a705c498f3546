import type { PairDecision } from "../../analysis/separation/result.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import { joiningOf, joinSegments } from "../edits/join-segments.js";
import type { Option, Question } from "../question.js";
import { type InterviewState, quoted } from "../state.js";
import type { QuestionFamily } from "./family.js";
import { askForName } from "./joined-names.js";

const CRITERION_OPTIONS: Readonly<Record<Criterion, string>> = {
  offer: "They need a different offer",
  channels: "They are reached in another way",
  relationships: "They expect another relationship",
  profitability: "They bring another profit",
  "willingness-to-pay": "They pay for something else",
};

/** A pair that ends without any difference: two groups, or one? */
export const lookAlikes: QuestionFamily = {
  id: "S1",
  waits: true,
  questions: (state: InterviewState): readonly Question[] => {
    const { samples } = state.facts.separation;
    return [...samples.merge, ...samples.unproven].flatMap((pair) => lookAlike(state, pair));
  },
};

function lookAlike(state: InterviewState, pair: PairDecision): readonly Question[] {
  const { a, b, results } = pair;
  if (a.id === undefined || b.id === undefined) return [];
  const [first, second] = [a.id, b.id];
  const same = CRITERIA.filter((criterion) => results[criterion] === "same").join(", ");
  const options: readonly Option[] = [
    ...CRITERIA.filter((criterion) => results[criterion] !== "not-applicable").map((value) => ({
      value,
      label: CRITERION_OPTIONS[value],
    })),
    { value: "merge", label: "They are one group: make one of them" },
    { value: "leave", label: "Leave it as it is" },
  ];
  const naming = askForName({ ...a, id: first }, { ...b, id: second });
  return [
    {
      kind: "choice",
      id: `S1:${first}+${second}`,
      writes: ["customer_segments"],
      section: "review",
      prompt: `${quoted(a)} and ${quoted(b)} look the same to your business (same ${same}). What differs?`,
      hint: "What you choose is asked again.",
      example: "clients with up to 100,000 and with more than 500,000 differ in all five",
      why: "Customer groups are separate if at least one of five things differs. Otherwise they are one group with two names.",
      options,
      isOpen: true,
      isRemembered: true,
      suggested: "leave",
      edits: (answer) =>
        answer === "merge" ? [...joinSegments(state, { ...a, id: first }, { ...b, id: second }), ...naming.edits] : [],
      joins: (answer) => (answer === "merge" ? joiningOf(state, { ...a, id: first }, { ...b, id: second }) : undefined),
      opens: (answer) => (answer === "merge" ? [naming.opens] : fieldsOf(state, answer, pair)),
    },
  ];
}

/** The questions that a difference is asked with; for offers and channels those that say who gets what. */
function fieldsOf({ canvas }: InterviewState, criterion: string, { a, b, results }: PairDecision): readonly string[] {
  switch (criterion) {
    case "offer":
      return [`B1:${b.id}`, "B3", ...canvas.valuePropositions.map(({ id }) => `B4:${id}`)];
    case "channels":
      return ["C1", ...canvas.channels.map(({ id }) => `C2:${id}`)];
    case "relationships":
      return ["C3", ...canvas.relationships.map(({ id }) => `C3-who:${id}`)];
    case "profitability":
      // Where both are judged and that does not tell, amounts do.
      return a.economics && b.economics && results.profitability === "unknown"
        ? [`D1-numbers:${a.id}`, `D1-numbers:${b.id}`]
        : ["D1"];
    case "willingness-to-pay":
      return [`C4:${b.id}`];
    default:
      return [];
  }
}
