import { foldName } from "../analysis/fold.js";
import type { LinkFacts } from "../analysis/links.js";
import type { Canvas, Segment } from "../model/canvas.js";
import { closestWords } from "../text/closest-words.js";
import { meantHint } from "../text/meant.js";
import { CliError } from "./errors.js";

const MOST_NAMED = 8;

/** The segment that a person means by an id (`retail`, `customer_segments/retail`, `#1`) or, failing that, by its name. */
export function findSegment(wanted: string, canvas: Canvas, links: LinkFacts): Segment {
  const byId = links.segment(wanted.normalize("NFC")) ?? canvas.segments.find(({ key }) => key === wanted);
  if (byId) return byId;
  const named = canvas.segments.filter(({ name }) => foldName(name) === foldName(wanted));
  const [only, ...more] = named;
  if (only && more.length === 0) return only;
  if (only) throw new CliError(`${named.length} segments are named "${wanted}"`, `take an id: ${keys(named)}`);
  throw new CliError(`there is no customer segment "${wanted}"`, hintFor(wanted, canvas.segments));
}

function hintFor(wanted: string, segments: readonly Segment[]): string {
  if (segments.length === 0) return "the canvas has no customer segments yet";
  const byName = new Map(segments.map((segment) => [segment.name, segment.key]));
  const ids = closestWords(
    wanted,
    segments.map(({ key }) => key),
  );
  const names = closestWords(wanted, [...byName.keys()]).map((name) => byName.get(name) ?? name);
  const close = [...new Set([...ids, ...names])].slice(0, 3);
  const more = segments.length > MOST_NAMED ? `, and ${segments.length - MOST_NAMED} more` : "";
  return meantHint(close) ?? `its segments are ${keys(segments.slice(0, MOST_NAMED))}${more}`;
}

function keys(segments: readonly Segment[]): string {
  return segments.map(({ key }) => key).join(", ");
}
