import { type ForeignNeed, foreignNeeds } from "../analysis/foreign-needs.js";
import { dropUsesWhere } from "../analysis/refactor/drop-uses.js";
import { withoutPlatform } from "../analysis/refactor/lost-platform.js";
import { removeEdits } from "../analysis/refactor/remove.js";
import { silenced } from "../analysis/refactor/silenced.js";
import { thingsOf } from "../analysis/refactor/thing.js";
import type { Stream } from "../model/canvas.js";
import type { CanvasEdit } from "../model/finding.js";
import { ITEM_BLOCKS } from "../model/item-place.js";
import { isRewording } from "./edits/rewording.js";
import { entriesOf } from "./entries.js";
import { lonelySide } from "./lonely-side.js";
import type { Reply } from "./prompter.js";
import { type InterviewState, quoted } from "./state.js";

/** What else an answer changes, so that nothing contradicts it. What was so before the answer is the author's business. */
export function consequences(before: InterviewState, after: InterviewState): readonly CanvasEdit[] {
  return [...lostPlatform(before, after), ...strangersNeeds(before, after), ...lostMoney(before, after)];
}

/**
 * What an answer changes without having been asked about it, in words: a person who answers has to know.
 * @param after with the answer, but without its consequences
 * @param last with both
 */
export function sideEffects(
  before: InterviewState,
  after: InterviewState,
  last: InterviewState,
  reply: Reply,
): readonly string[] {
  const meant = silenced(before.facts, last.facts).flatMap(({ item, field, means }) => {
    const verb = field === "from" ? "comes from" : "is for";
    return means ? [`${quoted(item)} ${verb} ${quoted(means)} now: no other group is served.`] : [];
  });
  const left = new Set(last.canvas.streams.map(({ key }) => key));
  const gone = after.canvas.streams.filter(({ key }) => !left.has(key));
  const renamed = reply.kind === "answer" && reply.was === undefined ? renamedByPlace(before, after) : [];
  return [
    ...renamed,
    ...meant,
    ...gone.map((stream) => `${quoted(stream)} was taken out: nobody who pays it is served any more.`),
  ];
}

/** Who gave a list without having seen the lines of before may have meant another thing. */
function renamedByPlace(before: InterviewState, after: InterviewState): readonly string[] {
  return ITEM_BLOCKS.flatMap((place) => {
    const names = new Map(entriesOf(place, after.canvas).map(({ key, name }) => [key, name]));
    return entriesOf(place, before.canvas).flatMap(({ key, name: old }) => {
      const name = names.get(key);
      if (name === undefined || isRewording(old, name)) return [];
      return [`"${old}" is called "${name}" now; what is said about it stays.`];
    });
  });
}

/** A platform that has lost a side is not called one any more, so that the kind of market is asked for again. */
function lostPlatform(before: InterviewState, after: InterviewState): readonly CanvasEdit[] {
  if (isHalfPlatform(before) || !isHalfPlatform(after)) return [];
  return withoutPlatform(after.canvas);
}

/** An offer stops to address a need that none of those who get it have any more. */
function strangersNeeds(before: InterviewState, after: InterviewState): readonly CanvasEdit[] {
  const known = new Set([...foreignNeeds(before.facts)].map(keyOf));
  const foreign = [...foreignNeeds(after.facts)].filter((one) => !known.has(keyOf(one)));
  if (foreign.length === 0) return [];
  const paths = new Set(foreign.map(({ link }) => link.ref.path));
  return dropUsesWhere(after.facts, ({ path }) => paths.has(path));
}

/** A stream that names nobody comes from the one group that is left; when that pays nothing, there is no such stream. */
function lostMoney(before: InterviewState, after: InterviewState): readonly CanvasEdit[] {
  const known = new Set(fromNobody(before).map(({ key }) => key));
  const paths = new Set(
    fromNobody(after)
      .filter(({ key }) => !known.has(key))
      .map(({ path }) => path),
  );
  const things = thingsOf(after.facts).filter(({ places }) => places.some((place) => paths.has(place)));
  return things.length === 0 ? [] : removeEdits(things, after.facts);
}

function fromNobody({ canvas, facts }: InterviewState): readonly Stream[] {
  const [only, ...more] = facts.served;
  if (only?.pays !== false || more.length > 0) return [];
  return canvas.streams.filter(({ from, state }) => from === undefined && state !== "planned");
}

function keyOf({ link, need }: ForeignNeed): string {
  const place = link.ref.path.filter((key) => typeof key === "string");
  return JSON.stringify([place, need.id]);
}

/** True when it is called a platform, and one side needs another that does not need it. */
function isHalfPlatform({ canvas, facts }: InterviewState): boolean {
  return canvas.market.some(({ kind }) => kind === "multi-sided") && lonelySide(facts) !== undefined;
}
