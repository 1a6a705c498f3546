import { plus } from "../../analysis/economics.js";
import type { Rule } from "../rule.js";
import { readableFigure } from "../sentence.js";
import { SOURCES } from "../sources.js";

const LEAST = 98;
const MOST = 102;

export const sharesNot100: Rule = {
  id: "shares-not-100",
  category: "money",
  severity: { sketch: "warning" },
  summary: "All revenue streams state their share, and the shares do not add up to 100 %.",
  why: "The shares say what the business lives on; when they do not add up, a stream is missing or one is wrong.",
  fixAdvice: "Correct the shares, or add the stream that is missing.",
  source: SOURCES.money,
  reads: ["streams"],
  asks: ["revenue_streams.*.share"],
  *check(canvas) {
    const streams = canvas.streams.filter(({ state }) => state === "current");
    const shares = streams.flatMap(({ share }) => share ?? []);
    if (shares.length === 0 || shares.length < streams.length) return;
    // A share that is impossible by itself is `economics-incoherent`.
    if (shares.some(({ low, high }) => low < 0 || high > 100 || low > high)) return;
    const sum = plus(...shares);
    if (sum.high >= LEAST && sum.low <= MOST) return;
    yield {
      message: `The shares of the revenue streams add up to ${readableFigure(sum)} %, not to 100 %.`,
      at: { path: ["revenue_streams"], part: "key" },
      related: shares.slice(0, 5).map((share) => ({ at: { path: share.path }, label: `${readableFigure(share)} %` })),
      subject: "revenue_streams",
    };
  },
};
