import { foldName } from "../../analysis/fold.js";
import { BLOCK_IDS, blockOf } from "../../model/blocks.js";
import { BLOCK_PARTS, type Item, itemsOf } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { quote } from "../../text/sentence.js";
import { namePlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const sameName: Rule = {
  id: "same-name",
  category: "structure",
  severity: { sketch: "warning" },
  summary: "Two items of one block have the same name, up to case, accents, spaces and punctuation.",
  why: "Two boxes with one name are usually one thing written twice; in every comparison they count as one.",
  fixAdvice: "Join the two, or name what tells them apart.",
  source: SOURCES.format,
  reads: BLOCK_PARTS,
  *check(canvas) {
    for (const block of BLOCK_IDS) yield* sameNames(itemsOf(canvas, block));
  },
};

function* sameNames(items: readonly Item[]): Iterable<Finding> {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const folded = foldName(item.name);
    const first = firsts.get(folded);
    if (folded && first) yield sameAs(first, item, folded);
    else firsts.set(folded, item);
  }
}

function sameAs(first: Item, second: Item, folded: string): Finding {
  return {
    message: `${quote(second.name)} and ${quote(first.name)} are the same name for two ${blockOf(second.block).title.toLowerCase()}.`,
    at: namePlace(second),
    label: "the same name again",
    related: [{ at: namePlace(first), label: "first here" }],
    subject: `${subjectOf(first)}+${second.id ?? second.key}`,
    value: folded,
  };
}
