import { counted, quoted } from "../../text/sentence.js";
import { fieldKey, itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const moneyNoPayer: Rule = {
  id: "money-no-payer",
  category: "money",
  severity: { sketch: "error" },
  summary: "Revenue streams say from whom they come, but none comes from a served segment.",
  why: "If nobody who is served pays, and nothing else funds the model, it has no income.",
  fixAdvice: "Name a served segment in the `from` of a stream, serve the segment that pays, or state the `funding`.",
  source: SOURCES.money,
  reads: ["segments", "streams", "header"],
  misses: ["revenue_streams/from"],
  *check(canvas, facts) {
    const { links } = facts;
    const [first, ...others] = canvas.streams.filter(({ from }) => from !== undefined && from.length > 0);
    if (!first || canvas.funding !== undefined) return;
    // A payer that nobody can find is `unknown-reference`, and it may well be a served one.
    if (
      links.all.some(
        ({ field, resolution }) => field === "from" && resolution.status !== "found" && resolution.status !== "all",
      )
    )
      return;
    if (canvas.streams.some((stream) => links.segmentsOf(stream).some(links.isServed))) return;
    const payers = [...new Set([first, ...others].flatMap((stream) => links.segmentsOf(stream)))];
    yield {
      message:
        payers.length > 0
          ? `All revenue comes from ${quoted(payers.map(({ name }) => name))}, and ${payers.length === 1 ? "that segment is" : "those segments are"} not served.`
          : "No revenue stream comes from a segment that is served.",
      at: fieldKey(first, "from"),
      label: payers.length > 0 ? "not served" : "no served segment",
      related: [
        ...payers.slice(0, 3).map((payer) => ({
          at: itemPlace(payer),
          label: payer.decision ? `decision: ${payer.decision}` : "not served",
        })),
        ...others.slice(0, 3).map((stream) => ({ at: fieldKey(stream, "from"), label: "nor is this one" })),
      ],
      ...(others.length > 0 && {
        why: `None of the ${counted(others.length + 1, "stream")} has a payer who is served, and nothing else funds the model.`,
      }),
      subject: "revenue_streams",
    };
  },
};
