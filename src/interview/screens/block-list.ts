import { BLOCKS, type BlockId } from "../../model/blocks.js";
import { itemsOf } from "../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import { followedNames } from "../edits/followed-names.js";
import { idFor } from "../edits/ids.js";
import { newIds, reconcile, renameEdits, repeated } from "../edits/lines.js";
import { removeAllEdits } from "../edits/links.js";
import { takenIds } from "../edits/taken-ids.js";
import type { QuestionOf, Was } from "../question.js";
import { type InterviewState, known } from "../state.js";

/** What a question for the items of a block adds to the common part. */
type BlockListQuestion = Pick<QuestionOf<"list">, "kind" | "isOpen" | "earlier" | "check" | "edits">;

/** The part that all questions have in common that ask for the items of a block, one per line. */
export function blockList(
  state: InterviewState,
  block: BlockId,
  newItem: (name: string) => PlainValue,
): BlockListQuestion {
  const items = known(itemsOf(state.canvas, block));
  return {
    kind: "list",
    isOpen: itemsOf(state.canvas, block).length === 0,
    earlier: items.map((item) => item.name),
    check: repeated,
    edits: (lines, was) => blockListEdits(state, block, { lines, was }, newItem),
  };
}

interface BlockLines {
  readonly lines: readonly string[];
  readonly was?: Was | undefined;
  /** Ids of parts that stay although their offer goes. */
  readonly staying?: ReadonlySet<string>;
  /** What else the answer changes in these items, by the ids that they have. */
  readonly further?: readonly CanvasEdit[];
}

/** Makes the items of a block those that the lines name. */
export function blockListEdits(
  state: InterviewState,
  block: BlockId,
  { lines, was, staying, further = [] }: BlockLines,
  newItem: (name: string) => PlainValue,
): readonly CanvasEdit[] {
  const { kept, added, removed } = reconcile(known(itemsOf(state.canvas, block)), lines, was);
  const fallback = idFor(BLOCKS[block].item, new Set(), "item");
  const fresh = newIds(added, takenIds(state.canvas, block), fallback);
  return [
    ...removeAllEdits(
      state,
      block,
      removed.map(({ id }) => id),
      staying,
    ),
    ...kept.flatMap(({ item, name }) => renameEdits(state, [block, item.id], item, name)),
    ...fresh.map(({ id, name }): CanvasEdit => ({ kind: "set", path: [block, id], value: newItem(name) })),
    ...further,
    ...followedNames(state, kept, { place: block, fallback, added: fresh.map(({ id }) => id), newItem }),
  ];
}
