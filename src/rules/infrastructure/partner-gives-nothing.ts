import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const partnerGivesNothing: Rule = {
  id: "partner-gives-nothing",
  category: "infrastructure",
  severity: { review: "warning" },
  summary: "A key partner provides nothing that the model uses.",
  why: "Which key resources do we acquire from partners, which activities do they perform? A partner without an answer is not a key one.",
  fixAdvice: "Name in `provides` the resource, activity or channel that comes from the partner.",
  source: SOURCES.means,
  reads: ["partners"],
  asks: ["key_partners.*.provides"],
  aggregate: { message: (names) => `Nothing says what these key partners provide: ${quoted(names)}.` },
  *check(canvas) {
    for (const partner of canvas.partners)
      if (partner.id !== undefined && !partner.provides?.length)
        yield {
          message: `Nothing says what the key partner "${partner.name}" provides.`,
          at: itemPlace(partner),
          label: "no `provides`",
          subject: subjectOf(partner),
          group: { name: partner.name },
        };
  },
};
