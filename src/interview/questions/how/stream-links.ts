import type { Segment, Stream } from "../../../model/canvas.js";
import { aboutRef, offerEntries, retickOffers, retickSegments, segmentEntries } from "../../edits/links.js";
import { ticksOf } from "../../edits/ticks.js";
import type { Option, Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, known, optionsOf, quoted } from "../../state.js";
import { unpaid } from "../../unpaid.js";
import type { QuestionFamily } from "../family.js";

/** Who pays a stream that names nobody: only those written by hand do, C4 begins with the payer. */
export const whoPaysStream: QuestionFamily = {
  id: "C4-from",
  answeredWith: "siblings",
  asksAbout: "revenue_streams",
  questions: (state: InterviewState): readonly Question[] => {
    const payers = askedSegments(state).filter(({ pays }) => pays !== false);
    if (askedSegments(state).length < 2 || payers.length === 0) return [];
    return known(state.canvas.streams).map((stream) => whoPays(state, stream, payers));
  },
};

function whoPays(state: InterviewState, stream: Known<Stream>, payers: readonly Known<Segment>[]): Question {
  const options = optionsOf(payers);
  const now = segmentEntries(state, stream.from, options);
  return {
    kind: "checklist",
    id: `C4-from:${stream.id}`,
    section: "revenue",
    writes: ["revenue_streams.*.from"],
    prompt: `Who pays ${quoted(stream)}?`,
    hint: "Tick every group it comes from.",
    example: "advertisers pay for the space in a free newspaper, its readers pay nothing",
    why: "Money comes from somebody. What nobody pays is a hope.",
    options,
    isOpen: stream.from === undefined,
    earlier: stream.from && ticksOf(now),
    belief: {
      statement: `We believe somebody pays ${stream.name}`,
      about: [aboutRef(state, "revenue_streams", stream.id)],
      risk: "viability",
    },
    check: (answer) => unpaid(state, state.facts.links.isServed, (one) => paysWith(state, stream, answer, one)),
    edits: (answer) => [retickSegments(state, ["revenue_streams", stream.id, "from"], now, answer, payers)],
  };
}

/** Whether a group pays for anything once a stream comes from others; one that names nobody comes from the only one served. */
function paysWith(
  { facts: { links, served } }: InterviewState,
  stream: Stream,
  from: readonly string[],
  segment: Known<Segment>,
): boolean {
  const isSaid = segment.pays === true && links.isServed(segment);
  if (isSaid || links.streamsFrom(segment).some((other) => other.id !== stream.id)) return true;
  return from.length > 0 ? from.includes(segment.id) : served.length === 1 && links.isServed(segment);
}

/** What a stream pays for, where it does not say. */
export const whatStreamPaysFor: QuestionFamily = {
  id: "C4-for",
  answeredWith: "siblings",
  asksAbout: "revenue_streams",
  questions: (state: InterviewState): readonly Question[] => {
    const options = offered(state);
    if (options.length === 0) return [];
    return known(state.canvas.streams).map((stream) => paidFor(state, stream, options));
  },
};

function paidFor(state: InterviewState, stream: Known<Stream>, options: readonly Option[]): Question {
  const now = offerEntries(state, stream.for, options);
  const path = ["revenue_streams", stream.id, "for"];
  return {
    kind: "checklist",
    id: `C4-for:${stream.id}`,
    section: "revenue",
    writes: ["revenue_streams.*.for"],
    prompt: `What is ${quoted(stream)} paid for?`,
    hint: "Tick the parts of the offer that it pays for.",
    example: "LinkedIn's premium subscription pays for enhanced search and InMail, not for the profile",
    why: "Groups that pay for different aspects of the offer are separate groups.",
    options,
    isOpen: stream.for === undefined,
    earlier: stream.for && ticksOf(now),
    edits: (answer) => retickOffers(path, now, answer),
  };
}

/** Every part of every offer, or the offer where it has no parts. */
function offered({ canvas, facts }: InterviewState) {
  return canvas.valuePropositions.flatMap((offer) => {
    const parts = optionsOf(facts.links.elementsOf(offer));
    return parts.length > 0 ? parts : optionsOf([offer]);
  });
}
