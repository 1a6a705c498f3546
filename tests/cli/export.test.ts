import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { fakeIo } from "./fake-io.js";

const SOURCE = readFileSync("examples/credit-suisse.canvas.yaml", "utf8");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bizcanvas-export-"));
  writeFileSync(join(folder, "bank.canvas.yaml"), SOURCE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], settings: Parameters<typeof fakeIo>[0] = {}, root = resolve(".")) {
  const io = fakeIo({ cwd: folder, ...settings });
  const exitCode = await main(["export", ...args], io, { version: "0.0.0", root });
  return { exitCode, out: io.out, err: io.err };
}

const file = (name: string) => readFileSync(join(folder, name), "utf8");

describe("canvas export", () => {
  it("takes the format from the ending, for several outputs at once", async () => {
    const { exitCode, out, err } = await run([
      "bank.canvas.yaml",
      "-o",
      "a.svg",
      "-o",
      "b.HTML",
      "-o",
      "c.md",
      "-o",
      "d.pptx",
    ]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
    expect(err).toBe("a.svg written\nb.HTML written\nc.md written\nd.pptx written\n");
    expect(file("a.svg")).toContain("<svg ");
    expect(file("b.HTML")).toMatch(/^<!doctype html>/);
    expect(file("c.md")).toMatch(/^# Credit Suisse retail arm\n/);
    expect(file("d.pptx")).toMatch(/^PK/);
  });

  it("says in the picture itself that a part of the file could not be read", async () => {
    const said = /The file could not be read in 1 place: this is the rest\./;
    for (const format of ["svg", "html", "md", "mermaid"]) {
      const written = async (stdin: string) => (await run(["-", "--format", format], { stdin })).out;
      expect(await written(SOURCE)).not.toMatch(said);
      expect(await written(`${SOURCE}owner: 5\n`)).toMatch(said);
    }
  });

  it("writes a text format to standard output, with or without -o -", async () => {
    const { out, err } = await run(["--format", "mermaid"]);
    expect(out).toMatch(/^flowchart LR\n/);
    expect(err).toBe("");
    expect((await run(["-", "--format", "mermaid", "-o", "-"], { stdin: SOURCE })).out).toBe(out);
  });

  it("begins a table with the mark of UTF-8 in a file, where spreadsheets need it, and replaces such a file", async () => {
    await run(["-o", "a.csv"]);
    expect(file("a.csv")).toMatch(/^\uFEFFblock,key,/);
    expect((await run(["-o", "a.csv"])).exitCode).toBe(0);
    expect((await run(["--format", "csv"])).out).toBe(file("a.csv").replace("\uFEFF", ""));
  });

  it("--paper gives what is printed the size of a sheet, in small letters or in capitals, and leaves the rest alone", async () => {
    const { exitCode } = await run(["-o", "a.svg", "-o", "a.csv", "--paper", "Letter"]);
    expect(exitCode).toBe(0);
    expect(file("a.svg")).toContain('width="279.4mm" height="215.9mm"');
    expect(file("a.csv").length).toBeGreaterThan(1000);
  });

  it("--format goes before the ending", async () => {
    await run(["--format", "svg", "-o", "poster.txt"]);
    expect(file("poster.txt")).toContain("<svg ");
  });

  it("replaces what an export wrote, and nothing else unless told to", async () => {
    await run(["-o", "a.svg"]);
    writeFileSync(
      join(folder, "bank.canvas.yaml"),
      SOURCE.replace("name: Credit Suisse retail arm", "name: Another bank"),
    );
    expect((await run(["-o", "a.svg"])).exitCode).toBe(0);
    expect(file("a.svg")).toContain("Another bank");

    writeFileSync(join(folder, "mine.svg"), "<svg/>");
    const refused = await run(["-o", "new.md", "-o", "mine.svg"]);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toBe(
      "canvas: mine.svg is there and was not written by canvas export; it was left alone; nothing else was written\n  name another file, or replace it with --force\n",
    );
    expect(file("mine.svg")).toBe("<svg/>");
    expect(existsSync(join(folder, "new.md"))).toBe(false);

    expect((await run(["-o", "mine.svg", "--force"])).exitCode).toBe(0);
    expect(file("mine.svg")).toContain("Another bank");
  });

  it("never replaces the canvas itself", async () => {
    const { exitCode, err } = await run(["--format", "json", "--force", "-o", "./bank.canvas.yaml"]);
    expect(exitCode).toBe(2);
    expect(err).toContain("is the canvas itself");
    expect(file("bank.canvas.yaml")).toBe(SOURCE);
  });

  it.each([
    [["-o", "poster"], "the ending of poster tells no format"],
    [["-o", "poster.doc"], "the ending of poster.doc tells no format"],
    [[], "it is not said what to write"],
    [["-o", "-"], "it is not said what to write"],
    [["--format", "mermade"], `there is no format "mermade"\n  did you mean mermaid?`],
    [["--format", "svg", "-o", "-", "-o", "-"], "standard output can take one format only"],
    [["-o", "a.pdf", "--paper", "a5"], 'there is no paper "a5"\n  did you mean a3?'],
    [["-o", "a.pdf", "--paper", "folio"], 'there is no paper "folio"\n  choose from a3, a4, letter, tabloid'],
    [
      ["-o", "a.md", "-o", "a.csv", "--paper", "a4"],
      "--paper says nothing to md or csv\n  leave it out, or choose a format that is printed: svg, html, png, pdf, pptx",
    ],
    [["-o", "no/such/folder.svg"], "there is no such folder"],
    [
      ["-o", "a.svg", "-o", "no/such/folder.md"],
      "no/such/folder.md could not be written: there is no such folder; nothing was written\n  make the folder first",
    ],
    [["-o", "a.svg", "-o", "./a.svg"], "./a.svg is named twice with -o; nothing was written"],
    [
      ["--format", "png", "-o", "a.pdf"],
      "a.pdf ends like pdf, and --format says png\n  leave out --format, or end the name in .png",
    ],
  ])("%j says what is wrong and leaves nothing behind", async (args, message) => {
    const { exitCode, err } = await run(args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual(["bank.canvas.yaml"]);
  });

  it("does not upset a terminal with an image", async () => {
    const { exitCode, err } = await run(["--format", "png"], { isTTY: true });
    expect(exitCode).toBe(2);
    expect(err).toContain("png is not text");
  });

  it("says why a PDF cannot be written", async () => {
    writeFileSync(join(folder, "bank.canvas.yaml"), "canvas: 1\nname: 朝食\n");
    const { exitCode, err } = await run(["-o", "a.pdf"]);
    expect(exitCode).toBe(2);
    expect(err).toContain("the fonts for PDF hold no 朝 食");
    expect(existsSync(join(folder, "a.pdf"))).toBe(false);
  });

  it("writes the formats that can be made where another cannot", async () => {
    writeFileSync(join(folder, "bank.canvas.yaml"), "canvas: 1\nname: 朝食\n");
    const { exitCode, err } = await run(["-o", "a.pdf", "-o", "b.svg", "-o", "c.csv"]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(
      /^b\.svg written\nc\.csv written\ncanvas: the fonts for PDF hold no 朝 食; not written: a\.pdf\n/,
    );
    expect(readdirSync(folder)).toEqual(["b.svg", "bank.canvas.yaml", "c.csv"]);
  });

  it("says once what keeps two formats from being made", async () => {
    const { err } = await run(["-o", "a.png", "-o", "a.pdf", "-o", "a.md"], {}, folder);
    expect(err.match(/are missing from this installation/g)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["a.md", "bank.canvas.yaml"]);
  });

  it("says once for all formats that a sheet is larger than paper", async () => {
    const partners = Array.from({ length: 300 }, (_, at) => `Partner number ${at} with a name of more than one line`);
    writeFileSync(
      join(folder, "many.canvas.yaml"),
      JSON.stringify({ canvas: 1, name: "Many", key_partners: partners }),
    );
    const { err } = await run(["many.canvas.yaml", "-o", "a.svg", "-o", "b.pptx", "-o", "c.md"]);
    const [, , , ...warnings] = err.trimEnd().split("\n");
    expect(warnings).toEqual([expect.stringMatching(/^svg, pptx: so many notes need a sheet of 588 ×/)]);
  });

  it("says which characters an image has boxes for, and what shows them", async () => {
    // Of a private plane: no computer has a font for it.
    writeFileSync(join(folder, "bank.canvas.yaml"), "canvas: 1\nname: Straße \u{10FFF0}\n");
    const { exitCode, err } = await run(["-o", "a.png"]);
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: "a.png written\npng: no font on this computer draws \u{10FFF0}: boxes stand in their place; HTML and SVG show them\n",
    });
    writeFileSync(join(folder, "bank.canvas.yaml"), "canvas: 1\nname: Straße\n");
    expect((await run(["-o", "a.png"])).err).toBe("a.png written\n");
  });

  it.each(["png", "pdf"])("refuses %s where the fonts are missing from the installation", async (format) => {
    const { exitCode, err } = await run(["-o", `a.${format}`], {}, folder);
    expect(exitCode).toBe(2);
    expect(err).toContain("canvas: the fonts for PNG and PDF are missing from this installation of canvas: ");
    expect(err).toContain("\n  install it again, or export SVG or HTML, which need no fonts\n");
    expect(readdirSync(folder)).toEqual(["bank.canvas.yaml"]);
    expect((await run(["-o", "a.svg"], {}, folder)).exitCode).toBe(0);
  });

  it("ends with 1 when nothing of the canvas can be read", async () => {
    writeFileSync(join(folder, "bank.canvas.yaml"), "canvas: [\n");
    const { exitCode, err } = await run(["-o", "a.svg"]);
    expect(exitCode).toBe(1);
    expect(err).toContain("bank.canvas.yaml:");
    expect(existsSync(join(folder, "a.svg"))).toBe(false);
  });
});
