import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ShowOptions, showCommand } from "../../src/cli/commands/show.js";
import { VIEW_NAMES } from "../../src/render/index.js";
import { displayWidth } from "../../src/text/width.js";
import { type FakeIoSettings, fakeIo } from "./fake-io.js";

const BANK = readFileSync(new URL("../render/fixtures/bank.canvas.yaml", import.meta.url), "utf8");
const BAKERY = "canvas: 1\nname: Corner bakery\ncustomer_segments:\n  locals: Neighbours within ten minutes\n";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "canvas show "));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(cwd, name), text);
}

async function show(operands: readonly string[], options: ShowOptions = {}, settings: FakeIoSettings = {}) {
  const io = fakeIo({ cwd, ...settings });
  const code = await showCommand(operands, options, io);
  return { code, out: io.out, err: io.err, widest: Math.max(...io.out.split("\n").map(displayWidth)) };
}

describe("which canvas", () => {
  test("a file that is named", async () => {
    write("x.canvas.yaml", BAKERY);
    const { code, out, err } = await show(["x.canvas.yaml"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Corner bakery");
  });

  test("the only one in the folder, when none is named; others further down do not count", async () => {
    write("shop.canvas.yml", BAKERY);
    write("notes.yaml", "other: thing\n");
    expect((await show([])).out).toContain("Corner bakery");
  });

  test("standard input, by a dash", async () => {
    expect((await show(["-"], {}, { stdin: BAKERY })).out).toContain("Corner bakery");
  });

  test("without a canvas in the folder, it says how to begin one", async () => {
    await expect(show([])).rejects.toMatchObject({
      name: "CliError",
      message: "there is no canvas file (*.canvas.yaml) in this folder",
      hint: "name a file, or begin one: canvas init",
    });
  });

  test("with several in the folder, it names them", async () => {
    write("a.canvas.yaml", BAKERY);
    write("b.canvas.yaml", BAKERY);
    await expect(show([])).rejects.toMatchObject({
      message: "there are 2 canvas files in this folder",
      hint: "name one of them: a.canvas.yaml, b.canvas.yaml",
    });
  });

  test("a file that is not there is an error of its own, not an empty picture", async () => {
    await expect(show(["nowhere.canvas.yaml"])).rejects.toMatchObject({ name: "FileError" });
  });
});

describe("how wide", () => {
  beforeEach(() => write("bank.canvas.yaml", BANK));

  test.each([
    ["--width", { width: "120" }, { isTTY: true, columns: 90, env: { COLUMNS: "70" } }, 120],
    ["the terminal", {}, { isTTY: true, columns: 90, env: { COLUMNS: "70" } }, 90],
    ["COLUMNS", {}, { env: { COLUMNS: "70" } }, 70],
    ["eighty columns", {}, {}, 80],
    ["eighty columns where COLUMNS is nonsense", {}, { env: { COLUMNS: "wide" } }, 80],
    ["two hundred at most", { width: "100000" }, {}, 200],
  ] as const)("as %s", async (_what, options, settings, width) => {
    expect((await show(["bank.canvas.yaml"], options, settings)).widest).toBe(width);
  });

  test.each(["0", "1", "19"])("a width of %s is drawn as narrow as words allow", async (width) => {
    expect((await show(["bank.canvas.yaml"], { width })).widest).toBeLessThanOrEqual(20);
  });

  test.each(["wide", "-5", "12.5", ""])("a width of %j is not a number of columns", async (width) => {
    await expect(show(["bank.canvas.yaml"], { width })).rejects.toMatchObject({
      message: `--width is a number of columns, not "${width}"`,
    });
  });
});

describe("what is shown", () => {
  beforeEach(() => write("bank.canvas.yaml", BANK));

  test.each(VIEW_NAMES)("the view %s, as text and as data", async (view) => {
    expect((await show(["bank.canvas.yaml"], { view })).out).toContain("Credit Suisse retail arm");
    expect(JSON.parse((await show(["bank.canvas.yaml"], { view, format: "json" })).out).version).toBe(1);
  });

  test("a view or format that does not exist is told with the closest one", async () => {
    await expect(show([], { view: "seperation" })).rejects.toMatchObject({
      message: 'there is no view "seperation"',
      hint: "did you mean separation?",
    });
    await expect(show([], { format: "svg" })).rejects.toMatchObject({ message: 'there is no format "svg"' });
  });

  test("only served segments are paired, every one with --all", async () => {
    const pairs = async (options: ShowOptions) =>
      JSON.parse((await show(["bank.canvas.yaml"], { view: "separation", format: "json", ...options })).out).pairs
        .length;
    expect(await pairs({})).toBe(6);
    expect(await pairs({ all: true })).toBe(15);
  });

  test("a segment can be brought out by id or by name", async () => {
    const byId = await show(["bank.canvas.yaml"], { segment: "affluent" });
    const byName = await show(["bank.canvas.yaml"], { segment: "Clients worth more than USD 500,000" });
    expect(byId.out).toContain("◄ serves Clients worth more than USD 500,000");
    expect(byName.out).toBe(byId.out);
  });

  test("pairs are judged, and findings counted, by the config that a lint goes by", async () => {
    write(
      "twins.canvas.yaml",
      "canvas: 1\nname: x\ncustomer_segments: {a: Runners, b: Swimmers}\nchannels: {c: {for: all}, d: {for: all}, e: {for: a}}\n",
    );
    const met = async () =>
      JSON.parse((await show(["twins.canvas.yaml"], { view: "separation", format: "json" })).out).pairs[0].met;
    expect(await met()).toBe(1);
    write("canvas.config.yaml", "separation: {thresholds: {channels: 0.4}}\nrules: {segments-undecided: error}\n");
    expect(await met()).toBe(0);
    expect((await show(["twins.canvas.yaml"])).out).toContain("1 error: canvas lint twins.canvas.yaml");
  });

  test("with a segment in focus, separation has its pairs only, as text and as data", async () => {
    const given = { view: "separation", segment: "affluent" };
    expect((await show(["bank.canvas.yaml"], given)).out).toContain(
      '3 pairs with "Clients worth more than USD 500,000"',
    );
    const data = JSON.parse((await show(["bank.canvas.yaml"], { ...given, format: "json" })).out);
    expect(data.pairs).toHaveLength(3);
    for (const { pair } of data.pairs) expect(pair).toContain("affluent");
  });

  test("with a segment in focus, the data of segments has its card only", async () => {
    const given = { view: "segments", segment: "affluent", format: "json" };
    const { segments } = JSON.parse((await show(["bank.canvas.yaml"], given)).out);
    expect(segments.map(({ id }: { id: string }) => id)).toEqual(["affluent"]);
  });

  test("with a segment in focus, the data of the canvas is what serves it", async () => {
    const given = { segment: "affluent", format: "json" };
    const whole = JSON.parse((await show(["bank.canvas.yaml"], { format: "json" })).out);
    const data = JSON.parse((await show(["bank.canvas.yaml"], given)).out);
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(Object.keys(data)).toEqual(Object.keys(whole));
    expect(ids(data.segments)).toEqual(["affluent"]);
    expect(ids(data.channels)).toEqual(["private-banker", "branch"]);
    expect(ids(data.relationships)).toEqual(["personal-banker-care"]);
    expect(ids(data.activities)).toEqual(["portfolio-reviews"]);
    expect(ids(data.needs)).toEqual(["grow-wealth", "personal-advice"]);
    expect(ids(data.hypotheses)).toEqual(["advice-sells", "branches-matter", "estate"]);
  });

  test("with a segment in focus, the records of segments are its card and how many more there are", async () => {
    const records = async (segment: string) =>
      (await show(["bank.canvas.yaml"], { view: "segments", segment, plain: true })).out.trimEnd().split("\n");
    const whole = (await show(["bank.canvas.yaml"], { view: "segments", plain: true })).out.trimEnd().split("\n");
    expect(await records("affluent")).toEqual([whole[1], "and 5 more, not shown (--segment)"]);
    expect(await records("students")).toEqual([whole[4], "and 5 more, not shown (--segment)"]);
  });

  test("with a segment in focus, the records of the canvas that concern it say so, the same ones as its data", async () => {
    const given = { segment: "affluent" };
    const records = (await show(["bank.canvas.yaml"], { ...given, plain: true })).out.trimEnd().split("\n");
    const marked = records.filter((record) => record.includes("; concerns: Clients worth more than USD 500,000"));
    const {
      canvas: _canvas,
      version: _version,
      ...data
    } = JSON.parse((await show(["bank.canvas.yaml"], { ...given, format: "json" })).out);
    const things = Object.values(data).filter(Array.isArray).flat();
    expect(marked.map((record) => record.replace(/^[^/]*\/([^:]*): .*$/, "$1")).toSorted()).toEqual(
      things.flatMap(({ id }) => id ?? []).toSorted(),
    );
    expect(marked.map((record) => record.split(":")[0])).toContain("channels/private-banker");
    const whole = (await show(["bank.canvas.yaml"], { plain: true })).out;
    expect(`${records.join("\n").replaceAll("; concerns: Clients worth more than USD 500,000", "")}\n`).toBe(whole);
  });

  test("a segment that is not served is not compared, and the view says how it would be", async () => {
    const given = { view: "separation", segment: "students" };
    expect((await show(["bank.canvas.yaml"], { ...given, width: 200 })).out).toContain(
      '"Students" is not served now (decision: later), so it is not compared; --all compares it too',
    );
    expect((await show(["bank.canvas.yaml"], { ...given, all: true })).out).toContain('5 pairs with "Students"');
  });

  test("completeness tells what the interview left open, in the words of its questions", async () => {
    write("asked.canvas.yaml", `${BAKERY}x-interview: {skipped: [C1, "B1:locals"], unknown: [E1], answered: [C3]}\n`);
    const data = JSON.parse((await show(["asked.canvas.yaml"], { view: "completeness", format: "json" })).out);
    expect(data.skipped).toMatchObject([
      { id: "C1", how: "skipped", block: "channels", prompt: expect.stringContaining("Through which channels") },
      { id: "B1:locals", how: "skipped", segment: "locals" },
      { id: "E1", how: "unknown", block: "key_resources" },
    ]);
    expect(data.segments).toMatchObject([{ segment: "locals", needs: "skipped", channels: "skipped", offer: "later" }]);
    const { out } = await show(["asked.canvas.yaml"], { view: "completeness" });
    write(
      "gone.canvas.yaml",
      `${BAKERY}x-interview: {skipped: ["D3:old-people", "C4:locals", "L:channels/locals"], unknown: ["S1:locals+old-people"]}\n`,
    );
    const gone = JSON.parse((await show(["gone.canvas.yaml"], { view: "completeness", format: "json" })).out);
    expect(gone.skipped.map(({ prompt }: { prompt: string }) => prompt)).toEqual([
      'If "Old people" disappeared tomorrow, who else would leave?',
      expect.stringMatching(/^For what value are "(?!Locals).*" really willing to pay\?$/),
      expect.stringMatching(/"(?!Locals)/),
      expect.stringMatching(/^"(?!Locals).*" and "Old people" look the same to your business\. What differs\?$/),
    ]);
    expect(out).toContain("LEFT OPEN IN THE INTERVIEW");
    expect(out).toContain("Stage sketch: the one thing expected at this stage is said.");
    expect(out).toMatch(/E1: not known,\s+written down as a belief/);
    expect(data.blocks.find(({ block }: { block: string }) => block === "channels").saying).toBe("skipped");
  });

  test("the foot counts the findings of a lint, a plain text does not", async () => {
    write("vague.canvas.yaml", "canvas: 1\nname: x\ncustomer_segments: {all-people: Everyone}\n");
    expect((await show(["vague.canvas.yaml"])).out).toContain("1 warning: canvas lint vague.canvas.yaml");
    expect((await show(["vague.canvas.yaml"], { plain: true })).out).not.toContain("warning");
  });
});

describe("colour", () => {
  const ESCAPE = "\u001B[";
  beforeEach(() => write("x.canvas.yaml", BAKERY));

  test.each([
    ["a pipe has none", {}, {}, false],
    ["a terminal has it", {}, { isTTY: true }, true],
    ["--color gives it to a pipe", { color: true }, { env: { NO_COLOR: "1" } }, true],
    ["--no-color takes it from a terminal", { color: false }, { isTTY: true, env: { FORCE_COLOR: "1" } }, false],
    ["FORCE_COLOR beats NO_COLOR", {}, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
    ["FORCE_COLOR=0 takes it away", {}, { isTTY: true, env: { FORCE_COLOR: "0" } }, false],
    ["NO_COLOR takes it away", {}, { isTTY: true, env: { NO_COLOR: "1" } }, false],
    ["an empty NO_COLOR says nothing", {}, { isTTY: true, env: { NO_COLOR: "" } }, true],
    ["a dumb terminal has none", {}, { isTTY: true, env: { TERM: "dumb" } }, false],
  ] as const)("%s", async (_what, options, settings, isColoured) => {
    expect((await show(["x.canvas.yaml"], options, settings)).out.includes(ESCAPE)).toBe(isColoured);
  });

  test("has 256 shades only where the terminal says so", async () => {
    const inTerminal = (TERM: string) => show(["x.canvas.yaml"], {}, { isTTY: true, env: { TERM } });
    expect((await inTerminal("xterm-256color")).out).toContain("38;5;");
    expect((await inTerminal("xterm")).out).not.toContain("38;5;");
  });
});

describe("a canvas with errors", () => {
  test("what cannot be read at all is told, with place and exit code 1, and nothing is drawn", async () => {
    write("x.canvas.yaml", "canvas: 1\nname: [x\n");
    const { code, out, err } = await show(["x.canvas.yaml"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^x\.canvas\.yaml:\d+:\d+: error yaml-syntax: /);
  });

  test("what can be read is drawn, and how many errors there are is told beside it", async () => {
    write("x.canvas.yaml", "canvas: 1\nname: Shop\ntitel: 3\nchannels: {van: {nam: 3}}\n");
    const { code, out, err } = await show(["x.canvas.yaml"]);
    expect(code).toBe(0);
    expect(out).toContain("Shop");
    expect(err).toBe(
      "x.canvas.yaml cannot be read in 2 places; this is the rest. To list its errors: canvas lint x.canvas.yaml\n",
    );
  });

  test.each(VIEW_NAMES)("the data of the view %s says at its end that it is of the rest", async (view) => {
    write("x.canvas.yaml", `${BAKERY}channels: {shop: {for: locals, owner: nobody}, web: {oner: own}}\n`);
    write("right.canvas.yaml", BAKERY);
    const data = async (name: string) => JSON.parse((await show([name], { view, format: "json" })).out);
    expect(Object.entries(await data("x.canvas.yaml")).at(-1)).toEqual(["unread", 2]);
    expect(await data("right.canvas.yaml")).not.toHaveProperty("unread");
  });

  test("a value that was read is none of them, whatever else lint says of it", async () => {
    const money = "canvas: 1\nname: Shop\ncustomer_segments: {a: {economics: {profit_per_customer: 1.000}}}\n";
    write("x.canvas.yaml", money);
    expect(await show(["x.canvas.yaml"])).toMatchObject({ code: 0, err: "" });
    write("x.canvas.yaml", `${money}titel: 3\n`);
    expect((await show(["x.canvas.yaml"])).err).toContain("cannot be read in 1 place; this is the rest.");
  });

  test("nor is a text of which YAML makes a number: it is drawn as it is written", async () => {
    write("x.canvas.yaml", "canvas: 1\nname: 4711\ncustomer_segments: {a: {name: A, tags: [2026]}}\n");
    const { code, out, err } = await show(["x.canvas.yaml"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("4711");
  });

  test("the command to list them can be typed as it stands, whatever the file is called", async () => {
    write("a;touch X.canvas.yaml", "canvas: 1\nname: Shop\ntitel: 3\n");
    const { out, err } = await show(["a;touch X.canvas.yaml"]);
    expect(err).toMatch(/: canvas lint "a;touch X\.canvas\.yaml"\n$/);
    expect(out).not.toContain("canvas lint a;");
  });

  test("neither the file nor its name can send anything to the terminal", async () => {
    write("x.canvas.yaml", 'canvas: 1\nname: "a\\e[31mb\\u202Ec"\nchannels: {van: "\\x9B2J"}\n');
    const { out, err } = await show(["x.canvas.yaml"]);
    expect(out).toContain("a␛[31mb<U+202E>c");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed
    expect(out + err).not.toMatch(/[\u001B\u009B\u202E]/);
  });
});
