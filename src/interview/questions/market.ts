import type { CanvasEdit } from "../../model/finding.js";
import { MARKETS, type Market } from "../../model/vocabulary.generated.js";
import { link } from "../links.js";
import type { Question } from "../question.js";
import { type InterviewState, quoted, servedSegments } from "../state.js";
import type { QuestionFamily } from "./family.js";

const MARKET_LABELS: Readonly<Record<Market, string>> = {
  mass: "Mass market: one large group with much the same needs",
  niche: "Niche market: one specialised group",
  segmented: "Segmented: groups with slightly different needs",
  diversified: "Diversified: unrelated groups with very different needs",
  "multi-sided": "Multi-sided platform: groups that need each other",
};

/** What kind of market it is: inferred where it can be, then confirmed. */
export const market: QuestionFamily = {
  id: "M1",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = servedSegments(state);
    if (segments.length === 0) return [];
    const fitting = MARKETS.filter((kind) => (segments.length === 1) === (kind === "mass" || kind === "niche"));
    const { inferred } = state.facts.separation.market;
    return [
      {
        kind: "checklist",
        id: "M1",
        writes: ["market"],
        section: "choice",
        prompt: segments.length === 1 ? "Is it a mass market or a niche?" : "What kind of market is this?",
        hint: inferred.length > 0 ? "Your answers so far say what is ticked." : "Tick what fits.",
        example: "consumer electronics: mass · car parts: niche · a bank: segmented · a credit card: multi-sided",
        why: "The kind of market says what the groups have to do with each other, and is checked against everything else.",
        options: fitting.map((value) => ({ value, label: MARKET_LABELS[value] })),
        isOpen: state.canvas.market.length === 0,
        earlier: state.canvas.market.length > 0 ? state.canvas.market.map(({ kind }) => kind) : undefined,
        suggested: inferred.length > 0 ? inferred : undefined,
        edits: (answer) => (answer.length === 0 ? [] : [{ kind: "set", path: ["market"], value: link(answer) }]),
      },
    ];
  },
};

const says = ({ canvas }: InterviewState, kind: Market): boolean => canvas.market.some((one) => one.kind === kind);

/** For a niche: how much hangs on one customer. */
export const biggestCustomer: QuestionFamily = {
  id: "M2",
  answeredWith: "siblings",
  questions: (state: InterviewState): readonly Question[] => {
    if (!says(state, "niche")) return [];
    return servedSegments(state).map((segment) => ({
      kind: "text",
      id: `M2:${segment.id}`,
      writes: ["customer_segments.*.top_customer_share"],
      section: "choice",
      prompt: `How many percent of the revenue come from the biggest customer among ${quoted(segment)}?`,
      hint: "A number from 0 to 100, roughly.",
      example: "many car part manufacturers depend heavily on one automobile manufacturer",
      why: "In a niche a single customer can carry the business, and sink it.",
      isOpen: segment.topCustomerShare === undefined,
      earlier: segment.topCustomerShare && String(segment.topCustomerShare.low),
      belief: { statement: "We believe we do not depend on a single customer", about: [], risk: "viability" },
      check: (text) => (percentOf(text) === undefined ? "That is not a number from 0 to 100." : undefined),
      edits: (text): CanvasEdit[] => {
        const value = percentOf(text);
        const path = ["customer_segments", segment.id, "top_customer_share"];
        return value === undefined ? [] : [{ kind: "set", path, value }];
      },
    }));
  },
};

function percentOf(text: string): number | undefined {
  const [, digits] = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(text) ?? [];
  const value = Number(digits?.replace(",", "."));
  return digits !== undefined && value <= 100 ? value : undefined;
}

/** For a diversified business: what its parts share. */
export const whyBoth: QuestionFamily = {
  id: "M3",
  questions: (state: InterviewState): readonly Question[] => {
    if (!says(state, "diversified")) return [];
    const segments = servedSegments(state);
    const told = segments.find(({ rationale }) => rationale !== undefined);
    const segment = told ?? segments.at(-1);
    if (segment === undefined) return [];
    const names = segments.map(quoted).join(" and ");
    return [
      {
        kind: "text",
        id: "M3",
        writes: ["customer_segments.*.rationale"],
        section: "choice",
        prompt: `Why both: ${names}? What do they share inside?`,
        hint: "One sentence.",
        example: "Amazon's retail and its cloud services share one powerful IT infrastructure",
        why: "Serving unrelated groups is two businesses, unless they share something that neither could afford alone.",
        isOpen: told === undefined,
        earlier: told?.rationale,
        belief: {
          statement: "We believe our businesses share something that makes each cheaper",
          about: [],
          risk: "viability",
        },
        edits: (value) => [{ kind: "set", path: ["customer_segments", segment.id, "rationale"], value }],
      },
    ];
  },
};
