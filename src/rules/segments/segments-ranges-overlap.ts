import { areDisjoint, type Described, describedOf, overlap, valueInWords } from "../../analysis/characteristics.js";
import type { Characteristic, Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { quoted } from "../../text/sentence.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentsRangesOverlap: Rule = {
  id: "segments-ranges-overlap",
  category: "segments",
  severity: { review: "warning" },
  summary: "Two served segments are told apart by ranges that overlap.",
  why: "A customer inside the overlap belongs to both: sized twice, offered two things, counted twice in the plan.",
  fixAdvice: "Move one end of a range (`min` is inside, `max` is outside), or add what else tells the two apart.",
  source: SOURCES.bases,
  reads: ["segments"],
  aggregate: {
    message: (names) =>
      `These segments overlap others in a range, and nothing else tells them apart: ${quoted(names)}.`,
  },
  *check(_canvas, { served }) {
    const described = describedOf(served);
    for (const [i, { segment, attributes }] of described.entries()) {
      // At most one finding a segment, about the first that it overlaps: many segments make very many pairs.
      for (let j = 0; j < i; j++) {
        const other = described[j];
        const clash = other && clashOf(attributes, other.attributes);
        if (!clash) continue;
        yield overlapOf(segment, other.segment, clash.mine, clash.their);
        break;
      }
    }
  },
};

interface Clash {
  readonly mine: Characteristic;
  readonly their: Characteristic;
}

type Attributes = Described["attributes"];

/** Two ranges of one attribute that overlap, unless another attribute tells the two segments apart. */
function clashOf(own: Attributes, theirs: Attributes): Clash | undefined {
  let clash: Clash | undefined;
  for (const [key, mine] of own) {
    const their = theirs.get(key);
    if (!their) continue;
    if (areDisjoint(mine.value, their.value)) return undefined;
    if (!clash && bothRanges(mine, their) && overlap(mine.value, their.value)) clash = { mine, their };
  }
  return clash;
}

function bothRanges(a: Characteristic, b: Characteristic): boolean {
  return a.value.kind === "range" && b.value.kind === "range";
}

function overlapOf(segment: Segment, other: Segment, mine: Characteristic, their: Characteristic): Finding {
  return {
    message: `"${segment.name}" and "${other.name}" overlap in ${mine.attribute}: ${inWords(mine)} against ${inWords(their)}, and nothing else tells them apart.`,
    at: { path: mine.path },
    label: "overlaps",
    related: [{ at: { path: their.path }, label: `"${other.name}"` }],
    subject: subjectOf(segment),
    value: `${other.key}:${mine.attribute}`,
    group: { name: segment.name },
  };
}

function inWords({ value }: Characteristic): string {
  return valueInWords(value);
}
