import fc from "fast-check";

const IDS = ["a", "b", "c", "d", "e", "f", "g"] as const;

/** Names that break careless code: wide, joined, combining, running backwards, escaping, long. */
export const NAMES = fc.oneof(
  fc.constantFrom(
    "Plain words here",
    "常連客と観光客のための朝食",
    "👨‍👩‍👧‍👦 Familien 🇨🇭",
    "e\u0301\u0323 ﾟﾟﾟﾟ ᄀᄀᄀ각",
    "\u001B[31mred\u001B[0m \u202Eright to left",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikant",
    "two\nlines\tand a tab",
    "https://example.org/a/very/long/path/that/never/seems/to/end?with=query",
    "नमस्ते दुनिया",
    "x".repeat(300),
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
);

const links = fc.oneof(fc.constant("all"), fc.subarray([...IDS], { minLength: 1 }));

function block(item: fc.Arbitrary<object>) {
  return fc
    .uniqueArray(fc.constantFrom(...IDS), { maxLength: 5 })
    .chain((ids) =>
      fc.tuple(...ids.map(() => item)).map((items) => Object.fromEntries(ids.map((id, i) => [id, items[i] ?? {}]))),
    );
}

const named = { name: NAMES };

/** Canvases as objects: JSON is YAML, so their JSON is a canvas file. Links may point at nothing. */
export const canvasFile = fc.record({
  canvas: fc.constant(1),
  name: NAMES,
  customer_segments: block(
    fc.record(
      {
        ...named,
        decision: fc.constantFrom("serve", "serve", "later", "ignore"),
        priority: fc.constantFrom(1, 2),
        because: NAMES,
      },
      { requiredKeys: ["name"] },
    ),
  ),
  value_propositions: block(
    fc.record(
      {
        ...named,
        for: links,
        elements: fc.dictionary(fc.constantFrom("p", "q", "r"), NAMES),
        state: fc.constant("planned"),
      },
      { requiredKeys: ["name"] },
    ),
  ),
  channels: block(fc.record({ ...named, for: links }, { requiredKeys: ["name"] })),
  revenue_streams: block(fc.record({ ...named, from: links }, { requiredKeys: ["name"] })),
  key_partners: fc.array(NAMES, { maxLength: 4 }),
  hypotheses: block(
    fc.record(
      { statement: NAMES, about: links, status: fc.constantFrom("untested", "supported", "refuted") },
      { requiredKeys: ["statement"] },
    ),
  ),
});
