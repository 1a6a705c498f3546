import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samePlain } from "../../../src/document/edit/plain.js";
import { valueOfText } from "../../../src/document/edit/read-back.js";
import { formatCanvas } from "../../../src/document/format.js";
import { readCanvas } from "../../../src/document/read-canvas.js";
import type { CanvasEdit, PlainValue } from "../../../src/model/finding.js";
import { IS_LONG, patience, trials } from "../../tier.js";
import { arbitraryKey, arbitraryValue } from "../arbitrary-yaml.js";
import { commentsIn, missing } from "./comments.js";
import { everyEditOf, pathsOf } from "./edits.js";
import { NASTY_FILES } from "./files.js";
import { brokenPromises } from "./promises.js";

/** Where an alias repeats what is edited, more than one place has to change. */
const isAllowed = (source: string) => (broken: string) => broken === "reprinted" && /[ []\*\w/.test(source);

const broken = (source: string, edit: CanvasEdit) =>
  brokenPromises(source, edit).filter((each) => !isAllowed(source)(each));

describe.each(NASTY_FILES)("a file with %s", (name, source) => {
  it("is a canvas without errors", () => {
    expect(readCanvas(source).findings).toEqual([]);
  });

  it(
    "says what is meant after every kind of edit at every path, and keeps all else, comments too",
    () => {
      const edits = everyEditOf(valueOfText(source));
      // For each change some of them, other ones of each file; in the long run all.
      const tried = IS_LONG ? edits : edits.filter((_, i) => i % 6 === name.length % 6);
      expect(tried.flatMap((edit) => broken(source, edit).map((what) => [edit, what]))).toEqual([]);
    },
    patience(60_000),
  );

  it("is laid out without losing a value or a comment, and once for all", () => {
    const text = formatCanvas(source);
    expect(samePlain(valueOfText(text), valueOfText(source))).toBe(true);
    expect(missing(commentsIn(source), commentsIn(text))).toEqual([]);
    expect(formatCanvas(text)).toBe(text);
  });
});

/** A file of the corpus, and an edit of it with any value at any place. */
const anEdit = fc
  .record({
    file: fc.constantFrom(...NASTY_FILES),
    at: fc.nat(),
    kind: fc.nat(4),
    key: arbitraryKey,
    value: arbitraryValue as fc.Arbitrary<PlainValue>,
  })
  .map(({ file: [, source], at, kind, key, value }): [string, CanvasEdit] => {
    const paths = pathsOf(valueOfText(source));
    const path = paths[at % paths.length] ?? [];
    if (kind === 0) return [source, { kind: "remove", path }];
    if (kind === 1) return [source, { kind: "append", path, value }];
    if (kind === 2) return [source, { kind: "set", path: [...path, key], value }];
    if (kind === 3 && typeof path.at(-1) === "string") return [source, { kind: "rename-key", path, to: key }];
    return [source, { kind: "set", path, value }];
  });

describe("any edit of any of these files", () => {
  it(
    "says what is meant, and keeps all else, comments too",
    () => {
      fc.assert(
        fc.property(anEdit, ([source, edit]) => {
          expect(broken(source, edit)).toEqual([]);
        }),
        trials(300, 10_000),
      );
    },
    patience(60_000),
  );
});
