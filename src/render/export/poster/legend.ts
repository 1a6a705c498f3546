import { type Belief, openWords } from "../../beliefs.js";
import { allNotes, type Note, type Scene } from "../../scene.js";
import { BELIEFS, EVERYONE, NOT_NOW, NOT_SAID, PRIMARY, type Token, tokenOf } from "./tokens.js";

/** A sign and what it means, and whether that is in the words of the author. */
export type LegendEntry = readonly [Token | undefined, string, isOwn?: true];

/**
 * What the signs mean, only those that are used.
 * @param most segments beyond this number are not listed: their own block tells their signs
 */
export function legendEntries(scene: Scene, most: number): readonly LegendEntry[] {
  const notes = allNotes(scene);
  return [...segmentEntries(scene, most), ...signEntries(notes, scene)];
}

function segmentEntries(scene: Scene, most: number): readonly LegendEntry[] {
  const segments = [...scene.marks.keys()];
  if (segments.length > most)
    return [[undefined, `The signs of ${segments.length} segments stand in their own block.`]];
  return segments.map((segment) => [tokenOf(segment, scene), segment.name, true]);
}

function signEntries(notes: readonly Note[], scene: Scene): readonly LegendEntry[] {
  const isForUnserved = ({ serves }: Note) =>
    serves.whom === "segments" && serves.segments.some((segment) => !scene.marks.has(segment));
  const has = (belief: Belief) =>
    notes.some((note) => note.belief === belief || note.parts.some((part) => part.belief === belief));
  const open = has("testing") ? `a hypothesis that is ${openWords(has)}` : has("untested") && "an untested hypothesis";
  const entries: readonly (LegendEntry | false)[] = [
    notes.some(({ serves }) => serves.whom === "everyone") && [EVERYONE, "everyone"],
    notes.some(({ serves }) => serves.whom === "not-said") && [NOT_SAID, "for whom is not said"],
    notes.some(isForUnserved) && [NOT_NOW, "not served now"],
    notes.some(({ isPrimary }) => isPrimary) && [PRIMARY, "priority 1"],
    open !== false && [BELIEFS.untested, `dashed: rests on ${open}`],
    has("tested") && [BELIEFS.tested, "rests on a tested hypothesis"],
    has("refuted") && [BELIEFS.refuted, "rests on a refuted hypothesis"],
  ];
  return entries.filter((candidate) => candidate !== false);
}
