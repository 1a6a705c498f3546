import { foldName } from "../../../analysis/fold.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { renameEdits } from "../../edits/lines.js";
import type { Question } from "../../question.js";
import { RECORD_KEY } from "../../record.js";
import { type InterviewState, type Known, known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a group is called that two groups became. Until it is answered, both names stand there as a draft. */
export const joinedNames: QuestionFamily = {
  id: "A1-name",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.segments)
      .filter(({ id }) => state.record.drafts.has(questionId(id)))
      .map((segment) => ({
        kind: "text",
        id: questionId(segment.id),
        writes: ["customer_segments.*.name"],
        section: "who",
        prompt: "What is the one group called now?",
        hint: `Both names, or one that fits both; skip to leave ${quoted(segment)}.`,
        example: `not "runners and cyclists" but "weekend athletes"`,
        why: "A name that tells of one half alone makes readers forget the other.",
        isOpen: true,
        earlier: segment.name,
        check: (name) => calledSo(state, segment, name),
        edits: (name) => renameEdits(state, ["customer_segments", segment.id], segment, name),
      })),
};

/** Asks for the name of a group that another one is made part of; nothing to ask where both have the same. */
export function askForName(
  kept: Named,
  gone: Named,
): { readonly edits: readonly CanvasEdit[]; readonly opens: string } {
  const id = questionId(kept.id);
  const isSame = foldName(kept.name) === foldName(gone.name);
  const draft = `${kept.name} and ${gone.name}`;
  return { edits: isSame ? [] : [{ kind: "set", path: [RECORD_KEY, "drafts", id], value: draft }], opens: id };
}

function questionId(segment: string): string {
  return `A1-name:${segment}`;
}

function calledSo({ canvas }: InterviewState, { id }: Known<Named>, name: string): string | undefined {
  const isTaken = known(canvas.segments).some((other) => other.id !== id && foldName(other.name) === foldName(name));
  return isTaken ? `Another group is called "${name}" already.` : undefined;
}
