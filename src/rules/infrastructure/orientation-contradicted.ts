import type { Canvas } from "../../model/canvas.js";
import { itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const orientationContradicted: Rule = {
  id: "orientation-contradicted",
  category: "infrastructure",
  severity: { review: "info" },
  summary: "The model is called cost-driven, but every relationship is personal and no offer is about price.",
  why: "A cost-driven model keeps costs low wherever it can and passes it on; personal service without a price advantage is the opposite.",
  fixAdvice:
    "Call it value-driven, or add what makes it cheap: self-service, automation, an offer of price or cost reduction.",
  source: SOURCES.money,
  reads: ["header", "relationships", "valuePropositions"],
  *check(canvas) {
    const types = canvas.relationships.flatMap(({ type }) => type ?? []);
    if (canvas.orientation !== "cost-driven" || types.length === 0 || types.length < canvas.relationships.length)
      return;
    if (!types.every((type) => type === "personal-assistance" || type === "dedicated-personal-assistance")) return;
    if (isAboutPrice(canvas)) return;
    yield {
      message:
        "The model is called cost-driven, but every relationship is personal and no offer is about price or cost.",
      at: { path: ["orientation"] },
      related: canvas.relationships.slice(0, 3).map((one) => ({ at: itemPlace(one), label: "personal" })),
      subject: "orientation",
    };
  },
};

function isAboutPrice({ valuePropositions }: Canvas): boolean {
  return valuePropositions
    .flatMap((offer) => [offer, ...offer.elements])
    .some(({ value }) => value.includes("price") || value.includes("cost-reduction"));
}
