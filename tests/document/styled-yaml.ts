import fc from "fast-check";
import type { Plain } from "../../src/document/edit/plain.js";
import { printInline, printKey } from "../../src/document/edit/print.js";

/** Ways in which people write the same YAML. */
interface Style {
  readonly unit: number;
  readonly eol: string;
  readonly bom: string;
  readonly listIn: boolean;
  /** Consumed one by one: which of several ways comes next. */
  readonly choices: readonly number[];
}

/** A value written as YAML in a random style: braces or lines, quotes, comments, empty lines, line ends. */
export function styledYaml(root: Plain): fc.Arbitrary<string> {
  return fc
    .record<Style>({
      unit: fc.constantFrom(2, 2, 3, 4),
      eol: fc.constantFrom("\n", "\n", "\r\n"),
      bom: fc.constantFrom("", "", "\uFEFF"),
      listIn: fc.boolean(),
      choices: fc.array(fc.nat(99), { minLength: 1, maxLength: 40 }),
    })
    .map((style) => style.bom + new Writer(style).document(root));
}

class Writer {
  private readonly style: Style;
  private next = 0;

  constructor(style: Style) {
    this.style = style;
  }

  document(root: Plain): string {
    const lines = root instanceof Map && root.size > 0 ? this.lines(root, 0) : [printInline(root, false)];
    const heading = this.chance(30) ? ["# heading", ""] : [];
    return [...heading, ...lines].join(this.style.eol) + (this.chance(80) ? this.style.eol : "");
  }

  private chance(percent: number): boolean {
    const { choices } = this.style;
    this.next = (this.next + 1) % choices.length;
    return ((choices[this.next] ?? 0) * 37 + this.next * 11) % 100 < percent;
  }

  private lines(value: Map<string, Plain> | Plain[], indent: number): string[] {
    const margin = " ".repeat(indent);
    const entries: [string, Plain][] = Array.isArray(value)
      ? value.map((item) => ["-", item])
      : [...value].map(([key, child]) => [`${this.chance(15) ? JSON.stringify(key) : printKey(key, false)}:`, child]);
    return entries.flatMap(([mark, child]) => {
      const [first = "", ...rest] = this.afterMark(child, indent, mark);
      return [...this.above(margin), margin + mark + first, ...rest];
    });
  }

  private above(margin: string): string[] {
    return [...(this.chance(10) ? [""] : []), ...(this.chance(12) ? [`${margin}# above`] : [])];
  }

  private afterMark(value: Plain, indent: number, mark: string): string[] {
    const comment = this.chance(12) ? "  # beside" : "";
    const isFilled = value instanceof Map ? value.size > 0 : Array.isArray(value) && value.length > 0;
    if (isFilled && this.chance(65)) {
      const collection = value as Map<string, Plain> | Plain[];
      if (mark === "-" && comment === "" && this.chance(60)) return this.compact(collection, indent);
      const step = Array.isArray(value) && mark !== "-" && !this.style.listIn ? 0 : this.style.unit;
      const tail = this.chance(8) ? [`${" ".repeat(indent + step)}# below`] : [];
      return [comment, ...this.lines(collection, indent + step), ...tail];
    }
    return [this.inline(value) + comment];
  }

  /** `- a: 1` with the other keys below the first. */
  private compact(collection: Map<string, Plain> | Plain[], indent: number): string[] {
    const [first = "", ...rest] = this.lines(collection, indent + 2).filter((line) => !/^\s*(# above)?$/.test(line));
    return [` ${first.trimStart()}`, ...rest];
  }

  private inline(value: Plain): string {
    if (value === null && this.chance(50)) return "";
    if (typeof value === "string" && this.chance(30) && !/[^ -~]/.test(value)) return ` ${this.quoted(value)}`;
    return ` ${printInline(value, false)}`;
  }

  private quoted(value: string): string {
    return this.chance(50) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
  }
}
