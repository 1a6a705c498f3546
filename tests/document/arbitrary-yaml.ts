import fc from "fast-check";
import type { Plain } from "../../src/document/edit/plain.js";

const text = fc.oneof(
  fc.constantFrom(
    "012",
    "no",
    "a: b",
    "x #y",
    "",
    " lead",
    "- d",
    "C#",
    "null",
    "1_000",
    "'",
    '"',
    "a\nb",
    "a\n\nb\n",
    "\\",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.lorem({ maxCount: 30 }),
);
const atom = fc.oneof(text, text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
/** A key of a map, odd ones included. */
export const arbitraryKey = fc.oneof(
  fc.constantFrom("name", "for", "012", "no", "__proto__", "常連客", "a b"),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/),
);
const map = (value: fc.Arbitrary<Plain>, minLength = 0) =>
  fc
    .uniqueArray(fc.tuple(arbitraryKey, value), { selector: ([k]) => k, minLength, maxLength: 3 })
    .map((entries) => new Map(entries));
/** Any value that YAML can say. */
export const arbitraryValue: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    atom,
    fc.array(tie("value"), { maxLength: 4 }),
    map(tie("value")),
  ),
})).value;
/** A map of maps of anything, as a canvas is. */
export const arbitraryYaml = map(map(fc.oneof(atom, map(arbitraryValue, 1), arbitraryValue)), 1);
