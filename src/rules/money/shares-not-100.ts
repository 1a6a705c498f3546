import { type Interval, plus } from "../../analysis/interval.js";
import type { Figure, Stream } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { groupedRange } from "../../text/grouped-number.js";
import { counted, quoted } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const LEAST = 98;
const MOST = 102;

export const sharesNot100: Rule = {
  id: "shares-not-100",
  category: "money",
  severity: { sketch: "warning" },
  summary: "The shares of the revenue streams do not add up to 100 %, or are more before all of them are stated.",
  why: "The shares say what the business lives on; when they do not add up, a stream is missing or one is wrong.",
  fixAdvice: "Correct the shares, or add the stream that is missing.",
  source: SOURCES.money,
  reads: ["streams"],
  asks: ["revenue_streams.*.share"],
  *check({ streams }) {
    const current = streams.filter(({ state }) => state === "current");
    const shares = current.flatMap(({ share }) => share ?? []);
    // A share that is impossible by itself is `economics-incoherent`.
    if (shares.length === 0 || shares.some(({ low, high }) => low < 0 || high > 100 || low > high)) return;
    const sum = plus(...shares);
    if (sum.low > MOST) yield tooMuch(sum, shares, current.length - shares.length);
    else if (sum.high < LEAST && shares.length === current.length) yield tooLittle(sum, shares, plannedShares(streams));
  },
};

/** What is not stated yet cannot make it less. */
function tooMuch(sum: Interval, shares: readonly Figure[], open: number): Finding {
  if (open === 0) return wrongSum(sum, shares);
  const found = wrongSum(sum, shares, `, though ${counted(open, "stream")} ${open === 1 ? "has" : "have"} none yet`);
  return { ...found, advice: "Correct the shares: those that are missing come on top." };
}

/** What is planned is not counted, and whoever sees it on the canvas beside the others has to be told. */
function tooLittle(sum: Interval, shares: readonly Figure[], later: readonly PlannedShare[]): Finding {
  if (later.length === 0) return wrongSum(sum, shares);
  const names = quoted(later.map(({ name }) => name));
  const isOne = later.length === 1;
  const found = wrongSum(sum, shares, `: ${names} ${isOne ? "is" : "are"} planned and not counted`);
  const places = later.slice(0, 3).map(({ share }) => ({ at: { path: share.path }, label: "planned: not counted" }));
  return {
    ...found,
    related: [...(found.related ?? []), ...places],
    advice: `Write each share as it is today, or take \`state: planned\` from ${names} if ${isOne ? "it earns" : "they earn"} already.`,
  };
}

function wrongSum(sum: Interval, shares: readonly Figure[], more = ""): Finding {
  return {
    message: `The shares of the revenue streams add up to ${groupedRange(sum)} %, not to 100 %${more}.`,
    at: { path: ["revenue_streams"], part: "key" },
    related: shares.slice(0, 5).map((share) => ({ at: { path: share.path }, label: `${groupedRange(share)} %` })),
    subject: "revenue_streams",
  };
}

interface PlannedShare {
  readonly name: string;
  readonly share: Figure;
}

function plannedShares(streams: readonly Stream[]): readonly PlannedShare[] {
  return streams.flatMap(({ name, state, share }) => (state === "planned" && share ? { name, share } : []));
}
