import { pointTo } from "../../analysis/refactor/point-to.js";
import { enumerated, quote } from "../../text/sentence.js";
import { linkInWords } from "../link-words.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { unknownReference } from "./unknown-reference.js";

export const ambiguousReference: Rule = {
  id: "ambiguous-reference",
  category: "structure",
  severity: { sketch: "error" },
  summary: "A link points at an id that two kinds of things have, and could mean either.",
  why: "The link would count for one of them by accident of order.",
  fixAdvice: "Write the block before the id: `channels/website`.",
  source: SOURCES.format,
  reads: unknownReference.reads,
  *check(_canvas, facts) {
    for (const link of facts.links.all) {
      const { ref, resolution, owner, field } = link;
      if (resolution.status !== "ambiguous") continue;
      const candidates = [...new Set(resolution.candidates)];
      // One candidate: an offer and an element with the same id, which the reader reports as a duplicate.
      if (candidates.length < 2) continue;
      const choices = candidates.map((candidate) => `\`${candidate}\``);
      yield {
        message: `${quote(ref.to)} in ${linkInWords(link)} could mean ${enumerated(choices, "or")}.`,
        at: ref,
        subject: `${subjectOf(owner)}/${field}`,
        value: ref.to,
        advice: `Write ${enumerated(choices, "or")}.`,
        suggestions: candidates.map((to) => ({ title: `write \`${to}\``, edits: [pointTo(ref, to)] })),
      };
    }
  },
};
