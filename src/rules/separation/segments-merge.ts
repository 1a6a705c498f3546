import type { Facts } from "../../analysis/facts.js";
import { type Merge, mergeSegments } from "../../analysis/refactor/merge/merge-segments.js";
import type { Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { unlessUnknown } from "../../model/unknown-value.js";
import { counted, enumerated, quoted } from "../../text/sentence.js";
import { MANY } from "../aggregate.js";
import { itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS, sameText, shortfallText } from "./pair-words.js";

export const segmentsMerge: Rule = {
  id: "segments-merge",
  category: "separation",
  severity: { sketch: "warning" },
  summary: "Segments that the business treats alike in every respect that counts.",
  why: "Groups are separate segments when they need another offer, channel or relationship, are differently profitable, or pay for other things. Where nothing of it differs, two boxes are one.",
  fixAdvice:
    "Merge them, or write down what sets one of them apart: what only it needs and is offered, how it is reached or looked after, what it earns or pays for.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["customer_segments"],
  aggregate: {
    message: (names, [first]) => {
      const count =
        first?.group?.cause === AND_MORE ? `More than ${names.length} groups` : counted(names.length, "group");
      const different = [...new Set(names)];
      const others = different.length < names.length ? ", and others of the same segments" : "";
      return `${count} of segments are treated alike and could each be one: ${enumerated(different)}${others}.`;
    },
  },
  *check(_canvas, facts) {
    const { mergeGroups, mergeGroupsTruncated } = facts.separation;
    for (const group of mergeGroups) {
      const finding = merging(group, facts);
      yield mergeGroupsTruncated ? { ...finding, group: { cause: AND_MORE, name: namesOf(group) } } : finding;
    }
  },
};

/** Groups of a canvas with more of them than are looked for. */
const AND_MORE = "and more";

function namesOf(group: readonly Segment[]): string {
  return quoted(group.map(({ name }) => name));
}

function merging(group: readonly Segment[], facts: Facts): Finding {
  const [first, ...others] = group;
  if (first === undefined) throw new Error("a merge group has segments");
  const merge = unlessUnknown(() => mergeSegments(first, others, facts));
  const { isAlike, because } = groundsOf(first, others, facts);
  const names = namesOf(group);
  return {
    message: `${names} ${isAlike ? "are one segment to this business" : "count as one segment here"}: ${because}.`,
    at: itemPlace(first),
    label: "one segment",
    related: others
      .slice(0, MANY)
      .map((other) => ({ at: itemPlace(other), label: isAlike ? "treated the same" : "too little differs" })),
    subject: `customer_segments/${group.map(({ key }) => key).join("+")}`,
    group: { name: names },
    ...(merge && howToMerge(merge, first, others)),
  };
}

/** Segments of which only one can be right are not made one before a person has settled it. */
function howToMerge(
  { edits, contradictions, notes, kept }: Merge,
  first: Segment,
  others: readonly Segment[],
): Pick<Finding, "advice" | "suggestions"> {
  const orApart =
    "write down what only one of them needs and is offered, how it is reached or looked after, what it earns or pays for";
  if (contradictions.length > 0)
    return {
      advice: `Settle what they contradict each other in (${contradictions.join("; ")}) and merge them, or ${orApart}.`,
    };
  const toKnow = [...notes, ...kept];
  return {
    advice: `Merge them (${commandFor([first, ...others])}${counted(edits.length, "change")}: needs united, links rewritten), or ${orApart}.`,
    suggestions: [
      {
        title: `merge ${quoted(others.map(({ name }) => name))} into "${first.name}"`,
        edits,
        ...(toKnow.length > 0 && { notes: toKnow }),
      },
    ],
  };
}

/** A command can only name what has an id. */
function commandFor(group: readonly Segment[]): string {
  const ids = group.map(({ id }) => id);
  return ids.includes(undefined) || ids.length > MANY ? "" : `\`canvas merge ${ids.join(" ")}\`; `;
}

interface Grounds {
  /** True when nothing differs and nothing is left to be known; a project that requires more merges others too. */
  readonly isAlike: boolean;
  readonly because: string;
}

function groundsOf(first: Segment, others: readonly Segment[], { separation }: Facts): Grounds {
  const { required } = separation;
  const pairs = others.map((other) => separation.decide(first, other));
  const [pair] = pairs;
  if (pair === undefined) return { isAlike: true, because: "nothing separates them" };
  if (required === 1 || (pairs.length === 1 && pair.possible === 0))
    return { isAlike: true, because: sameText(pairs) || "nothing separates them" };
  return {
    isAlike: false,
    because:
      pairs.length === 1
        ? shortfallText(pair, required)
        : `no two of them differ in as many criteria as are required (${required})`,
  };
}
