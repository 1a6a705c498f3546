import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fitsSchema } from "../../../src/document/read/fits-schema.js";
import type { PlainMap, PlainTree } from "../../../src/document/source-tree.js";
import { schemaErrors } from "../../../src/document/validate.js";
import { examplesOf } from "../../../src/rules/examples.js";
import { RULES } from "../../../src/rules/index.js";
import { recordFigures } from "../../faults/figures.js";
import { patience, times, trials } from "../../tier.js";

const CANVASES: readonly PlainTree[] = [
  ...["examples", "tests/data/goldens"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".canvas.yaml"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  ),
  ...RULES.map(({ id }) => examplesOf(id)).flatMap(({ bad, good }) => [bad.replace(/[⟦⟧]/g, ""), good]),
].map((text) => parse(text, { merge: false }));

/** Every map and list of a value, with the value itself. */
function holders(value: PlainTree): (PlainMap | PlainTree[])[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(holders)];
}

/** All keys and values of all canvases: what is right in one place is likely, and wrong, in another. */
const KEYS = [...new Set(CANVASES.flatMap(holders).flatMap((holder) => Object.keys(holder)))];
const VALUES = CANVASES.flatMap(holders).flatMap((holder) => Object.values(holder));

const KINDS = ["add", "replace", "rename", "drop", "wrap"] as const;

const strangeText = fc.constantFrom(
  ...[
    "",
    " ",
    "all",
    "x-a",
    "ünï-çø∂é",
    "名前",
    "a\u0301",
    "-a",
    "A",
    "a_b",
    "½",
    "𝒶",
    "\ud800",
    "__proto__",
    "toString",
    "> 5 %",
  ],
);
const strange: fc.Arbitrary<PlainTree> = fc.oneof(
  strangeText,
  fc.constantFrom(null, true, false, 0, -1, 1, 5, 6, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, -0),
  fc.constant<PlainTree>([]),
  fc.constant<PlainTree>({}),
  fc.constantFrom(...VALUES),
);
const key = fc.oneof(fc.constantFrom(...KEYS), strangeText);
const change = fc.record({ at: fc.nat(), entry: fc.nat(), kind: fc.constantFrom(...KINDS), key, value: strange });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A canvas with a few places changed. */
const mutant = fc
  .tuple(fc.constantFrom(...CANVASES), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([canvas, changes]) => {
    const copy = structuredClone(canvas);
    for (const one of changes) {
      const all = holders(copy);
      const holder = all[one.at % all.length];
      if (Array.isArray(holder)) changeList(holder, one);
      else if (holder) changeMap(holder, one);
    }
    return copy;
  });

function changeList(list: PlainTree[], { entry, kind, value }: Change): void {
  const at = entry % (list.length + 1);
  const given = structuredClone(value);
  if (kind === "drop") list.splice(at, 1);
  else if (kind === "replace") list.splice(at, 1, given);
  else list.splice(at, 0, given);
}

function changeMap(map: PlainMap, { entry, kind, key, value }: Change): void {
  const keys = Object.keys(map);
  const old = keys[entry % keys.length];
  const was = old === undefined ? null : (map[old] ?? null);
  if (old !== undefined && (kind === "rename" || kind === "drop")) delete map[old];
  if (kind === "drop") return;
  const name = kind === "add" || kind === "rename" ? key : (old ?? key);
  const given = { add: value, replace: value, rename: was, wrap: [was, value] }[kind];
  // A plain assignment to `__proto__` would set the prototype.
  const property = { value: structuredClone(given), enumerable: true, configurable: true, writable: true };
  Object.defineProperty(map, name, property);
}

describe("whether a value fits the schema", () => {
  it("is what ajv says of every canvas that is shipped or stands in a rule", () => {
    for (const canvas of CANVASES) expect(fitsSchema(canvas)).toBe(schemaErrors(canvas).length === 0);
  });

  it.each([null, true, 1, "text", [], {}, [{}], { canvas: 1 }, { canvas: 1, name: "A" }, { canvas: "1", name: "A" }])(
    "is what ajv says of %j",
    (value) => {
      expect(fitsSchema(value)).toBe(schemaErrors(value).length === 0);
    },
  );

  it(
    "is what ajv says of canvases with anything changed in them",
    () => {
      const verdicts = { fits: 0, "does not": 0 };
      fc.assert(
        fc.property(mutant, (canvas) => {
          const fits = fitsSchema(canvas);
          verdicts[fits ? "fits" : "does not"]++;
          expect(fits).toBe(schemaErrors(canvas).length === 0);
        }),
        trials(5_000, 1_000_000),
      );
      // A comparison in which one verdict hardly occurs proves little.
      expect(Math.min(...Object.values(verdicts))).toBeGreaterThan(200);
      const tried = { "changed canvases": times(5_000, 1_000_000), "of them right": verdicts.fits };
      recordFigures("schema", { tried, wrong: { "verdicts other than ajv's": 0 } });
    },
    patience(60_000),
  );
});
