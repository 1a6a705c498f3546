import { hasPassed } from "../../../analysis/experiment-result.js";
import type { Hypothesis } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { EVIDENCE_KINDS, type HypothesisStatus } from "../../../model/vocabulary.generated.js";
import type { Answers, Field, Question } from "../../question.js";
import { countReader } from "../../readers/figure-readers.js";
import { choiceReader, dateReader, resultReader, textReader } from "../../readers/word-readers.js";
import { wordOptions } from "../../screens/assign-field.js";
import { type CanvasField, fieldScreen, typedValues } from "../../screens/field-screen.js";
import { type InterviewState, type Known, known, optionsOf, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const COMMON = { section: "beliefs", depth: "deep" } as const;

/** F4: which beliefs have been checked after all; each of them is asked about next. */
export const evidence: QuestionFamily = {
  id: "F4",
  otherLetters: ["F5"],
  waits: true,
  asksAbout: "hypotheses",
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
        options: optionsOf(open),
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
  const path = ["hypotheses", hypothesis.id];
  const screen = fieldScreen(
    [...foundFields, ...resultField(hypothesis), verdictField].map((field) => unfilled(field)),
  );
  return {
    ...COMMON,
    ...screen,
    // Only asked when the question before leads here.
    isOpen: false,
    id: `F5:${hypothesis.id}`,
    writes: ["hypotheses.*.evidence", "hypotheses.*.status", "hypotheses.*.experiments"],
    prompt: `What was found: ${quoted(hypothesis)}?`,
    hint: "What somebody did or said, how many of how many, and when.",
    example: "7 of 40 signed; a sale; 40; 2026-05-02; the order book",
    why: "A belief is only as strong as what it was checked with.",
    check: (texts: Answers["fields"]) =>
      texts.has("finding") ? gainsaid(hypothesis, texts) : "Say what was found first.",
    edits: (texts: Answers["fields"]): readonly CanvasEdit[] => {
      const { status = TESTED[hypothesis.status], result } = Object.fromEntries(typedValues(screen.fields, texts));
      return [
        { kind: "append", path: [...path, "evidence"], value: typedValues(foundFields, texts) },
        ...(result === undefined
          ? []
          : ([{ kind: "set", path: [...path, "experiments", 0, "result"], value: result }] as const)),
        ...(status === undefined ? [] : ([{ kind: "set", path: [...path, "status"], value: status }] as const)),
      ];
    },
  };
}

/** What has evidence is no longer untested, whatever it says. */
const TESTED: Partial<Readonly<Record<HypothesisStatus, HypothesisStatus>>> = { untested: "testing" };

const foundFields: readonly Field[] = [
  { ...textReader("7 of 40 signed"), id: "finding", label: "Found" },
  { ...choiceReader(wordOptions(EVIDENCE_KINDS)), id: "kind", label: "Kind" },
  { ...countReader, expects: "of how many", read: wholeCount, id: "n", label: "Of how many" },
  { ...dateReader, id: "date", label: "When" },
  { ...textReader("who counted, where it stands"), id: "source", label: "Source" },
];

const verdictField: Field = {
  ...choiceReader([
    { value: "supported", label: "it holds" },
    { value: "refuted", label: "it does not hold" },
    { value: "testing", label: "not decided yet" },
  ]),
  id: "status",
  label: "So",
};

/** What the experiment measured, beside the pass mark that was set before. */
function resultField({ experiments: [first] }: Known<Hypothesis>): readonly Field[] {
  if (first === undefined || first.result !== undefined) return [];
  const mark = first.passIf === undefined ? "" : `; it passes if ${first.passIf}`;
  return [
    { ...resultReader, expects: `${resultReader.expects}${mark}`, id: "result", label: first.metric ?? "Measured" },
  ];
}

function unfilled(field: Field): CanvasField {
  return { ...field, path: [], now: undefined };
}

/** The pass mark was set before, so that nobody can explain a result away afterwards. */
function gainsaid({ experiments: [first, ...more] }: Hypothesis, texts: Answers["fields"]): string | undefined {
  const result = Number.parseFloat(texts.get("result") ?? "");
  if (first?.passIf === undefined || more.length > 0 || Number.isNaN(result)) return undefined;
  const hasHeld = hasPassed({ passIf: first.passIf, result });
  const isSaid = { supported: true, refuted: false }[texts.get("status") ?? ""];
  if (hasHeld === undefined || isSaid === undefined || hasHeld === isSaid) return undefined;
  return `The result ${hasHeld ? "passes" : "misses"} the mark that was set before (${first.passIf}): change one of the two, or leave it undecided.`;
}

function wholeCount(text: string) {
  const reading = countReader.read(text);
  const isOne = "problem" in reading || typeof reading.value === "number";
  return isOne ? reading : { problem: "One number is needed here: how many were asked, counted or watched." };
}
