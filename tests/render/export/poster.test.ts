import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_IDS } from "../../../src/model/blocks.js";
import { ExportError } from "../../../src/render/export/export-error.js";
import { PAPER_NAMES, PAPERS, type PaperName } from "../../../src/render/export/paper.js";
import { pageOf } from "../../../src/render/export/poster/page.js";
import { LEADING, leastLines, paragraph } from "../../../src/render/export/poster/piece.js";
import { fillBlock, leastHeight, settingsFor } from "../../../src/render/export/poster/place-block.js";
import { placePoster } from "../../../src/render/export/poster/place-poster.js";
import type { Area, PlacedNote, Poster } from "../../../src/render/export/poster/poster.js";
import { contrast, inkOf, THEME, tintOf } from "../../../src/render/export/poster/theme.js";
import { warnOfSize } from "../../../src/render/export/poster/warn-of-size.js";
import { PALETTE } from "../../../src/render/palette.js";
import { sceneOf } from "../../../src/render/scene.js";
import { harmless } from "../../../src/text/harmless.js";
import { trials } from "../../tier.js";
import { canvasFile } from "../arbitrary-canvas.js";
import { factsOfText } from "../render-file.js";
import { EXAMPLES, sourceOf } from "./export-file.js";

const COLOURS = Object.keys(PALETTE) as (keyof typeof PALETTE)[];

function posterOf(source: string): Poster {
  return placePoster(sceneOf(factsOfText(source)));
}

function isInside(inner: Area, outer: Area): boolean {
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    right <= outer.x + outer.width + slack &&
    bottom <= outer.y + outer.height + slack
  );
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Where the words and signs of a note are, as areas. */
function contentOf({ words, signs }: PlacedNote): readonly Area[] {
  return [
    ...words.map(({ x, y, width, size, isRightToLeft }) => ({
      x: isRightToLeft ? x - width : x,
      y: y - size * 0.8,
      width,
      height: size,
    })),
    ...signs.map(({ x, y, size }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size })),
  ];
}

/** Everything that is wrong with the places of a poster. */
function problemsOf({ width, height, blocks, header, legend }: Poster): string[] {
  const page = { x: 0, y: 0, width, height };
  const problems: string[] = [];
  for (const block of blocks) {
    if (!isInside(block, page)) problems.push(`${block.block} leaves the page`);
    block.notes.forEach((note, at) => {
      if (!isInside(note, block)) problems.push(`${note.id} leaves its block`);
      if (block.notes.slice(at + 1).some((other) => overlap(note, other))) problems.push(`${note.id} covers another`);
      if (!contentOf(note).every((area) => isInside(area, note))) problems.push(`${note.id} lets its text out`);
    });
  }
  for (const line of [...header, ...legend.words])
    if (line.x + (line.isRightToLeft ? 0 : line.width) > width) problems.push(`"${line.text}" leaves the page`);
  return problems;
}

/** What a note says, line by line, without the blanks at which lines were broken. */
function saidBy({ words }: PlacedNote): string {
  return words.map(({ text }) => text.replace(/\s/g, "")).join("\n");
}

/** A text as it may stand on several lines, with hyphens where a word was broken. */
function onLines(text: string): RegExp {
  const letters = [...text.replace(/\s/g, "")].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"));
  return new RegExp(letters.join("(?:-?\\n)?"), "u");
}

/** A shop with so many segments, all but one of which are reached by one channel. */
function reached(segments: number): PlacedNote | undefined {
  const all = Array.from({ length: segments + 1 }, (_, at) => `s${at}`);
  const named = all.map((id) => `${id}: Segment ${id}`).join(", ");
  const web = `{name: A web shop with a name that is long, for: [${all.slice(1).join(", ")}]}`;
  const source = `canvas: 1\nname: Shop\ncustomer_segments: {${named}}\nchannels: {web: ${web}}\n`;
  return posterOf(source).blocks.find(({ block }) => block === "channels")?.notes[0];
}

describe("a note", () => {
  it("has its words beside its signs, on every line", () => {
    const { words = [] } = reached(3) ?? {};
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words.map(({ x }) => x)).size).toBe(1);
  });

  it("has no words on its signs, however many there are", () => {
    for (const segments of [2, 5, 12, 30, 50]) {
      const { words = [], signs = [] } = reached(segments) ?? {};
      const lines = words.filter(({ text }) => /[a-z]/.test(text));
      for (const { x, y, width, size } of lines)
        for (const sign of signs)
          expect(overlap({ x, y: y - size * 0.7, width, height: size * 0.7 }, { ...sign, width: 1, height: 1 })).toBe(
            false,
          );
    }
  });
});

describe("a poster", () => {
  it.each([...EXAMPLES, "hard", "hostile", "thirty", "empty", "verdicts"])(
    "of %s has a place for everything",
    (name) => {
      expect(problemsOf(posterOf(sourceOf(name)))).toEqual([]);
    },
  );

  it("has a place for everything whatever a canvas says, and leaves nothing out", () => {
    fc.assert(
      fc.property(canvasFile, (file) => {
        const facts = factsOfText(JSON.stringify(file));
        const poster = placePoster(sceneOf(facts));
        expect(problemsOf(poster)).toEqual([]);
        const said = poster.blocks.flatMap((block) => block.notes.map(saidBy)).join("\n");
        for (const { name } of [...facts.canvas.segments, ...facts.canvas.partners])
          expect(said).toMatch(onLines(harmless(name)));
      }),
      trials(60, 600),
    );
  });

  it("rules nothing out for spaces that are narrower than others, or letters that are wider than an emoji", () => {
    for (const [text, width] of [
      ["000c\u202f10 ic\u202f\u202f00", 30],
      ["\ufdfd\ufdfd \u2e3b\u2e3b\u2e3b 1\u202f000\u202f000", 20],
    ] as const)
      for (const size of [13, 16, 24])
        for (let room = width; room < 400; room += 1) {
          const type = { size, weight: "regular", ink: "text" } as const;
          expect(leastLines(text, type, room) * LEADING * size).toBeLessThanOrEqual(
            paragraph(text, type, room).height + 1e-6,
          );
        }
  });

  it("never takes less room than it was ruled out for", () => {
    fc.assert(
      fc.property(canvasFile, fc.double({ min: 120, max: 1800, noNaN: true }), (file, width) => {
        const scene = sceneOf(factsOfText(JSON.stringify(file)));
        for (const block of BLOCK_IDS)
          for (const setting of settingsFor(width)) {
            const { height } = fillBlock(scene.box(block), scene, width, setting);
            expect(height).toBeGreaterThanOrEqual(leastHeight(scene.box(block), setting, width));
          }
      }),
      trials(20, 600),
    );
  });

  it("has the proportions of the printed canvas: A3, five equal columns, the upper band 73 %", () => {
    const { width, height, blocks } = posterOf(sourceOf("linkedin"));
    expect(width / height).toBeCloseTo(Math.SQRT2, 2);
    const [partners, segments, costs] = ["key_partners", "customer_segments", "cost_structure"].map((id) =>
      blocks.find(({ block }) => block === id),
    );
    expect(partners?.width).toBeCloseTo(segments?.width ?? 0);
    expect((costs?.width ?? 0) * 2).toBeCloseTo((partners?.width ?? 0) * 5);
    const [upper = 0, lower = 0] = [partners?.height, costs?.height];
    expect(upper / (upper + lower)).toBeCloseTo(0.73, 2);
  });

  it("grows when type cannot get smaller", () => {
    const names = Array.from(
      { length: 300 },
      (_, at) => `Partner number ${at} with a name of more than one line of text`,
    );
    const poster = posterOf(JSON.stringify({ canvas: 1, name: "Many", key_partners: names }));
    expect(problemsOf(poster)).toEqual([]);
    expect(poster.height).toBeGreaterThan(poster.width);
    expect(poster.blocks.find(({ block }) => block === "key_partners")?.notes).toHaveLength(300);
  });

  it("sets its type smaller rather than break a word, and breaks the longest with a hyphen", () => {
    const wordsIn = (name: string) => {
      const { blocks } = posterOf(JSON.stringify({ canvas: 1, name: "x", key_partners: [name] }));
      return blocks.flatMap(({ notes }) => notes.flatMap(({ words }) => words));
    };
    const [whole, ...more] = wordsIn("Bundesaufsichtsbehördenamt");
    expect([whole?.text, more]).toEqual(["Bundesaufsichtsbehördenamt", []]);
    expect(whole?.size).toBeLessThan(24);
    const broken = wordsIn("Bundesversicherungsaufsichtsbehördenmitarbeiter");
    expect(broken.map(({ text }) => text)).toEqual(["Bundesversicherungs-", "aufsichtsbehördenmitar-", "beiter"]);
  });

  it("gives many long offers half of the width where they alone would make the sheet large", () => {
    const offer = (at: number) => ({
      name: `Offer number ${at} that is told in a long sentence`,
      elements: Object.fromEntries(
        [1, 2, 3, 4].map((part) => [`p${part}`, "A part that is told in a long sentence too"]),
      ),
    });
    const offers = Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`v${at}`, offer(at)]));
    const partners = ["A baker", "A miller"];
    const sheetOf = (more: object) => posterOf(JSON.stringify({ canvas: 1, name: "Many", ...more }));
    const widthOf = (poster: Poster) => {
      const middle = poster.blocks.find(({ block }) => block === "value_propositions");
      return (middle?.width ?? 0) / (poster.width - 80);
    };
    const wide = sheetOf({ value_propositions: offers, key_partners: partners });
    expect(widthOf(wide)).toBeCloseTo(0.5);
    expect([wide.width, wide.height]).toEqual([expect.closeTo(1680 * 1.12), expect.closeTo(1188 * 1.12)]);
    const many = Array.from({ length: 120 }, (_, at) => `Partner number ${at} with a name of more than one line`);
    const both = Object.fromEntries(Object.entries(offers).slice(0, 18));
    expect(widthOf(sheetOf({ value_propositions: both, key_partners: many, customer_segments: many }))).toBeCloseTo(
      0.2,
    );
  });

  it("gives a column that is too full more of the width before the sheet grows", () => {
    const poster = posterOf(sourceOf("thirty"));
    expect([poster.width, poster.height]).toEqual([1680, expect.closeTo(1188)]);
    const widths = new Map(poster.blocks.map(({ block, width }) => [block, width / (poster.width - 80)]));
    expect(widths.get("customer_segments")).toBeCloseTo(0.3);
    for (const block of ["key_partners", "key_activities", "value_propositions", "channels"] as const)
      expect(widths.get(block)).toBeCloseTo(0.175);
    for (const block of ["cost_structure", "revenue_streams"] as const) expect(widths.get(block)).toBeCloseTo(0.5);
  });

  it("says when it is larger than paper", () => {
    const told = (notes: number) => {
      const texts: string[] = [];
      const names = Array.from({ length: notes }, (_, at) => `Partner number ${at} with a name of more than one line`);
      const source = JSON.stringify({ canvas: 1, name: "Many", key_partners: names });
      warnOfSize(posterOf(source), (text) => texts.push(text));
      return texts;
    };
    expect(told(3)).toEqual([]);
    expect(told(300)).toEqual([
      expect.stringMatching(
        /^so many notes need a sheet of 588 × \d+ mm; fitted to A3.*HTML, which is printed on as many/,
      ),
    ]);
    expect(told(80)).toEqual([expect.stringMatching(/HTML for screens, or Markdown$/)]);
  });

  it.each(PAPER_NAMES)("has the proportions of %s, for which it can be read", (paper) => {
    const { width, height } = PAPERS[paper];
    for (const name of [...EXAMPLES, "thirty", "empty"]) {
      const poster = placePoster(sceneOf(factsOfText(sourceOf(name))), paper);
      expect(poster.width / poster.height, name).toBeCloseTo(width / height);
      expect(pageOf(poster), name).toMatchObject({ width, height, left: expect.closeTo(0), top: expect.closeTo(0) });
      expect(() => warnOfSize(poster, undefined), name).not.toThrow();
    }
  });

  it("is refused for a paper on which nobody could read it, with a way out", () => {
    const names = Array.from({ length: 110 }, (_, at) => `Partner number ${at} with a name of more than one line`);
    const facts = factsOfText(JSON.stringify({ canvas: 1, name: "Many", key_partners: names }));
    const checked = (paper: PaperName) => () => warnOfSize(placePoster(sceneOf(facts), paper), undefined);
    expect(checked("a4")).toThrow(
      /^so many notes fit on A4 \(297 × 210 mm\) in letters of [34](?:\.\d)? points only, which nobody can read$/,
    );
    expect(checked("letter")).toThrow(ExportError);
    expect(checked("tabloid")).not.toThrow();
  });

  it("sets aside what is not served now, below the others", () => {
    const notes = posterOf(sourceOf("hard")).blocks.find(({ block }) => block === "customer_segments")?.notes ?? [];
    const words = notes.map(({ description }) => /; (later|ignored)$/.exec(description)?.[1] ?? "now");
    expect(words).toEqual(["now", "now", "now", "now", "now", "now", "later", "ignored"]);
  });

  it("sets the names of all offers alike, whether their parts are named or not", () => {
    const poster = posterOf(`canvas: 1
name: x
value_propositions: {shop: {name: The shop, elements: {bread: Bread}}, van: {name: The van}}
channels: {post: {name: By post}}
`);
    const weights = poster.blocks.flatMap(({ notes }) =>
      notes.flatMap(({ words }) => words.map(({ text, weight }) => [text, weight])),
    );
    expect(Object.fromEntries(weights)).toEqual({
      "The shop": "bold",
      Bread: "regular",
      "The van": "bold",
      "By post": "regular",
    });
  });

  it("has no sign that can be taken for a dash before a name", () => {
    const { blocks } = posterOf("canvas: 1\nname: x\ncustomer_segments: {a: {name: Ann, decision: later}}\n");
    const shapes = blocks.flatMap(({ notes }) => notes.flatMap(({ signs }) => signs.map(({ shape }) => shape)));
    expect(shapes).toEqual(["ring"]);
  });

  it("has the sign of a name that is read from right to left where that name begins", () => {
    const { legend } = posterOf("canvas: 1\nname: x\ncustomer_segments: {a: {name: العائلات}, b: {name: المقاهي}}\n");
    const names = legend.words.filter((line) => line.isRightToLeft);
    const nearest = names.map(({ x }) => legend.signs.map((sign) => sign.x - x).filter((distance) => distance > 0)[0]);
    expect(names.map(({ text }) => text)).toEqual(["العائلات", "المقاهي"]);
    for (const distance of nearest) expect(distance).toBeLessThan(14);
    const [first, second] = [legend.signs[0]?.x ?? 0, (names[1]?.x ?? 0) - (names[1]?.width ?? 0)];
    expect(second - first).toBeGreaterThan(14);
  });

  it("has text that can be read on every ground", () => {
    const grounds = [THEME.paper, THEME.note, THEME.aside, ...COLOURS.map(tintOf)];
    for (const ground of grounds) {
      expect(contrast(THEME.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(THEME.muted, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of COLOURS) expect(contrast(inkOf(colour), "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    expect(contrast("#FFFFFF", "#FFFFFF")).toBe(1);
  });
});
