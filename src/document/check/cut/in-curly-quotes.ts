import type { CanvasPath } from "../../../model/path.js";
import { printText } from "../../edit/scalar.js";
import { endOfCurlyQuotes, withoutCurlyQuotes } from "../../read/slips/curly-quotes.js";
import type { ListNode } from "../../source-tree.js";
import { type CutText, isPlainText } from "./cut-text.js";

/** `[“Seniors, living alone”, “Relatives”]`: quotes that a word processor made do not keep a comma from parting two entries. */
export function* cutInCurlyQuotes({ items }: ListNode, path: CanvasPath, source: string): Iterable<CutText> {
  const texts = items.map((item) => (isPlainText(item) ? item.value : ""));
  for (let at = 0; at < items.length; at++) {
    const end = endOfCurlyQuotes(texts[at] ?? "", texts.slice(at + 1, at + 1 + MOST));
    const [first, last] = [items[at], items[at + 1 + (end ?? 0)]];
    if (end === undefined || first === undefined || last === undefined) continue;
    const whole = source.slice(first.start, last.end).replace(/\s+/g, " ");
    const pieces = Array.from({ length: end + 2 }, (_, piece) => [...path, at + piece]);
    yield {
      message: `the comma after "${texts[at]}" ends the entry: ${whole.charAt(0)} and ${whole.slice(-1)} are letters to YAML, and no quotes`,
      at: { start: first.start, end: last.end },
      label: `read as ${pieces.length} entries`,
      advice: `Put straight quotes around the whole: \`${printText(withoutCurlyQuotes(whole), { inFlow: true }, "double")}\`.`,
      subject: [...path, whole].join("/"),
      by: "comma",
      pieces,
    };
    at += end + 1;
  }
}

/** More pieces than that are no text of one entry. */
const MOST = 20;
