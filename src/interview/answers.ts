import { foldName } from "../analysis/fold.js";
import type { Plain } from "../document/edit/plain.js";
import { type Answer, type Field, type Option, type Question, TAKEN_BACK } from "./question.js";

/** An answer that was given in a file does not fit its question. */
export interface Misfit {
  readonly problem: string;
}

/** Reads an answer from data: options may be given by id or by name, one value may stand for a list, `all` for all. */
export function answerFrom(question: Question, given: Plain): Answer | Misfit {
  switch (question.kind) {
    case "text":
      return typeof given === "object" ? { problem: "one text is expected" } : String(given);
    case "list":
      return listOf(given) ?? { problem: "a text or a list of texts is expected" };
    case "choice":
      return typeof given === "object" ? { problem: "one option is expected" } : pick(question.options, String(given));
    case "checklist":
      return ticked(question.options, given);
    case "assign":
      return assigned(question.rows, question.options, given);
    case "fields":
      return filled(question.fields, given);
  }
}

/** True for what is no answer. */
export function isMisfit(answer: Answer | Misfit): answer is Misfit {
  return typeof answer === "object" && "problem" in answer;
}

function listOf(given: Plain): readonly string[] | undefined {
  const items = Array.isArray(given) ? given : [given];
  return items.some((item) => typeof item === "object") ? undefined : items.map(String);
}

function pick(options: readonly Option[], given: string): string | Misfit {
  const exact = options.find(({ value }) => value === given);
  const named = options.filter(({ label }) => foldName(label) === foldName(given));
  const [only] = exact ? [exact] : named;
  if (only) return only.value;
  return { problem: `"${given}" is none of ${options.map(({ value }) => value).join(", ")}` };
}

function ticked(options: readonly Option[], given: Plain): readonly string[] | Misfit {
  if (given === "all") return options.map(({ value }) => value);
  if (given === "nobody" || given === "none") return [];
  const items = listOf(given);
  if (items === undefined) return { problem: "an option or a list of options is expected" };
  const picked = items.map((item) => pick(options, item));
  const wrong = picked.find((one): one is Misfit => typeof one !== "string");
  return wrong ?? picked.filter((one): one is string => typeof one === "string");
}

function assigned(
  rows: readonly Option[],
  options: readonly Option[],
  given: Plain,
): ReadonlyMap<string, string> | Misfit {
  if (!(given instanceof Map)) return { problem: "a map is expected: each of them, and its value" };
  const answer = new Map<string, string>();
  for (const [key, value] of given) {
    const row = pick(rows, key);
    const option = value === null || value === TAKEN_BACK ? TAKEN_BACK : pick(options, String(value));
    if (typeof row !== "string") return row;
    if (typeof option !== "string") return option;
    answer.set(row, option);
  }
  return answer;
}

/** One value stands for the only field; ranges, lists and attributes may be given as data. */
function filled(fields: readonly Field[], given: Plain): ReadonlyMap<string, string> | Misfit {
  const [only, ...others] = fields;
  if (!(given instanceof Map)) {
    if (only === undefined || others.length > 0) return { problem: "a map is expected: each field, and its value" };
    return new Map([[only.id, typedFrom(given)]]);
  }
  const rows = fields.map(({ id, label }) => ({ value: id, label }));
  const answer = new Map<string, string>();
  for (const [key, value] of given) {
    const id = pick(rows, key);
    if (typeof id !== "string") return id;
    if (value !== null) answer.set(id, typedFrom(value));
  }
  return answer;
}

/** Data as it would be typed: `{low: 1, high: 2}` is a range, other maps are attributes. */
function typedFrom(value: Plain): string {
  if (Array.isArray(value)) return value.map(typedFrom).join(", ");
  if (!(value instanceof Map)) return String(value);
  const [low, high] = [value.get("low"), value.get("high")];
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  return [...value].map(([key, one]) => `${key}: ${typedFrom(one)}`).join("; ");
}

/** True for the words "don't know". */
export function isDontKnow(text: string): boolean {
  return /^(i )?(don['’]?t|do not) know\.?$/i.test(text.trim());
}
