import type { MapEntry, ScalarNode, SourceNode } from "../../source-tree.js";
import { decline } from "./declined.js";
import { plainScalar, quotedScalar } from "./scalar.js";

/** Reads a list or map in brackets that closes on the line it opens on. */
export class FlowReader {
  private readonly source: string;
  private at: number;
  private readonly end: number;
  private readonly depthLeft: number;

  constructor(source: string, start: number, end: number, depthLeft: number) {
    this.source = source;
    this.at = start;
    this.end = end;
    this.depthLeft = depthLeft;
  }

  read(depth = 1): SourceNode {
    if (depth > this.depthLeft) decline();
    return this.source[this.at] === "{" ? this.readMap(depth) : this.readList(depth);
  }

  private readMap(depth: number): SourceNode {
    const start = this.at++;
    const entries: MapEntry[] = [];
    this.skipSpaces();
    while (this.source[this.at] !== "}") {
      entries.push(this.readEntry(depth));
      this.separator("}");
    }
    this.at++;
    return { kind: "map", isFlow: true, entries, start, end: this.at };
  }

  private readEntry(depth: number): MapEntry {
    const key = this.readKey();
    const keySpan = { start: key.start, end: key.end };
    this.skipSpaces();
    if (this.source[this.at] !== ":") {
      const value = { kind: "scalar", value: null, isPlain: true, start: key.end, end: key.end } as const;
      return { key: key.text, keySpan, value, hasColon: false };
    }
    this.at++;
    if (this.source[this.at] !== " ") decline();
    this.skipSpaces();
    return { key: key.text, keySpan, value: this.readValue(depth), hasColon: true };
  }

  private readKey(): { readonly text: string; readonly start: number; readonly end: number } {
    const first = this.source[this.at];
    const key = first === '"' || first === "'" ? this.readQuoted() : this.readPlain();
    return {
      text: key.isPlain ? this.source.slice(key.start, key.end) : String(key.value),
      start: key.start,
      end: key.end,
    };
  }

  private readList(depth: number): SourceNode {
    const start = this.at++;
    const items: SourceNode[] = [];
    this.skipSpaces();
    while (this.source[this.at] !== "]") {
      items.push(this.readValue(depth));
      this.skipSpaces();
      // `[a: b]` is a map in a list.
      if (this.source[this.at] === ":") decline();
      this.separator("]");
    }
    this.at++;
    return { kind: "list", isFlow: true, items, start, end: this.at };
  }

  private readValue(depth: number): SourceNode {
    const first = this.source[this.at];
    if (first === "{" || first === "[") return this.read(depth + 1);
    return first === '"' || first === "'" ? this.readQuoted() : this.readPlain();
  }

  private readQuoted(): ScalarNode {
    const node = quotedScalar(this.source, this.at, this.end);
    this.at = node.end;
    return node;
  }

  /** A text up to the next comma, bracket or `: `. */
  private readPlain(): ScalarNode {
    const start = this.at;
    PLAIN_ENDS.lastIndex = start;
    const found = PLAIN_ENDS.exec(this.source);
    if (!found || found.index >= this.end || DECLINED_BEHIND_PLAIN.has(found[0])) decline();
    let to = found.index;
    this.at = to;
    while (this.source[to - 1] === " ") to--;
    return plainScalar(this.source.slice(start, to), start);
  }

  /** Goes over the comma to the next entry, or stands on the closing bracket. */
  private separator(close: string): void {
    this.skipSpaces();
    if (this.source[this.at] === close) return;
    if (this.source[this.at] !== ",") decline();
    this.at++;
    this.skipSpaces();
    if (this.source[this.at] === close) decline();
  }

  private skipSpaces(): void {
    while (this.at < this.end && this.source[this.at] === " ") this.at++;
    if (this.at >= this.end) decline();
  }
}

// A comma, a bracket, a colon that ends a key, a comment; the line, so that no search runs on to the end of the file.
const PLAIN_ENDS = /[,[\]{}\n]|:(?=[ ,[\]{}\r\n]|$)|(?<= )#/g;
const DECLINED_BEHIND_PLAIN = new Set(["[", "{", "#"]);
