import { counted } from "../../text/sentence.js";
import { numberOption } from "../options.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  max: { description: "The most segments that an existing business serves.", type: "number", default: 7 },
  max_to_be: { description: "The most segments that a planned business starts with.", type: "number", default: 3 },
} as const satisfies Record<string, OptionSpec>;

export const segmentsTooMany: Rule = {
  id: "segments-too-many",
  category: "segments",
  severity: { sketch: "info" },
  summary: "More segments are served than one can serve well.",
  why: "Each separate segment needs its own offer, channel or relationship; a new business can seldom afford more than a few.",
  fixAdvice: "Merge those that are treated alike, and decide to serve some `later`.",
  source: SOURCES.choice,
  options: OPTIONS,
  reads: ["segments", "header"],
  asks: ["customer_segments.*.decision"],
  *check(canvas, { served }, options) {
    const isPlan = canvas.perspective === "to-be";
    const max = numberOption(options, OPTIONS, isPlan ? "max_to_be" : "max");
    if (served.length <= max) return;
    yield {
      message: `${counted(served.length, "segment")} are served; ${isPlan ? "a business that is still planned seldom starts with" : "few businesses serve"} more than ${max} well.`,
      at: { path: ["customer_segments"], part: "key" },
      subject: "customer_segments",
    };
  },
};
