import type { ValueProposition } from "../../../model/canvas.js";
import { VALUE_KINDS } from "../../../model/vocabulary.generated.js";
import { aboutRef } from "../../edits/links.js";
import type { Answers, Question } from "../../question.js";
import { figureReader } from "../../readers/figure-places.js";
import { amountReader, typedFigure } from "../../readers/figure-readers.js";
import { choiceReader, textReader } from "../../readers/word-readers.js";
import { wordOptions } from "../../screens/assign-field.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { tickField } from "../../screens/tick-field.js";
import { type InterviewState, type Known, known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** B5: what makes an offer worth something. */
export const valueKinds: QuestionFamily = {
  id: "B5",
  answeredWith: "followers",
  asksAbout: "value_propositions",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.valuePropositions).map((offer) => ({
      ...tickField(wordOptions(VALUE_KINDS), offer.value, ["value_propositions", offer.id, "value"]),
      id: `B5:${offer.id}`,
      section: "what",
      depth: "deep",
      writes: ["value_propositions.*.value"],
      prompt: `What makes ${quoted(offer)} worth something to them?`,
      hint: "Tick one to three; everything is nothing.",
      example: "Micro Precision Systems: customisation; online storage by the hour: cost reduction, accessibility",
      why: "An offer wins by what it is best at. Values may be quantitative, like price and speed, or qualitative, like design and experience.",
    })),
};

/** B6: what is promised, measured where it can be. */
export const promises: QuestionFamily = {
  id: "B6",
  answeredWith: "followers",
  asksAbout: "value_propositions",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.valuePropositions).map((offer) => ({
      ...fieldScreen(claimFields(offer)),
      id: `B6:${offer.id}`,
      section: "what",
      depth: "deep",
      writes: ["value_propositions.*.claim"],
      prompt: `What does ${quoted(offer)} promise, in numbers if you can?`,
      hint: "A number with its unit, or words when it cannot be measured.",
      example: "two points above the index: amount 2, unit % a year",
      why: "A promise in numbers can be kept, tested and compared; one in words has to be felt.",
      belief: {
        statement: `We believe ${offer.name} keeps a promise that matters to them`,
        about: [aboutRef(state, "value_propositions", offer.id)],
        risk: "desirability",
      },
      check: (texts: Answers["fields"]) =>
        texts.get("kind") === "quantitative" && !texts.has("amount")
          ? "A quantitative promise needs its amount; without one, it is qualitative."
          : undefined,
    })),
};

const KINDS = wordOptions(["quantitative", "qualitative"]);

function claimFields({ id, claim }: Known<ValueProposition>): readonly CanvasField[] {
  const at = (key: string) => ({ id: key, path: ["value_propositions", id, "claim", key] });
  return [
    { ...textReader("served within a minute"), ...at("text"), label: "Promise", now: claim?.text },
    { ...choiceReader(KINDS), ...at("kind"), label: "Kind", now: claim?.kind },
    {
      ...amountReader("", { isNegativeFine: true }),
      ...at("amount"),
      label: "Amount",
      now: typedFigure(claim?.amount),
    },
    { ...textReader("seconds, % a year, CHF"), ...at("unit"), label: "Unit", now: claim?.unit },
  ];
}

/** B7: what they would do without it, and what that would cost them. */
export const alternatives: QuestionFamily = {
  id: "B7",
  answeredWith: "followers",
  asksAbout: "value_propositions",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.valuePropositions).map((offer) => ({
      ...fieldScreen(alternativeFields(state, offer)),
      id: `B7:${offer.id}`,
      section: "what",
      depth: "deep",
      writes: ["value_propositions.*.better_than"],
      prompt: `What would they do without ${quoted(offer)}?`,
      hint: "The nearest alternative; doing nothing is one. Amounts may stay open.",
      example: "instead of wealth management: funds chosen alone, for 1,500 a year",
      why: "What an offer is worth is the price of the alternative, plus what it adds, plus what it saves. Nobody pays more.",
      belief: {
        statement: `We believe ${offer.name} is better than what they do today`,
        about: [aboutRef(state, "value_propositions", offer.id)],
        risk: "desirability",
      },
      check: (texts: Answers["fields"]) => (texts.has("alternative") ? undefined : "Name the alternative first."),
    })),
};

function alternativeFields({ canvas }: InterviewState, offer: Known<ValueProposition>): readonly CanvasField[] {
  const { id, betterThan: now } = offer;
  const at = (key: string) => ({ id: key, path: ["value_propositions", id, "better_than", key] });
  const amount = (key: "price" | "adds" | "saves", label: string): CanvasField => ({
    ...figureReader(`value_propositions.better_than.${key}`, canvas),
    ...at(key),
    label,
    now: typedFigure(now?.[key]),
  });
  return [
    {
      ...textReader("another product, a habit, nothing"),
      ...at("alternative"),
      label: "They would",
      now: now?.alternative,
    },
    { ...textReader("one of the values: speed, advice"), ...at("how"), label: "Ours is better by", now: now?.how },
    amount("price", "Price of the alternative"),
    amount("adds", "Ours adds, worth"),
    amount("saves", "Ours saves them"),
  ];
}
