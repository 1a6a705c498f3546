import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { ExportError, loadOptional } from "../../../src/render/export/export-error.js";
import { fontFilesIn } from "../../../src/render/export/fonts.js";
import { boxedOf, unheldOf, withBoxes } from "../../../src/render/export/png/boxed-characters.js";
import { BY_ANCHOR } from "../../../src/render/export/png/by-anchor.js";
import { drawnWidths } from "../../../src/render/export/png/drawn-widths.js";
import { FACES, faceOf } from "../../../src/render/export/png/stand-ins.js";
import { placePoster } from "../../../src/render/export/poster/place-poster.js";
import type { Words } from "../../../src/render/export/poster/poster.js";
import { runsApart } from "../../../src/render/export/poster/runs-apart.js";
import { lookOf } from "../../../src/render/export/poster/sign-look.js";
import { THEME } from "../../../src/render/export/poster/theme.js";
import { typedSign } from "../../../src/render/export/poster/typed-sign.js";
import { withLines } from "../../../src/render/export/poster/with-lines.js";
import { drawPoster } from "../../../src/render/export/svg/draw-poster.js";
import { textWidth } from "../../../src/render/export/text/measure.js";
import { sceneOf } from "../../../src/render/scene.js";
import { harmless } from "../../../src/text/harmless.js";
import { factsOfText } from "../render-file.js";
import { EXAMPLES, exported, sourceOf } from "./export-file.js";
import { unzipped } from "./unzipped.js";

async function bytesOf(name: string, format: "png" | "pdf" | "pptx"): Promise<Buffer> {
  return Buffer.from(await exported(sourceOf(name), format));
}

/** What is in the streams of a PDF: the content of its page, and the others. */
function streamsOf(file: Buffer): { content: string; others: readonly string[] } {
  const pieces = file
    .toString("latin1")
    .split(/(?<!end)stream\r?\n/)
    .slice(1);
  const texts = pieces.flatMap((piece) => {
    try {
      return [inflateSync(Buffer.from(piece.slice(0, piece.indexOf("endstream")), "latin1")).toString("latin1")];
    } catch {
      return [];
    }
  });
  const isContent = (text: string) => text.includes("BDC");
  return { content: texts.find(isContent) ?? "", others: texts.filter((text) => !isContent(text)) };
}

describe("PNG", () => {
  it("is an image in the proportions of the poster, twice as many dots as units", async () => {
    const image = await bytesOf("linkedin", "png");
    expect(image.subarray(1, 4).toString()).toBe("PNG");
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([3360, 2376]);
    expect(image.length).toBeGreaterThan(200_000);
  });

  it("draws what its fonts do not hold with those of the computer", async () => {
    expect((await bytesOf("hard", "png")).subarray(1, 4).toString()).toBe("PNG");
  });

  it("keeps texts that are read from right to left inside their notes", () => {
    const poster = placePoster(sceneOf(factsOfText(sourceOf("hard"))));
    const [, ...texts] = drawPoster(poster, BY_ANCHOR).split(/(?=<text )/);
    const places = texts.flatMap((text) =>
      text.includes("\u2067") ? [text.slice(0, text.indexOf("</text>") + 7)] : [],
    );
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) {
      const [, x] = /x="([\d.]+)"/.exec(place) ?? [];
      const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1680" height="1188">${place}</svg>`, {
        font: {
          fontFiles: Object.values(fontFilesIn("dist/fonts")),
          loadSystemFonts: false,
          defaultFontFamily: "Arimo",
        },
      }).getBBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(Number(x));
    }
  });

  it("looks for what its fonts do not hold in those of the same weight first", () => {
    const font = {
      fontFiles: [...Object.values(fontFilesIn("dist/fonts")), "node_modules/katex/dist/fonts/KaTeX_Main-Bold.ttf"],
      loadSystemFonts: false,
      defaultFontFamily: "Arimo",
    };
    const { regular, bold } = unheldOf(["↦", "朝"], Resvg, font);
    expect([[...regular], [...bold]]).toEqual([["↦", "朝"], ["朝"]]);
  });

  it("sets a line in the weight it has where a font of that weight holds all of it, else in any", () => {
    const unheld = { regular: new Set("↦朝"), bold: new Set("朝"), any: new Set("朝") };
    const faceOfWords = (text: string, weight: "regular" | "bold") =>
      faceOf({ text, weight, x: 0, y: 0, size: 16, ink: "text", width: 10, isRightToLeft: false }, unheld);
    expect(faceOfWords("a ↦ b", "bold")).toBe(FACES.bold);
    expect(faceOfWords("a ↦ b", "regular")).toBe(FACES.any);
    expect(faceOfWords("朝", "regular")).toBe(FACES.regular);
    expect(boxedOf(unheld)).toEqual(["朝"]);
  });

  it("draws bold text with a font that has no bold where no other holds it", () => {
    const font = {
      fontFiles: [...Object.values(fontFilesIn("dist/fonts")), "node_modules/katex/dist/fonts/KaTeX_AMS-Regular.ttf"],
      loadSystemFonts: false,
      defaultFontFamily: "Arimo",
    };
    const poster = placePoster(sceneOf(factsOfText("canvas: 1\nname: x\nvalue_propositions: [⊞]\n")));
    const unheld = unheldOf(["⊞"], Resvg, font);
    expect(boxedOf(unheld)).toEqual([]);
    const drawn = drawPoster(poster, BY_ANCHOR, (line) => faceOf(line, unheld));
    const paths = (svg: string) => new Resvg(svg, { font }).toString();
    expect(paths(drawn)).not.toBe(paths(drawn.replaceAll("⊞", "\u{10FFFD}")));
  });

  it("draws one box for a sign that no font holds, however many characters it is made of", () => {
    const source = "canvas: 1\nname: x\ncustomer_segments: {a: {name: '👨‍👩‍👧 Families'}}\n";
    const poster = withBoxes(placePoster(sceneOf(factsOfText(source))), ["👨", "👩", "👧"]);
    const notes = poster.blocks.flatMap((block) => block.notes);
    expect(notes.flatMap(({ words }) => words).map(({ text }) => text)).toEqual(["□ Families"]);
  });

  it("finds each character that no font holds beside those that are not drawn", () => {
    const font = {
      fontFiles: Object.values(fontFilesIn("dist/fonts")),
      loadSystemFonts: false,
      defaultFontFamily: "Arimo",
    };
    const characters = [...new Set("👩\u200D🍳\uFE0F🍞")];
    expect(boxedOf(unheldOf(characters, Resvg, font))).toEqual(["👩", "🍳", "🍞"]);
  });

  it("draws signs of another font, and words of another script, apart from the words around them", () => {
    const at = { x: 10, y: 0, size: 20, weight: "bold", ink: "text", width: 200, isRightToLeft: false } as const;
    const apart = (text: string) => runsApart({ ...at, text }).map(({ text: part, x }) => [part, x]);
    const [bread, space, tick] = ["Bread", " ", "✓"].map((text) => textWidth(text, 20, "bold")) as [
      number,
      number,
      number,
    ];
    expect(apart("Bread ✓ fresh")).toEqual([
      ["Bread", 10],
      ["✓", 10 + bread + space + 1.2],
      ["fresh", expect.closeTo(10 + bread + 2 * space + tick)],
    ]);
    expect(apart("👩‍🍳🍞").map(([part]) => part)).toEqual(["👩‍🍳", "🍞"]);
    expect(apart("Bread")).toEqual([["Bread", 10]]);
    const textsOf = (text: string) => apart(text).map(([part]) => part);
    expect(textsOf("პური ✓ bread")).toEqual(["პური", "✓", "bread"]);
    expect(textsOf("温かいパン every morning")).toEqual(["温かいパン", "every morning"]);
    expect(textsOf("Books・本、雑誌 (new)")).toEqual(["Books", "・本、雑誌", "(new)"]);
    expect(textsOf("한국어 학생 and 직장인")).toEqual(["한국어 학생", "and", "직장인"]);
    expect(textsOf("Bakery مخبز الحي (new)")).toEqual(["Bakery", "مخبز الحي", "(new)"]);
  });

  it("leaves a line whole whose words change their direction more than once", () => {
    const at = { x: 10, y: 0, size: 20, weight: "bold", ink: "text", width: 200, isRightToLeft: false } as const;
    for (const text of ["Bakery مخبز or مقهى", "Bakery مخبز 5 مقهى"])
      expect(runsApart({ ...at, text })).toHaveLength(1);
    expect(runsApart({ ...at, text: "مخبز Bakery", isRightToLeft: true })).toHaveLength(1);
  });

  it("cuts words behind letters of several signs, after which resvg leaves too little room", () => {
    const at = { x: 10, y: 0, size: 20, weight: "bold", ink: "text", width: 200, isRightToLeft: false } as const;
    const textsOf = (text: string) => runsApart({ ...at, text }).map((part) => part.text);
    expect(textsOf("दुनिया भर")).toEqual(["दुनि", "या", "भर"]);
    expect(textsOf("स्थल")).toEqual(["स्थ", "ल"]);
    expect(textsOf("ประจำที่")).toEqual(["ประจำ", "ที่"]);
    expect(textsOf("温かい")).toEqual(["温かい"]);
  });

  it("draws the signs of the sheet where the author typed them, as PDF does", () => {
    const poster = placePoster(sceneOf(factsOfText('canvas: 1\nname: "Fresh ✓ bread"\n')));
    const apart = withLines(poster, (line) => runsApart(line));
    expect(drawPoster(apart, BY_ANCHOR)).toContain(">✓</text>");
    const drawn = drawPoster(apart, BY_ANCHOR, undefined, typedSign);
    expect(drawn).not.toContain(">✓</text>");
    expect(drawn.match(/<path /g)).toHaveLength(1);
  });

  it("sets signs that stand in one line in one font, where one holds them all", () => {
    const unheld = { regular: new Set("↦⇝"), bold: new Set("⇝朝"), any: new Set("朝") };
    const faceOfSign = (text: string, signs: string) =>
      faceOf(
        { text, signs, weight: "bold", x: 0, y: 0, size: 16, ink: "text", width: 10, isRightToLeft: false },
        unheld,
      );
    expect(faceOfSign("↦", "↦")).toBe(FACES.bold);
    expect(faceOfSign("↦", "↦⇝")).toBe(FACES.any);
    expect(faceOfSign("↦", "↦⇝朝")).toBe(FACES.bold);
  });

  it("takes a character that is drawn as nothing for one that no font holds, unless it is a space", () => {
    class Blank {
      readonly width = 64 * 32;
      readonly pixels: Buffer;
      constructor() {
        this.pixels = Buffer.alloc(this.width * 32 * 4);
        // Three faces, each with the box for what is missing, a picture that is not drawn, and a space.
        for (const cell of [0, 3, 6]) this.pixels[(cell * 32 + 5) * 4 + 3] = 255;
      }
      render = () => this;
    }
    expect(boxedOf(unheldOf(["🥐", "\u3000"], Blank as never, {}))).toEqual(["🥐"]);
  });

  it("draws no sign over what follows it, however wide the font of the computer draws it, and leaves no hole behind it", () => {
    const font = {
      fontFiles: [...Object.values(fontFilesIn("dist/fonts")), "node_modules/katex/dist/fonts/KaTeX_AMS-Regular.ttf"],
      loadSystemFonts: false,
      defaultFontFamily: "Arimo",
    };
    const at = { x: 10, y: 60, weight: "regular", ink: "text", width: 400, isRightToLeft: false } as const;
    const boxOf = ({ x, y, size, text }: Words) => {
      const face = Object.entries(FACES.any).map(([key, value]) => `${key}="${value}"`);
      const line = `<text x="${x}" y="${y}" font-size="${size}" ${face.join(" ")}>${text}</text>`;
      return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="500" height="99">${line}</svg>`, {
        font,
      }).getBBox();
    };
    // Words, unlike signs, are not held off from what follows them.
    const least = { "⇝A": 0.5, "⋙A": 0.5, "⊺A": 0.5, "∴A": 0.5, "\uE006A": 0.2, "\uE00C\uE00DA": 0.2 };
    for (const [text, smallest] of Object.entries(least)) {
      const line: Words = { ...at, size: 40, text };
      const widths = drawnWidths([line], () => FACES.any, Resvg, font);
      const [sign, after] = runsApart(line, widths);
      const box = sign && boxOf(sign);
      const gap = (after?.x ?? 0) - ((box?.x ?? 0) + (box?.width ?? 0));
      expect(gap, text).toBeGreaterThan(smallest);
      expect(gap, text).toBeLessThan(6);
    }
  });

  it("asks no font for a sign as a picture", () => {
    const poster = placePoster(sceneOf(factsOfText('canvas: 1\nname: "☕\uFE0F x"\n')));
    expect(withBoxes(poster, []).header.map(({ text }) => text)).toContain("☕ x");
  });
});

describe("PDF", () => {
  it.each(EXAMPLES)("of %s is one page with its fonts inside", async (name) => {
    const text = (await bytesOf(name, "pdf")).toString("latin1");
    expect(text.startsWith("%PDF-")).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThan(0);
    expect(text).toMatch(/\/ToUnicode/);
    expect(text).not.toMatch(/\/JavaScript|\/URI|\/Launch|\/Subtype \/Image/);
  });

  it.each([
    ["a3", "1190.551181 841.889764"],
    ["a4", "841.889764 595.275591"],
    ["letter", "792 612"],
    ["tabloid", "1224 792"],
  ] as const)("for %s has a page of that size, in points", async (paper, size) => {
    const page = Buffer.from(await exported(sourceOf("thirty"), "pdf", paper)).toString("latin1");
    expect(page).toContain(`/MediaBox [0 0 ${size}]`);
    expect(page.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it("is dated by the review, so that the same file gives the same bytes on any day", async () => {
    expect((await bytesOf("credit-suisse", "pdf")).toString("latin1")).toContain("(D:20260930000000Z)");
  });

  it("draws the signs of the sheet where the author typed them", async () => {
    const pageOf = (name: string) => exported(`canvas: 1\nname: "${name}"\ncustomer_segments: [Families]\n`, "pdf");
    for (const sign of ["✓", "✔\uFE0F", "★", "△"])
      expect(await pageOf(`Fresh ${sign} bread`)).toBeInstanceOf(Uint8Array);
    expect(await pageOf("constructor")).toBeInstanceOf(Uint8Array);
    await expect(pageOf("Fresh ✓ 朝 bread")).rejects.toThrow(/^the fonts for PDF hold no 朝$/);
    await expect(pageOf("Fresh 🍞 bread")).rejects.toMatchObject({ hint: expect.stringMatching(/^export PNG, /) });
  });

  it("says each sign that it draws, in its place among the words, to those who copy the page or hear it", async () => {
    const source = `canvas: 1
name: "Bread ✔ here"
customer_segments: {a: {name: Families, priority: 1}}
value_propositions: {bread: {name: Warm ★ bread, for: a, elements: {rolls: Rolls}}}
hypotheses: {h: {statement: They come, about: a}}
`;
    const { content, others } = streamsOf(Buffer.from(await exported(source, "pdf")));
    const spoken = /\/ActualText \((?:þÿ(..)|(.))\)\n>> BDC\n<0001> Tj\nEMC\nET/gs;
    const said = [...content.matchAll(spoken)].map(([, wide = "", narrow]) => {
      return narrow ?? Buffer.from(wide, "latin1").swap16().toString("utf16le");
    });
    expect(said).toEqual([..."✔●★·●?★●★?"]);
    const [space] = others.filter((text) => text.includes("beginbfrange"));
    expect(space).toMatch(/<0000> <\w+> \[<0000> <0020>/);
  });

  it("draws a typed sign in the ink of the words around it", () => {
    const words = { text: "★", x: 0, y: 0, size: 16, weight: "regular", width: 16, isRightToLeft: false } as const;
    const look = (ink: "text" | "muted") => {
      const sign = typedSign({ ...words, ink });
      return sign && lookOf(sign);
    };
    expect(look("muted")).toMatchObject({ fill: THEME.muted, edge: THEME.muted });
    expect(look("text")).toMatchObject({ fill: THEME.text, edge: THEME.text });
  });

  it("is refused rather than drawn with boxes for letters", async () => {
    await expect(bytesOf("hard", "pdf")).rejects.toThrow(/the fonts for PDF hold no 朝 食/);
    await expect(bytesOf("hard", "pdf")).rejects.toMatchObject({ hint: expect.stringMatching(/^export HTML, /) });
  });
});

describe("PPTX", () => {
  it.each([...EXAMPLES, "hard", "hostile", "thirty", "empty"])(
    "of %s is a slide of well-formed parts with all the words",
    async (name) => {
      const files = unzipped(await bytesOf(name, "pptx"));
      const parser = new DOMParser({ onError: onErrorStopParsing });
      for (const content of files.values()) expect(() => parser.parseFromString(content, "text/xml")).not.toThrow();
      const slide = parser.parseFromString(files.get("ppt/slides/slide1.xml") ?? "", "text/xml");
      const runs = Array.from(slide.getElementsByTagName("a:t")).map(({ textContent }) => textContent);
      const { canvas } = factsOfText(sourceOf(name));
      for (const item of [...canvas.segments, ...canvas.valuePropositions, ...canvas.partners])
        expect(runs.some((run) => run?.includes(harmless(item.name)))).toBe(true);
    },
  );

  it("for a paper is a slide of its size, in English metric units", async () => {
    const files = unzipped(Buffer.from(await exported(sourceOf("linkedin"), "pptx", "letter")));
    expect(files.get("ppt/presentation.xml")).toContain(`<p:sldSz cx="${11 * 914_400}" cy="${8.5 * 914_400}"/>`);
  });

  it("calls shapes by the beginning of their texts, and cuts no character in two", async () => {
    const name = `${"n".repeat(39)}🧭 and more`;
    const source = `canvas: 1\nname: x\ncustomer_segments: {a: {name: "${name}"}}\n`;
    const slide = unzipped(Buffer.from(await exported(source, "pptx"))).get("ppt/slides/slide1.xml") ?? "";
    expect(slide).toContain(`name="${"n".repeat(39)}🧭"`);
  });

  it("sets offers without parts bold, as other pictures do, and keeps the flags of a note with its last word", async () => {
    const source = `canvas: 1
name: x
customer_segments: {a: {name: Commuters nearby, priority: 1}}
value_propositions: {bread: {name: Fresh bread, for: a}}
hypotheses: {h: {statement: They come, about: a, importance: high, confidence: low}}
`;
    const slide = unzipped(Buffer.from(await exported(source, "pptx"))).get("ppt/slides/slide1.xml") ?? "";
    expect(slide).toMatch(/b="1"(?:(?!<a:t>).)*<a:t>Fresh bread</);
    expect(slide).not.toContain("<a:t> ★");
    expect(slide).toContain("<a:t>\u00A0★");
  });

  it("gives a title that is read from right to left no more room than it has", async () => {
    const source = "canvas: 1\nname: مخبز الزاوية\nmarket: [segmented]\n";
    const slide = unzipped(Buffer.from(await exported(source, "pptx"))).get("ppt/slides/slide1.xml") ?? "";
    const shapes = [...slide.matchAll(/name="([^"]*)".*?<a:off x="(\d+)" y="\d+"\/><a:ext cx="(\d+)"/g)];
    const edges = new Map(shapes.map(([, name = "", x, width]) => [name, [Number(x), Number(x) + Number(width)]]));
    const [[, end = 0] = [], [start = 0] = []] = [edges.get("مخبز الزاوية"), edges.get("Market")];
    // A twentieth of an inch is the least that is seen as a gap.
    expect(start - end).toBeGreaterThan(914_400 / 20);
  });

  it("keeps each sign of the legend with its name, in whatever direction that is read", async () => {
    const source = "canvas: 1\nname: x\ncustomer_segments: [ركاب المحطة (400), مقاهي, Cafés nearby]\n";
    const slide = unzipped(Buffer.from(await exported(source, "pptx"))).get("ppt/slides/slide1.xml") ?? "";
    const legend = slide.slice(slide.indexOf('name="Legend"'));
    const [before, after, none] = ["\u200F", "\u200F\u200E", "\u00A0"];
    expect([...legend.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text?.trimEnd())).toEqual([
      `${before}ركاب${none}المحطة${none}(400)${after}`,
      `${none}●`,
      `${before}مقاهي${after}`,
      `${none}▲`,
      "■",
      `Cafés${none}nearby     \u200E`,
      "The Business Model Canvas by Strategyzer.com, CC BY-SA 3.0",
    ]);
  });

  it("has a relation for every part, an entry for every type, and a number for every shape", async () => {
    const files = unzipped(await bytesOf("linkedin", "pptx"));
    for (const [path, content] of files)
      if (path.endsWith(".rels"))
        for (const [, target = ""] of content.matchAll(/Target="([^"]+)"/g)) {
          const folder = path.replace(/_rels\/[^/]+$/, "");
          expect(files.has(new URL(target, `file:///${folder}`).pathname.slice(1)), target).toBe(true);
        }
    for (const [, part = ""] of (files.get("[Content_Types].xml") ?? "").matchAll(/PartName="\/([^"]+)"/g))
      expect(files.has(part)).toBe(true);
    const ids = [...(files.get("ppt/slides/slide1.xml") ?? "").matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a package that is not there", () => {
  it("is named, with how to get it", async () => {
    const missing = () => Promise.reject(Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" }));
    const error = await loadOptional("pdfkit", "PDF", missing).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ExportError);
    expect(error).toMatchObject({
      message: "PDF needs the package pdfkit, which is not installed",
      hint: "npm install pdfkit",
    });
  });

  it("is not to blame for other mistakes", async () => {
    await expect(loadOptional("pdfkit", "PDF", () => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
  });
});
