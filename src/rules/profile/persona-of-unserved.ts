import { quoted } from "../../text/sentence.js";
import { fieldKey, fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const personaOfUnserved: Rule = {
  id: "persona-of-unserved",
  category: "profile",
  severity: { sketch: "info" },
  summary: "A segment that is not served has personas.",
  why: "A persona makes a team design for somebody; one of a segment that is ignored or postponed draws the work away.",
  fixAdvice: "Serve the segment, or keep the persona until it is served.",
  source: SOURCES.choice,
  reads: ["segments"],
  asks: ["customer_segments.*.decision"],
  *check(canvas, { links }) {
    for (const segment of canvas.segments) {
      if (links.isServed(segment) || segment.personas.length === 0) continue;
      yield {
        message: `"${segment.name}" is not served, but has a persona: ${quoted(segment.personas.map(({ name }) => name))}.`,
        at: fieldKey(segment, "personas"),
        related: [{ at: fieldPlace(segment, "decision"), label: "not served" }],
        subject: subjectOf(segment),
      };
    }
  },
};
