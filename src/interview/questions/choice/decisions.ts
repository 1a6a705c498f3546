import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { unlinkEdits } from "../../edits/links.js";
import { type Answers, type Question, TAKEN_BACK } from "../../question.js";
import { type InterviewState, type Known, known, optionsOf, quoted } from "../../state.js";
import { unpaid } from "../../unpaid.js";
import type { QuestionFamily } from "../family.js";

const DECISION_OPTIONS = [
  { value: "serve", label: "serve" },
  { value: "later", label: "later" },
  { value: "ignore", label: "ignore" },
];

/** D2: one screen for all groups; never guessed. With one group there is nothing to decide. */
export const decisions: QuestionFamily = {
  id: "D2",
  otherLetters: ["D2-why"],
  tells: "decision",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = known(state.canvas.segments);
    if (segments.length < 2) return [];
    return [
      {
        kind: "assign",
        id: "D2",
        writes: ["customer_segments.*.decision"],
        section: "choice",
        prompt: "Serve now, later, or ignore?",
        hint: "Nobody can serve everyone at once.",
        example: "a bank that serves small and affluent clients, and leaves all between them for later",
        why: "A business must decide which groups it serves and which it ignores; then it is designed around those it serves.",
        rows: optionsOf(segments),
        options: DECISION_OPTIONS,
        isOpen: segments.some(({ decision }) => decision === undefined),
        earlier: new Map(segments.flatMap(({ id, decision }) => (decision === undefined ? [] : [[id, decision]]))),
        belief: { statement: "We believe we can serve all these groups at once", about: [], risk: "feasibility" },
        check: (answer) => unserved(state, segments, answer),
        edits: (answer) => {
          const changed = segments.filter(({ id, decision = TAKEN_BACK }) => (answer.get(id) ?? decision) !== decision);
          const ignored = changed.filter(({ id }) => answer.get(id) === "ignore").map(({ id }) => id);
          return [
            // A link to a group that is ignored would say that it is served after all.
            ...unlinkEdits(state, "customer_segments", ignored),
            ...changed.map(({ id }): CanvasEdit => {
              const path = ["customer_segments", id, "decision"];
              const value = answer.get(id) || undefined;
              return value === undefined ? { kind: "remove", path } : { kind: "set", path, value };
            }),
          ];
        },
      },
      ...segments
        .filter(({ decision }) => decision === "later" || decision === "ignore")
        .map((segment): Question => reason(segment.id, quoted(segment), segment.decision, segment.because)),
    ];
  },
};

function reason(id: string, name: string, decision: string | undefined, because: string | undefined): Question {
  return {
    kind: "text",
    id: `D2-why:${id}`,
    writes: ["customer_segments.*.because"],
    section: "choice",
    prompt: decision === "later" ? `Why serve ${name} later, and not now?` : `Why ignore ${name}?`,
    hint: "One sentence.",
    example: "too few of them until the second branch opens",
    why: "A decision without its reason is taken again at every meeting.",
    isOpen: because === undefined,
    earlier: because,
    edits: (value) => [{ kind: "set", path: ["customer_segments", id, "because"], value }],
  };
}

/** Says when the decisions would leave nobody who is served, or nobody who pays. */
function unserved(state: InterviewState, segments: readonly Known<Segment>[], answer: Answers["assign"]) {
  const isServed = ({ id, decision }: Known<Segment>) => ((answer.get(id) ?? decision) || "serve") === "serve";
  if (!segments.some(isServed)) return "Nobody would be served now: serve one group at least.";
  return unpaid(state, isServed);
}
