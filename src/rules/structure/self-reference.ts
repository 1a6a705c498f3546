import { linkInWords } from "../link-words.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const selfReference: Rule = {
  id: "self-reference",
  category: "structure",
  severity: { sketch: "error" },
  summary: "An item links to itself.",
  why: "Nothing depends on itself or differs from itself; another item must have been meant.",
  fixAdvice: "Point the link at the other item, or remove it.",
  source: SOURCES.format,
  reads: ["segments", "hypotheses"],
  *check(_canvas, facts) {
    for (const link of facts.links.all) {
      const { resolution, owner, ownerBlock, field, ref } = link;
      if (resolution.status !== "found") continue;
      const { kind, id } = resolution.target;
      if (kind !== ownerBlock || id !== owner.id) continue;
      yield {
        message: `${linkInWords(link)} names "${owner.name}" itself.`,
        at: ref,
        subject: `${subjectOf(owner)}/${field}`,
      };
    }
  },
};
