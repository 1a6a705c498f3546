import type { Segment } from "../../../model/canvas.js";
import { MARKETS, type Market } from "../../../model/vocabulary.generated.js";
import { link } from "../../edits/links.js";
import { lonelySide } from "../../lonely-side.js";
import type { Question, QuestionOf } from "../../question.js";
import { figureReader } from "../../readers/figure-places.js";
import { typedFigure } from "../../readers/figure-readers.js";
import { fieldScreen } from "../../screens/field-screen.js";
import { type InterviewState, quoted, servedSegments } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const MARKET_LABELS: Readonly<Record<Market, string>> = {
  mass: "Mass market: one large group with much the same needs",
  niche: "Niche market: one specialised group",
  segmented: "Segmented: groups with slightly different needs",
  diversified: "Diversified: unrelated groups with very different needs",
  "multi-sided": "Multi-sided platform: groups that need each other",
};

/** M1: what kind of market it is: inferred where it can be, then confirmed. */
export const market: QuestionFamily = {
  id: "M1",
  waits: true,
  questions: (state: InterviewState): readonly Question[] => {
    const segments = servedSegments(state);
    if (segments.length === 0) return [];
    const { inferred } = state.facts.separation.market;
    return [
      {
        ...kindOfMarket(state),
        id: "M1",
        section: "choice",
        prompt: segments.length === 1 ? "Is it a mass market or a niche?" : "What kind of market is this?",
        hint: inferred.length > 0 ? "Your answers so far say what is ticked." : "Tick what fits.",
        isOpen: state.canvas.market.length === 0,
        earlier: state.canvas.market.length > 0 ? state.canvas.market.map(({ kind }) => kind) : undefined,
      },
    ];
  },
};

/** M1-again: a market that the groups turned out to contradict is asked about once more, at the end. */
export const marketAgain: QuestionFamily = {
  id: "M1-again",
  waits: true,
  questions: (state: InterviewState): readonly Question[] => {
    const { contradicted } = state.facts.separation.market;
    if (contradicted.length === 0 || servedSegments(state).length === 0) return [];
    return [
      {
        ...kindOfMarket(state),
        id: "M1-again",
        section: "review",
        prompt: `The market was called ${contradicted.join(" and ")}, but the groups are not like that. What is it?`,
        hint: "Tick what fits now; skip to leave it as it is.",
        isOpen: true,
        isRemembered: true,
      },
    ];
  },
};

function kindOfMarket(state: InterviewState) {
  const isOne = servedSegments(state).length === 1;
  const fitting = MARKETS.filter((kind) => isOne === (kind === "mass" || kind === "niche"));
  const { inferred } = state.facts.separation.market;
  return {
    kind: "checklist",
    writes: ["market"],
    example: "consumer electronics: mass · car parts: niche · a bank: segmented · a credit card: multi-sided",
    why: "The kind of market says what the groups have to do with each other, and is checked against everything else.",
    options: fitting.map((value) => ({ value, label: MARKET_LABELS[value] })),
    suggested: inferred.length > 0 ? inferred : undefined,
    check: (answer) => (answer.includes("multi-sided") ? halfPlatform(state) : undefined),
    edits: (answer) => (answer.length === 0 ? [] : [{ kind: "set", path: ["market"], value: link(answer) }]),
  } satisfies Partial<QuestionOf<"checklist">>;
}

/** Says when one side needs the other, and is not needed by it. */
function halfPlatform({ facts }: InterviewState): string | undefined {
  const dependent = lonelySide(facts);
  if (dependent === undefined) return undefined;
  return `On a platform each side needs another one; so far only ${quoted(dependent)} would leave if others did. Choose another kind, or go back and say who else would.`;
}

const says = ({ canvas }: InterviewState, kind: Market): boolean => canvas.market.some((one) => one.kind === kind);

/** For a niche: how much hangs on one customer. */
export const biggestCustomer: QuestionFamily = {
  id: "M2",
  answeredWith: "siblings",
  questions: (state: InterviewState): readonly Question[] => {
    if (!says(state, "niche")) return [];
    return servedSegments(state).map((segment) => ({
      ...fieldScreen([
        {
          ...figureReader("customer_segments.top_customer_share", state.canvas),
          id: "share",
          label: "The biggest customer's share",
          path: ["customer_segments", segment.id, "top_customer_share"],
          now: typedFigure(segment.topCustomerShare),
        },
      ]),
      id: `M2:${segment.id}`,
      writes: ["customer_segments.*.top_customer_share"],
      section: "choice",
      prompt: `How many percent of the revenue come from the biggest customer among ${quoted(segment)}?`,
      hint: "Roughly; a range is fine.",
      example: "many car part manufacturers depend heavily on one automobile manufacturer",
      why: "In a niche a single customer can carry the business, and sink it.",
      belief: { statement: "We believe we do not depend on a single customer", about: [], risk: "viability" },
    }));
  },
};

/** For a diversified business: what its parts share. */
export const whyBoth: QuestionFamily = {
  id: "M3",
  questions: (state: InterviewState): readonly Question[] => {
    if (!says(state, "diversified")) return [];
    const segments = servedSegments(state);
    const told = segments.find(({ rationale }) => rationale !== undefined);
    const segment = told ?? segments.at(-1);
    if (segment === undefined) return [];
    return [
      {
        kind: "text",
        id: "M3",
        writes: ["customer_segments.*.rationale"],
        section: "choice",
        prompt: `${whyServed(state, segments)} What do they share inside?`,
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

/** Asks about the unrelated sides; groups that share a need, or need each other, are one of them. */
function whyServed({ facts }: InterviewState, segments: readonly Segment[]): string {
  const { clusters } = facts.separation.market;
  const sides = clusters.length > 1 ? clusters : segments.map((segment) => [segment]);
  const names = sides.map((side) => side.map(quoted).join(" with "));
  const last = names.at(-1) ?? "";
  const isPlain = sides.every((side) => side.length === 1);
  const others = names.slice(0, -1).join(", ");
  return `Why ${names.length > 2 ? "all of these" : "both"}: ${others}${isPlain ? " and " : ", and "}${last}?`;
}
