import type { Said, Statement, StatementPath } from "./statements.js";

/** One place in which an earlier version says something else, or nothing. */
export interface FieldChange {
  readonly path: StatementPath;
  readonly before: Said | undefined;
  readonly after: Said | undefined;
}

/** What is said otherwise than before. Of an entry that came or went, only that; what it says goes with it. */
export function changedFields(before: readonly Statement[], after: readonly Statement[]): readonly FieldChange[] {
  const [old, now] = [byPath(before), byPath(after)];
  const changes = [...new Map([...now, ...old])].flatMap(([key, { path }]): readonly FieldChange[] => {
    const change = { path, before: old.get(key)?.said, after: now.get(key)?.said };
    return isSame(change.before, change.after) ? [] : [change];
  });
  const whole = new Set(changes.filter((change) => !change.before || !change.after).map(({ path }) => keyOf(path)));
  return changes.filter(({ path }) => !path.some((_, at) => at > 0 && whole.has(keyOf(path.slice(0, at)))));
}

function byPath(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [keyOf(statement.path), statement]));
}

function keyOf(path: StatementPath): string {
  return JSON.stringify(path.map(({ name }) => name));
}

function isSame(a: Said | undefined, b: Said | undefined): boolean {
  return textOf(a) === textOf(b);
}

/** The same for what is the same: lists are sets. A single value is a list of one. */
function textOf(said: Said | undefined): string {
  if (said === undefined) return "";
  const values = said.kind === "value" ? [comparable(said.value)] : [...new Set(said.values)].sort();
  return JSON.stringify(values);
}

/** Infinity, the open end of a range, has no JSON. */
function comparable(value: Extract<Said, { kind: "value" }>["value"]): unknown {
  return typeof value === "object" ? `${value.low} ${value.high}` : value;
}
