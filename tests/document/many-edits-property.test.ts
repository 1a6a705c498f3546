import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, valueAt } from "../../src/document/edit/change.js";
import { type Plain, samePlain } from "../../src/document/edit/plain.js";
import { valueOfText } from "../../src/document/edit/read-back.js";
import { applyEdits } from "../../src/document/edit.js";
import type { CanvasEdit, PlainValue } from "../../src/model/finding.js";
import type { CanvasPath } from "../../src/model/path.js";
import { recordFigures } from "../faults/figures.js";
import { patience, times, trials } from "../tier.js";
import { arbitraryKey, arbitraryValue, arbitraryYaml } from "./arbitrary-yaml.js";
import { styledYaml } from "./styled-yaml.js";

/** Every path of a value, the root left out. */
function pathsOf(root: Plain, at: CanvasPath = []): CanvasPath[] {
  const children: [string | number, Plain][] =
    root instanceof Map ? [...root] : Array.isArray(root) ? root.map((item, i) => [i, item]) : [];
  return children.flatMap(([key, child]) => [[...at, key], ...pathsOf(child, [...at, key])]);
}

interface Draft {
  readonly at: number;
  readonly kind: number;
  readonly key: string;
  readonly value: Plain;
}

const drafts = fc.array(fc.record({ at: fc.nat(), kind: fc.nat(4), key: arbitraryKey, value: arbitraryValue }), {
  minLength: 2,
  maxLength: 8,
});

/** Edits of which each makes sense when its turn comes. */
function editsFrom(
  root: Plain,
  plans: readonly Draft[],
): { readonly edits: readonly CanvasEdit[]; readonly value: Plain } {
  let value = root;
  const edits: CanvasEdit[] = [];
  for (const plan of plans) {
    const edit = editFrom(value, plan);
    try {
      value = edit ? changed(value, edit) : value;
      if (edit) edits.push(edit);
    } catch {
      // It makes no sense here.
    }
  }
  return { edits, value };
}

function editFrom(root: Plain, { at, kind, key, value }: Draft): CanvasEdit | undefined {
  const paths = pathsOf(root);
  const path = paths[at % paths.length];
  if (path === undefined) return undefined;
  if (kind === 0) return { kind: "set", path, value: value as PlainValue };
  if (kind === 1) return { kind: "append", path, value: value as PlainValue };
  if (kind === 2) return { kind: "remove", path };
  if (kind === 3 && typeof path.at(-1) === "string") return { kind: "rename-key", path, to: key };
  return valueAt(root, path) instanceof Map
    ? { kind: "set", path: [...path, key], value: value as PlainValue }
    : undefined;
}

describe("several edits at once, on any canvas written in any style", () => {
  const written = arbitraryYaml.chain((root) =>
    fc.record({ root: fc.constant(root), source: styledYaml(root), plans: drafts }),
  );

  it(
    "read as one after the other would",
    () => {
      fc.assert(
        fc.property(written, ({ root, source, plans }) => {
          const { edits, value } = editsFrom(root, plans);
          const { text, reprinted } = applyEdits(source, edits);
          expect(samePlain(valueOfText(text), value)).toBe(true);
          expect(reprinted).toBe(false);
        }),
        trials(300, 10_000),
      );
    },
    patience(60_000),
  );

  it(
    "keep every comment where nothing that has one is replaced or goes",
    () => {
      fc.assert(
        fc.property(written, ({ root, source, plans }) => {
          const { edits } = editsFrom(
            root,
            plans.map((plan) => ({ ...plan, kind: 3 + (plan.kind % 2) })).filter(isNew(root)),
          );
          expect(commentsIn(applyEdits(source, edits).text)).toEqual(commentsIn(source));
        }),
        trials(200, 10_000),
      );
      const tried = { "sets of edits with comments all around": times(200, 10_000) };
      recordFigures("F4", { tried, wrong: { "comments lost": 0 } }, "comments");
    },
    patience(60_000),
  );
});

/** Setting a key that is there already replaces what it has. */
function isNew(root: Plain): (plan: Draft) => boolean {
  const keys = new Set(pathsOf(root).map((path) => path.at(-1)));
  return ({ key }) => !keys.has(key);
}

/** Not in the order of the file: those inside what is replaced move above it. */
function commentsIn(text: string): readonly string[] {
  return (text.match(/# (heading|above|beside|below)/g) ?? []).sort();
}
