import { isVagueName, VAGUE_NAMES } from "../../../analysis/vague-name.js";
import { isEnglish, wordsOf } from "../../../analysis/word-lists.js";
import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { linkParts } from "../../../model/reference.js";
import { idFor } from "../../edits/ids.js";
import { renameEdits } from "../../edits/lines.js";
import { takenIds } from "../../edits/taken-ids.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** One follow-up for a group that could be anybody. */
export const vagueSegments: QuestionFamily = {
  id: "A1-who",
  answeredWith: "siblings",
  questions: (state: InterviewState): readonly Question[] =>
    vagueOnes(state).map((segment) => ({
      kind: "text",
      id: `A1-who:${segment.id}`,
      writes: ["customer_segments.*"],
      section: "who",
      prompt: `${quoted(segment)} could be anybody. Who exactly, so that you could phone ten of them?`,
      hint: "A group that you could find: by where they are, what they do, what they want.",
      example: `not "people" but "alumni and students who look for a first job"`,
      why: "Nothing can be designed for everyone. A group that can be found can be asked, reached and served.",
      isOpen: true,
      edits: (name) => [
        ...renameEdits(state, ["customer_segments", segment.id], segment, name),
        ...newId(state, segment, name),
      ],
    })),
};

function vagueOnes(state: InterviewState): readonly Known<Segment>[] {
  const vague = vagueWords(state);
  return askedSegments(state).filter(({ name }) => isVagueName(name, vague));
}

/** The lists are English; a project may have words of its own. */
function vagueWords({ canvas, judging }: InterviewState): readonly string[] {
  const own = (judging.vague ?? []).map((word) => wordsOf(word).join(" "));
  return isEnglish(canvas.language) ? [...VAGUE_NAMES, ...own] : own;
}

/** The id follows the name while nothing refers to it. */
function newId(state: InterviewState, segment: Known<Segment>, name: string): readonly CanvasEdit[] {
  const isLinked = state.facts.links.all.some(({ ref }) => linkParts(ref.to).id === segment.id);
  if (isLinked || isVagueName(name, vagueWords(state))) return [];
  const to = idFor(name, takenIds(state.canvas, "customer_segments"), "segment");
  return [{ kind: "rename-key", path: ["customer_segments", segment.id], to }];
}
