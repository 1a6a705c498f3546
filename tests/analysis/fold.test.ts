import { describe, expect, it } from "vitest";
import { foldName } from "../../src/analysis/fold.js";

/** What folding means, with the whole tables of Unicode. */
function definition(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[^ı]+/g, (run) => run.toLowerCase().toUpperCase().toLowerCase())
    .replaceAll("ς", "σ")
    .normalize("NFD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[\s\p{Z}\p{Cf}]|(?!#)\p{P}/gu, "");
}

const BASIC_PLANE = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe("folding a name", () => {
  it.each([
    ["Crème brûlée", "cremebrulee"],
    ["C++", "c++"],
    ["C#", "c#"],
    ["Straße", "strasse"],
    ["“Early-stage” founders – EU", "earlystagefounderseu"],
    ["Ωμέγας", "ωμεγασ"],
    ["ქართული", "ქართული"],
  ])("%s is %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("is the same with and without the tables of Unicode, for every character", () => {
    const differing = BASIC_PLANE.filter((c) =>
      [c, `a${c}b`, `${c}e\u0301`].some((t) => foldName(t) !== definition(t)),
    );
    expect(differing).toEqual([]);
  });

  it("is the same for every pair of Latin characters", () => {
    const latin = BASIC_PLANE.slice(0x20, 0x180);
    const differing = latin.flatMap((a) => latin.map((b) => a + b)).filter((t) => foldName(t) !== definition(t));
    expect(differing).toEqual([]);
  });
});
