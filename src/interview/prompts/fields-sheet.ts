import type { Field } from "../question.js";
import { problemWithField } from "../screens/field-screen.js";

/** What stands in fields, by their ids; empty ones are missing. */
export type Texts = ReadonlyMap<string, string>;

/** What stands on a screen of fields, and the field that is being filled in. */
export class FieldsSheet {
  readonly texts: Texts;
  /** 0-based. */
  readonly active: number;
  private readonly fields: readonly Field[];

  constructor(fields: readonly Field[], texts: Texts, active: number) {
    this.fields = fields;
    this.texts = texts;
    this.active = active;
  }

  get field(): Field | undefined {
    return this.fields[this.active];
  }

  get isLast(): boolean {
    return this.active === this.fields.length - 1;
  }

  /** What stands in the active field. */
  get text(): string {
    return this.texts.get(this.field?.id ?? "") ?? "";
  }

  /** What stands in the line that is edited; options are chosen, not typed. */
  get typed(): string {
    return this.field?.options ? "" : this.text;
  }

  /** With another text in the active field. */
  withText(text: string): FieldsSheet {
    const { field } = this;
    if (field === undefined) return this;
    const rest = [...this.texts].filter(([key]) => key !== field.id);
    return new FieldsSheet(this.fields, new Map(text === "" ? rest : [...rest, [field.id, text]]), this.active);
  }

  /** Without the spaces around texts, and without texts that are nothing else. */
  trimmed(): FieldsSheet {
    const texts = [...this.texts].flatMap(([id, text]) => (text.trim() === "" ? [] : [[id, text.trim()] as const]));
    return new FieldsSheet(this.fields, new Map(texts), this.active);
  }

  at(field: number): FieldsSheet {
    return new FieldsSheet(this.fields, this.texts, field);
  }

  /** Some fields up or down; after the last one comes the first. */
  moved(by: number): FieldsSheet {
    const { length } = this.fields;
    return this.at((this.active + by + length) % length);
  }

  /** What is wrong with the active field; undefined when it is empty or can be read. */
  problem(): string | undefined {
    const { field } = this;
    const text = this.texts.get(field?.id ?? "");
    return field === undefined || text === undefined ? undefined : problemWithField(field, text);
  }
}
