import fc from "fast-check";
import type { Answer, Option, Question } from "../../src/interview/question.js";

const WORDS = [
  "Fresh bread",
  "all",
  "yes",
  "null",
  "012",
  "1_000",
  "# not a comment",
  "- a dash",
  "a: b",
  "one, two: three; four",
  `"quoted" and 'quoted'`,
  "{braces} [brackets]",
  "Käse & Brot – täglich",
  "パン屋",
  "families",
  "customer_segments",
  "Expected: reality, hope",
  "x".repeat(200),
];
const FIGURES = ["4,500", "4k-9k", "0", "-3", "12 %", "2m", "up to 500", "99", "2025", ">= 10 %", "2026-05-02", "EUR"];

/** A line as a prompt would take it: not empty, without line breaks and control characters. */
const line = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  )
  .map((text) => text.replace(/\p{Cc}/gu, " ").trim())
  .filter((text) => text !== "");

const valuesOf = (options: readonly Option[]) => options.map(({ value }) => value);

/** Any answer that a question's prompt could give back; whether it passes the check is another matter. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case "text":
      return line;
    case "list":
      return fc.array(line, { maxLength: 4 });
    case "choice":
      return fc.constantFrom(...valuesOf(question.options));
    case "checklist":
      return fc
        .shuffledSubarray(valuesOf(question.options))
        .map((ticked) =>
          question.ordered ? ticked : valuesOf(question.options).filter((value) => ticked.includes(value)),
        );
    case "assign":
      return someOf(question.rows, fc.constantFrom(...valuesOf(question.options)));
    case "fields":
      return fc
        .tuple(
          ...question.fields.map(({ id, options }) =>
            fc.option(
              fc.tuple(
                fc.constant(id),
                options ? fc.constantFrom(...valuesOf(options)) : fc.oneof(line, fc.constantFrom(...FIGURES)),
              ),
            ),
          ),
        )
        .map((entries) => new Map(entries.flatMap((entry) => (entry === null ? [] : [entry]))));
  }
}

function someOf(rows: readonly Option[], value: fc.Arbitrary<string>): fc.Arbitrary<ReadonlyMap<string, string>> {
  return fc
    .tuple(...rows.map((row) => fc.option(fc.tuple(fc.constant(row.value), value))))
    .map((entries) => new Map(entries.flatMap((entry) => (entry === null ? [] : [entry]))));
}
