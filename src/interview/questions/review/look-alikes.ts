import type { PairDecision } from "../../../analysis/separation/result.js";
import type { Item } from "../../../model/canvas.js";
import { CRITERIA, type Criterion } from "../../../model/vocabulary.generated.js";
import { joiningOf, joinSegments } from "../../edits/join-segments.js";
import { idAbout, type Option, type Question } from "../../question.js";
import { type InterviewState, known, quoted } from "../../state.js";
import { profitFigures } from "../choice/profit-figures.js";
import { profitability } from "../choice/profitability.js";
import type { QuestionFamily } from "../family.js";
import { channels } from "../how/channels.js";
import { relationships } from "../how/relationships.js";
import { revenue } from "../how/revenue.js";
import { whoGetsOffer, whoHasRelationship, whoIsReached } from "../how/who-gets.js";
import { needs } from "../what/needs.js";
import { offers } from "../what/offers.js";
import { askForName } from "../who/joined-names.js";

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
  const about = (family: QuestionFamily, ...items: readonly Item[]) =>
    known(items).map(({ id }) => idAbout(family, id));
  switch (criterion) {
    case "offer":
      return [...about(needs, b), offers.id, ...about(whoGetsOffer, ...canvas.valuePropositions)];
    case "channels":
      return [channels.id, ...about(whoIsReached, ...canvas.channels)];
    case "relationships":
      return [relationships.id, ...about(whoHasRelationship, ...canvas.relationships)];
    case "profitability":
      // Where both are judged and that does not tell, amounts do.
      return a.economics && b.economics && results.profitability === "unknown"
        ? about(profitFigures, a, b)
        : [profitability.id];
    case "willingness-to-pay":
      return about(revenue, b);
    default:
      return [];
  }
}
