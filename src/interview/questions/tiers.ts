import type { Tier } from "../../analysis/separation/result.js";
import { joiningOf, joinSegments } from "../edits/join-segments.js";
import { aboutRef } from "../edits/links.js";
import { placesOfTiers, tierEdits } from "../edits/tier-edits.js";
import type { Question } from "../question.js";
import { type InterviewState, quoted } from "../state.js";
import type { QuestionFamily } from "./family.js";
import { askForName } from "./joined-names.js";

/** Same offer and more of it, no need of its own: a group, or a price? */
export const tiers: QuestionFamily = {
  id: "T1",
  waits: true,
  questions: (state: InterviewState): readonly Question[] =>
    state.facts.separation.tiers.flatMap((tier) => groupOrPrice(state, tier)),
};

const MADE_ONE = "The same people at another price: make one group of them";

/** Where the streams do not show which price is meant, they are one group all the same; then nothing is made of the streams. */
function groupOrPrice(state: InterviewState, tier: Tier): readonly Question[] {
  const { segment, of } = tier;
  if (segment.id === undefined || of.id === undefined) return [];
  const [kept, gone] = [
    { ...of, id: of.id },
    { ...segment, id: segment.id },
  ];
  const naming = askForName(kept, gone);
  const levels = tierEdits(state, tier);
  return [
    {
      kind: "choice",
      id: `T1:${gone.id}`,
      writes: ["customer_segments", "revenue_streams.*.tiers"],
      section: "choice",
      prompt: `${quoted(segment)} get what ${quoted(of)} get, and more, and need nothing else. A different group, or a price?`,
      hint: `The same people at another price are one group${levels ? " whose stream has two levels" : ""}.`,
      example: "LinkedIn's premium members are career-focused individuals who pay for more",
      why: "A price list is not a list of customer groups: a group has a need of its own.",
      options: [
        { value: "group", label: "A different group: they have needs that I have not written down" },
        { value: "price", label: levels ? MADE_ONE : `${MADE_ONE}; revenue streams stay as they are` },
      ],
      isOpen: true,
      isRemembered: true,
      belief: {
        statement: `We believe ${segment.name} are ${of.name} at another price`,
        about: [aboutRef(state, "customer_segments", gone.id)],
        risk: "desirability",
      },
      edits: (answer) => {
        const joined = answer === "price" ? (levels ?? joinSegments(state, kept, gone)) : [];
        return joined.length === 0 ? [] : [...joined, ...naming.edits];
      },
      joins: (answer) => {
        const joined = answer === "price" ? joiningOf(state, kept, gone) : undefined;
        const told = levels ? placesOfTiers(state, tier) : [];
        return joined && { ...joined, movedFrom: [...joined.movedFrom, ...told] };
      },
      opens: (answer) => [answer === "group" ? `B1:${gone.id}` : naming.opens],
    },
  ];
}
