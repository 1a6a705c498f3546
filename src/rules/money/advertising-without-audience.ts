import { bakery } from "../example-canvas.js";
import { fieldPlace, itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";

const segments = (
  cafes: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}${cafes}}`;
const revenue_streams = (type: string) => `counter-sales: {from: commuters, for: bread-to-go}
bag-prints: {from: cafes, for: cafe-delivery, type: ${type}}`;

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
  examples: {
    bad: bakery({ customer_segments: segments(""), revenue_streams: revenue_streams("⟦advertising⟧") }),
    good: bakery({
      customer_segments: segments(", depends_on: {commuters: attention}"),
      revenue_streams: revenue_streams("advertising"),
    }),
  },
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
