import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samePlain } from "../../src/document/edit/plain.js";
import { valueOfText } from "../../src/document/edit/read-back.js";
import { formatCanvas } from "../../src/document/format.js";
import { recordFigures } from "../faults/figures.js";
import { patience, times, trials } from "../tier.js";
import { arbitraryYaml } from "./arbitrary-yaml.js";
import { styledYaml } from "./styled-yaml.js";

describe("formatCanvas, on any canvas written in any style", () => {
  const written = arbitraryYaml.chain((root) => fc.record({ root: fc.constant(root), source: styledYaml(root) }));

  it(
    "keeps every value and every comment, and has nothing left to do the second time",
    () => {
      fc.assert(
        fc.property(written, ({ root, source }) => {
          const text = formatCanvas(source);
          expect(samePlain(valueOfText(text), root)).toBe(true);
          expect(text.match(/#( heading| above| beside| below)/g)?.sort()).toEqual(
            source.match(/#( heading| above| beside| below)/g)?.sort(),
          );
          expect(formatCanvas(text)).toBe(text);
        }),
        trials(400, 10_000),
      );
      recordFigures(
        "F5",
        { tried: { "canvases laid out twice": times(400, 10_000) }, wrong: { differences: 0 } },
        "fmt",
      );
    },
    patience(60_000),
  );
});
