import type { Finding } from "../../model/finding.js";
import { counted } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const DAY = 24 * 60 * 60 * 1000;

export const reviewOverdue: Rule = {
  id: "review-overdue",
  category: "document",
  severity: { sketch: "info" },
  summary: "The last review of the canvas is longer ago than it says it should be, or on a day still to come.",
  why: "A business model is a living document; decisions made on an old one are made on yesterday's customers.",
  fixAdvice: "Go through the canvas and set `reviewed` to that day, or choose a longer `review_every`.",
  source: SOURCES.format,
  reads: ["header"],
  *check({ reviewed, reviewEvery }, { today }) {
    if (reviewed === undefined || today === undefined) return;
    const days = Math.floor((Date.parse(today) - Date.parse(reviewed)) / DAY);
    // An unreadable date is a finding of the schema; a comparison with it is false.
    if (days < -DAYS_OF_DOUBT) yield notYet(reviewed, -days, reviewEvery);
    else if (reviewEvery !== undefined && days > reviewEvery) yield overdue(reviewed, days, reviewEvery);
  },
};

/** Where the author is, tomorrow may have begun. */
const DAYS_OF_DOUBT = 1;

function overdue(reviewed: string, days: number, reviewEvery: number): Finding {
  return {
    ...PLACE,
    message: `The canvas was last gone through on ${reviewed}, ${counted(days, "day")} ago; it says every ${reviewEvery} days.`,
    related: [{ at: { path: ["review_every"] }, label: "the interval" }],
  };
}

/** Until that day is past, and the interval after it, nobody would be told that a review is due. */
function notYet(reviewed: string, days: number, reviewEvery: number | undefined): Finding {
  return {
    ...PLACE,
    message: `The canvas says it was last gone through on ${reviewed}, which is ${counted(days, "day")} from now.`,
    why:
      reviewEvery === undefined
        ? "Nobody has gone through it on a day to come: how old the canvas is cannot be told from it."
        : "Counted from a day to come, the next review is due too late, or never.",
    advice: "Set `reviewed` to the day on which the canvas was last gone through.",
  };
}

const PLACE = { at: { path: ["reviewed"] }, subject: "reviewed" } as const;
