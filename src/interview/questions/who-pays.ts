import type { CanvasEdit } from "../../model/finding.js";
import type { Question } from "../question.js";
import { removalsLast } from "../removals-last.js";
import { askedSegments, type InterviewState, optionsOf } from "../state.js";
import { unpaid } from "../unpaid.js";
import type { QuestionFamily } from "./family.js";

/** A4: one checklist for all groups. */
export const whoPays: QuestionFamily = {
  id: "A4",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length === 0) return [];
    const isKnown = (segment: (typeof segments)[number]) =>
      segment.pays !== undefined || state.facts.links.streamsFrom(segment).length > 0;
    const paying = segments.filter((segment) => segment.pays !== false).map(({ id }) => id);
    return [
      {
        kind: "checklist",
        id: "A4",
        writes: ["customer_segments.*.pays"],
        section: "who",
        prompt: "Which of them pay?",
        hint: "Tick who pays anything at all.",
        example: "the readers of a free newspaper do not pay, its advertisers do",
        why: "Some groups pay nothing and are still needed: somebody else pays for serving them.",
        options: optionsOf(segments),
        isOpen: !segments.every(isKnown),
        earlier: segments.some(isKnown) ? paying : undefined,
        suggested: paying,
        check: (answer) =>
          unpaid(
            state,
            (segment) => state.facts.links.isServed(segment),
            ({ id }) => answer.includes(id),
          ),
        edits: (answer) =>
          removalsLast(
            segments.flatMap((segment): CanvasEdit[] => {
              const pays = answer.includes(segment.id);
              const path = ["customer_segments", segment.id, "pays"];
              if (segment.pays === pays || (pays && segment.pays === undefined && isKnown(segment))) return [];
              return [...(pays ? [] : unpaidEdits(state, segment.id)), { kind: "set", path, value: pays }];
            }),
          ),
      },
    ];
  },
};

/** Who pays nothing is no longer where money comes from. */
function unpaidEdits({ facts }: InterviewState, id: string): readonly CanvasEdit[] {
  return facts.links.all
    .filter(({ field, resolution }) => {
      const target = field === "from" && resolution.status === "found" ? resolution.target : undefined;
      return target?.kind === "customer_segments" && target.id === id;
    })
    .map(({ ref }) => ({ kind: "remove", path: ref.path }));
}
