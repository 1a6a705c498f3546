import { distance } from "fastest-levenshtein";
import type { Canvas, NeedEntry, Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { quote } from "../../text/sentence.js";
import { isSurelyMeant } from "../../text/surely-meant.js";
import { subjectOf } from "../places.js";

const FARTHEST = 2;
const SHORTEST = 5;

/** Of a register and lists so long that more would be compared, the last entries are not looked at. */
const MOST_COMPARED = 500_000;

/** Entries of needs that are almost, but not quite, an id of the register: a slip, not a need in the author's words. */
export function* mistypedNeeds(canvas: Canvas): Iterable<Finding> {
  const closeTo = closeInRegister(canvas.needs.map(({ id }) => id));
  const known = new Set(canvas.needs.map(({ id }) => id));
  for (const segment of canvas.segments)
    for (const entries of needListsOf(segment)) {
      const listed = new Set(entries.map(({ entry }) => entry));
      for (const need of entries)
        if (!known.has(need.entry)) yield* mistyped(segment, need, closeTo(need.entry), listed);
    }
}

function closeInRegister(register: readonly string[]): (entry: string) => readonly string[] {
  let left = MOST_COMPARED;
  const isClose = (id: string, entry: string): boolean => {
    if (Math.abs(id.length - entry.length) > FARTHEST || left <= 0) return false;
    left--;
    return distance(id, entry) <= FARTHEST;
  };
  return (entry) => (entry.length < SHORTEST || left <= 0 ? [] : register.filter((id) => isClose(id, entry)));
}

function* mistyped(
  segment: Segment,
  need: NeedEntry,
  close: readonly string[],
  beside: ReadonlySet<string>,
): Iterable<Finding> {
  const { entry, weight: _, ...at } = need;
  const [id] = close;
  if (id === undefined) return;
  yield {
    message: `${quote(entry)} in the needs of "${segment.name}" is not in the register, but ${close.map((c) => `\`${c}\``).join(" or ")} is.`,
    at,
    subject: `${subjectOf(segment)}/needs`,
    value: entry,
    why: "As it stands it is a private need in your own words, and private needs cannot be compared between segments.",
    advice: `Write \`${id}\`, or word the need so that it is clearly another one.`,
    group: { cause: entry, name: entry },
    ...(close.length === 1 &&
      isSurelyMeant(entry, id) &&
      !beside.has(id) && {
        fix: {
          title: `change \`${entry}\` to \`${id}\``,
          edits: [
            at.part === "key"
              ? { kind: "rename-key" as const, path: at.path, to: id }
              : { kind: "set" as const, path: at.path, value: id },
          ],
        },
      }),
  };
}

/** Every list of needs of a segment: its own, and those of its situations and roles. */
export function needListsOf(segment: Segment): readonly (readonly NeedEntry[])[] {
  return [
    segment.needs ?? [],
    ...segment.context.map(({ needs }) => needs),
    ...segment.roles.map(({ needs }) => needs),
  ];
}
