import { foldName } from "../../../analysis/fold.js";
import type { Segment, Stream, ValueProposition } from "../../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../../model/finding.js";
import { STREAM_TYPES, type StreamType } from "../../../model/vocabulary.generated.js";
import { newIds } from "../../edits/lines.js";
import { aboutRef, link, offerEntries, retickOffers } from "../../edits/links.js";
import { takenIds } from "../../edits/taken-ids.js";
import { ticksOf } from "../../edits/ticks.js";
import { idAbout, type Option, type Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, known, quoted } from "../../state.js";
import { unpaid } from "../../unpaid.js";
import type { QuestionFamily } from "../family.js";
import { whoGetsOffer } from "./who-gets.js";

/** C4: what each paying group pays for. */
export const revenue: QuestionFamily = {
  id: "C4",
  answeredWith: "siblings",
  brings: "revenue_streams",
  asksAbout: "value_propositions",
  tells: "payment",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state)
      .filter((segment) => segment.pays !== false)
      .flatMap((segment): Question[] => {
        const options = offeredTo(state, segment);
        return options.length === 0 ? [] : [paysFor(state, segment, options)];
      }),
};

function paysFor(state: InterviewState, segment: Known<Segment>, options: readonly Option[]): Question {
  const streams = known(state.facts.links.streamsFrom(segment));
  const paid = streams.flatMap((stream) => ticksOf(offerEntries(state, stream.for, options)));
  const [only] = options;
  return {
    kind: "checklist",
    id: `C4:${segment.id}`,
    writes: ["revenue_streams"],
    section: "revenue",
    prompt: `For what value are ${quoted(segment)} really willing to pay?`,
    hint: "Tick what they would pay for if each part had its price.",
    example: "premium members pay for enhanced search and InMail, not for their profile",
    why: "Groups that pay for different aspects of the offer are separate groups; what nobody pays for has to be paid by somebody else.",
    options,
    isOpen: streams.length === 0,
    earlier: streams.length > 0 ? [...new Set(paid)] : undefined,
    suggested: only && options.length === 1 ? [only.value] : undefined,
    belief: {
      statement: `We believe ${segment.name} will pay for what we offer them`,
      about: [aboutRef(state, "customer_segments", segment.id)],
      risk: "viability",
    },
    check: (answer) => (answer.length === 0 ? undefined : unservedPayers(state, segment)),
    edits: (answer) => payEdits(state, segment, streams, answer, options),
  };
}

/** Money of a group that is not served yet is no money while nobody else pays. */
function unservedPayers(state: InterviewState, segment: Known<Segment>): string | undefined {
  const { links } = state.facts;
  return unpaid(
    state,
    links.isServed,
    (one) => one === segment || one.pays === true || links.streamsFrom(one).length > 0,
  );
}

/** What a group is offered: the parts of the offers for it, or of those of which it is open who gets them: "nobody" is an answer. */
function offeredTo({ canvas, facts, record }: InterviewState, segment: Segment): readonly Option[] {
  const own = facts.links.offersFor(segment);
  const isForNobody = ({ id = "" }: ValueProposition) => record.answered.has(idAbout(whoGetsOffer, id));
  const open = canvas.valuePropositions.filter((offer) => offer.for === undefined && !isForNobody(offer));
  const offers = own.length > 0 ? own : open;
  const options = new Map<string, Option>();
  for (const offer of offers) {
    const parts = facts.links.elementsOf(offer);
    for (const { id, name } of parts.length > 0 ? parts : [offer]) {
      if (id !== undefined) options.set(id, { value: id, label: name });
    }
  }
  return [...options.values()];
}

function payEdits(
  state: InterviewState,
  segment: Known<Segment>,
  streams: readonly Known<Stream>[],
  answer: readonly string[],
  options: readonly Option[],
): readonly CanvasEdit[] {
  const [stream, another] = streams;
  const entriesOf = (one: Known<Stream>) => offerEntries(state, one.for, options);
  const pathOf = ({ id }: Known<Stream>) => ["revenue_streams", id, "for"];
  if (stream && another === undefined) return retickOffers(pathOf(stream), entriesOf(stream), answer);
  const unticked = streams.flatMap((one) => {
    const paid = ticksOf(entriesOf(one));
    const left = paid.filter((id) => answer.includes(id));
    return left.length === paid.length ? [] : retickOffers(pathOf(one), entriesOf(one), left);
  });
  const paidElsewhere = new Set(streams.flatMap((one) => ticksOf(entriesOf(one))));
  const fresh = answer.filter((id) => !paidElsewhere.has(id));
  return fresh.length === 0 ? unticked : [...unticked, freshStream(state, segment, fresh, options)];
}

/** A stream of a group for what no other of its streams pays for. */
function freshStream(
  state: InterviewState,
  segment: Known<Segment>,
  fresh: readonly string[],
  options: readonly Option[],
): CanvasEdit {
  const name = streamName(
    state,
    segment,
    fresh.map((id) => options.find(({ value }) => value === id)?.label ?? id),
  );
  const taken = takenIds(state.canvas, "revenue_streams");
  const [{ id } = { id: segment.id }] = newIds([`${withoutEnd(fresh[0] ?? "")} income`], taken, "stream");
  const value = new Map<string, PlainValue>([
    ["name", name],
    ["from", segment.id],
    ["for", link(fresh)],
  ]);
  return { kind: "set", path: ["revenue_streams", id], value };
}

/** What is paid for; and who pays, where another group pays for the same. */
function streamName({ canvas }: InterviewState, segment: Segment, paidFor: readonly string[]): string {
  const name = paidFor.join(", ").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const isThere = canvas.streams.some((stream) => foldName(stream.name) === foldName(name));
  return isThere ? `${name} (${segment.name})` : name;
}

/** So much of an id that another word after it still fits. */
function withoutEnd(id: string): string {
  const words = id.split("-");
  while (words.length > 1 && words.join("-").length > 24) words.pop();
  return words.join(" ");
}

const TYPE_LABELS: Readonly<Record<StreamType, string>> = {
  "asset-sale": "They buy it: sale",
  "usage-fee": "They pay for each use: usage fee",
  subscription: "They pay regularly: subscription",
  lending: "They rent or lease it: lending",
  licensing: "They pay for a permission: licensing",
  brokerage: "We get a share of a deal: brokerage",
  advertising: "They pay to be seen: advertising",
  donation: "They give: donation",
};

/** C4, the kind of each stream. */
export const streamTypes: QuestionFamily = {
  id: "C4-how",
  answeredWith: "followers",
  asksAbout: "revenue_streams",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.streams).map((stream) => ({
      kind: "choice",
      id: `C4-how:${stream.id}`,
      writes: ["revenue_streams.*.type"],
      section: "revenue",
      prompt: `How do they pay: ${quoted(stream)}?`,
      hint: "The guess is by the words; choose another if it is wrong.",
      example: "a credit card company lives on usage fees, LinkedIn Learning on subscriptions",
      why: "The kind of payment decides when money comes in, and whether it comes again.",
      options: STREAM_TYPES.map((value) => ({ value, label: TYPE_LABELS[value] })),
      isOpen: stream.type === undefined,
      earlier: stream.type,
      // The group in brackets says nothing about how it pays.
      suggested: guess(stream.name.replace(/\([^()]*\)$/, "")),
      belief: {
        statement: `We believe there is a way to be paid for ${stream.name}`,
        about: [aboutRef(state, "revenue_streams", stream.id)],
        risk: "viability",
      },
      edits: (value) => [{ kind: "set", path: ["revenue_streams", stream.id, "type"], value }],
    })),
};

function guess(name: string): StreamType {
  const [found] = GUESSES.find(([, words]) => words.test(name)) ?? ["asset-sale" as const];
  return found;
}

const GUESSES: readonly (readonly [StreamType, RegExp])[] = [
  ["advertising", /\b(ads?|adverti[sz]\w*|banners?|sponsor\w*)\b/i],
  ["subscription", /\b(subscri\w*|member\w*|abo|premium|plan|streaming)\b/i],
  ["lending", /\b(rent\w*|leas\w*|loans?|hire)\b/i],
  ["licensing", /\b(licen[cs]\w*|patents?|royalt\w*)\b/i],
  ["brokerage", /\b(commission\w*|brok\w*|marketplace|booking\w*)\b/i],
  ["donation", /\b(donat\w*|gifts?|charit\w*)\b/i],
  [
    "usage-fee",
    /\b(fees?|per use|deliver\w*|transport\w*|calls?|hours?|consult\w*|advice|management|service|repairs?)\b/i,
  ],
];
