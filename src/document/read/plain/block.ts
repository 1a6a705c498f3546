import type { Comment, MapEntry, SourceNode } from "../../source-tree.js";
import { decline } from "./declined.js";
import { FlowReader } from "./flow.js";
import type { Line } from "./lines.js";
import { plainScalar, quotedScalar } from "./scalar.js";
import { beginsWithWord } from "./word.js";

interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Offset behind the colon. */
  readonly after: number;
}

// A key in quotes or of these characters only; whatever else YAML allows in a key is left to `yaml`.
const STRANGE_IN_KEY = /[:#,[\]{}&*!|>'"%@`\\?]/;
const MAX_KEY = 1000;

const SPACE = 32;

/** Reads block maps and lists whose values stand on one line each. */
export class BlockReader {
  private index = 0;
  private readonly source: string;
  private readonly lines: readonly Line[];
  private readonly comments: Comment[];
  private readonly maxDepth: number;

  constructor(source: string, lines: readonly Line[], comments: Comment[], maxDepth: number) {
    this.source = source;
    this.lines = lines;
    this.comments = comments;
    this.maxDepth = maxDepth;
  }

  /** The whole text: a map that begins in the first column. */
  readDocument(): SourceNode {
    const first = this.lines[0];
    if (first?.indent !== 0 || this.isListItem(first)) decline();
    const map = this.readMap(0, 1);
    if (this.index < this.lines.length) decline();
    return map;
  }

  private readBlock(line: Line, depth: number): SourceNode {
    if (depth > this.maxDepth) decline();
    return this.isListItem(line) ? this.readList(line.indent, depth) : this.readMap(line.indent, depth);
  }

  private readMap(indent: number, depth: number): SourceNode {
    const entries: MapEntry[] = [];
    for (
      let line = this.lines[this.index];
      line && line.indent === indent && !this.isListItem(line);
      line = this.lines[this.index]
    )
      entries.push(this.readEntry(line, line.start, indent, depth));
    return this.mapOf(entries, indent);
  }

  private mapOf(entries: readonly MapEntry[], indent: number): SourceNode {
    const next = this.lines[this.index];
    if (next && next.indent > indent) decline();
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) decline();
    return { kind: "map", isFlow: false, entries, start: first.keySpan.start, end: last.value.end };
  }

  private readList(indent: number, depth: number): SourceNode {
    const items: SourceNode[] = [];
    const start = this.lines[this.index]?.start ?? 0;
    for (
      let line = this.lines[this.index];
      line && line.indent === indent && this.isListItem(line);
      line = this.lines[this.index]
    )
      items.push(this.readItem(line, indent, depth));
    const next = this.lines[this.index];
    if (next && next.indent > indent) decline();
    return { kind: "list", isFlow: false, items, start, end: items.at(-1)?.end ?? start };
  }

  private isListItem(line: Line): boolean {
    return this.source[line.start] === "-" && (this.source[line.start + 1] === " " || line.start + 1 === line.end);
  }

  /** An item on the line of its dash: a value, or a map whose first entry stands there. */
  private readItem(line: Line, indent: number, depth: number): SourceNode {
    let at = line.start + 1;
    while (at < line.end && this.source[at] === " ") at++;
    if (at >= line.end || this.source[at] === "-" || this.source[at] === "#") decline();
    if (!this.keyAt(at, line)) return this.readInline(at, line, indent, depth);
    if (depth + 1 > this.maxDepth) decline();
    const column = line.indent + at - line.start;
    const entries = [this.readEntry(line, at, column, depth + 1)];
    for (
      let next = this.lines[this.index];
      next && next.indent === column && !this.isListItem(next);
      next = this.lines[this.index]
    )
      entries.push(this.readEntry(next, next.start, column, depth + 1));
    return this.mapOf(entries, column);
  }

  private readEntry(line: Line, at: number, indent: number, depth: number): MapEntry {
    const key = this.keyAt(at, line) ?? decline();
    let from = key.after;
    while (from < line.end && this.source[from] === " ") from++;
    const value =
      from >= line.end || this.source[from] === "#"
        ? this.readBelow(key, from, line, indent, depth)
        : this.readInline(from, line, indent, depth);
    return { key: key.text, keySpan: { start: key.start, end: key.end }, value, hasColon: true };
  }

  /** What stands under a key: a deeper block, a list at its own indent, or nothing. */
  private readBelow(key: Key, from: number, line: Line, indent: number, depth: number): SourceNode {
    this.noteComment(from, line);
    this.index++;
    const next = this.lines[this.index];
    if (next && (next.indent > indent || (next.indent === indent && this.isListItem(next))))
      return this.readBlock(next, depth + 1);
    return { kind: "scalar", value: null, isPlain: true, start: key.end, end: key.end };
  }

  private readInline(at: number, line: Line, indent: number, depth: number): SourceNode {
    const node = this.valueAt(at, line, depth);
    let after = node.end;
    while (after < line.end && this.source[after] === " ") after++;
    if (after < line.end && (this.source[after] !== "#" || after === node.end)) decline();
    this.noteComment(after, line);
    this.index++;
    const next = this.lines[this.index];
    // A deeper line would go on with the value, or be an error.
    if (next && next.indent > indent) decline();
    return node;
  }

  private valueAt(at: number, line: Line, depth: number): SourceNode {
    const first = this.source[at];
    if (first === "{" || first === "[") return new FlowReader(this.source, at, line.end, this.maxDepth - depth).read();
    if (first === '"' || first === "'") return quotedScalar(this.source, at, line.end);
    return this.plainAt(at, line);
  }

  private plainAt(at: number, line: Line): SourceNode {
    const text = this.textAt(at, line);
    if (endOfKey(text) >= 0) decline();
    return plainScalar(withoutSpacesAfter(text), at);
  }

  /** The key that begins at an offset; undefined when what stands there is no key. */
  private keyAt(at: number, line: Line): Key | undefined {
    const quote = this.source[at];
    if (quote === '"' || quote === "'") return this.quotedKeyAt(at, line);
    if (quote === "{" || quote === "[") return undefined;
    const colon = endOfKey(this.textAt(at, line));
    if (colon < 0) return undefined;
    const text = withoutSpacesAfter(this.source.slice(at, at + colon));
    if (text.length > MAX_KEY || STRANGE_IN_KEY.test(text) || !beginsWithWord(text)) decline();
    return { text, start: at, end: at + text.length, after: at + colon + 1 };
  }

  /**
   * The rest of a line, without a comment behind it: a `#` behind a space. As a text of its own it is searched no further
   * than its line, by what Node has built in: a loop of ours would be what V8 spends most of a short run on compiling.
   */
  private textAt(at: number, line: Line): string {
    const rest = this.source.slice(at, line.end);
    const comment = rest.indexOf(" #");
    return comment < 0 ? rest : rest.slice(0, comment + 1);
  }

  private quotedKeyAt(at: number, line: Line): Key | undefined {
    const node = quotedScalar(this.source, at, line.end);
    let colon = node.end;
    while (colon < line.end && this.source[colon] === " ") colon++;
    if (this.source[colon] !== ":") return undefined;
    if (colon + 1 < line.end && this.source[colon + 1] !== " ") decline();
    if (node.end - at > MAX_KEY) decline();
    return { text: String(node.value), start: at, end: node.end, after: colon + 1 };
  }

  private noteComment(at: number, line: Line): void {
    if (at >= line.end) return;
    this.comments.push({ start: at, end: line.end, text: this.source.slice(at + 1, line.end), line: line.number });
  }
}

/** Where the first colon that ends a key stands in the rest of a line; -1 when there is none. */
function endOfKey(text: string): number {
  const colon = text.indexOf(": ");
  return colon < 0 && text.endsWith(":") ? text.length - 1 : colon;
}

function withoutSpacesAfter(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(0, end);
}
