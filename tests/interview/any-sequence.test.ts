import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCanvas } from "../../src/document/format.js";
import { interview } from "../../src/interview/interview.js";
import type { Depth } from "../../src/interview/question.js";
import { IS_LONG, patience, trials } from "../tier.js";
import { anybody, type Step } from "./any-sequence.js";
import { type MemoryFile, memoryFile, OPTIONS } from "./bakery.js";
import { errorsIn } from "./check-answers.js";
import { everyQuestion } from "./every-question.js";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".canvas.yaml"))
  .map((name) => readFileSync(join(EXAMPLES, name), "utf8"));
/** What an interview may begin with: nothing, most of the time. */
const BEGINNINGS = [...new Set(everyQuestion().map(({ source }) => source)), ...examples].filter(
  (source) => errorsIn(source).length === 0,
);
const begun = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...BEGINNINGS) },
);
/** How many questions somebody answers before they have had enough. */
const counts = fc.integer({ min: 20, max: IS_LONG ? 250 : 60 });
const depths = fc.constantFrom<Depth>("deep", "deep", "quick");

/** A file in memory that is looked at whenever it is written. */
function checkedFile(text: string | undefined, steps: readonly Step[]): MemoryFile {
  const file = memoryFile(text);
  return {
    ...file,
    async write(next, expected) {
      const outcome = await file.write.call(this, next, expected);
      const asked = steps.at(-1)?.id;
      expect([asked, errorsIn(next)]).toEqual([asked, []]);
      if (steps.length % 5 === 0) expect([asked, isLaidOut(next)]).toEqual([asked, true]);
      // Nobody but the interview has written to it.
      if (text === undefined) expect([asked, formatCanvas(next)]).toEqual([asked, next]);
      return outcome;
    },
  };
}

/** Laying it out changes no value (that would throw), and nothing is left to do the second time. */
function isLaidOut(text: string): boolean {
  const formatted = formatCanvas(text);
  return formatCanvas(formatted) === formatted;
}

/** Questions that were asked once more although they had just been answered, and nobody asked for them. */
function askedTwice(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ id, reply }, i) => {
    const next = steps[i + 1];
    const isAnswered = reply.kind === "answer" || reply.kind === "skip" || reply.kind === "unknown";
    return isAnswered && next?.id === id && id !== "R" ? [id] : [];
  });
}

describe("whatever is answered, in any order", () => {
  it(
    "every version of the file is a canvas without errors, no question comes twice in a row, and the interview ends",
    async () => {
      await fc.assert(
        fc.asyncProperty(begun, depths, counts, fc.gen(), async (text, depth, count, random) => {
          const steps: Step[] = [];
          const file = checkedFile(text, steps);
          await interview(anybody(random, steps, count), file, { ...OPTIONS, depth });
          expect(askedTwice(steps)).toEqual([]);
          expect(steps.length).toBeLessThan(600);
        }),
        { ...trials(10, 1_000), endOnFailure: true },
      );
    },
    patience(240_000),
  );
});
