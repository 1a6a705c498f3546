import { counted } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentNoPrimary: Rule = {
  id: "segment-no-primary",
  category: "segments",
  severity: { review: "info" },
  summary: "Several segments are served, and none of them is the most important.",
  why: "Who are our most important customers? When two segments want different things, somebody must know whose wish counts.",
  fixAdvice: "Give the most important segment `priority: 1`.",
  source: SOURCES.choice,
  reads: ["segments"],
  asks: ["customer_segments.*.priority"],
  *check(_canvas, { served }) {
    if (served.length < 2 || served.some(({ priority }) => priority === 1)) return;
    yield {
      message: `None of the ${counted(served.length, "served segment")} is the most important one.`,
      at: { path: ["customer_segments"], part: "key" },
      subject: "customer_segments",
    };
  },
};
