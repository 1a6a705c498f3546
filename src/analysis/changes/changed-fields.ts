import { gathered } from "../../model/grouped.js";
import type { Said, Statement, StatementPath } from "./statements.js";

/** One place in which an earlier version says something else, or nothing. */
export interface FieldChange {
  readonly path: StatementPath;
  readonly before: Said | undefined;
  readonly after: Said | undefined;
}

/** What is said otherwise than before. Of an entry that came or went, only that; what it says goes with it. */
export function changedFields(before: readonly Statement[], after: readonly Statement[]): readonly FieldChange[] {
  const [old, now] = [byPath(inOrder(before)), byPath(inOrder(after))];
  const changes = [...new Map([...now, ...old])].flatMap(([key, { path }]): readonly FieldChange[] => {
    const change = { path, before: old.get(key)?.said, after: now.get(key)?.said };
    return isSame(change.before, change.after) ? [] : [change];
  });
  const whole = new Set(changes.filter((change) => !change.before || !change.after).map(({ path }) => keyOf(path)));
  return changes.filter(({ path }) => !path.some((_, at) => at > 0 && whole.has(keyOf(path.slice(0, at)))));
}

/** Entries of the same words are numbered by what they say, not by their place: the order of a list says nothing. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const isNumbered = ({ path }: Statement) => path.some((step) => step.kind === "entry" && step.nth > 1);
  if (!statements.some(isNumbered)) return statements;
  const numbers = newNumbers(statements);
  return statements.map(({ path, said }) => ({
    path: path.map((step, at) => {
      const nth = numbers.get(keyOf(path.slice(0, at + 1)));
      return step.kind === "entry" && nth !== undefined ? { ...step, nth } : step;
    }),
    said,
  }));
}

/** The path of each entry that shares its words with others → its number among them, by all that it says. */
function newNumbers(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const entries = statements.filter(({ path }) => path.at(-1)?.kind === "entry");
  for (const alike of gathered(entries.map((entry) => [unnumbered(entry.path), entry] as const)).values()) {
    if (alike.length < 2) continue;
    const keys = alike.map(({ path }) => ({ key: keyOf(path), says: allOf(path, statements) }));
    keys.sort((a, b) => (a.says < b.says ? -1 : 1));
    for (const [at, { key }] of keys.entries()) numbers.set(key, at + 1);
  }
  return numbers;
}

function unnumbered(path: StatementPath): string {
  return keyOf(path.map((step) => (step.kind === "entry" ? { ...step, nth: 1 } : step)));
}

/** All that an entry says, as one text. */
function allOf(path: StatementPath, statements: readonly Statement[]): string {
  const key = keyOf(path);
  const own = statements.filter((one) => keyOf(one.path.slice(0, path.length)) === key);
  return own.map((one) => `${keyOf(one.path.slice(path.length))} ${textOf(one.said)}`).join();
}

function byPath(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [keyOf(statement.path), statement]));
}

function keyOf(path: StatementPath): string {
  return JSON.stringify(path.map((step) => [step.kind, step.name, step.kind === "entry" ? step.nth : 1]));
}

function isSame(a: Said | undefined, b: Said | undefined): boolean {
  return textOf(a) === textOf(b);
}

/** The same for what is the same: lists are sets, and a text alone is a list of one. */
function textOf(said: Said | undefined): string {
  if (said === undefined) return "";
  if (said.kind === "there") return "there";
  const values = said.kind === "value" ? [comparable(said.value)] : [...new Set(said.values)].sort();
  return JSON.stringify([said.kind === "links", ...values]);
}

/** Infinity, the open end of a range, has no JSON, and is null there. */
function comparable(value: Extract<Said, { kind: "value" }>["value"]): unknown {
  return typeof value === "object" ? [value.low, value.high] : value;
}
