import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { type Option, type QuestionOf, TAKEN_BACK } from "../question.js";

/** One field of many items: what each of them has, and where it stands. */
interface AssignField<T> {
  readonly items: readonly T[];
  readonly options: readonly Option[];
  row(item: T): Option;
  now(item: T): string | undefined;
  path(item: T): CanvasPath;
  /** What is written for an option; its value when not said. */
  value?(option: string): string | number;
}

/** The part that all questions have in common that give each of several items one of a few values, on one screen. */
export function assignField<T>(
  field: AssignField<T>,
): Pick<QuestionOf<"assign">, "kind" | "rows" | "options" | "isOpen" | "earlier" | "edits"> {
  const { items, options } = field;
  return {
    kind: "assign",
    rows: items.map((item) => field.row(item)),
    options,
    isOpen: items.some((item) => field.now(item) === undefined),
    earlier: new Map(
      items.flatMap((item) => {
        const now = field.now(item);
        return now === undefined ? [] : [[field.row(item).value, now] as const];
      }),
    ),
    edits: (answer) =>
      items.flatMap((item): CanvasEdit[] => {
        const value = answer.get(field.row(item).value);
        const now = field.now(item);
        if (value === undefined || value === (now ?? TAKEN_BACK)) return [];
        const path = field.path(item);
        return [
          value === TAKEN_BACK ? { kind: "remove", path } : { kind: "set", path, value: field.value?.(value) ?? value },
        ];
      }),
  };
}

/** Options that are called as they are written, without hyphens. */
export function wordOptions(values: readonly string[]): readonly Option[] {
  return values.map((value) => ({ value, label: value.replaceAll("-", " ") }));
}
