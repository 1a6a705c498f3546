import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HAS_BROWSER, startBrowser } from "./browser.js";
import { EXAMPLES, exportedText, sourceOf } from "./export-file.js";
import {
  BARRIERS,
  DRAWN_TOO_WIDE,
  drawnByMermaid,
  FOCUSED,
  MISPLACED,
  MOVED_SIDEWAYS,
  opacityOf,
  SIDES_OF_CARDS,
  SIDES_OF_NOTES,
  TABLE_WIDTH,
} from "./in-page.js";

const CANVASES = [...EXAMPLES, "hard", "hostile", "thirty", "empty"];
const WIDTHS = [360, 900, 1500];
/** In pixels, between the margins of a page on its side. */
const A4_WIDTH = 1092;
const SLOW = { timeout: 120_000 };

let browser: Browser;

/** A page without content, and what the browser complains about. */
async function newPage({ bypassCSP = false, colorScheme = "light" as "light" | "dark" } = {}) {
  const context = await browser.newContext({ bypassCSP, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
  const isHacked = () => page.evaluate("'hacked' in globalThis");
  return { page, complaints, isHacked, close: () => context.close() };
}

describe.runIf(HAS_BROWSER)("in Chromium [skipped without it]", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(CANVASES)(
    "the page of %s keeps everything in its place at every width and in every view",
    SLOW,
    async (name) => {
      const { page, complaints, isHacked, close } = await newPage();
      await page.setContent(await exportedText(sourceOf(name), "html"));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(MISPLACED)).toEqual([]);
      }
      expect(await isHacked()).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each(["spotify", "amazon"])("a phone shows every view of %s without moving it sideways", SLOW, async (name) => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf(name), "html"));
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(MOVED_SIDEWAYS)).toEqual([]);
    await close();
  });

  it("a phone shows tables beside a name of one long word without moving them sideways", SLOW, async () => {
    const names = [
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "Banks",
      "Pupils",
    ];
    const segments = names.map((name, at) => `  s${at}: {name: ${name}, needs: [Be able to prove it]}`);
    const { page, close } = await newPage();
    await page.setContent(
      await exportedText(["canvas: 1", "name: x", "customer_segments:", ...segments, ""].join("\n"), "html"),
    );
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(MOVED_SIDEWAYS)).toEqual([]);
    await close();
  });

  it("a wide table that is moved sideways keeps the name of each row in sight", SLOW, async () => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf("thirty"), "html"));
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator("label[for=tab-separation]").click();
    const between = `(() => {
      const box = document.querySelector("#panel-separation .wide");
      box.scrollLeft = 500;
      return box.querySelector("tbody th").getBoundingClientRect().x - box.getBoundingClientRect().x;
    })()`;
    expect(Math.abs((await page.evaluate(between)) as number)).toBeLessThanOrEqual(1);
    await close();
  });

  it.each([
    ["linkedin", "light"],
    ["linkedin", "dark"],
    ["spotify", "dark"],
    ["hard", "light"],
  ] as const)("the page of %s has no barrier that axe knows, in %s colours", SLOW, async (name, colorScheme) => {
    const { page, close } = await newPage({ bypassCSP: true, colorScheme });
    await page.setContent(await exportedText(sourceOf(name), "html"));
    await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
    expect(await page.evaluate(BARRIERS)).toEqual([]);
    await close();
  });

  it.each(EXAMPLES)("the page of %s prints on one sheet, A4 or A3", SLOW, async (name) => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf(name), "html"));
    for (const format of ["A4", "A3"] as const) {
      const pdf = (await page.pdf({ format, landscape: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await close();
  });

  it.each([
    ["a4", [842, 595]],
    ["letter", [792, 612]],
    ["tabloid", [1224, 792]],
  ] as const)("a page for %s prints on one sheet of it, whatever the printer has", SLOW, async (paper, size) => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf("linkedin"), "html", paper));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...box]) => box.map(Number));
    expect(boxes).toEqual([size.map((points) => expect.closeTo(points, -1))]);
    await close();
  });

  it("a view in cards begins on the first sheet and wastes none", SLOW, async () => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf("spotify"), "html"));
    await page.locator("label[for=tab-segments]").click();
    const pdf = (await page.pdf({ format: "A4", landscape: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await close();
  });

  it.each([
    ["beliefs", 1],
    ["money", 2],
    ["fit", 2],
  ] as const)(
    "the view %s leaves neither a line nor the credit to a sheet of their own",
    SLOW,
    async (view, sheets) => {
      const { page, close } = await newPage();
      await page.setContent(await exportedText(sourceOf("linkedin"), "html"));
      await page.locator(`label[for=tab-${view}]`).click();
      const pdf = (await page.pdf({ format: "Letter", landscape: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
      await close();
    },
  );

  it("a card that is longer than its column goes on under its name again", SLOW, async () => {
    const elements = Array.from({ length: 60 }, (_, at) => `e${at}: Part number ${at} of many`).join(", ");
    const source = `canvas: 1\nname: x\ncustomer_segments: {a: {name: Clockmakers}}\nvalue_propositions: {v: {name: Parts, for: a, elements: {${elements}}}}\n`;
    const { page, close } = await newPage();
    await page.setContent(await exportedText(source, "html"));
    await page.locator("label[for=tab-segments]").click();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: A4_WIDTH, height: 750 });
    const [card, heading] = ["#panel-segments .card", "#panel-segments .card h3"].map((selector) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}"))`),
    );
    expect(await card).toMatchObject({ display: "table", breakInside: "auto" });
    expect(await heading).toMatchObject({ display: "table-header-group" });
    await close();
  });

  it.each([11, 16, 25, 33, 40])("a sheet holds every column of the matrix of %i segments", SLOW, async (count) => {
    const names = Array.from({ length: count }, (_, at) => `  s${at}: Makers of clocks number ${at}`);
    const { page, close } = await newPage();
    await page.setContent(
      await exportedText(["canvas: 1", "name: x", "customer_segments:", ...names, ""].join("\n"), "html"),
    );
    await page.locator("label[for=tab-separation]").click();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: A4_WIDTH, height: 750 });
    expect(await page.evaluate(TABLE_WIDTH)).toBeLessThanOrEqual(A4_WIDTH);
    await close();
  });

  it("pointing at a segment, or reaching it by the keyboard, brings out what serves it", SLOW, async () => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf("credit-suisse"), "html"));
    const seen = async () => [
      await page.evaluate(opacityOf("Private banker")),
      await page.evaluate(opacityOf("Self-service")),
    ];
    expect(await seen()).toEqual(["1", "1"]);
    await page.locator(".segment-0").hover();
    expect(await seen()).toEqual(["0.25", "1"]);
    await page.mouse.move(0, 0);
    await page.locator(".segment-1 summary").focus();
    expect(await seen()).toEqual(["1", "0.25"]);
    await close();
  });

  it("sets a name that is read from right to left with its signs from the right, in every line", SLOW, async () => {
    const source = [
      "canvas: 1",
      "name: x",
      "customer_segments: {a: {name: مستشفيات خاصة في دبي وفي غيرها من المدن الكبيرة, priority: 1}}",
      "value_propositions: {v: {name: عقد صيانة, for: a, elements: {visit: زيارة شهرية}}}",
      "cost_structure: {wages: رواتب, rent: Rent}",
      "",
    ].join("\n");
    const { page, close } = await newPage();
    await page.setContent(await exportedText(source, "html"));
    await page.setViewportSize({ width: 1300, height: 800 });
    expect(await page.evaluate(SIDES_OF_NOTES)).toEqual({ right: 3, left: 1 });
    await page.locator("label[for=tab-segments]").click();
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(SIDES_OF_CARDS)).toEqual({ right: 1, left: 0 });
    await close();
  });

  it("the keyboard meets the tabs, then the notes in the order of the story", SLOW, async () => {
    const { page, close } = await newPage();
    await page.setContent(await exportedText(sourceOf("credit-suisse"), "html"));
    const met: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press("Tab");
      met.push(await page.evaluate(FOCUSED));
    }
    expect(met).toEqual([
      "tab-canvas",
      "Clients with assets up to USD 100,000",
      "Clients with net worth above USD 500,000",
      "Everyday banking",
    ]);
    await close();
  });

  it("no text of a poster is wider than its note, and nothing in a poster acts", SLOW, async () => {
    const { page, complaints, isHacked, close } = await newPage();
    for (const name of CANVASES) {
      await page.setContent((await exportedText(sourceOf(name), "svg")).replace(/^<\?xml.*\n/, ""));
      expect(await page.evaluate(DRAWN_TOO_WIDE), name).toEqual([]);
      expect(await isHacked(), name).toBe(false);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it("Mermaid draws every chart, and no word of it acts", SLOW, async () => {
    const { page, complaints, isHacked, close } = await newPage();
    await page.addScriptTag({ content: readFileSync("node_modules/mermaid/dist/mermaid.min.js", "utf8") });
    const labels = new Map<string, string>();
    for (const name of CANVASES) {
      const drawn = await page.evaluate(drawnByMermaid(await exportedText(sourceOf(name), "mermaid")));
      labels.set(name, JSON.stringify(drawn));
    }
    expect(await isHacked()).toBe(false);
    expect(complaints).toEqual([]);
    expect(labels.get("credit-suisse")).toContain("▲ Private banker");
    expect(labels.get("hostile")).toContain("<img src=x onerror='globalThis.hacked = 1'>");
    await close();
  });
});
