import type { NeedEntry, Role, Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { link } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";
import { needText } from "./needs.js";

/** B1-whose: which of the people who have a say has which need. */
export const roleNeeds: QuestionFamily = {
  id: "B1-whose",
  answeredWith: "followers",
  fills: "needs",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state).flatMap((segment) => {
      const needs = (segment.needs ?? []).filter(({ weight }) => weight !== 0);
      return segment.roles.length < 2 || needs.length === 0 ? [] : [whose(state, segment, needs)];
    }),
};

function whose(state: InterviewState, segment: Known<Segment>, needs: readonly NeedEntry[]): Question {
  const { roles } = segment;
  const now = new Map(
    needs.flatMap(({ entry }) => {
      const role = roles.find((one) => has(one, entry));
      return role === undefined ? [] : [[entry, role.kind] as const];
    }),
  );
  return {
    kind: "assign",
    id: `B1-whose:${segment.id}`,
    section: "what",
    depth: "deep",
    writes: ["customer_segments.*.roles.*.needs"],
    prompt: `Whose need is each, among ${quoted(segment)}?`,
    hint: "The one who feels it most; leave open what all have.",
    example: "web companies: developers want servers within the hour, founders no bill before there are customers",
    why: "An offer that helps the user and not the buyer is liked, and not bought.",
    rows: needs.map(({ entry }) => ({ value: entry, label: needText(state, entry) })),
    options: roles.map(({ kind, name }) => ({ value: kind, label: name ?? kind.replaceAll("-", " ") })),
    isOpen: roles.every((role) => role.needs.length === 0),
    earlier: now,
    edits: (answer) => roles.flatMap((role) => roleEdits(segment.id, role, now, answer)),
  };
}

function has({ needs }: Role, need: string): boolean {
  return needs.some(({ entry }) => entry === need);
}

/** What was asked about moves; what else is there stays, with its weights. */
function roleEdits(
  segment: string,
  role: Role,
  before: ReadonlyMap<string, string>,
  answer: ReadonlyMap<string, string>,
): readonly CanvasEdit[] {
  const gone = role.needs.filter(({ entry }) => before.get(entry) === role.kind && answer.get(entry) !== role.kind);
  const added = [...answer].filter(([need, kind]) => kind === role.kind && !has(role, need)).map(([need]) => need);
  if (gone.length + added.length === 0) return [];
  const path = ["customer_segments", segment, "roles", role.kind, "needs"];
  const kept = role.needs.filter((entry) => !gone.includes(entry));
  if (kept.length + added.length === 0) return [{ kind: "remove", path }];
  if (kept.every(({ weight }) => weight === undefined))
    return [{ kind: "set", path, value: link([...kept.map(({ entry }) => entry), ...added]) }];
  const weights = [
    ...kept.map(({ entry, weight }) => [entry, weight ?? 3] as const),
    ...added.map((id) => [id, 3] as const),
  ];
  return [{ kind: "set", path, value: new Map(weights) }];
}
