import { foldName } from "../../../analysis/fold.js";
import type { Segment } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import { splitAtMarks } from "../../../text/split-at-marks.js";
import { newIds } from "../../edits/lines.js";
import { takenIds } from "../../edits/taken-ids.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";
import { needText } from "./needs.js";

/** B1-when: the situation changes the job. */
export const contexts: QuestionFamily = {
  id: "B1-when",
  answeredWith: "siblings",
  fills: "needs",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state)
      .filter(({ needs }) => needs !== undefined)
      .map((segment) => ({
        kind: "list",
        id: `B1-when:${segment.id}`,
        section: "what",
        depth: "deep",
        writes: ["customer_segments.*.context", "needs"],
        prompt: `In which situations do ${quoted(segment)} need something else?`,
        hint: `One situation per line: "situation: need, need". Nothing is an answer too.`,
        example: "with the children at home: nobody gets bored; with a partner at the cinema: a special evening",
        why: "The same person has another job in another situation. If it changes what they buy, it may be another group.",
        lines: {
          how: "a list of texts, one situation each, with the needs behind a colon",
          sample: ["one situation: one need, another need"],
        },
        isOpen: segment.context.length === 0,
        isRemembered: true,
        earlier: segment.context.map(
          ({ when, needs }) => `${when}: ${needs.map(({ entry }) => needText(state, entry)).join(", ")}`,
        ),
        check: (lines: readonly string[]) => {
          const wrong = lines.find((line) => parse(line) === undefined);
          return wrong && `"${wrong}" needs a colon between the situation and what they need then.`;
        },
        edits: (lines: readonly string[]) => contextEdits(state, segment, lines),
      })),
};

interface Situation {
  readonly when: string;
  readonly needs: readonly string[];
}

function parse(line: string): Situation | undefined {
  const colon = line.indexOf(":");
  const when = line.slice(0, Math.max(0, colon)).trimEnd();
  const rest = line.slice(colon + 1).trim();
  if (when === "" || rest === "") return undefined;
  const needs = splitAtMarks(rest, ",");
  return needs.length === 0 ? undefined : { when, needs };
}

/** Needs of a situation in the form in which it had them: weights that were given stay. */
function weighed(state: InterviewState, { context }: Segment, when: string, ids: readonly string[]): PlainValue {
  const before = context.find((one) => one.when === when)?.needs ?? [];
  const weights = new Map(
    before.flatMap(({ entry, weight }) => {
      return weight === undefined ? [] : [[foldName(needText(state, entry)), weight] as const];
    }),
  );
  if (weights.size === 0) return [...ids];
  return new Map(ids.map((id) => [id, weights.get(foldName(needText(state, id))) ?? 3]));
}

/** A need that the register does not have yet comes into it: only there it can be compared. */
function contextEdits(state: InterviewState, segment: Known<Segment>, lines: readonly string[]) {
  const situations = lines.flatMap((line) => parse(line) ?? []);
  const key = (text: string) => foldName(text) || text;
  const ids = new Map(state.canvas.needs.map(({ id, text }) => [key(text), id]));
  const fresh = new Map(
    situations.flatMap(({ needs }) => needs).flatMap((need) => (ids.has(key(need)) ? [] : [[key(need), need]])),
  );
  const taken = takenIds(state.canvas, "needs");
  const added = newIds([...fresh.values()], taken, "need");
  for (const { id, name } of added) ids.set(key(name), id);
  const path = ["customer_segments", segment.id, "context"];
  const value = situations.map(({ when, needs }) => ({
    when,
    needs: weighed(state, segment, when, [...new Set(needs.map((need) => ids.get(key(need)) ?? need))]),
  }));
  return [
    ...added.map(({ id, name }) => ({ kind: "set" as const, path: ["needs", id], value: name })),
    ...(value.length > 0
      ? [{ kind: "set" as const, path, value }]
      : segment.context.length > 0
        ? [{ kind: "remove" as const, path }]
        : []),
  ];
}
