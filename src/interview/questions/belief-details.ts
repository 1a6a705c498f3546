import { BLOCK_IDS } from "../../model/blocks.js";
import { type Hypothesis, itemsOf } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { EVIDENCE_KINDS, RISK_KINDS } from "../../model/vocabulary.generated.js";
import { aboutRef } from "../edits/links.js";
import type { Answers, Option, Question } from "../question.js";
import { countReader } from "../readers/figure-readers.js";
import { choiceReader, dateReader, textReader, thresholdReader } from "../readers/word-readers.js";
import { assignField, wordOptions } from "../screens/assign-field.js";
import { type CanvasField, fieldScreen } from "../screens/field-screen.js";
import { type InterviewState, type Known, known, quoted } from "../state.js";
import type { QuestionFamily } from "./family.js";

const COMMON = { section: "beliefs", depth: "deep" } as const;

/** F1-about: where in the canvas each belief belongs. */
export const beliefSubjects: QuestionFamily = {
  id: "F1-about",
  waits: true,
  answeredWith: "followers",
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
      : [{ kind: "append", path: ["hypotheses", hypothesis.id, "experiments"], value: valuesOf(screen.fields, texts) }];
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

/** The values of all fields that were filled in, as the canvas has them. */
function valuesOf(fields: ReturnType<typeof fieldScreen>["fields"], texts: Answers["fields"]) {
  return new Map(
    fields.flatMap(({ id, read }) => {
      const reading = read(texts.get(id) ?? "");
      return texts.has(id) && "value" in reading ? [[id, reading.value] as const] : [];
    }),
  );
}

/** F4: which beliefs have been checked after all; each of them is asked about next. */
export const evidence: QuestionFamily = {
  id: "F4",
  waits: true,
  questions: (state: InterviewState): readonly Question[] => {
    const hypotheses = known(state.canvas.hypotheses);
    const open = hypotheses.filter(({ evidence: found }) => found.length === 0);
    if (open.length === 0) return [];
    return [
      {
        ...COMMON,
        kind: "checklist",
        id: "F4",
        writes: [],
        prompt: "For which beliefs is there evidence already?",
        hint: "Something somebody did or said; tick none if there is none.",
        example: "7 of 40 clients signed",
        why: "What people do counts more than what they say, and both count more than what we think.",
        options: open.map(rowOf),
        isOpen: true,
        isRemembered: true,
        edits: () => [],
        opens: (answer) => answer.map((id) => `F5:${id}`),
      },
      ...open.map(found),
    ];
  },
};

function found(hypothesis: Known<Hypothesis>): Question {
  const { id } = hypothesis;
  const path = ["hypotheses", id];
  const at = (key: string) => ({ id: key, path: [...path, "evidence", 0, key], now: undefined });
  const screen = fieldScreen([
    { ...textReader("7 of 40 signed"), ...at("finding"), label: "Found" },
    { ...choiceReader(wordOptions(EVIDENCE_KINDS)), ...at("kind"), label: "Kind" },
    { ...countReader, expects: "of how many", read: (text) => wholeCount(text), ...at("n"), label: "Of how many" },
    { ...dateReader, ...at("date"), label: "When" },
    { ...textReader("who counted, where it stands"), ...at("source"), label: "Source" },
  ]);
  return {
    ...COMMON,
    ...screen,
    // Only asked when the question before leads here.
    isOpen: false,
    id: `F5:${id}`,
    writes: ["hypotheses.*.evidence", "hypotheses.*.status"],
    prompt: `What was found: ${quoted(hypothesis)}?`,
    hint: "What somebody did or said, how many of how many, and when.",
    example: "7 of 40 signed; a sale; 40; 2026-05-02; the order book",
    why: "A belief is only as strong as what it was checked with.",
    check: (texts: Answers["fields"]) => (texts.has("finding") ? undefined : "Say what was found first."),
    edits: (texts: Answers["fields"]): CanvasEdit[] => [
      { kind: "append", path: [...path, "evidence"], value: valuesOf(screen.fields, texts) },
      ...(hypothesis.status === "untested"
        ? [{ kind: "set" as const, path: [...path, "status"], value: "testing" }]
        : []),
    ],
  };
}

function wholeCount(text: string) {
  const reading = countReader.read(text);
  const isOne = "problem" in reading || typeof reading.value === "number";
  return isOne ? reading : { problem: "One number is needed here: how many were asked, counted or watched." };
}
