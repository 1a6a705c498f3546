import type { Facts } from "../../analysis/facts.js";
import type { ResolvedLink } from "../../analysis/links.js";
import { dropUsesWhere } from "../../analysis/refactor/drop-uses.js";
import { blockOf } from "../../model/blocks.js";
import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit, Finding } from "../../model/finding.js";
import { grouped } from "../../model/grouped.js";
import { quoted } from "../../text/sentence.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const MOST_PLACES = 5;

export const segmentIgnoredButLinked: Rule = {
  id: "segment-ignored-but-linked",
  category: "segments",
  severity: { sketch: "error" },
  summary: "A segment is ignored, yet an offer, channel, relationship or stream is for it.",
  why: "To ignore a segment is to spend nothing on it; what serves it says that it is served after all.",
  fixAdvice: "Serve the segment, or take it out of the links.",
  source: SOURCES.choice,
  reads: ["segments", "valuePropositions", "channels", "relationships", "streams"],
  *check(_canvas, facts) {
    for (const [segment, links] of grouped(facts.links.all, ignoredTarget))
      yield ignoredButLinked(segment, links, facts);
  },
};

function ignoredTarget({ field, ownerBlock, resolution }: ResolvedLink): Segment | undefined {
  const serves = (field === "for" || field === "from") && ownerBlock !== "hypotheses";
  if (!serves || resolution.status !== "found" || resolution.target.kind !== "customer_segments") return undefined;
  const segment = resolution.target.item as Segment;
  return segment.decision === "ignore" ? segment : undefined;
}

function ignoredButLinked(segment: Segment, links: readonly ResolvedLink[], facts: Facts): Finding {
  const owners = [...new Set(links.map(({ owner }) => owner.name))];
  return {
    message: `"${segment.name}" is ignored, but ${quoted(owners)} ${owners.length === 1 ? "is" : "are"} for it.`,
    at: fieldPlace(segment, "decision"),
    label: "ignored here",
    related: links.slice(0, MOST_PLACES).map(({ ref, ownerBlock }) => ({
      at: ref,
      label: `served here${ownerBlock === "hypotheses" ? "" : ` by a ${blockOf(ownerBlock).item}`}`,
    })),
    subject: subjectOf(segment),
    suggestions: [
      {
        title: `serve "${segment.name}"`,
        edits: [{ kind: "set", path: [...segment.path, "decision"], value: "serve" }],
      },
      {
        title: `take "${segment.name}" out of what is for it`,
        edits: withoutLinks(links, facts),
      },
    ],
  };
}

function withoutLinks(links: readonly ResolvedLink[], facts: Facts): readonly CanvasEdit[] {
  const paths = new Set(links.map(({ ref }) => ref.path));
  return dropUsesWhere(facts, ({ path }) => paths.has(path));
}
