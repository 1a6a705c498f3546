import type { Tier } from "../../../analysis/separation/result.js";
import { canBePrice, needsBeyond, tiersToTell } from "../../../analysis/separation/tiers-to-tell.js";
import { joiningOf, joinSegments } from "../../edits/join-segments.js";
import { aboutRef } from "../../edits/links.js";
import { placesOfTiers, tierEdits } from "../../edits/tier-edits.js";
import { idAbout, type Question } from "../../question.js";
import { type InterviewState, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";
import { needs } from "../what/needs.js";
import { askForName } from "../who/joined-names.js";

/** Same offer and more of it, no need of its own: a group, or a price? */
export const tiers: QuestionFamily = {
  id: "T1",
  waits: true,
  questions: (state: InterviewState): readonly Question[] =>
    [...tiersToTell(state.facts)].flatMap((tier) => groupOrPrice(state, tier)),
};

/** How one group is told from two by what is paid, and where nothing is paid. */
const WORDS = {
  price: {
    choice: "A different group, or a price?",
    hint: "The same people at another price are one group",
    one: "The same people at another price: make one group of them",
    belief: "at another price",
  },
  free: {
    choice: "They pay nothing. A different group, or the same?",
    hint: "People who need the same are one group, also where some get more",
    one: "The same people: make one group of them",
    belief: "who get more",
  },
};

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
  const words = canBePrice(tier, state.facts) ? WORDS.price : WORDS.free;
  const needed = needsBeyond(tier, state.facts).length > 0 ? "nothing that others do not need too" : "nothing else";
  return [
    {
      kind: "choice",
      id: `T1:${gone.id}`,
      writes: ["customer_segments", "revenue_streams.*.tiers"],
      section: "choice",
      prompt: `${quoted(segment)} get what ${quoted(of)} get, and more, and need ${needed}. ${words.choice}`,
      hint: `${words.hint}${levels ? " whose stream has two levels" : ""}.`,
      example: "LinkedIn's premium members are career-focused individuals who pay for more",
      why: "A price list is not a list of customer groups: a group has a need of its own.",
      options: [
        { value: "group", label: "A different group: they have needs that I have not written down" },
        { value: "price", label: levels ? words.one : `${words.one}; revenue streams stay as they are` },
      ],
      isOpen: true,
      isRemembered: true,
      belief: {
        statement: `We believe ${segment.name} are ${of.name} ${words.belief}`,
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
      opens: (answer) => [answer === "group" ? idAbout(needs, gone.id) : naming.opens],
    },
  ];
}
