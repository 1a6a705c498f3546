import { dropUsesWhere } from "../../../analysis/refactor/drop-uses.js";
import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, optionsOf } from "../../state.js";
import { unpaid } from "../../unpaid.js";
import type { QuestionFamily } from "../family.js";

/** A4: one checklist for all groups. */
export const whoPays: QuestionFamily = {
  id: "A4",
  tells: "payment",
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
        belief: { statement: "We believe every group pays for something", about: [], risk: "viability" },
        check: (answer) => {
          const { isServed, streamsFrom } = state.facts.links;
          const pays = (one: Known<Segment>) => isServed(one) || streamsFrom(one).length > 0;
          return unpaid(state, isServed, (one) => answer.includes(one.id) && pays(one));
        },
        edits: (answer) => {
          const pays = ({ id }: Known<Segment>) => answer.includes(id);
          const changed = segments.filter(
            (one) => one.pays !== pays(one) && !(pays(one) && one.pays === undefined && isKnown(one)),
          );
          return [
            ...changed.map((one): CanvasEdit => {
              return { kind: "set", path: ["customer_segments", one.id, "pays"], value: pays(one) };
            }),
            ...unpaidEdits(state, new Set(changed.filter((one) => !pays(one)).map(({ id }) => id))),
          ];
        },
      },
    ];
  },
};

/** Who pays nothing is no longer where money comes from. */
function unpaidEdits({ facts }: InterviewState, ids: ReadonlySet<string>): readonly CanvasEdit[] {
  return dropUsesWhere(facts, ({ field, resolution }) => {
    const target = field === "from" && resolution.status === "found" ? resolution.target : undefined;
    return target?.kind === "customer_segments" && ids.has(target.id);
  });
}
