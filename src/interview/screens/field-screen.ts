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
    edits: (answer) => [
      ...currenciesIn(fields, answer).map(({ code }): CanvasEdit => ({ kind: "set", path: ["currency"], value: code })),
      ...fields.flatMap((field) => fieldEdits(field, answer.get(field.id))),
    ],
  };
}

function fieldEdits({ path, now, read }: CanvasField, text: string | undefined): readonly CanvasEdit[] {
  if (text === now) return [];
  if (text === undefined) return [{ kind: "remove", path }];
  const reading = read(text);
  return "problem" in reading ? [] : [{ kind: "set", path, value: reading.value }];
}

type Texts = ReadonlyMap<string, string>;

/** The currencies that amounts name, where the canvas has none yet; each with the first field that names it. */
function currenciesIn(
  fields: readonly Field[],
  texts: Texts,
): readonly { readonly code: string; readonly at: number }[] {
  const codes = fields.map(({ id, read }) => {
    const reading = read(texts.get(id) ?? "");
    return "problem" in reading ? undefined : reading.currency;
  });
  return codes.flatMap((code, at) => (code !== undefined && codes.indexOf(code) === at ? [{ code, at }] : []));
}

/** Says what is wrong with the fields of a screen, and with which of them; undefined when all can be read. */
export function problemWithFields(
  fields: readonly Field[],
  texts: Texts,
): { readonly problem: string; readonly at: number } | undefined {
  for (const [at, field] of fields.entries()) {
    const text = texts.get(field.id);
    const problem = text === undefined ? undefined : problemWithField(field, text);
    if (problem !== undefined) return { problem, at };
  }
  const [first, other] = currenciesIn(fields, texts);
  if (first === undefined || other === undefined) return undefined;
  const { id = "", label = "" } = fields[other.at] ?? {};
  return { problem: `${label}: ${inAnother(texts.get(id) ?? "", other.code, first.code)}`, at: other.at };
}

/** Says that an amount names another currency than one before it. */
function inAnother(text: string, code: string, before: string): string {
  return `"${text}" is in ${code}, and an amount before it in ${before}: a canvas counts in one currency.`;
}

/** Says what is wrong with what was typed into a field; undefined when it can be read. */
export function problemWithField({ label, read }: Field, text: string): string | undefined {
  const reading = read(text);
  return "problem" in reading ? `${label}: ${reading.problem}` : undefined;
}

/** The values of all fields that were filled in, as the canvas has them. */
export function typedValues(fields: readonly Field[], texts: Texts): ReadonlyMap<string, PlainValue> {
  return new Map(
    fields.flatMap(({ id, read }) => {
      const reading = read(texts.get(id) ?? "");
      return texts.has(id) && "value" in reading ? [[id, reading.value] as const] : [];
    }),
  );
}
