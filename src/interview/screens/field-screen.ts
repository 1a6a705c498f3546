import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import type { Field, QuestionOf, Reader } from "../question.js";

/** A field of the canvas on a screen: what it is called, where it is written, and what is there now. */
export interface CanvasField extends Reader {
  readonly id: string;
  readonly label: string;
  readonly path: CanvasPath;
  /** As it would be typed. */
  readonly now: string | undefined;
}

/** What a screen of fields adds to the common part of a question. */
type FieldScreen = Pick<QuestionOf<"fields">, "kind" | "fields" | "earlier" | "isOpen" | "edits">;

/** The part that all screens of fields have in common: open while none is filled; a field that is emptied goes away. */
export function fieldScreen(fields: readonly CanvasField[]): FieldScreen {
  const now = new Map(fields.flatMap(({ id, now: text }) => (text === undefined ? [] : [[id, text] as const])));
  return {
    kind: "fields",
    fields,
    earlier: now,
    isOpen: now.size === 0,
    edits: (answer) => fields.flatMap((field) => fieldEdits(field, answer.get(field.id))),
  };
}

function fieldEdits({ path, now, read }: CanvasField, text: string | undefined): readonly CanvasEdit[] {
  if (text === now) return [];
  if (text === undefined) return [{ kind: "remove", path }];
  const reading = read(text);
  return "problem" in reading ? [] : [{ kind: "set", path, value: reading.value }];
}

/** Says what is wrong with what was typed into a field; undefined when it can be read. */
export function problemWithField({ label, read }: Field, text: string): string | undefined {
  const reading = read(text);
  return "problem" in reading ? `${label}: ${reading.problem}` : undefined;
}

/** The values of all fields that were filled in, as the canvas has them. */
export function typedValues(
  fields: readonly Field[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, PlainValue> {
  return new Map(
    fields.flatMap(({ id, read }) => {
      const reading = read(texts.get(id) ?? "");
      return texts.has(id) && "value" in reading ? [[id, reading.value] as const] : [];
    }),
  );
}
