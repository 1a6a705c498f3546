import type { CanvasEdit } from "../../model/finding.js";
import { joiningOf } from "../edits/join-segments.js";
import { newIds } from "../edits/lines.js";
import { aboutRef } from "../edits/links.js";
import { takenIds } from "../edits/taken-ids.js";
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
    state.facts.separation.tiers.flatMap((tier): Question[] => {
      const { segment, of } = tier;
      if (segment.id === undefined || of.id === undefined) return [];
      const { id } = segment;
      const naming = askForName({ ...of, id: of.id }, { ...segment, id });
      return [
        {
          kind: "choice",
          id: `T1:${id}`,
          writes: ["customer_segments", "revenue_streams.*.tiers", "hypotheses"],
          section: "choice",
          prompt: `${quoted(segment)} get what ${quoted(of)} get, and more, and need nothing else. A different group, or a price?`,
          hint: "The same people at another price are one group whose stream has two levels.",
          example: "LinkedIn's premium members are career-focused individuals who pay for more",
          why: "A price list is not a list of customer groups: a group has a need of its own.",
          options: [
            { value: "group", label: "A different group: they have needs that I have not written down" },
            { value: "price", label: "The same people at another price: make one group of them" },
          ],
          isOpen: true,
          isRemembered: true,
          edits: (answer) => {
            const joined = answer === "price" ? tierEdits(state, tier) : [];
            if (joined === undefined) return [priceBelief(state, id, segment.name, of.name)];
            return joined.length === 0 ? [] : [...joined, ...naming.edits];
          },
          joins: (answer) => {
            if (answer !== "price" || of.id === undefined || tierEdits(state, tier) === undefined) return undefined;
            const joined = joiningOf(state, { ...of, id: of.id }, { ...segment, id });
            return joined && { ...joined, movedFrom: [...joined.movedFrom, ...placesOfTiers(state, tier)] };
          },
          opens: (answer) => [answer === "group" ? `B1:${id}` : naming.opens],
        },
      ];
    }),
};

function priceBelief(state: InterviewState, id: string, name: string, other: string): CanvasEdit {
  const taken = takenIds(state.canvas, "hypotheses");
  const [{ id: key } = { id }] = newIds([`${id} is a price`], taken, "price");
  const value = {
    statement: `We believe ${name} are ${other} at another price`,
    about: [aboutRef(state, "customer_segments", id)],
    risk: "desirability",
  };
  return { kind: "set", path: ["hypotheses", key], value };
}
