import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import MarkdownIt from "markdown-it";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/text/escape-markdown.js";
import { HAS_BROWSER, startBrowser } from "../render/export/browser.js";
import { drawnByMermaid } from "../render/export/in-page.js";
import { rowsOfCsv } from "../render/export/rows-of-csv.js";
import { unzipped } from "../render/export/unzipped.js";
import { IS_LONG, patience } from "../tier.js";
import { recordFigures } from "./figures.js";
import { canvasHolding, dangerousIn, TEXTS } from "./hostile-text.js";
import { INJECTIONS, RUN_IF_RAW } from "./injections.js";
import { inNewFolder, inNewFolderAsync } from "./machine.js";
import { canvas } from "./program.js";

/** Stands in every text, so that a sink that leaves the texts out is not taken for a safe one. */
const CANARY = "canary";

const markdown = new MarkdownIt({ html: true, linkify: true });
// As GitHub does: addresses with a scheme or `www.` become links, and those of mail; a bare name is one to this reader alone.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add("//", null);
markdown.linkify.add("www.", {
  validate: (text: string, at: number) => /^[^\s<]+/.exec(text.slice(at))?.[0].length ?? 0,
  normalize: (match: { url: string }) => {
    match.url = `http://${match.url}`;
  },
});
const isXml = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");

/** For each form of a report or an export: fails when it does not parse, or when a text has become more than text. */
const CHECKS = {
  github: onlyAnnotates,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  json: JSON.parse,
  junit: isXml,
  checkstyle: isXml,
  markdown: markdownIsText,
  "summary-csv": computesNothing,
} satisfies Record<string, (text: string) => unknown>;

const EXPORTED = { svg: isXml, html: () => undefined, md: markdownIsText, mmd: () => undefined, csv: computesNothing };

/** The texts of each canvas: in the long run one injection fills it, for every change all share it. */
const CANVASES: readonly (readonly string[])[] = IS_LONG
  ? INJECTIONS.map((text) => [`${text} ${CANARY}`])
  : [INJECTIONS.map((text) => `${text} ${CANARY}`)];

let browser: Browser;

function onlyAnnotates(log: string): void {
  const commands = log.split(/\r\n|\r|\n/).filter((line) => /^\s*(::|##\[)/.test(line));
  expect(commands.length).toBeGreaterThan(0);
  for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) (file=[^:,]*,)?(line=|title=canvas)/);
}

function computesNothing(text: string): void {
  for (const row of rowsOfCsv(text)) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
}

function markdownIsText(text: string): void {
  expect(markdown.render(text)).not.toMatch(/<(?:script|img|a|svg|iframe|style)\b/i);
}

function write(folder: string, texts: readonly string[]): void {
  const all = Array.from({ length: TEXTS }, (_, i) => texts[i % texts.length] ?? "");
  writeFileSync(join(folder, "a.canvas.yaml"), canvasHolding(all));
}

/** Writes a canvas in every form that a file can have. */
function exportAll(folder: string, texts: readonly string[]): void {
  write(folder, texts);
  const outputs = [...Object.keys(EXPORTED), "pptx"].flatMap((ending) => ["-o", `a.${ending}`]);
  const { err, code } = canvas(["export", "a.canvas.yaml", ...outputs], { cwd: folder });
  expect(code, err).toBe(0);
}

/** What a page did that a text alone does not do. */
async function actsOf(open: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const acts: string[] = [];
  page.on("dialog", (dialog) => {
    acts.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:data|about|file):/.test(request.url())) acts.push(`request ${request.url()}`);
  });
  await open(page);
  await page.keyboard.press("Tab");
  await page.mouse.move(200, 200);
  if (await page.evaluate("'hacked' in globalThis")) acts.push("script");
  const handlers = await page.evaluate(
    "[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name).filter((n) => n.startsWith('on')))",
  );
  if (Array.isArray(handlers)) acts.push(...handlers.map((name) => `handler ${name}`));
  await context.close();
  return acts;
}

describe("F14: injection", () => {
  it.each(["see www.evil.example/x", "mail me@evil.example", "https://evil.example", "mailto:me@evil.example"])(
    "would be found out: Markdown makes a link of %s",
    (text) => {
      expect(() => markdownIsText(text)).toThrow();
      expect(() => markdownIsText(escapeMarkdown(text))).not.toThrow();
    },
  );

  it.each(Object.entries(CHECKS))(
    "lint --format %s parses, and no text is more than text",
    (format, check) => {
      for (const texts of CANVASES)
        inNewFolder((folder) => {
          write(folder, texts);
          const { out, code } = canvas(["lint", "--format", format, "a.canvas.yaml"], { cwd: folder });
          expect(code).toBe(1);
          expect(dangerousIn(out.replaceAll("\r\n", "\n"))).toEqual([]);
          if (!format.startsWith("summary")) expect(out).toContain(CANARY);
          check(out);
        });
    },
    patience(120_000),
  );

  it(
    "export parses in every form, and no text is more than text",
    () => {
      for (const texts of CANVASES)
        inNewFolder((folder) => {
          exportAll(folder, texts);
          for (const [ending, check] of Object.entries(EXPORTED)) {
            // The mark of UTF-8 at the start of a table is for spreadsheets.
            const text = readFileSync(join(folder, `a.${ending}`), "utf8").replace(/^\uFEFF(?=block,)/, "");
            expect(dangerousIn(text.replaceAll("\r\n", "\n")), ending).toEqual([]);
            expect(text).toContain(CANARY);
            check(text);
          }
          const parts = unzipped(readFileSync(join(folder, "a.pptx")));
          for (const part of parts.values()) isXml(part);
          expect(parts.get("ppt/slides/slide1.xml")).toContain(CANARY);
        });
    },
    patience(120_000),
  );
});

describe.runIf(HAS_BROWSER)("F14: injection, in Chromium [skipped without it]", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  it("would be found out: a page with the raw text acts", async () => {
    const raw = (text: string) => actsOf((page) => page.setContent(`<p title="">${text}</p><input x="${text}">`));
    const acts = await Promise.all(RUN_IF_RAW.map(raw));
    for (const [i, text] of RUN_IF_RAW.entries()) expect(acts[i], text).not.toEqual([]);
  });

  it(
    "drawings, pages, charts and Markdown do nothing",
    async () => {
      const mermaid = readFileSync("node_modules/mermaid/dist/mermaid.min.js", "utf8");
      let pages = 0;
      for (const texts of CANVASES)
        await inNewFolderAsync(async (folder) => {
          exportAll(folder, texts);
          const file = (ending: string) => join(folder, `a.${ending}`);
          const report = canvas(["lint", "--format", "markdown", "a.canvas.yaml"], { cwd: folder }).out;
          const chart = drawnByMermaid(readFileSync(file("mmd"), "utf8"));
          const opened: readonly ((page: Page) => Promise<unknown>)[] = [
            (page) => page.goto(pathToFileURL(file("svg")).href),
            (page) => page.goto(pathToFileURL(file("html")).href),
            (page) => page.setContent(readFileSync(file("svg"), "utf8").replace(/^<\?xml.*\n/, "")),
            (page) => page.setContent(markdown.render(readFileSync(file("md"), "utf8"))),
            (page) => page.setContent(markdown.render(report)),
            (page) => page.addScriptTag({ content: mermaid }).then(() => page.evaluate(chart)),
          ];
          const acts = await Promise.all(opened.map(actsOf));
          for (const [i, open] of opened.entries()) expect(acts[i], String(open)).toEqual([]);
          pages += opened.length;
        });
      const sinks = Object.keys(CHECKS).length + Object.keys(EXPORTED).length + 1;
      recordFigures("F14", {
        on: { injections: INJECTIONS.length, sinks, "pages opened in Chromium": pages },
        wrong: { "texts that acted": 0 },
      });
    },
    patience(120_000),
  );
});
