import type { Channel, Relationship, ValueProposition } from "../../../model/canvas.js";
import { aboutRef, retickSegments, segmentEntries } from "../../edits/links.js";
import { ticksOf } from "../../edits/ticks.js";
import type { Question, SectionId } from "../../question.js";
import { askedSegments, type InterviewState, known, mustNameSegments, optionsOf, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

interface Wording extends Pick<QuestionFamily, "asksAbout" | "tells"> {
  readonly family: string;
  readonly section: SectionId;
  prompt(name: string): string;
  readonly example: string;
  readonly why: string;
  belief(name: string): string;
}

type Serving = ValueProposition | Channel | Relationship;

/** One checklist per item that places all segments at once; not asked where only one is served, which needs no naming. */
function whoGets(itemsOf: (state: InterviewState) => readonly Serving[], wording: Wording): QuestionFamily {
  return {
    id: wording.family,
    answeredWith: "followers",
    asksAbout: wording.asksAbout,
    tells: wording.tells,
    questions: (state) => {
      const segments = askedSegments(state);
      if (!mustNameSegments(state)) return [];
      const options = optionsOf(segments);
      return known(itemsOf(state)).map((item): Question => {
        const now = segmentEntries(state, item.for, options);
        return {
          kind: "checklist",
          id: `${wording.family}:${item.id}`,
          section: wording.section,
          writes: [`${item.block}.*.for`],
          prompt: wording.prompt(quoted(item)),
          hint: "Tick every group it is for.",
          example: wording.example,
          why: wording.why,
          options,
          isOpen: item.for === undefined,
          earlier: item.for && ticksOf(now),
          belief: {
            statement: wording.belief(item.name),
            about: [aboutRef(state, item.block, item.id)],
            risk: "desirability",
          },
          edits: (answer) => [retickSegments(state, [item.block, item.id, "for"], now, answer, segments)],
        };
      });
    },
  };
}

/** B4 */
export const whoGetsOffer = whoGets(({ canvas }) => canvas.valuePropositions, {
  family: "B4",
  asksAbout: "value_propositions",
  tells: "offer",
  section: "what",
  prompt: (name) => `Who gets ${name}?`,
  example: "portfolio management is for affluent clients only; an account is for all",
  why: "Two groups who get the same offer are one group, as far as the offer goes.",
  belief: (name) => `We believe somebody wants ${name}`,
});

/** C2 */
export const whoIsReached = whoGets(({ canvas }) => canvas.channels, {
  family: "C2",
  asksAbout: "channels",
  tells: "channels",
  section: "channels",
  prompt: (name) => `Who is reached through ${name}?`,
  example: "a private banker visits affluent clients; the branch is for all",
  why: "Groups that are reached in different ways are separate groups.",
  belief: (name) => `We believe ${name} reaches somebody who buys`,
});

/** C3, per type */
export const whoHasRelationship = whoGets(({ canvas }) => canvas.relationships, {
  family: "C3-who",
  asksAbout: "customer_relationships",
  section: "relationships",
  prompt: (name) => `Who expects this kind of relationship: ${name}?`,
  example: "recruiters have an account manager of their own; everyone else helps themselves",
  why: "Groups that expect different relationships are separate groups.",
  belief: (name) => `We believe somebody expects ${name}`,
});
