import type { Facts } from "../../analysis/facts.js";
import { dropUses } from "../../analysis/refactor/drop-uses.js";
import { danglingUses, removeEdits } from "../../analysis/refactor/remove.js";
import { type Thing, thingsOf } from "../../analysis/refactor/thing.js";
import { usesOf } from "../../analysis/refactor/use.js";
import type { TargetKind } from "../../analysis/targets.js";
import { ITEMS, type Links, type Segment } from "../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { linkParts } from "../../model/reference.js";
import type { Option } from "../question.js";
import { type InterviewState, type Known, servedSegments } from "../state.js";
import { reticked, type TickedEntry, tickedEntries } from "./ticks.js";

/**
 * Writes a link to segments in its shortest form: one id, a list, or `all` when every one of several is meant. `all` is whoever
 * is served: it would leave out who comes later, and take in who was not asked about.
 */
export function segmentLink(
  state: InterviewState,
  ids: readonly string[],
  asked: readonly Known<Segment>[],
): PlainValue {
  const { served } = state.facts.links;
  const isEveryone = asked.every(({ id }) => ids.includes(id)) && served.length === ids.length;
  return ids.length > 1 && isEveryone && served.every(({ id = "" }) => ids.includes(id)) ? "all" : link(ids);
}

/** Writes a link in its shortest form: one id or a list. */
export function link(ids: readonly string[]): PlainValue {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? only : [...ids];
}

/** Sets a link to segments, or takes it away when it names nobody. */
function setSegmentLink(
  state: InterviewState,
  path: CanvasPath,
  ids: readonly string[],
  asked: readonly Known<Segment>[],
): CanvasEdit {
  return ids.length === 0 ? { kind: "remove", path } : { kind: "set", path, value: segmentLink(state, ids, asked) };
}

/** The entries of a link to segments, each by the groups of a question that it stands for: `all` for every one that is served. */
export function segmentEntries(
  state: InterviewState,
  links: Links,
  options: readonly Option[],
): readonly TickedEntry[] {
  const served = (): readonly string[] => servedSegments(state).map(({ id }) => id);
  return tickedEntries(
    (links ?? []).map(({ to }) => to),
    options,
    (to) => (to === "all" ? served() : [linkParts(to).id]),
  );
}

/** The entries of a link to offers and their parts, each by the options that it stands for: an offer for those of its parts. */
export function offerEntries(
  { canvas, facts }: InterviewState,
  links: Links,
  options: readonly Option[],
): readonly TickedEntry[] {
  return tickedEntries(
    (links ?? []).map(({ to }) => to),
    options,
    (to) => {
      const { id } = linkParts(to);
      if (options.some(({ value }) => value === id)) return [id];
      const offer = canvas.valuePropositions.find((one) => one.id === id);
      return offer === undefined ? [] : facts.links.elementsOf(offer).flatMap((part) => part.id ?? []);
    },
  );
}

/** Sets a link to segments to those that are ticked; what it says of them already stays as it is. */
export function retickSegments(
  state: InterviewState,
  path: CanvasPath,
  entries: readonly TickedEntry[],
  ids: readonly string[],
  asked: readonly Known<Segment>[],
): CanvasEdit {
  const left = entries.length === 0 ? [] : reticked(entries, ids);
  return left.length === 0 ? setSegmentLink(state, path, ids, asked) : { kind: "set", path, value: link(left) };
}

/** Sets a link to offers and their parts to those that are ticked, or takes it away when none is. */
export function retickOffers(
  path: CanvasPath,
  entries: readonly TickedEntry[],
  ids: readonly string[],
): readonly CanvasEdit[] {
  const left = reticked(entries, ids);
  if (left.length > 0) return [{ kind: "set", path, value: link(left) }];
  return entries.length > 0 ? [{ kind: "remove", path }] : [];
}

/** An id as `about` may write it: qualified when several kinds of things have it. */
export function aboutRef({ canvas, facts }: InterviewState, block: keyof typeof ITEMS, id: string): string {
  const blocks = Object.values(ITEMS).filter((part) => canvas[part].some((item) => item.id === id)).length;
  const isElsewhere =
    canvas.needs.some((need) => need.id === id) ||
    canvas.hypotheses.some((hypothesis) => hypothesis.id === id) ||
    facts.links.elements.some((element) => element.id === id);
  return blocks > 1 || isElsewhere ? `${block}/${id}` : id;
}

/** Takes things out of every link that names them; all at once, for each link that goes moves those behind it in its list. */
export function unlinkEdits(
  { facts }: InterviewState,
  kind: TargetKind,
  ids: readonly string[],
): readonly CanvasEdit[] {
  return dropUses(danglingUses(thingsWith(facts, kind, ids), facts), usesOf(facts));
}

/** Takes things out of the canvas, and out of every link. @param staying ids of parts of theirs that come to another offer */
export function removeAllEdits(
  { facts }: InterviewState,
  kind: TargetKind,
  ids: readonly string[],
  staying?: ReadonlySet<string>,
): readonly CanvasEdit[] {
  return removeEdits(thingsWith(facts, kind, ids), facts, staying);
}

function thingsWith(facts: Facts, wanted: TargetKind, ids: readonly string[]): readonly Thing[] {
  return thingsOf(facts).filter(({ kind, id }) => kind === wanted && id !== undefined && ids.includes(id));
}
