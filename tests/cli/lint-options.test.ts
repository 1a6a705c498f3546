import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { fakeIo } from "./fake-io.js";
import { BAD, GOOD, inFolder, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

const NOTHING_SERVED = "canvas: 1\nname: x\ncustomer_segments:\n  a: Bakers\n  b: Millers\n";

async function rules(options: Parameters<typeof lint>[1]): Promise<string[]> {
  const { out } = await lint([], { format: ["json"], ...options });
  return JSON.parse(out).files[0].findings.map(({ rule, severity }: Record<string, string>) => `${severity} ${rule}`);
}

describe("the rules that speak", () => {
  it("are set by --rule, which outranks the stage", async () => {
    write({ "a.canvas.yaml": VAGUE });
    expect(await rules({})).toEqual(["warning vague-segment"]);
    expect(await rules({ rule: ["vague-segment=error"] })).toEqual(["error vague-segment"]);
    expect(await rules({ rule: ["vague-segment=off"] })).toEqual([]);
    expect(await rules({ rule: ["vague-segment=off", "money-missing=info"] })).toEqual(["info money-missing"]);
  });

  it("are chosen by --only and --skip, by rule or category", async () => {
    write({ "a.canvas.yaml": VAGUE });
    expect(await rules({ only: ["wording"] })).toEqual(["warning vague-segment"]);
    expect(await rules({ only: ["money,vague-segment"] })).toEqual(["warning vague-segment"]);
    expect(await rules({ only: ["money"] })).toEqual([]);
    expect(await rules({ skip: ["wording"] })).toEqual([]);
    expect(await rules({ skip: ["vague-segment"] })).toEqual([]);
  });

  it("never hide that a file cannot be read", async () => {
    write({ "a.canvas.yaml": "canvas: 1\nnaem: x\n" });
    expect(await rules({ only: ["money"], skip: ["structure"] })).toEqual(["error schema"]);
    expect(await lint([], { rule: ["schema=off"] })).toMatchObject({ code: 2, err: "schema is always an error" });
    expect(await lint([], { skip: ["yaml-syntax"] })).toMatchObject({ code: 2, err: "yaml-syntax is always an error" });
  });

  it("follow the stage of the file, or --stage", async () => {
    write({ "a.canvas.yaml": NOTHING_SERVED });
    expect(await rules({})).not.toContain("warning segment-undecided");
    expect(await rules({ stage: "review" })).toContain("warning segment-undecided");
  });

  it("compare dates with the day, or --today", async () => {
    write({ "a.canvas.yaml": `${GOOD}reviewed: 2026-09-01\nreview_every: 10\n` });
    expect(await rules({})).toEqual(["info review-overdue"]);
    expect(await rules({ today: "2026-09-05" })).toEqual([]);
  });

  it.each([
    [{ rule: ["vague-segmnt=error"] }, 'there is no rule "vague-segmnt"', "did you mean vague-segment?"],
    [{ rule: ["vague-segment=eror"] }, 'there is no severity "eror"', "did you mean error?"],
    [
      { rule: ["vague-segment"] },
      'takes a rule and a severity, not "vague-segment"',
      "for instance --rule segments-merge=error",
    ],
    [{ only: ["wordign"] }, 'there is no rule or category "wordign"', "did you mean wording?"],
    [{ skip: ["nonsense-without-end"] }, 'no rule or category "nonsense-without-end"', "canvas rules lists them"],
    [{ stage: "reviw" }, 'there is no stage "reviw"', "did you mean review?"],
    [{ failOn: "fatal" }, 'there is no severity "fatal"', "choose from info, warning, error, never"],
    [{ format: ["josn"] }, 'there is no format "josn"', "did you mean json?"],
    [{ today: "2026-02-30" }, 'not "2026-02-30"', "write it as 2026-09-30"],
    [{ today: "tomorrow" }, 'not "tomorrow"', "write it as 2026-09-30"],
  ])("are asked for in words that exist: %j", async (options, message, hint) => {
    write({ "a.canvas.yaml": GOOD });
    const outcome = await lint([], options);
    expect(outcome).toMatchObject({ code: 2, out: "", hint });
    expect(outcome.err).toContain(message);
  });
});

describe("the report", () => {
  it("goes to a file with --output, which does not change the exit code", async () => {
    write({ "a.canvas.yaml": BAD });
    expect(await lint([], { format: ["json"], output: "report.json" })).toMatchObject({ code: 1, out: "" });
    expect(JSON.parse(readFileSync(inFolder("report.json"), "utf8")).summary.errors).toBe(1);
  });

  it("goes to several places at once", async () => {
    write({ "a.canvas.yaml": BAD });
    const { out } = await lint([], { format: ["compact", "json:r.json", "pretty:r 100%.txt"] }, { isTTY: true });
    expect(out).toMatch(/^a\.canvas\.yaml:4:14: error/);
    expect(JSON.parse(readFileSync(inFolder("r.json"), "utf8")).version).toBe(1);
    expect(readFileSync(inFolder("r 100%.txt"), "utf8")).toMatch(/^error\[unknown-reference\]/);
  });

  it("is in colour only on a terminal, and never in a file", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await lint([], {}, { isTTY: true })).out).toContain("\u001b[");
    expect((await lint([], {}, { isTTY: true, env: { NO_COLOR: "1" } })).out).not.toContain("\u001b[");
    expect((await lint([], { color: false }, { isTTY: true })).out).not.toContain("\u001b[");
    expect((await lint([], { format: ["pretty"] })).out).not.toContain("\u001b[");
    expect((await lint([], { format: ["pretty"], color: true })).out).toContain("\u001b[");
    await lint([], { format: ["pretty:r.txt"], color: true }, { isTTY: true });
    expect(readFileSync(inFolder("r.txt"), "utf8")).not.toContain("\u001b[");
  });

  it("is drawn in ASCII when asked", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await lint([], { format: ["pretty"], ascii: true })).out).toMatch(/^[\n -~]+$/);
  });

  it("shows errors only with --quiet, and the exit code stays", async () => {
    write({ "a.canvas.yaml": VAGUE, "b.canvas.yaml": BAD });
    const both = await lint([], { quiet: true });
    expect(both.code).toBe(1);
    expect(both.out).toMatch(/^b\.canvas\.yaml:4:14: error .*\n$/);
    expect(await lint(["a.canvas.yaml"], { quiet: true, failOn: "warning" })).toMatchObject({ code: 1, out: "" });
    const drawn = await lint(["a.canvas.yaml"], { quiet: true, format: ["pretty"] });
    expect(drawn).toMatchObject({ code: 0, out: "" });
  });

  it("is data also when something could not be done", async () => {
    write({ "a.canvas.yaml": BAD });
    const missing = await lint(["a.canvas.yaml", "none.canvas.yaml"], { format: ["json"] });
    expect(missing.code).toBe(2);
    expect(JSON.parse(missing.out)).toMatchObject({
      files: [{ file: "a.canvas.yaml" }],
      failures: [{ file: "none.canvas.yaml", message: "there is no file none.canvas.yaml" }],
      summary: { files: 1, errors: 1, failures: 1 },
    });
    const unknown = await lint(["a.canvas.yaml"], { format: ["json"], stage: "reviw" });
    expect(unknown.code).toBe(2);
    expect(JSON.parse(unknown.out)).toMatchObject({
      files: [],
      failures: [{ file: null, message: 'there is no stage "reviw"', hint: "did you mean review?" }],
    });
  });

  it.each([
    [["--format", "json", "--foo"], "unknown option '--foo'"],
    [["-qfjson", "--max-warnings", "x"], "option '--max-warnings <n>' argument 'x' is invalid. It is a whole number."],
    [["--foo", "--format=json:out.json"], "unknown option '--foo'"],
  ])("is data also when the command line makes no sense: %j", async (argv, message) => {
    const io = fakeIo({ cwd: inFolder() });
    expect(await main(["lint", ...argv], io, { version: "0", root: "" })).toBe(2);
    expect(JSON.parse(io.out)).toMatchObject({ files: [], failures: [{ file: null, message }] });
    expect(io.err).toContain(`error: ${message}`);
  });

  it.each([
    [["--foo"]],
    [["--format", "compact", "--format", "json:out.json", "--foo"]],
    [["--foo", "--", "-f", "json"]],
  ])("is no data where nobody asked for it on standard output: %j", async (argv) => {
    const io = fakeIo({ cwd: inFolder() });
    expect(await main(["lint", ...argv], io, { version: "0", root: "" })).toBe(2);
    expect([io.out, io.err]).toEqual(["", expect.stringContaining("unknown option '--foo'")]);
  });

  it("is no data on a terminal that asked for a picture", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await lint([], { format: ["pretty", "json:r.json"], stage: "x" })).out).toBe("");
  });

  it("never goes where a canvas is", async () => {
    write({ "a.canvas.yaml": BAD, "model.yaml": GOOD });
    for (const options of [
      { output: "a.canvas.yaml" },
      { format: ["json:./a.canvas.yaml"] },
      { format: ["json"], output: "a.canvas.yaml", stage: "nonsense" },
      { output: "model.yaml" },
    ]) {
      expect((await lint(["a.canvas.yaml", "model.yaml"], options)).code).toBe(2);
    }
    expect(readFileSync(inFolder("a.canvas.yaml"), "utf8")).toBe(BAD);
    expect(readFileSync(inFolder("model.yaml"), "utf8")).toBe(GOOD);
  });

  it("goes to each place in one form only", async () => {
    write({ "a.canvas.yaml": GOOD });
    expect(await lint([], { format: ["json", "compact"] })).toMatchObject({
      code: 2,
      err: "only one format can go to one place",
    });
    expect((await lint([], { format: ["json:a", "compact:./a"] })).code).toBe(2);
    expect((await lint([], { format: ["json:a"], output: "b" })).err).toBe("there is no report left for --output");
    expect((await lint([], { format: ["json:"] })).err).toBe("--format json: names no file");
    expect(existsSync(inFolder("a"))).toBe(false);
  });

  it("goes to standard output when a format names it, beside one in a file", async () => {
    write({ "a.canvas.yaml": BAD });
    const { code, out } = await lint([], { format: ["gitlab:-", "compact"], output: "report.txt" });
    expect([code, JSON.parse(out)]).toEqual([1, [expect.objectContaining({ check_name: "unknown-reference" })]]);
    expect(readFileSync(inFolder("report.txt"), "utf8")).toMatch(/^a\.canvas\.yaml:4:14: error/);
    expect(existsSync(inFolder("-"))).toBe(false);
    expect((await lint([], { format: ["gitlab:-", "compact"] })).err).toBe("only one format can go to one place");
  });

  it("tells who reads JSON that another format is unknown", async () => {
    write({ "a.canvas.yaml": GOOD });
    const io = fakeIo({ cwd: inFolder(".") });
    expect(await main(["lint", "-f", "json", "-f", "jsun:b.txt"], io, { version: "1.2.3", root: "." })).toBe(2);
    expect(JSON.parse(io.out).failures).toMatchObject([{ message: expect.stringContaining("jsun") }]);
    expect(io.err).toContain("jsun");
  });

  it("goes to one --output only", async () => {
    write({ "a.canvas.yaml": GOOD });
    const io = fakeIo({ cwd: inFolder(".") });
    const words = ["lint", "-f", "json", "-o", "a.json", "--output", "b.json"];
    expect(await main(words, io, { version: "1.2.3", root: "." })).toBe(2);
    expect(io.err).toBe(
      "canvas: the report can go to one --output only\n  give other files a format of their own: --format json:report.json\n",
    );
    expect(JSON.parse(io.out).failures).toMatchObject([{ message: "the report can go to one --output only" }]);
    expect(["a.json", "b.json"].filter((name) => existsSync(inFolder(name)))).toEqual([]);
  });

  it("exits 2 when it cannot be written", async () => {
    write({ "a.canvas.yaml": GOOD });
    const { code, out } = await lint([], { format: ["json"], output: "no/such/folder.json" });
    expect(code).toBe(2);
    expect(JSON.parse(out).failures).toHaveLength(1);
  });
});

describe("lists", () => {
  it("name the files that would be checked", async () => {
    write({ "b.canvas.yaml": BAD, "a.canvas.yaml": GOOD, "c.canvas.yaml": "drawing: 1" });
    expect(await lint([], { listFiles: true })).toMatchObject({ code: 0, out: "a.canvas.yaml\nb.canvas.yaml\n" });
    expect((await lint(["none"], { listFiles: true })).code).toBe(2);
  });

  it("name the rules that would run, and how loudly", async () => {
    const { code, out } = await lint([], { listRules: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^segments-merge +warning from sketch +/m);
    expect(out).toMatch(/^segment-without-offer +info from sketch, warning from review, error from final +/m);
    expect(out.trim().split("\n")).toHaveLength(CATALOGUE.length - 1);
    expect(out).not.toContain("unmeasured-comparative");
  });

  it("name only the rules that are left", async () => {
    const { out } = await lint([], {
      listRules: true,
      only: ["wording"],
      stage: "sketch",
      rule: ["vague-segment=info"],
    });
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => line.split(/ {2,}/).slice(0, 2)),
    ).toEqual([
      ["yaml-syntax", "error"],
      ["schema", "error"],
      ["vague-segment", "info"],
    ]);
  });
});
