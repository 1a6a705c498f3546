import { BLOCK_IDS } from "../../../model/blocks.js";
import { type Hypothesis, itemsOf } from "../../../model/canvas.js";
import { RISK_KINDS } from "../../../model/vocabulary.generated.js";
import { aboutRef } from "../../edits/links.js";
import type { Answers, Option, Question } from "../../question.js";
import { textReader, thresholdReader } from "../../readers/word-readers.js";
import { assignField } from "../../screens/assign-field.js";
import { type CanvasField, fieldScreen, typedValues } from "../../screens/field-screen.js";
import { type InterviewState, type Known, known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const COMMON = { section: "beliefs", depth: "deep" } as const;

/** F1-about: where in the canvas each belief belongs. */
export const beliefSubjects: QuestionFamily = {
  id: "F1-about",
  waits: true,
  answeredWith: "followers",
  asksAbout: "hypotheses",
  questions: (state: InterviewState): readonly Question[] => {
    const hypotheses = known(state.canvas.hypotheses);
    const options = subjectsOf(state);
    if (hypotheses.length === 0 || options.length === 0) return [];
    return [
      {
        ...COMMON,
        ...assignField({
          items: hypotheses,
          options,
          row: rowOf,
          now: ({ about }) => about?.[0]?.to,
          path: ({ id }) => ["hypotheses", id, "about"],
        }),
        id: "F1-about",
        writes: ["hypotheses.*.about"],
        prompt: "What is each belief about?",
        hint: "The part of the canvas that falls with it.",
        example: "that affluent clients pay for advice is about the affluent clients",
        why: "When a belief turns out wrong, the canvas can show what falls with it.",
      },
    ];
  },
};

/** What customers see of the business: most beliefs are about that. */
function subjectsOf(state: InterviewState): readonly Option[] {
  const blocks = BLOCK_IDS.filter((id) => !id.startsWith("key_") && id !== "cost_structure");
  return blocks.flatMap((block) =>
    known(itemsOf(state.canvas, block)).map(({ id, name }) => ({ value: aboutRef(state, block, id), label: name })),
  );
}

function rowOf({ id, name }: Known<Hypothesis>): Option {
  return { value: id, label: name };
}

const RISKS = { desirability: "do they want it", feasibility: "can we do it", viability: "does it pay" } as const;

/** F1-risk: one screen for all beliefs. */
export const beliefRisks: QuestionFamily = {
  id: "F1-risk",
  waits: true,
  answeredWith: "followers",
  asksAbout: "hypotheses",
  questions: (state: InterviewState): readonly Question[] => {
    const hypotheses = known(state.canvas.hypotheses);
    if (hypotheses.length === 0) return [];
    return [
      {
        ...COMMON,
        ...assignField({
          items: hypotheses,
          options: RISK_KINDS.map((value) => ({ value, label: RISKS[value] })),
          row: rowOf,
          now: ({ risk }) => risk,
          path: ({ id }) => ["hypotheses", id, "risk"],
        }),
        id: "F1-risk",
        writes: ["hypotheses.*.risk"],
        prompt: "What is at risk with each belief?",
        hint: "Desirability, feasibility or viability.",
        example: "that affluent clients pay for advice: do they want it",
        why: "Whether they want it is tested with customers, whether we can do it with ourselves, whether it pays with numbers.",
      },
    ];
  },
};

/** Below this, a belief is not worth an experiment yet. */
const WORTH_TESTING = 4;

/** F3: how the beliefs that matter most will be tested. */
export const experiments: QuestionFamily = {
  id: "F3",
  waits: true,
  answeredWith: "siblings",
  asksAbout: "hypotheses",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.hypotheses)
      .filter(({ importance = 0 }) => importance >= WORTH_TESTING)
      .map((hypothesis) => ({
        ...COMMON,
        ...experimentScreen(hypothesis),
        id: `F3:${hypothesis.id}`,
        writes: ["hypotheses.*.experiments"],
        prompt: `How will you find out: ${quoted(hypothesis)}?`,
        hint: "The smallest thing that could prove you wrong; say before what would count as a pass.",
        example: "offer it to 40 clients; sign-up rate; at least 10 %",
        why: "A test without a pass mark set before always passes. Experiments show who the most important customers will be.",
        check: (texts: Answers["fields"]) => (texts.has("what") ? undefined : "Say what you will do first."),
      })),
};

function experimentScreen(hypothesis: Known<Hypothesis>) {
  const screen = fieldScreen(experimentFields(hypothesis));
  const edits: typeof screen.edits = (texts) =>
    hypothesis.experiments.length > 0
      ? screen.edits(texts)
      : [
          {
            kind: "append",
            path: ["hypotheses", hypothesis.id, "experiments"],
            value: typedValues(screen.fields, texts),
          },
        ];
  return { ...screen, edits };
}

function experimentFields({ id, experiments: [first] }: Known<Hypothesis>): readonly CanvasField[] {
  const at = (key: string) => ({ id: key, path: ["hypotheses", id, "experiments", 0, key] });
  return [
    { ...textReader("call ten of them, sell it before it is there"), ...at("what"), label: "Do", now: first?.what },
    { ...textReader("sign-ups, orders, minutes"), ...at("metric"), label: "Measure", now: first?.metric },
    { ...thresholdReader, ...at("pass_if"), label: "Pass if", now: first?.passIf },
  ];
}
