import type { ValueProposition } from "../../model/canvas.js";
import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const offerWithoutMeans: Rule = {
  id: "offer-without-means",
  category: "infrastructure",
  severity: { review: "info" },
  summary: "Resources and activities are listed, but none is for this value proposition.",
  why: "An offer is made with something by somebody; one without means is a promise, or its cost was forgotten.",
  fixAdvice: "Name it in the `for` of the resource or activity that it needs.",
  source: SOURCES.means,
  reads: ["valuePropositions", "resources", "activities"],
  misses: ["key_resources/for", "key_activities/for"],
  asks: ["key_resources.*.for", "key_activities.*.for"],
  aggregate: { message: (names) => `No resource or activity is for these value propositions: ${quoted(names)}.` },
  *check(canvas, { links }) {
    const means = [...canvas.resources, ...canvas.activities].filter((one) => one.for?.length);
    if (means.length === 0) return;
    const supported = new Set<ValueProposition>();
    for (const target of means.flatMap((one) => links.targetsOf(one)))
      if (target.kind === "element") for (const offer of target.element.valuePropositions) supported.add(offer);
      else if ("item" in target && target.item.block === "value_propositions") supported.add(target.item);
    for (const offer of canvas.valuePropositions)
      if (offer.id !== undefined && !supported.has(offer))
        yield {
          message: `No resource or activity is for "${offer.name}".`,
          at: itemPlace(offer),
          subject: subjectOf(offer),
          group: { name: offer.name },
        };
  },
};
