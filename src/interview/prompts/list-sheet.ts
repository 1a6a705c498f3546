import type { Line } from "../question.js";

/** The lines of a list, and the one that is being written. */
export class ListSheet {
  /** As they stood before the one that is being written was changed. */
  readonly lines: readonly Line[];
  /** The place of the line that is being written, 0-based; after the last one, a new one is. */
  readonly at: number;
  /** What stands in it. */
  readonly value: string;

  constructor(lines: readonly Line[], at: number, value: string) {
    this.lines = lines;
    this.at = at;
    this.value = value;
  }

  /** True when the line after the last one was left empty. */
  get isOver(): boolean {
    return this.at === this.lines.length && this.value.trim() === "";
  }

  withValue(value: string): ListSheet {
    return value === this.value ? this : new ListSheet(this.lines, this.at, value);
  }

  /** The lines with what is being written; an empty line goes away. */
  written(): readonly Line[] {
    const { lines, at } = this;
    const text = this.value.trim();
    return [...lines.slice(0, at), ...(text === "" ? [] : [{ ...lines[at], text }]), ...lines.slice(at + 1)];
  }

  /** Some lines up or down, as far as there are any. */
  moved(by: number): ListSheet {
    const lines = this.written();
    const at = Math.max(0, Math.min(lines.length, this.at + by));
    return new ListSheet(lines, at, lines[at]?.text ?? "");
  }

  /** On to a new line. */
  atEnd(): ListSheet {
    const lines = this.written();
    return new ListSheet(lines, lines.length, "");
  }
}
