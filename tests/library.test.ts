import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  applyEdits,
  applyFix,
  CATALOGUE,
  EditError,
  ExportError,
  exportCanvas,
  factsOf,
  fixText,
  formatCanvas,
  lintCanvas,
  PAPER_NAMES,
  readCanvas,
  renderView,
  renderViewAsJson,
  TEXT_EXPORT_FORMATS,
  VIEW_NAMES,
} from "../src/index.js";

const BANK = readFileSync("tests/data/goldens/credit-suisse.canvas.yaml", "utf8");

function factsOfBank() {
  const { canvas } = readCanvas(BANK);
  if (!canvas) throw new Error("not read");
  return factsOf(canvas);
}

describe("the library", () => {
  it("reads a canvas and decides which segments are separate", () => {
    const { canvas } = readCanvas(BANK);
    if (!canvas) throw new Error("not read");
    const [pair] = factsOf(canvas).separation.pairs();
    expect(pair).toMatchObject({ verdict: "separate", met: 5, of: 5 });
  });

  it("lints, with the identity and the exact place of each finding", () => {
    const result = lintCanvas(
      "canvas: 1\nname: Test\nchannels: {web: {for: retial}}\ncustomer_segments: {retail: Families with a mortgage}\n",
      { file: "a.canvas.yaml" },
    );
    expect(
      result.findings.map(({ rule, severity, range }) => ({
        rule,
        severity,
        line: range.start.line,
        column: range.start.column,
      })),
    ).toEqual([{ rule: "unknown-reference", severity: "error", line: 3, column: 23 }]);
  });

  it("draws every view as text and as data", async () => {
    const { canvas } = readCanvas(BANK);
    if (!canvas) throw new Error("not read");
    const facts = factsOf(canvas);
    for (const view of VIEW_NAMES) {
      expect((await renderView(view, facts, { width: 100 })).split("\n").length, view).toBeGreaterThan(3);
      expect(JSON.parse(await renderViewAsJson(view, facts))).toMatchObject({ version: 1 });
    }
  });

  it("writes every format that is text, as the command does", async () => {
    const facts = factsOfBank();
    for (const format of TEXT_EXPORT_FORMATS) {
      const text = await exportCanvas(format, facts);
      const { status, stdout } = spawnSync(
        process.execPath,
        ["bin/canvas.js", "export", "tests/data/goldens/credit-suisse.canvas.yaml", "--format", format, "-o", "-"],
        { encoding: "utf8" },
      );
      expect([status, text === stdout, text.length > 1000], format).toEqual([0, true, true]);
    }
    await expect(exportCanvas("png" as never, facts)).rejects.toThrow(
      new RangeError('there is no text format "png"; choose from svg, html, md, mermaid, csv, json'),
    );
    await expect(exportCanvas("svg", undefined as never)).rejects.toThrow(TypeError);
    await expect(exportCanvas("svg", facts, { wran: () => 0 } as never)).rejects.toThrow(
      new RangeError('exportCanvas has no option "wran"; did you mean warn?'),
    );
    await expect(exportCanvas("svg", facts, { paper: "leter" } as never)).rejects.toThrow(
      new RangeError('there is no paper "leter"; did you mean letter?'),
    );
    await expect(exportCanvas("csv", facts, { paper: "letter" })).rejects.toThrow(
      new RangeError("csv is not printed on paper; leave out `paper`"),
    );
    expect(await exportCanvas("svg", facts, { paper: "letter" })).toContain('width="279.4mm" height="215.9mm"');
    expect(PAPER_NAMES).toEqual(["a3", "a4", "letter", "tabloid"]);
  });

  it("tells a sheet that paper does not hold, and refuses one that nothing holds", async () => {
    const many = (count: number) => {
      const partners = Array.from({ length: count }, (_, i) => `Partner ${i}`).join(", ");
      const { canvas } = readCanvas(`canvas: 1\nname: x\nkey_partners: [${partners}]\n`, { maxSize: 2 ** 22 });
      if (!canvas) throw new Error("not read");
      return factsOf(canvas);
    };
    const warnings: string[] = [];
    await exportCanvas("svg", many(200), { warn: (text) => warnings.push(text) });
    expect(warnings).toEqual([expect.stringContaining("need a sheet of")]);
    await expect(exportCanvas("svg", many(10_001))).rejects.toThrow(ExportError);
  });

  it("edits, mends and lays out a text as the commands do", () => {
    const slip = "canvas: 1\nname:   Bakery # ours\nchannels: {web: {phasse: purchase}}\n";
    const { text, count } = fixText(slip, (each) => lintCanvas(each, { file: "a.canvas.yaml" }).findings);
    expect(count).toBe(1);
    const edited = applyEdits(text, [{ kind: "set", path: ["channels", "web", "owner"], value: "own" }]);
    expect(edited).toEqual({
      text: "canvas: 1\nname:   Bakery # ours\nchannels: {web: {phases: purchase, owner: own}}\n",
      reprinted: false,
    });
    expect(formatCanvas(edited.text)).toBe(
      "canvas: 1\nname: Bakery # ours\nchannels: {web: {phases: purchase, owner: own}}\n",
    );
    expect(() => applyEdits("a: [", [{ kind: "remove", path: ["a"] }])).toThrow(EditError);
    expect(() => formatCanvas("a: [")).toThrow(EditError);
  });

  it("refuses an option that there is none of, and names the one that was meant", async () => {
    const facts = factsOfBank();
    const refused = async (call: () => unknown) => {
      try {
        await call();
      } catch (error) {
        if (error instanceof RangeError) return error.message;
        throw error;
      }
      return "taken";
    };
    expect([
      await refused(() => lintCanvas(BANK, { file: "a", stge: "final" } as never)),
      await refused(() => readCanvas(BANK, { maxsize: 5 } as never)),
      await refused(() => factsOf(facts.canvas, { seperation: {} } as never)),
      await refused(() => renderView("canvas", facts, { widht: 100 } as never)),
      await refused(() => renderViewAsJson("canvas", facts, { zoom: 2 } as never)),
      await refused(() => renderView("canvas", facts, { widht: undefined } as never)),
    ]).toEqual([
      'lintCanvas has no option "stge"; did you mean stage?',
      'readCanvas has no option "maxsize"; did you mean maxSize?',
      'factsOf has no option "seperation"; did you mean separation?',
      'renderView has no option "widht"; did you mean width?',
      'renderViewAsJson has no option "zoom"; choose from focus, skipped',
      "taken",
    ]);
    await expect(renderView("canvas", facts, null as never)).rejects.toThrow(
      new TypeError("the options of renderView are an object, not null"),
    );
  });

  it("refuses a selection of rules that there are none of", () => {
    const select = (selection: object) => () => lintCanvas(BANK, { file: "a", selection: selection as never });
    const none = { settings: new Map(), only: [], skip: [] };
    expect(select(none)).not.toThrow();
    expect(select({ ...none, settings: new Map([["vage-segment", {}]]) })).toThrow(
      new RangeError('there is no rule "vage-segment"; did you mean vague-segment?'),
    );
    expect(select({ ...none, skip: ["structrue"] })).toThrow(
      new RangeError('there is no rule or category "structrue"; did you mean structure?'),
    );
    expect(select({ ...none, only: ["everything"] })).toThrow(RangeError);
    expect(select({ rules: {} })).toThrow(RangeError);
    expect(select({ only: [] })).toThrow(TypeError);
  });

  it("says of a kind of edit that there is none", () => {
    const edits = [{ kind: "delete", path: ["channels"] }] as never;
    expect(() => applyEdits("canvas: 1\nname: x\nchannels: {web: Web}\n", edits)).toThrow(
      new EditError('there is no kind of edit "delete"; choose from set, append, remove, rename-key, absorb'),
    );
  });

  it("takes what is undefined for not set", async () => {
    const facts = factsOfBank();
    expect(await renderView("canvas", facts, { width: undefined, colour: undefined } as never)).toBe(
      await renderView("canvas", facts),
    );
  });

  it("refuses what is no view, no width, or too much for one text", async () => {
    const facts = factsOfBank();
    await expect(renderView("segmnts" as never, facts)).rejects.toThrow(
      'there is no view "segmnts"; did you mean segments?',
    );
    await expect(renderView("toString" as never, facts)).rejects.toThrow('there is no view "toString"; choose from');
    await expect(renderView("canvas", facts.canvas as never)).rejects.toThrow("of the facts of a canvas");
    for (const width of [Number.NaN, Number.POSITIVE_INFINITY, -1])
      await expect(renderView("canvas", facts, { width })).rejects.toThrow("width is a whole number of columns");
    expect(await renderView("canvas", facts, { width: 0 })).toBe(await renderView("canvas", facts));
    await expect(renderView("canvas", facts, { colour: 8 as never })).rejects.toThrow("colour is 0, 16 or 256, not 8");
    const many = Array.from({ length: 1001 }, (_, i) => `  s${i}: Segment ${i}\n`).join("");
    const { canvas } = readCanvas(`canvas: 1\nname: Many\ncustomer_segments:\n${many}`);
    if (!canvas) throw new Error("not read");
    await expect(renderViewAsJson("separation", factsOf(canvas))).rejects.toThrow("1001 segments does not fit");
  });

  it("refuses texts that are none, and options that a config could not set", () => {
    const bytes = Buffer.from(BANK) as never;
    expect(() => readCanvas(bytes)).toThrow('readCanvas takes a text, not bytes; read the file as "utf8"');
    expect(() => lintCanvas(bytes, { file: "a" })).toThrow("lintCanvas takes a text, not bytes");
    expect(() => lintCanvas(BANK, undefined as never)).toThrow("`file` of lintCanvas takes a text, not undefined");
    expect(() => factsOf(undefined as never)).toThrow("factsOf takes the canvas that readCanvas read");
    const lint = (options: object) => () => lintCanvas(BANK, { file: "a", ...options });
    expect(lint({ stage: "finl" })).toThrow('there is no stage "finl"; did you mean final?');
    expect(lint({ today: "tomorrow" })).toThrow('today is a day of the calendar, such as 2026-09-30, not "tomorrow"');
    expect(lint({ separation: { thresholds: { channels: 7 } } })).toThrow(
      "`channels` of `thresholds` of separation must be a number from 0.01 to 1, but is 7",
    );
    expect(lint({ separation: { thresholds: { offer: Number.NaN } } })).toThrow("but is NaN");
    expect(lint({ separation: { required: 99 } })).toThrow("must be a whole number from 1 to 5, but is 99");
    expect(lint({ separation: { required: undefined, everySegment: true } })).not.toThrow();
  });

  it("refuses sizes and selections of rules that are none", () => {
    const lint = (options: object) => () => lintCanvas(BANK, { file: "a", ...options });
    for (const maxSize of [Number.NaN, 0, -1, "5MiB"]) {
      expect(lint({ maxSize })).toThrow("maxSize is a number of UTF-16 code units, such as 5000000, not ");
      expect(() => readCanvas(BANK, { maxSize: maxSize as never })).toThrow("maxSize is a number");
    }
    expect(lint({ maxSize: Number.POSITIVE_INFINITY })).not.toThrow();
    const select = (selection: object) =>
      lint({ selection: { settings: new Map(), only: [], skip: [], ...selection } });
    for (const selection of [null, "all", { only: ["money"] }, { settings: {}, only: [], skip: [] }])
      expect(lint({ selection })).toThrow("`selection` has `settings`, a Map by rule, and the lists `only` and `skip`");
    expect(select({ only: ["segment-merge"] })).toThrow(
      'there is no rule or category "segment-merge"; did you mean segments-merge?',
    );
    expect(select({ skip: [7] })).toThrow("there is no rule or category 7");
    expect(select({ skip: ["schema"] })).toThrow("schema is always an error");
    const set = (rule: string, setting: unknown) => select({ settings: new Map([[rule, setting]]) });
    expect(set("segment-merge", { severity: "off" })).toThrow("did you mean segments-merge?");
    expect(set("yaml-syntax", { severity: "off" })).toThrow("yaml-syntax is always an error");
    expect(set("segments-merge", { severity: "loud" })).toThrow('cannot be "loud"');
    expect(set("segments-merge", { severity: { reviw: "error" } })).toThrow("did you mean review?");
    expect(set("segments-too-many", { options: { max: "five" } })).toThrow("must be a number");
    expect(set("segments-too-many", { severity: { review: "error" }, options: { max: 5 } })).not.toThrow();
    expect(set("segments-merge", "error")).toThrow('is an object with `severity` and `options`, not "error"');
    expect(set("segments-merge", { serverity: "error" })).toThrow("did you mean severity?");
    expect(set("segments-too-many", { optoins: { max: 99 } })).toThrow("did you mean options?");
    expect(set("segments-too-many", { max: 99 })).toThrow('has no option "max"; choose from severity, options');
    expect(set("segments-too-many", { options: { severity: "error" } })).toThrow("it stands beside `options`");
    expect(set("segments-too-many", { options: new Map([["max", 99]]) })).toThrow("are an object by name");
    expect(select({ only: ["money", "segments-merge"], skip: ["wording"] })).not.toThrow();
  });

  it("refuses values of options that are of another kind, before anything is done", async () => {
    const lint = (options: object) => () => lintCanvas(BANK, { file: "a", ...options });
    expect(lint({ baseline: {} })).toThrow("`baseline` of lintCanvas is a Map");
    expect(lint({ earlier: {} })).toThrow("`earlier` of lintCanvas has the list `identities`");
    expect(lint({ earlier: null })).toThrow("`earlier` of lintCanvas has the list `identities`");
    expect(lint({ facts: {} })).toThrow("`facts` of lintCanvas takes the facts of the canvas");
    expect(lint({ inline: "no" })).toThrow('`inline` of lintCanvas is true or false, not "no"');
    expect(lint({ clock: 5 })).toThrow("`clock` of lintCanvas takes a function, not a value of type number");
    expect(lint({ separation: null })).toThrow("the options of the separation are an object");
    expect(() => factsOf(factsOfBank().canvas, { separation: null as never })).toThrow("separation are an object");
    await expect(exportCanvas("csv", factsOfBank(), { warn: 5 as never })).rejects.toThrow(
      "`warn` of exportCanvas takes a function",
    );
    for (const edit of [null, { kind: "set", path: "name", value: 1 }])
      expect(() => applyEdits(BANK, [edit as never])).toThrow("an edit is an object with its `kind`, and `path`");
  });

  it("says which of its options raises a limit", () => {
    const advice = "Split the canvas, or raise the limit with the option `maxSize`.";
    expect(lintCanvas(BANK, { file: "a", maxSize: 100 }).findings[0]?.advice).toBe(advice);
    expect(readCanvas(BANK, { maxSize: 100 }).findings[0]?.advice).toBe(advice);
    const own = { maxSize: 100, sizeOption: "--max-size" };
    expect(() => lintCanvas(BANK, { file: "a", ...own })).toThrow('lintCanvas has no option "sizeOption"');
    expect(() => readCanvas(BANK, own)).toThrow('readCanvas has no option "sizeOption"');
  });

  it("refuses to change what is no text, or by what is no change", () => {
    const bytes = Buffer.from(BANK) as never;
    expect(() => formatCanvas(bytes)).toThrow('formatCanvas takes a text, not bytes; read the file as "utf8"');
    expect(() => applyEdits(bytes, [])).toThrow("applyEdits takes a text, not bytes");
    expect(() => applyEdits(BANK, undefined as never)).toThrow("applyEdits takes a list of edits");
    expect(() => applyFix(bytes, { title: "", edits: [] })).toThrow("applyFix takes a text, not bytes");
    expect(() => applyFix(BANK, undefined as never)).toThrow("applyFix takes the fix of a finding");
    expect(() => fixText(bytes, () => [])).toThrow("fixText takes a text, not bytes");
    expect(() => fixText(BANK, [] as never)).toThrow("fixText takes a function");
  });

  it("knows its rules", () => {
    expect(CATALOGUE.map((rule) => rule.id)).toContain("segments-merge");
  });
});
