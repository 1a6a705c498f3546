import { parse } from "yaml";
import type { ResolvedLink } from "../../src/analysis/links.js";
import type { Segment } from "../../src/model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../src/model/finding.js";
import { fieldOf, linksTo, setOf } from "./edits.js";
import type { Sample } from "./operator.js";

export const COPY = "the-copy";

/** What belongs to the original alone: claims and personas of its own. */
const NOT_COPIED = ["separate_from", "personas", "origin"];

type Fields = Readonly<Record<string, PlainValue>>;

/**
 * The same segment once more under another name: the same needs and figures, and every link that names the original names
 * the copy too.
 * @param changes fields of the copy that differ; null leaves one out
 * @param isCopied which links name the copy; all of them unless given
 */
export function copiedSegment(
  sample: Sample,
  segment: Segment,
  changes: Fields = {},
  isCopied: (link: ResolvedLink) => boolean = () => true,
): readonly CanvasEdit[] {
  const written: Fields = parse(sample.source).customer_segments[segment.key];
  const kept = Object.entries({ ...written, name: "The same people in other words", priority: 3, ...changes });
  const copy = Object.fromEntries(kept.filter(([key, value]) => !NOT_COPIED.includes(key) && value !== null));
  const links = linksTo(sample, segment).filter(
    (link) => link.ownerBlock !== "hypotheses" && link.ownerBlock !== "customer_segments" && isCopied(link),
  );
  return [
    { kind: "set", path: ["customer_segments", COPY], value: copy },
    ...servingTheOnlyOne(sample, segment),
    ...links.map((link): CanvasEdit => ({ kind: "append", path: fieldOf(link), value: COPY })),
  ];
}

/** What is for the only segment need not say so; what is for both must. */
function servingTheOnlyOne({ canvas, facts }: Sample, segment: Segment): readonly CanvasEdit[] {
  if (facts.served.length > 1) return [];
  const both = [segment.key, COPY];
  const silent = [...canvas.valuePropositions, ...canvas.channels, ...canvas.relationships].filter(
    (item) => item.for === undefined,
  );
  const streams = canvas.streams.filter(({ from }) => from === undefined);
  return [...silent.map((item) => setOf(item, "for", both)), ...streams.map((stream) => setOf(stream, "from", both))];
}
