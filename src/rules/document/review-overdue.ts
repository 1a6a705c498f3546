import type { Rule } from "../rule.js";
import { counted } from "../sentence.js";
import { SOURCES } from "../sources.js";

const DAY = 24 * 60 * 60 * 1000;

export const reviewOverdue: Rule = {
  id: "review-overdue",
  category: "document",
  severity: { sketch: "info" },
  summary: "The canvas has not been gone through for longer than it says it should be.",
  why: "A business model is a living document; decisions made on an old one are made on yesterday's customers.",
  fixAdvice: "Go through the canvas and set `reviewed` to that day, or choose a longer `review_every`.",
  source: SOURCES.format,
  reads: ["header"],
  *check(canvas, { today }) {
    const { reviewed, reviewEvery } = canvas;
    if (reviewed === undefined || reviewEvery === undefined || today === undefined) return;
    const days = Math.floor((Date.parse(today) - Date.parse(reviewed)) / DAY);
    // An unreadable date is a finding of the schema; a comparison with it is false.
    if (!(days > reviewEvery)) return;
    yield {
      message: `The canvas was last gone through on ${reviewed}, ${counted(days, "day")} ago; it says every ${reviewEvery} days.`,
      at: { path: ["reviewed"] },
      related: [{ at: { path: ["review_every"] }, label: "the interval" }],
      subject: "reviewed",
    };
  },
};
