import { BLOCK_IDS, type BlockId, blockOf } from "../../model/blocks.js";
import { BLOCK_PARTS, itemsOf } from "../../model/canvas.js";
import { enumerated } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const blockEmpty: Rule = {
  id: "block-empty",
  category: "document",
  severity: { review: "info" },
  summary: "Some of the nine building blocks are empty.",
  why: "The nine blocks hold each other up; an empty one is either not thought about yet or deliberately left out.",
  fixAdvice: "Fill the block, or say in the canvas's `notes` why it stays empty.",
  source: SOURCES.blocks,
  reads: [...BLOCK_PARTS, "header"],
  *check(canvas) {
    // Where nothing else funds the model, `money-missing` says it about the streams, and louder.
    const isToldElsewhere = (block: BlockId) => block === "revenue_streams" && canvas.funding === undefined;
    const empty = BLOCK_IDS.filter((block) => itemsOf(canvas, block).length === 0 && !isToldElsewhere(block));
    const [first] = empty;
    if (first === undefined) return;
    yield {
      message: `${enumerated(empty.map((block) => blockOf(block).title))} ${empty.length === 1 ? "is" : "are"} still empty.`,
      at: { path: [first], part: "key" },
      subject: "canvas",
      advice: empty.map((block) => blockOf(block).questions[0] ?? "").join(" "),
    };
  },
};
