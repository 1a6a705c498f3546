import { type Document, isMap, type Pair, visit, type YAMLMap } from "yaml";
import { requireText } from "../text/argument.js";
import { EditError } from "./edit/edit-error.js";
import { lineBreakOf } from "./edit/lines.js";
import { plainOf, samePlain } from "./edit/plain.js";
import { valueOfText } from "./edit/read-back.js";
import { entryStart, parseForEdit } from "./edit/tree.js";
import { commentQueue } from "./format/comment-queue.js";
import { endsOpen, printEntries, printRemarks } from "./format/print-layout.js";
import { collectionOf } from "./format/read-layout.js";
import { refuseTornTexts } from "./format/refuse-torn-texts.js";
import { inStandardSpelling } from "./format/spelling.js";
import { limitsFor, scanTokens } from "./read/scan.js";

/**
 * Prints the text of a canvas anew: keys in the order of the format, one way to set in and to quote, at most one empty
 * line. Every value and every comment stays (words of the vocabulary get their standard spelling), and so do line ends,
 * a byte order mark, and whether the author put something in braces or on lines of its own.
 * Throws EditError when the text is not valid YAML, or cannot be printed without a change of what it says or was meant to;
 * TypeError when what is given is no text.
 */
export function formatCanvas(source: string): string {
  requireText(source, "formatCanvas");
  const document = parseForEdit(source);
  const { contents } = document;
  const value = plainOf(contents, document);
  if (!isMap(contents) || contents.items.length === 0) return source;
  refuseTornTexts(source);
  const { lines, isOpen } = linesOf(source, document, contents);
  const text = [...preambleOf(source), ...lines].join("\n");
  const printed = byteOrderMarkOf(source) + `${isOpen ? text : text.trimEnd()}\n`.replaceAll("\n", lineBreakOf(source));
  if (!samePlain(valueOfText(printed), inStandardSpelling(value)))
    throw new EditError("printed anew, it would not say the same");
  if (commentsOf(printed) !== commentsOf(source)) throw new EditError("printed anew, it would lose a comment");
  return printed;
}

interface Printed {
  readonly lines: readonly string[];
  /** Whether the blank lines at the end belong to a text. */
  readonly isOpen: boolean;
}

function linesOf(source: string, document: Document, contents: YAMLMap): Printed {
  const queue = commentQueue(source, PREAMBLE.exec(source)?.[0].length ?? 0);
  const first = entryStart({
    kind: "pair",
    map: contents,
    pair: contents.items[0] as Pair,
    inFlow: contents.flow === true,
  });
  const { header, isSetApart } = queue.takeHeader(first);
  const root = collectionOf(contents, [], 0, source.length, { document, queue, ordersKeys: !hasAliases(document) });
  const tail = [...root.tail, ...queue.takeBefore(source.length + 1)];
  const lines = [
    ...printRemarks(header, 0, true),
    ...(isSetApart ? [""] : []),
    ...printEntries({ ...root, tail }, 0, true),
  ];
  return { lines, isOpen: tail.length === 0 && endsOpen(root) };
}

/** An alias must not come to stand above what it repeats. */
function hasAliases(document: Document): boolean {
  let isFound = false;
  visit(document, {
    Alias: () => {
      isFound = true;
      return visit.BREAK;
    },
  });
  return isFound;
}

/** Directives, and the line of `---`. */
const PREAMBLE = /^\uFEFF?(?:(?:%[^\n]*|[ \t]*(?:#[^\n]*)?)\n)*---[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/;

function preambleOf(source: string): readonly string[] {
  const [preamble = ""] = PREAMBLE.exec(source) ?? [];
  const lines = preamble.replace("\uFEFF", "").split("\n").slice(0, -1);
  return lines.map((line) => line.trimEnd());
}

function byteOrderMarkOf(source: string): string {
  return source.startsWith("\uFEFF") ? "\uFEFF" : "";
}

/** All comments, in an order that does not depend on where they stand. */
function commentsOf(source: string): string {
  const { comments } = scanTokens(source, limitsFor(source.length));
  return comments
    .map(({ text }) => text.trimEnd())
    .sort()
    .join("\n");
}
