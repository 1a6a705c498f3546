import { plus } from "../../../analysis/interval.js";
import type { Stream } from "../../../model/canvas.js";
import { PERIODS, PERS, PRICINGS } from "../../../model/vocabulary.generated.js";
import { aboutRef } from "../../edits/links.js";
import type { Answers, Question } from "../../question.js";
import { percentPrice } from "../../readers/field-checks.js";
import { figureReader } from "../../readers/figure-places.js";
import { figureIn, typedFigure } from "../../readers/figure-readers.js";
import { choiceReader, currencyReader } from "../../readers/word-readers.js";
import { wordOptions } from "../../screens/assign-field.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { type InterviewState, type Known, known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const COMMON = { section: "revenue", depth: "deep" } as const;

/** B7-money: in what all amounts are counted, before the first one is asked for. */
export const countedIn: QuestionFamily = {
  id: "B7-money",
  asksAbout: "value_propositions",
  questions: ({ canvas }: InterviewState): readonly Question[] => {
    if (canvas.segments.length === 0) return [];
    const fields: readonly CanvasField[] = [
      { ...currencyReader, id: "currency", label: "Currency", path: ["currency"], now: canvas.currency },
      {
        ...choiceReader(wordOptions(PERIODS)),
        id: "period",
        label: "Amounts are per",
        path: ["period"],
        now: canvas.currency === undefined && canvas.period === "year" ? undefined : canvas.period,
      },
    ];
    return [
      {
        ...COMMON,
        ...fieldScreen(fields),
        section: "what",
        id: "B7-money",
        writes: ["currency", "period"],
        prompt: "In which currency do you count, and for what time?",
        hint: "All amounts in this canvas are in it; left open, amounts are per year.",
        example: "a Swiss bank counts in CHF, a year",
        why: "Amounts in different currencies or for different times cannot be compared.",
      },
    ];
  },
};

/** C4-price: one screen for each stream. */
export const prices: QuestionFamily = {
  id: "C4-price",
  answeredWith: "followers",
  asksAbout: "revenue_streams",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.streams).map((stream) => ({
      ...COMMON,
      ...fieldScreen(priceFields(state, stream)),
      // A price with levels is told by them.
      isOpen: stream.price === undefined && stream.pricing === undefined && stream.tiers.length === 0,
      id: `C4-price:${stream.id}`,
      writes: ["revenue_streams.*.price", "revenue_streams.*.per", "revenue_streams.*.pricing"],
      prompt: `What is the price: ${quoted(stream)}?`,
      hint: "What they pay now, or would pay; a range is fine.",
      example: "management fees: 4,500 a year, by volume",
      why: "How the price is found decides who gains when the market moves.",
      belief: {
        statement: `We believe there is a price for ${stream.name} that both sides can live with`,
        about: [aboutRef(state, "revenue_streams", stream.id)],
        risk: "viability",
      },
      check: percentPrice,
    })),
};

function priceFields({ canvas }: InterviewState, stream: Known<Stream>): readonly CanvasField[] {
  const at = (key: string) => ({ id: key, path: ["revenue_streams", stream.id, key] });
  return [
    {
      ...figureReader("revenue_streams.price", canvas),
      ...at("price"),
      label: "Price",
      now: typedFigure(stream.price),
    },
    { ...choiceReader(wordOptions(PERS)), ...at("per"), label: "Per", now: stream.per },
    { ...choiceReader(wordOptions(PRICINGS)), ...at("pricing"), label: "Found by", now: stream.pricing },
  ];
}

/** C4-share: what each stream brings of the whole. */
export const shares: QuestionFamily = {
  id: "C4-share",
  answeredWith: "followers",
  asksAbout: "revenue_streams",
  questions: (state: InterviewState): readonly Question[] => {
    const streams = known(state.canvas.streams);
    if (streams.length < 2) return [];
    return [
      {
        ...COMMON,
        ...fieldScreen(
          streams.map(({ id, name, share }) => ({
            ...figureReader("revenue_streams.share", state.canvas),
            id,
            label: name,
            path: ["revenue_streams", id, "share"],
            now: typedFigure(share),
          })),
        ),
        id: "C4-share",
        writes: ["revenue_streams.*.share"],
        prompt: "How many percent of all revenue does each stream bring?",
        hint: "Roughly; together they make 100.",
        example: "LinkedIn lives more on recruiters than on premium members",
        why: "The stream that brings most decides whom the business has to please.",
        belief: { statement: "We believe no single stream carries the business", about: [], risk: "viability" },
        check: (texts: Answers["fields"]) => wrongSum(texts, streams),
      },
    ];
  },
};

/** How far rounding may take the sum from 100. */
const ROUNDING = 2;

function wrongSum(texts: Answers["fields"], streams: readonly Known<Stream>[]): string | undefined {
  const figures = streams.flatMap(({ id }) => figureIn(texts, id) ?? []);
  const { low, high } = plus(...figures);
  if (low > 100 + ROUNDING) return `Together they make ${low}, and there is only 100: lower one of them.`;
  if (figures.length === streams.length && high < 100 - ROUNDING) {
    return `Together they make ${high}, not 100: raise one, or leave one open.`;
  }
  return undefined;
}
