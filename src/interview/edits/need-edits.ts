import { foldName } from "../../analysis/fold.js";
import { usesOf } from "../../analysis/refactor/use.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { linkParts } from "../../model/reference.js";
import type { Was } from "../question.js";
import type { InterviewState, Known } from "../state.js";
import { followedNames } from "./followed-names.js";
import { newIds, reconcile } from "./lines.js";
import { removeAllEdits } from "./links.js";
import { takenIds } from "./taken-ids.js";

interface RegisteredNeed {
  readonly id: string;
  readonly name: string;
}

/**
 * Makes the needs of a segment those that the lines name. A need that the register has already, in whatever spelling, is the
 * same need; one that nobody else has is worded anew where its line was, and goes with it. Weights of needs that stay are kept.
 */
export function needEdits(
  state: InterviewState,
  segment: Known<Segment>,
  lines: readonly string[],
  was?: Was,
): readonly CanvasEdit[] {
  const reworded = rewordedNeeds(state, segment, lines, was);
  const registered = registerAfter(state, segment, reworded);
  const fresh = lines.filter((line) => !registered.has(keyOf(line)));
  const added = newIds(fresh, takenIds(state.canvas, "needs"), "need");
  for (const { id, name } of added) registered.set(keyOf(name), id);
  const followed = followedNeeds(state, segment, reworded, added);
  const ids = lines.map((line) => registered.get(keyOf(line)) ?? line);
  const gone = ownNeeds(state, segment).filter(({ id }) => !ids.includes(id));
  return [
    ...removeAllEdits(
      state,
      "needs",
      gone.map(({ id }) => id),
    ),
    ...reworded.map(({ id, name }) => rewordEdit(state, id, name)),
    ...added.map(({ id, name }): CanvasEdit => ({ kind: "set", path: ["needs", id], value: name })),
    ...followed,
    ...segmentNeedEdits(
      registeredOf(state, segment, registered),
      ids,
      new Map(followed.map(({ path, to }) => [String(path[1]), to])),
    ),
  ];
}

/** The segment with the needs that only it worded as those of the register that they become: their weights go with them. */
function registeredOf({ canvas }: InterviewState, segment: Known<Segment>, ids: ReadonlyMap<string, string>) {
  const known = new Set(canvas.needs.map(({ id }) => id));
  const idOf = (entry: string) => (known.has(entry) ? entry : (ids.get(keyOf(entry)) ?? entry));
  return { ...segment, needs: segment.needs?.map((need) => ({ ...need, entry: idOf(need.entry) })) };
}

/** The list of the segment itself is written anew with the ids that its needs have then. */
function followedNeeds(
  state: InterviewState,
  { needs = [] }: Known<Segment>,
  reworded: readonly RegisteredNeed[],
  added: readonly RegisteredNeed[],
) {
  const kept = reworded.flatMap(({ id, name }) => {
    const need = state.canvas.needs.find((one) => one.id === id);
    return need === undefined ? [] : [{ item: { id, name: need.text }, name }];
  });
  const own = new Set(needs.map(({ path }) => path));
  const ids = added.map(({ id }) => id);
  return followedNames(state, kept, { place: "needs", fallback: "need", added: ids, own, newItem: (name) => name });
}

/** The need that each text names: what is worded anew goes by its new words, and of two that say the same the segment's own counts. */
function registerAfter(
  state: InterviewState,
  segment: Known<Segment>,
  reworded: readonly RegisteredNeed[],
): Map<string, string> {
  const anew = new Set(reworded.map(({ id }) => id));
  const all = state.canvas.needs.map(({ id, text }): RegisteredNeed => ({ id, name: text }));
  const kept = [...all.toReversed(), ...needsOf(state, segment).toReversed()].filter(({ id }) => !anew.has(id));
  return new Map([...kept, ...reworded].map(({ id, name }) => [keyOf(name), id]));
}

function keyOf(text: string): string {
  return foldName(text) || text;
}

/** What is worded otherwise now, of the needs that are nobody else's. */
function rewordedNeeds(
  state: InterviewState,
  segment: Known<Segment>,
  lines: readonly string[],
  was: Was | undefined,
): readonly RegisteredNeed[] {
  const own = new Set(ownNeeds(state, segment).map(({ id }) => id));
  const others = new Set(state.canvas.needs.filter(({ id }) => !own.has(id)).map(({ text }) => keyOf(text)));
  // A need is what it says: quite another text in its place is another need, unless somebody saw the one turn into the other.
  const seen = was ?? lines.map(() => undefined);
  return reconcile(needsOf(state, segment), lines, seen).kept.flatMap(({ item, name }) =>
    item.name === name || !own.has(item.id) || others.has(keyOf(name)) ? [] : [{ id: item.id, name }],
  );
}

function needsOf({ canvas }: InterviewState, { needs = [] }: Known<Segment>): readonly RegisteredNeed[] {
  return needs.flatMap(({ entry }) =>
    canvas.needs.flatMap(({ id, text }) => (id === entry ? [{ id, name: text }] : [])),
  );
}

/** The needs that are named by nothing but the list of this segment, and by the offers that meet them. */
function ownNeeds(state: InterviewState, segment: Known<Segment>): readonly RegisteredNeed[] {
  const list = segment.path.length + 1;
  const others = usesOf(state.facts).filter(
    ({ field, owner, path }) =>
      field !== "addresses" && !(field === "needs" && owner === segment && path[list - 1] === "needs"),
  );
  const named = new Set(others.map(({ to }) => linkParts(to).id));
  return needsOf(state, segment).filter(({ id }) => !named.has(id));
}

function rewordEdit({ source }: InterviewState, id: string, value: string): CanvasEdit {
  const isMap = fieldOfText(source, ["needs", id]) instanceof Map;
  return { kind: "set", path: isMap ? ["needs", id, "text"] : ["needs", id], value };
}

/** @param renamed the ids that needs have from now on, by those they had */
function segmentNeedEdits(
  segment: Known<Segment>,
  ids: readonly string[],
  renamed: ReadonlyMap<string, string>,
): readonly CanvasEdit[] {
  const path = ["customer_segments", segment.id, "needs"];
  const now = (id: string) => renamed.get(id) ?? id;
  if (segment.needsForm !== "map") return [{ kind: "set", path, value: ids.map(now) }];
  const weights = new Map(segment.needs?.map(({ entry, weight }) => [entry, weight]));
  // A map of weights stays one: what is new counts as middling until someone asks for its weight.
  return [{ kind: "set", path, value: new Map(ids.map((id) => [now(id), weights.get(id) ?? 3])) }];
}
