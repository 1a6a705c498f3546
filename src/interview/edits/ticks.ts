import { linkParts } from "../../model/reference.js";
import type { Option } from "../question.js";

/** An entry of what stands in the canvas where options are ticked, and the options that it stands for; none where the question does not offer it. */
export interface TickedEntry {
  readonly written: string;
  readonly means: readonly string[];
}

/** The entries of a list, each by the options that it stands for. @param meant the ids that an entry names; its own when not said */
export function tickedEntries(
  written: readonly string[],
  options: readonly Option[],
  meant: (entry: string) => readonly string[] = (entry) => [linkParts(entry).id],
): readonly TickedEntry[] {
  const offered = new Set(options.map(({ value }) => value));
  return written.map((entry) => ({ written: entry, means: meant(entry).filter((id) => offered.has(id)) }));
}

/** The options that are ticked by what stands there. */
export function ticksOf(entries: readonly TickedEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ means }) => means))];
}

/**
 * What stands there once other options are ticked: an entry that still holds stays at its place and in its words (`all`, an
 * offer for its parts), and so does one that was not asked about; what is new comes behind them.
 */
export function reticked(entries: readonly TickedEntry[], ticked: readonly string[]): readonly string[] {
  const holds = ({ means }: TickedEntry) => means.every((id) => ticked.includes(id));
  const told = new Set(entries.filter(holds).flatMap(({ means }) => means));
  const anew = (id: string): boolean => {
    if (told.has(id) || !ticked.includes(id)) return false;
    told.add(id);
    return true;
  };
  const standing = entries.flatMap((entry) => (holds(entry) ? [entry.written] : entry.means.filter(anew)));
  return [...standing, ...ticked.filter(anew)];
}
