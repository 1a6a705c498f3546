import type { Segment } from "../../../model/canvas.js";
import { CRITERIA, type Criterion } from "../../../model/vocabulary.generated.js";
import { claimEdits, claimedBetween } from "../../edits/claim-edits.js";
import type { Option, Question, QuestionOf } from "../../question.js";
import { askedSegments, type InterviewState, type Known, optionsOf, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

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
  isNeverMissing: true,
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
    {
      ...which(`R-claim:${a.id}`, prompt, withClaims(state, a, others), (b) => `R-claim:${a.id}+${b}`),
      earlier: claimedOf(state, a, others),
    },
    ...others.map((b) => claim(state, a, b)),
  ];
}

/** The only group that is claimed to be separate; undefined where there is none, or a choice. */
function claimedOf(state: InterviewState, a: Known<Segment>, others: readonly Known<Segment>[]): string | undefined {
  const [one, ...more] = others.filter((b) => claimedBetween(state, a, b).length > 0);
  return more.length > 0 ? undefined : one?.id;
}

/** The groups, each with what is claimed about it. */
function withClaims(state: InterviewState, a: Known<Segment>, others: readonly Known<Segment>[]): readonly Option[] {
  return others.map((b) => {
    const claimed = claimedBetween(state, a, b).map(readable);
    return { value: b.id, label: claimed.length > 0 ? `${b.name} (claimed: ${claimed.join(", ")})` : b.name };
  });
}

function readable(criterion: Criterion): string {
  return criterion.replaceAll("-", " ");
}

function which(
  id: string,
  prompt: string,
  options: readonly Option[],
  next: (answer: string) => string,
): QuestionOf<"choice"> {
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
  const claimed = claimedBetween(state, a, b);
  return {
    ...COMMON,
    kind: "checklist",
    id: `R-claim:${a.id}+${b.id}`,
    prompt: `What separates ${quoted(a)} from ${quoted(b)}?`,
    hint: claimed.length > 0 ? "What is ticked is claimed now; tick all that do." : "Tick all that do.",
    options: CRITERIA.map((value) => ({ value, label: readable(value) })),
    earlier: claimed.length > 0 ? claimed : undefined,
    check: (answer) => contradiction(state, a, b, answer),
    edits: (answer) => claimEdits(state, a, b, answer),
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
  const names = same.map(readable).join(" and ");
  return `As it is written, ${names} ${same.length === 1 ? "is" : "are"} the same for both. Untick it, and change what is written there instead.`;
}
