import { holdsTexts } from "../explain/holds-texts.js";
import type { Comment, ListNode, SourceNode } from "../source-tree.js";
import { cutByColon } from "./cut/by-colon.js";
import { cutByComma } from "./cut/by-comma.js";
import { cutByComment } from "./cut/by-comment.js";
import type { CutText, Written } from "./cut/cut-text.js";
import { cutInCurlyQuotes } from "./cut/in-curly-quotes.js";

/** Looks for cut texts everywhere in a file. */
export function findCutTexts(root: SourceNode, comments: readonly Comment[], source: string): readonly CutText[] {
  const found: CutText[] = [];
  const byStart = new Map(comments.map((comment) => [comment.start, comment]));
  walk(root, [], { source, root, comments: byStart }, found);
  return found;
}

/** The path is changed on the way: most files have nothing to find, and a path for each node would be most of the work. */
function walk(node: SourceNode, path: (string | number)[], file: Written, found: CutText[]): void {
  if (node.kind === "scalar") {
    const cut = cutByComment(node, path, file);
    if (cut) found.push(cut);
  } else if (node.kind === "list") inList(node, path, file, found);
  else {
    // What a comma cut off is a key without a colon.
    if (node.isFlow && node.entries.some(({ hasColon }) => !hasColon)) found.push(...cutByComma(node, [...path], file));
    for (const entry of node.entries) {
      path.push(entry.key);
      if (entry.hasColon) walk(entry.value, path, file, found);
      path.pop();
    }
  }
}

/** Most lists have none, and are spared the search. */
const CURLY = /[“„«»‘‚‹›「『]/;

function inList(node: ListNode, path: (string | number)[], file: Written, found: CutText[]): void {
  if (node.isFlow && CURLY.test(file.source.slice(node.start, node.end)))
    found.push(...cutInCurlyQuotes(node, [...path], file.source));
  for (const [index, item] of node.items.entries()) {
    const cut = item.kind === "map" && holdsTexts(path) ? cutByColon(item, [...path, index], file) : undefined;
    if (cut) found.push(cut);
    else {
      path.push(index);
      walk(item, path, file, found);
      path.pop();
    }
  }
}
