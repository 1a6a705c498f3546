import type { Tier } from "../../analysis/separation/result.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { Stream } from "../../model/canvas.js";
import { figureValue } from "../../model/figure-value.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import { type InterviewState, type Known, known } from "../state.js";
import { joinSegments } from "./join-segments.js";
import { link } from "./links.js";

/**
 * Makes two levels of one price of a group and a second one that only gets more: the groups become one, and its stream tells
 * what each level costs and adds. Undefined where the streams do not show which price is meant.
 */
export function tierEdits(state: InterviewState, tier: Tier): readonly CanvasEdit[] | undefined {
  const { segment, of } = tier;
  const [mine, ...more] = known(state.facts.links.streamsFrom(segment));
  const [base, ...others] = known(state.facts.links.streamsFrom(of));
  const stream = base ?? mine;
  if (segment.id === undefined || of.id === undefined || stream === undefined) return undefined;
  if (more.length + others.length > 0 || !canHaveTiers(stream)) return undefined;
  const gone = mine === undefined || mine === stream ? undefined : mine;
  // What it brings of the whole would be lost with the stream.
  if (gone && (gone.share !== undefined || !canHaveTiers(gone) || isNamed(state, gone))) return undefined;
  const basic = base === undefined ? { price: 0 } : base === mine ? {} : priceOf(base);
  const plus = { ...(mine === base ? {} : priceOf(mine)), adds: link(addedBy(state, tier)) };
  const tiers = new Map<string, PlainValue>([
    ["basic", basic],
    [segment.id === "basic" ? "plus" : segment.id, plus],
  ]);
  const joined = joinSegments(state, { ...of, id: of.id }, { ...segment, id: segment.id });
  const removed: readonly CanvasEdit[] = gone ? [{ kind: "remove", path: gone.path }] : [];
  return [
    ...joined.filter(({ path }) => gone === undefined || path[1] !== gone.id),
    ...removed,
    ...tierOf(stream, tiers),
  ];
}

/** Places whose facts a level of the price tells from then on: of a stream that goes, when nothing else was said of it. */
export function placesOfTiers({ facts, source }: InterviewState, { segment, of }: Tier): readonly string[] {
  const [[base], [mine]] = [known(facts.links.streamsFrom(of)), known(facts.links.streamsFrom(segment))];
  const stream = base ?? mine;
  const ofPrice = stream ? [`revenue_streams.${stream.id}.price`] : [];
  if (mine === undefined || mine === stream) return ofPrice;
  const isSame = (field: "type" | "pricing") => mine[field] === stream?.[field];
  const told = ["from", "for", "price", "per", ...(["type", "pricing"] as const).filter(isSame)];
  const written = fieldOfText(source, mine.path);
  const isAll = written instanceof Map && [...written.keys()].every((key) => told.includes(key));
  return [...ofPrice, ...(isAll ? [`revenue_streams.${mine.id}`] : [])];
}

/** What names the stream would lose what it names. */
function isNamed({ facts }: InterviewState, stream: Known<Stream>): boolean {
  return facts.links.all.some(({ resolution }) => {
    const target = resolution.status === "found" ? resolution.target : undefined;
    return target?.kind === "revenue_streams" && target.id === stream.id;
  });
}

function canHaveTiers({ tiers, from }: Stream): boolean {
  return tiers.length === 0 && from?.every(({ to }) => to !== "all") === true;
}

/** The levels have the prices now. */
function tierOf(stream: Known<Stream>, tiers: ReadonlyMap<string, PlainValue>): readonly CanvasEdit[] {
  const path = ["revenue_streams", stream.id];
  return [
    ...(stream.price ? [{ kind: "remove" as const, path: [...path, "price"] }] : []),
    { kind: "set", path: [...path, "tiers"], value: tiers },
  ];
}

function priceOf(stream: Stream | undefined): { [key: string]: PlainValue } {
  const { price, per } = stream ?? {};
  return { ...(price && { price: figureValue(price) }), ...(per && { per }) };
}

/** Parts that links can name; a part told in a text only is left out. */
function addedBy({ canvas, facts }: InterviewState, { plus }: Tier): readonly string[] {
  const ids = new Set([
    ...facts.links.elements.flatMap(({ id }) => id ?? []),
    ...known(canvas.valuePropositions).map(({ id }) => id),
  ]);
  return plus.filter((key) => ids.has(key));
}
