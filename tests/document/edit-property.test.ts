import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { changed, valueAt } from "../../src/document/edit/change.js";
import { type Plain, plainOf, samePlain } from "../../src/document/edit/plain.js";
import { entryEnd, entryStart, parseForEdit, slotAt } from "../../src/document/edit/tree.js";
import { applyEdits } from "../../src/document/edit.js";
import type { CanvasEdit, PlainValue } from "../../src/model/finding.js";
import type { CanvasPath } from "../../src/model/path.js";
import { recordFigures } from "../faults/figures.js";
import { SEED, times } from "../tier.js";
import { arbitraryKey, arbitraryValue, arbitraryYaml } from "./arbitrary-yaml.js";
import { commentsIn, commentsThatGo, endWithComments } from "./nasty/comments.js";
import { styledYaml } from "./styled-yaml.js";

/** Every path of a value, the root left out. */
function pathsOf(root: Plain, at: CanvasPath = []): CanvasPath[] {
  const children: [string | number, Plain][] =
    root instanceof Map ? [...root] : Array.isArray(root) ? root.map((item, i) => [i, item]) : [];
  return children.flatMap(([k, child]) => [[...at, k], ...pathsOf(child, [...at, k])]);
}

const value = arbitraryValue;
const key = arbitraryKey;

const anEdit = (root: Plain): fc.Arbitrary<CanvasEdit> => {
  const path = fc.constantFrom(...pathsOf(root));
  const inMap = path.filter((p) => valueAt(root, p) instanceof Map).map((p) => p);
  const hasMap = pathsOf(root).some((p) => valueAt(root, p) instanceof Map);
  const named = pathsOf(root).filter((p) => typeof p.at(-1) === "string");
  return fc.oneof(
    fc.record({ kind: fc.constant("set" as const), path, value: value as fc.Arbitrary<PlainValue> }),
    fc.record({
      kind: fc.constant("set" as const),
      path: hasMap ? fc.tuple(inMap, key).map(([p, k]) => [...p, k]) : fc.tuple(key),
      value: value as fc.Arbitrary<PlainValue>,
    }),
    fc.record({ kind: fc.constant("append" as const), path, value: value as fc.Arbitrary<PlainValue> }),
    fc.record({ kind: fc.constant("remove" as const), path }),
    fc.record({ kind: fc.constant("rename-key" as const), path: fc.constantFrom(...named), to: key }),
  );
};

const read = (source: string): Plain => {
  const document = parseDocument(source, { schema: "core", merge: false, uniqueKeys: false });
  expect(document.errors).toEqual([]);
  return plainOf(document.contents, document);
};

const runs = times(1000, 10_000);
const TIME = 60_000 + runs * 100;

describe("applyEdits, on any canvas written in any style", () => {
  const written = arbitraryYaml.chain((root) =>
    fc.record({ root: fc.constant(root), source: styledYaml(root), edit: anEdit(root) }),
  );

  it(
    "makes a text that reads as intended, without printing more than the touched places anew or losing a comment",
    () => {
      let refused = 0;
      fc.assert(
        fc.property(written, ({ root, source, edit }) => {
          expect(samePlain(read(source), root)).toBe(true);
          const intended = attempt(() => changed(root, edit));
          if (intended === undefined) {
            refused++;
            expect(() => applyEdits(source, [edit])).toThrow();
            return;
          }
          const result = applyEdits(source, [edit]);
          expect(samePlain(read(result.text), intended)).toBe(true);
          expect(result.reprinted).toBe(false);
          const gone = commentsThatGo(source, edit);
          expect(commentsIn(result.text).length).toBeGreaterThanOrEqual(commentsIn(source).length - gone.length);
        }),
        { numRuns: runs, seed: SEED },
      );
      const tried = { "edits, each read back": runs - refused, "edits without a sense, refused": refused };
      recordFigures("F4", { tried, wrong: { "read back otherwise": 0 } }, "values");
    },
    TIME,
  );

  it(
    "leaves every line outside the touched entry byte for byte as it was",
    () => {
      let compared = 0;
      fc.assert(
        fc.property(written, ({ root, source, edit }) => {
          if (attempt(() => changed(root, edit)) === undefined) return;
          compared++;
          const result = applyEdits(source, [edit]).text;
          const [start, end] = touchedLines(source, edit);
          expect(inCommon(source, result)).toBeGreaterThanOrEqual(source.length - (end - start));
        }),
        { numRuns: runs, seed: SEED },
      );
      recordFigures(
        "F4",
        { tried: { "edits, compared byte for byte": compared }, wrong: { "foreign bytes changed": 0 } },
        "bytes",
      );
    },
    TIME,
  );

  it(
    "changes nothing when what is set is there already",
    () => {
      fc.assert(
        fc.property(written, fc.nat(), ({ root, source }, n) => {
          const paths = pathsOf(root);
          const path = paths[n % paths.length] ?? [];
          const same = valueAt(root, path) as PlainValue;
          expect(applyEdits(source, [{ kind: "set", path, value: same }]).text).toBe(source);
        }),
        { numRuns: runs / 5, seed: SEED },
      );
    },
    TIME,
  );
});

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** How many characters two texts share at their beginnings and ends together. */
function inCommon(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start + end;
}

/** The whole lines of the entry at a path, or of the nearest one above it that exists; a new entry may also follow them. */
function touchedLines(source: string, { kind, path }: CanvasEdit): [number, number] {
  const document = parseForEdit(source);
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const slot = slotAt(document, at);
    if (slot === undefined || slot.kind === "root" || (slot.inFlow && at.length > 1)) continue;
    const start = source.lastIndexOf("\n", entryStart(slot) - 1) + 1;
    const size = slot.kind === "pair" ? slot.map.items.length : slot.list.items.length;
    // When the only entry goes, its parent has to say that it is empty.
    if (size === 1 && at.length > 1 && at.length === path.length) continue;
    // Comments below an entry go only with the entry.
    const end = source.indexOf("\n", kind === "remove" ? endWithComments(source, slot) : entryEnd(slot, source));
    return [start, end === -1 ? source.length : end + 1];
  }
  return [0, source.length];
}
