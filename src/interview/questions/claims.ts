import type { Segment } from "../../model/canvas.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import type { Option, Question } from "../question.js";
import { askedSegments, type InterviewState, type Known, optionsOf, quoted } from "../state.js";
import type { QuestionFamily } from "./family.js";

const COMMON = {
  section: "review",
  writes: ["customer_segments.*.separate_from"],
  example: "affluent is separate from retail by offer and profitability",
  why: "A claim is checked: where the canvas contradicts it, it says so.",
  // Only asked when the review leads here.
  isOpen: false,
} as const;

/** A claim of the author's: three screens, each opened by the one before. */
export const claims: QuestionFamily = {
  id: "R-claim",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length < 2) return [];
    return [
      which("R-claim", "Which group is separate?", optionsOf(segments), (a) => `R-claim:${a}`),
      ...segments.flatMap((a) =>
        claimsOf(
          state,
          a,
          segments.filter((b) => b !== a),
        ),
      ),
    ];
  },
};

function claimsOf(state: InterviewState, a: Known<Segment>, others: readonly Known<Segment>[]): readonly Question[] {
  const prompt = `From which group is ${quoted(a)} separate?`;
  return [
    which(`R-claim:${a.id}`, prompt, optionsOf(others), (b) => `R-claim:${a.id}+${b}`),
    ...others.map((b) => claim(state, a, b)),
  ];
}

function which(id: string, prompt: string, options: readonly Option[], next: (answer: string) => string): Question {
  return {
    ...COMMON,
    kind: "choice",
    id,
    prompt,
    hint: "Choose one.",
    options,
    edits: () => [],
    opens: (answer) => [next(answer)],
  };
}

function claim(state: InterviewState, a: Known<Segment>, b: Known<Segment>): Question {
  const path = ["customer_segments", a.id, "separate_from", b.id];
  return {
    ...COMMON,
    kind: "checklist",
    id: `R-claim:${a.id}+${b.id}`,
    prompt: `What separates ${quoted(a)} from ${quoted(b)}?`,
    hint: "Tick all that do.",
    options: CRITERIA.map((value) => ({ value, label: value.replaceAll("-", " ") })),
    check: (answer) => contradiction(state, a, b, answer),
    edits: (answer) => (answer.length === 0 ? [] : [{ kind: "set", path, value: [...answer] }]),
  };
}

/** A claim that the canvas contradicts is settled where the contradiction is, not by claiming. */
function contradiction(
  { facts }: InterviewState,
  a: Known<Segment>,
  b: Known<Segment>,
  answer: readonly string[],
): string | undefined {
  if (!facts.links.isServed(a) || !facts.links.isServed(b)) return undefined;
  const { results } = facts.separation.decide(a, b);
  const same = CRITERIA.filter((criterion) => answer.includes(criterion) && results[criterion] === "same");
  if (same.length === 0) return undefined;
  const names = same.map((criterion) => criterion.replaceAll("-", " ")).join(" and ");
  return `As it is written, ${names} ${same.length === 1 ? "is" : "are"} the same for both. Untick it, and change what is written there instead.`;
}
