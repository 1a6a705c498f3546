import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/analysis/facts.js";
import { BLOCK_IDS } from "../../src/model/blocks.js";
import { itemsOf } from "../../src/model/canvas.js";
import { VIEW_NAMES, VIEWS } from "../../src/render/index.js";
import { canvasView } from "../../src/render/views/canvas.js";
import { harmless } from "../../src/text/harmless.js";
import { displayWidth } from "../../src/text/width.js";
import { trials } from "../tier.js";
import { canvasFile } from "./arbitrary-canvas.js";
import { dataOf, factsOfFixture, factsOfText, linesOf } from "./render-file.js";

const ALL_VIEWS = await Promise.all(VIEW_NAMES.map(async (name) => [name, await VIEWS[name].load()] as const));
const widths = fc.oneof(fc.constantFrom(20, 59, 60, 99, 100, 200), fc.integer({ min: 20, max: 200 }));
const read = (file: object) => factsOfText(JSON.stringify(file));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed
const ESCAPES = /\u001B\[[0-9;]*m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed
const DANGEROUS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

/** The boxes of a picture, without what stands above and below them. */
function boxLines(lines: readonly string[]): string[] {
  return lines.slice(
    lines.findIndex((line) => line.startsWith("┌")),
    lines.findLastIndex((line) => line.startsWith("└")) + 1,
  );
}

/** All that a picture says, without spaces and the signs at its edges, so that wrapped words are whole again. */
function said(text: string): string {
  return text.replace(/[\s★?✓✗]/gu, "");
}

function wordsOfItems({ canvas, links }: Facts): string[] {
  const names = BLOCK_IDS.flatMap((block) => itemsOf(canvas, block).map((item) => item.name));
  const parts = canvas.valuePropositions.flatMap((vp) => links.elementsOf(vp).map((element) => element.name));
  return [...names, ...parts]
    .flatMap((name) => harmless(name.replace(/[ \t]*\r?\n[ \t]*/g, " ")).split(/\s+/u))
    .filter(Boolean);
}

describe("a note", () => {
  test("has all its lines beside its signs", () => {
    const given = factsOfText(`canvas: 1
name: Shop
customer_segments: {a: A, b: B, c: C, d: D}
channels: {web: {name: A web shop with a name that is long, for: [a, b, c]}}
`);
    const shown = boxLines(linesOf(canvasView, given, { width: 100 })).map((line) => line.split("│")[4]?.trimEnd());
    const from = shown.findIndex((line) => line?.includes("A web"));
    expect(shown.slice(from, from + 3)).toEqual([" ●▲■ A web shop", "     with a name", "     that is long"]);
  });

  test("breaks no word for the sake of its signs", () => {
    const given = factsOfText(`canvas: 1
name: Shop
customer_segments: {a: A, b: B, c: C, d: D}
channels: {web: {name: Selbstbedienung Ladengeschäft, for: [a, b, c]}}
`);
    const shown = boxLines(linesOf(canvasView, given, { width: 100 })).map((line) => line.split("│")[4]?.trimEnd());
    const from = shown.findIndex((line) => line?.includes("●▲■"));
    expect(shown.slice(from, from + 3)).toEqual([" ●▲■", "   Selbstbedienung", "   Ladengeschäft"]);
  });
});

describe("the canvas", () => {
  test("every line of the poster and of the folded form is exactly as wide as asked", () => {
    fc.assert(
      fc.property(canvasFile, fc.integer({ min: 60, max: 200 }), (file, width) => {
        const given = read(file);
        for (const line of boxLines(linesOf(canvasView, given, { width }))) expect(displayWidth(line)).toBe(width);
      }),
      trials(150, 1_000),
    );
  });

  test("every word of every item arrives in a list, whatever the width", () => {
    fc.assert(
      fc.property(canvasFile, fc.integer({ min: 20, max: 59 }), (file, width) => {
        const given = read(file);
        const printed = said(linesOf(canvasView, given, { width }).join("\n"));
        for (const word of wordsOfItems(given)) expect(printed).toContain(said(word));
      }),
      trials(150, 1_000),
    );
  });

  test("every word that fits in a box arrives whole in the poster and the folded form", () => {
    fc.assert(
      fc.property(canvasFile, fc.integer({ min: 60, max: 200 }), (file, width) => {
        const given = read(file);
        const printed = linesOf(canvasView, given, { width }).join("\n");
        const whole = wordsOfItems(given).filter(
          (word) =>
            /^[\p{L}\p{M}\p{N}]{1,8}$/u.test(word) &&
            !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word),
        );
        for (const word of whole) expect(printed).toContain(word);
      }),
      trials(150, 1_000),
    );
  });

  test("a long word broken in a box is complete when its pieces are put together", () => {
    const word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikant";
    const given = factsOfText(`canvas: 1\nname: x\ncost_structure: [${word}]\n`);
    for (const width of [60, 100]) {
      const column = boxLines(linesOf(canvasView, given, { width })).map((line) => line.split("│")[1] ?? "");
      expect(column.join("").replace(/\s/g, "")).toContain(word);
    }
  });
});

describe.each(ALL_VIEWS)("the view %s", (_name, view) => {
  test("is never wider than asked, and shows nothing dangerous, plain or drawn", () => {
    fc.assert(
      fc.property(canvasFile, widths, fc.boolean(), fc.boolean(), (file, width, plain, ascii) => {
        const given = read(file);
        const focus = given.canvas.segments.at(width % 3);
        for (const line of [
          ...linesOf(view, given, { width, plain, ascii }),
          ...linesOf(view, given, { width, plain, ascii, focus }),
        ]) {
          if (!plain) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(DANGEROUS);
        }
      }),
      trials(100, 1_000),
    );
  });

  test("says the same with and without colour", () => {
    fc.assert(
      fc.property(canvasFile, widths, (file, width) => {
        const given = read(file);
        const bare = linesOf(view, given, { width });
        for (const colour of [16, 256] as const)
          expect(linesOf(view, given, { width, colour }).map((line) => line.replace(ESCAPES, ""))).toEqual(bare);
      }),
      trials(60, 600),
    );
  });

  test("draws with ASCII only when asked, around words that are ASCII", () => {
    const lines = linesOf(view, factsOfFixture("verdicts"), { ascii: true });
    expect(lines.join("\n")).toMatch(/^[ -~\n]*$/);
  });

  test("as data is one versioned JSON document that a terminal can show", () => {
    fc.assert(
      fc.property(canvasFile, (file) => {
        const given = read(file);
        expect(dataOf(view, given).version).toBe(1);
        expect([...view.json(given)].join("").replaceAll("\n", "")).not.toMatch(DANGEROUS);
      }),
      trials(60, 600),
    );
  });

  test("survives a canvas with nothing in it", () => {
    for (const width of [0, 1, 40, 200])
      expect(linesOf(view, factsOfFixture("empty"), { width }).length).toBeGreaterThan(0);
  });
});

test("the canvas as data is the normalised canvas: short forms spelled out, no places of the file", () => {
  const given = factsOfText(
    "canvas: 1\nname: Bäckerei\nmarket: niche\ncustomer_segments: {locals: Nachbarn}\nchannels: {shop: {for: locals}}\n",
  );
  const data = dataOf(canvasView, given);
  expect(data).toMatchObject({ version: 1, name: "Bäckerei", market: ["niche"], stage: "sketch" });
  expect(data.segments).toEqual([expect.objectContaining({ id: "locals", name: "Nachbarn", state: "current" })]);
  expect(data.channels).toEqual([expect.objectContaining({ id: "shop", name: "Shop", for: ["locals"], phases: [] })]);
  expect(JSON.stringify(data)).not.toContain('"path"');
});
