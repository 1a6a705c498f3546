import { quoted } from "../../text/sentence.js";
import { fieldPlace, itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const advertisingWithoutAudience: Rule = {
  id: "advertising-without-audience",
  category: "money",
  severity: { review: "warning" },
  summary: "A segment pays for advertising, and nothing says whose attention it buys.",
  why: "Advertisers pay for an audience; when it leaves, they do. That dependence carries the whole stream.",
  fixAdvice: "Name the audience in the `depends_on` of the advertisers.",
  source: SOURCES.platforms,
  reads: ["segments", "streams"],
  misses: ["customer_segments/depends_on"],
  asks: ["revenue_streams.*.for"],
  *check(canvas, { links }) {
    for (const stream of canvas.streams) {
      if (stream.type !== "advertising") continue;
      const payers = links.segmentsOf(stream).filter((payer) => payer.dependsOn.length === 0);
      if (payers.length === 0) continue;
      yield {
        message: `${quoted(payers.map(({ name }) => name))} ${payers.length === 1 ? "pays" : "pay"} for advertising, and nothing says whose attention that buys.`,
        at: fieldPlace(stream, "type"),
        related: payers.slice(0, 3).map((payer) => ({ at: itemPlace(payer), label: "no `depends_on`" })),
        subject: subjectOf(stream),
      };
    }
  },
};
