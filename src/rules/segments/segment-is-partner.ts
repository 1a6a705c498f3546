import { foldName } from "../../analysis/fold.js";
import { itemPlace, namePlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentIsPartner: Rule = {
  id: "segment-is-partner",
  category: "segments",
  severity: { sketch: "info" },
  summary: "A customer segment has the same name as a key partner.",
  why: "Partners give something to the business, customers get value from it; who is really both plays two roles worth telling apart.",
  fixAdvice: "Keep it in the block that fits, or name the two roles differently.",
  source: SOURCES.blocks,
  reads: ["segments", "partners"],
  *check(canvas) {
    const partners = new Map(canvas.partners.map((partner) => [foldName(partner.name), partner]));
    for (const segment of canvas.segments) {
      const partner = foldName(segment.name) ? partners.get(foldName(segment.name)) : undefined;
      if (!partner) continue;
      yield {
        message: `"${segment.name}" is both a customer segment and a key partner.`,
        at: namePlace(segment),
        label: "a customer",
        related: [{ at: itemPlace(partner), label: "a partner" }],
        subject: subjectOf(segment),
      };
    }
  },
};
