import { quoted } from "../../text/sentence.js";
import { fieldPlace, itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const plannedPaysForCurrent: Rule = {
  id: "planned-pays-for-current",
  category: "document",
  severity: { sketch: "warning" },
  summary: "What is offered today is paid for only by streams that are still planned.",
  why: "Until those streams exist, today's offer has no income; the plan hides the gap.",
  fixAdvice: "Add the stream that pays today, state the `funding` until then, or call the offer planned too.",
  source: SOURCES.money,
  reads: ["segments", "valuePropositions", "streams", "header"],
  *check(canvas) {
    const [first, ...others] = canvas.streams;
    const offers = canvas.valuePropositions.filter(({ id, state }) => id !== undefined && state === "current");
    if (!first || offers.length === 0 || canvas.funding !== undefined || canvas.perspective === "to-be") return;
    if (canvas.streams.some(({ state }) => state === "current")) return;
    yield {
      message: `${quoted(offers.map(({ name }) => name))} ${offers.length === 1 ? "is" : "are"} offered today, but every revenue stream is still planned.`,
      at: fieldPlace(first, "state"),
      label: "planned",
      related: [
        ...others.slice(0, 2).map((stream) => ({ at: fieldPlace(stream, "state"), label: "planned" })),
        ...offers.slice(0, 2).map((offer) => ({ at: itemPlace(offer), label: "offered today" })),
      ],
      subject: "revenue_streams",
    };
  },
};
