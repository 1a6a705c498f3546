import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaperName } from "../../../src/render/export/paper.js";
import { trials } from "../../tier.js";
import { canvasFile } from "../arbitrary-canvas.js";
import { EXAMPLES, exportedText, sourceOf } from "./export-file.js";

function parsed(svg: string) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, "image/svg+xml");
}

const DRAWN = new Set(["svg", "title", "desc", "metadata", "g", "rect", "text", "circle", "path"]);

/** Elements and attributes that a drawing of ours never has. */
function strangersIn(svg: string): string[] {
  return Array.from(parsed(svg).getElementsByTagName("*")).flatMap((element) => {
    const attributes = Array.from(element.attributes).map(({ name }) => name);
    const wrong = attributes.filter((name) => /^on|href|^style$|^class$|^src/i.test(name));
    return [...(DRAWN.has(element.tagName) ? [] : [element.tagName]), ...wrong];
  });
}

describe("SVG", () => {
  it.each([...EXAMPLES, "hard", "hostile", "thirty", "empty"])(
    "of %s is well-formed, and nothing in it acts",
    async (name) => {
      expect(strangersIn(await exportedText(sourceOf(name), "svg"))).toEqual([]);
    },
  );

  it("is well-formed whatever a canvas says, and the same twice", async () => {
    await fc.assert(
      fc.asyncProperty(canvasFile, async (file) => {
        const source = JSON.stringify(file);
        const svg = await exportedText(source, "svg");
        expect(strangersIn(svg)).toEqual([]);
        expect(await exportedText(source, "svg")).toBe(svg);
      }),
      trials(40, 800),
    );
  });

  it("says what it shows, with ids that stay", async () => {
    const document = parsed(await exportedText(sourceOf("credit-suisse"), "svg"));
    const titleOf = (id: string) => document.getElementById(id)?.getElementsByTagName("title")[0]?.textContent;
    expect(document.getElementById("title")?.textContent).toBe("Credit Suisse retail arm");
    expect(document.getElementById("description")?.textContent).toContain("Strategyzer.com, CC BY-SA 3.0");
    expect(titleOf("key_partners")).toBe("Key partners");
    expect(titleOf("channels.private-banker")).toBe("Private banker; for Clients with net worth above USD 500,000");
    expect(titleOf("customer_segments.affluent")).toBe(
      "Clients with net worth above USD 500,000; priority 1; rests on a tested hypothesis",
    );
  });

  it("has a dashed edge around what rests on an untested hypothesis, and a stripe for each segment", async () => {
    const document = parsed(await exportedText(sourceOf("credit-suisse"), "svg"));
    const rects = (id: string) => Array.from(document.getElementById(id)?.getElementsByTagName("rect") ?? []);
    expect(rects("customer_segments.retail")[0]?.getAttribute("stroke-dasharray")).toBeTruthy();
    expect(rects("customer_segments.affluent")[0]?.getAttribute("stroke-dasharray")).toBeNull();
    const linkedin = parsed(await exportedText(sourceOf("linkedin"), "svg"));
    expect(linkedin.getElementById("channels.field-sales")?.getElementsByTagName("rect")).toHaveLength(1 + 3);
  });

  it("gives texts from right to left their direction", async () => {
    const document = parsed(await exportedText(sourceOf("hard"), "svg"));
    const texts = Array.from(document.getElementById("value_propositions.coffee")?.getElementsByTagName("text") ?? []);
    expect(texts.map((text) => [text.textContent, text.getAttribute("direction")])).toEqual([
      ["قهوة طازجة وحليب", "rtl"],
    ]);
  });

  it("for a paper has its size, in millimetres", async () => {
    const sizeOf = async (paper: PaperName) =>
      /<svg [^>]*?width="([^"]*)" height="([^"]*)"/
        .exec(await exportedText(sourceOf("thirty"), "svg", paper))
        ?.slice(1);
    expect(await sizeOf("a4")).toEqual(["297mm", "210mm"]);
    expect(await sizeOf("letter")).toEqual(["279.4mm", "215.9mm"]);
  });

  it("is refused for more notes than any paper holds, with a way out", async () => {
    const canvas = (notes: number) =>
      `canvas: 1\nname: Large\nchannels:\n${Array.from({ length: notes }, (_, i) => `  c${i}: Shop ${i}\n`).join("")}`;
    expect(await exportedText(canvas(10_000), "svg")).toContain("Shop 9999");
    await expect(exportedText(canvas(10_001), "svg")).rejects.toMatchObject({
      message: "a sheet holds at most 10,000 notes and parts of offers, and this canvas has 10,001",
      hint: "split the canvas, or export Markdown, CSV or JSON, which need no sheet",
    });
  });
});
