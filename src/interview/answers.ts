import { foldName } from "../analysis/fold.js";
import type { Plain } from "../document/edit/plain.js";
import { type Answer, type Field, type Option, type Question, TAKEN_BACK } from "./question.js";

/** An answer that was given in a file does not fit its question. */
export interface Misfit {
  readonly problem: string;
}

/**
 * Reads an answer from data: options may be given by id or by name, one value may stand for a list, `all` for all.
 * @param kept the fields that stay as they are where they are left out; null empties them
 */
export function answerFrom(question: Question, given: Plain, kept?: ReadonlyMap<string, string>): Answer | Misfit {
  switch (question.kind) {
    case "text":
      return textFrom(given);
    case "list":
      return linesFrom(given);
    case "choice":
      return typeof given === "object" ? { problem: "one option is expected" } : pick(question.options, String(given));
    case "checklist":
      return ticked(question.options, given);
    case "assign":
      return assigned(question.rows, question.options, given);
    case "fields":
      return filled(question.fields, given, kept);
  }
}

/** True for what is no answer. */
export function isMisfit(answer: Answer | Misfit): answer is Misfit {
  return typeof answer === "object" && "problem" in answer;
}

const EMPTY = "it is empty: write an answer, or null to skip the question";

function textFrom(given: Plain): string | Misfit {
  if (typeof given === "object") return { problem: "one text is expected" };
  const text = String(given);
  return text.trim() === "" ? { problem: EMPTY } : text;
}

/** A text with a colon that nobody put in quotes is a text all the same, though YAML makes a map of it. */
function linesFrom(given: Plain): readonly string[] | Misfit {
  const lines: string[] = [];
  for (const [index, item] of (Array.isArray(given) ? given : [given]).entries()) {
    const line = lineFrom(item);
    if (line === undefined) return { problem: `${ordinal(index, given)} is no text: ${WRITTEN_AS_LIST}` };
    if (line.trim() === "") return { problem: `${ordinal(index, given)} is empty: ${WRITTEN_AS_LIST}` };
    lines.push(line);
  }
  return lines;
}

const WRITTEN_AS_LIST = 'write a list of texts, each in quotes where it holds a colon, like ["Bread: rolls", Cakes]';

function ordinal(index: number, given: Plain): string {
  return Array.isArray(given) ? `entry ${index + 1} of the list` : "it";
}

function lineFrom(item: Plain): string | undefined {
  if (!(item instanceof Map)) return typeof item === "object" ? undefined : String(item);
  const [only, ...others] = item;
  if (only === undefined || others.length > 0) return undefined;
  const [name, rest] = only;
  if (rest === null) return name;
  const parts = listOf(rest);
  return parts && `${name}: ${parts.join(", ")}`;
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
function filled(
  fields: readonly Field[],
  given: Plain,
  kept: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> | Misfit {
  const [only, ...others] = fields;
  if (!(given instanceof Map)) {
    if (only === undefined || others.length > 0) return { problem: "a map is expected: each field, and its value" };
    return new Map([[only.id, typedFrom(given)]]);
  }
  const rows = fields.map(({ id, label }) => ({ value: id, label }));
  const answer = new Map(kept);
  for (const [key, value] of given) {
    const id = pick(rows, key);
    if (typeof id !== "string") return id;
    if (value === null) answer.delete(id);
    else answer.set(id, typedFrom(value));
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
