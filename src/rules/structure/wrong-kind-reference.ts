import type { ResolvedLink } from "../../analysis/links.js";
import type { Target } from "../../analysis/targets.js";
import type { NeedEntry, Segment } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import type { Place } from "../../model/path.js";
import { quote } from "../../text/sentence.js";
import { allowedInWords, kindInWords, linkInWords } from "../link-words.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { needListsOf } from "./mistyped-needs.js";
import { unknownReference } from "./unknown-reference.js";

export const wrongKindReference: Rule = {
  id: "wrong-kind-reference",
  category: "structure",
  severity: { sketch: "error" },
  summary: "A link points at something that exists, but in a block that it may not point at.",
  why: "Links point toward the customer: partners provide means, means are for offers, offers are for segments.",
  fixAdvice: "Point the link at a kind of thing that it can name, or say it on the other item.",
  source: SOURCES.format,
  reads: unknownReference.reads,
  *check(canvas, facts) {
    for (const link of facts.links.all)
      if (link.resolution.status === "wrong-kind") yield wrongKind(link, link.resolution.found);
      else if (link.resolution.status === "all-not-allowed") yield allNotAllowed(link);
    for (const segment of canvas.segments)
      for (const need of needListsOf(segment).flat()) if (need.entry === "all") yield allNeeds(segment, need);
  },
};

function wrongKind(link: ResolvedLink, found: Target): Finding {
  const place = placeOf(found);
  return {
    message: `${quote(link.ref.to)} is ${kindInWords(found.kind)}, but ${linkInWords(link)} points at ${allowedInWords(link)}.`,
    at: link.ref,
    label: `must be ${allowedInWords(link)}`,
    subject: `${subjectOf(link.owner)}/${link.field}`,
    value: link.ref.to,
    ...(place && { related: [{ at: place, label: kindInWords(found.kind) }] }),
  };
}

function allNotAllowed(link: ResolvedLink): Finding {
  return {
    message: `"all" means every served segment, but ${linkInWords(link)} points at ${allowedInWords(link)}.`,
    at: link.ref,
    subject: `${subjectOf(link.owner)}/${link.field}`,
    value: "all",
    advice: "Name each one that is meant.",
  };
}

function allNeeds(segment: Segment, { entry, weight: _, ...at }: NeedEntry): Finding {
  return {
    message: `"all" means every served segment, but \`needs\` of the segment ${quote(segment.name)} names needs.`,
    at,
    subject: `${subjectOf(segment)}/needs`,
    value: entry,
    advice: "Name each one that is meant.",
  };
}

function placeOf(target: Target): Place | undefined {
  if ("item" in target) return itemPlace(target.item);
  if ("need" in target) return { path: target.need.path, part: "key" };
  const declaration = "element" in target ? target.element.declarations[0] : undefined;
  return declaration && { path: declaration.path, part: "key" };
}
