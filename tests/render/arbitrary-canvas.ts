import fc from "fast-check";

const IDS = ["a", "b", "c", "d", "e", "f", "g"] as const;

/** Names that break careless code: wide, joined, combining, running backwards, escaping, long. */
const NAMES = fc.oneof(
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
const NEED_IDS = ["n1", "n2", "n3"] as const;
const needs = fc.uniqueArray(fc.constantFrom(...NEED_IDS), { maxLength: 3 });
const figure = fc.oneof(
  fc.integer({ min: -2000, max: 90000 }),
  fc.record({ low: fc.constantFrom(-5, 0, 3), high: fc.constantFrom(3, 800) }),
);
const phases = fc.subarray(["awareness", "purchase", "delivery"]);

/** Canvases as objects: JSON is YAML, so their JSON is a canvas file. Links may point at nothing. */
export const canvasFile = fc.record({
  canvas: fc.constant(1),
  name: NAMES,
  needs: fc.record({ n1: NAMES, n2: NAMES, n3: NAMES }),
  customer_segments: block(
    fc.record(
      {
        ...named,
        decision: fc.constantFrom("serve", "serve", "later", "ignore"),
        priority: fc.constantFrom(1, 2),
        because: NAMES,
        pays: fc.boolean(),
        essential_because: NAMES,
        needs: fc.dictionary(fc.oneof(fc.constantFrom(...NEED_IDS), NAMES), fc.integer({ min: 0, max: 5 }), {
          maxKeys: 4,
        }),
        depends_on: fc.dictionary(fc.constantFrom(...IDS), NAMES, { maxKeys: 2 }),
        economics: fc.record(
          { revenue_per_customer: figure, cost_to_serve: figure, profit_per_customer: figure },
          { requiredKeys: [] },
        ),
        size: fc.record({ customers: fc.integer({ min: 0, max: 9e9 }) }),
      },
      { requiredKeys: ["name"] },
    ),
  ),
  value_propositions: block(
    fc.record(
      {
        ...named,
        for: links,
        addresses: needs,
        elements: fc.dictionary(fc.constantFrom("p", "q", "r"), NAMES),
        state: fc.constant("planned"),
      },
      { requiredKeys: ["name"] },
    ),
  ),
  channels: block(fc.record({ ...named, for: links, phases }, { requiredKeys: ["name"] })),
  revenue_streams: block(
    fc.record(
      { ...named, from: links, for: links, price: figure, share: fc.integer({ min: 0, max: 120 }) },
      { requiredKeys: ["name"] },
    ),
  ),
  key_resources: block(fc.record({ ...named, for: links }, { requiredKeys: ["name"] })),
  key_partners: fc.array(NAMES, { maxLength: 4 }),
  hypotheses: block(
    fc.record(
      { statement: NAMES, about: links, status: fc.constantFrom("untested", "supported", "refuted") },
      { requiredKeys: ["statement"] },
    ),
  ),
});
