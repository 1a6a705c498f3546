import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canvasInFolder } from "./canvas-in-folder.js";
import { inFolder, useFolder } from "./lint-folder.js";

useFolder();

const BANK = "canvas: 1\nname: Bank\ncustomer_segments: {retail: Retail, affluent: Affluent}\n";

async function slip(...argv: readonly string[]) {
  writeFileSync(inFolder("bank.canvas.yaml"), BANK);
  return canvasInFolder(argv);
}

describe("a slip on the command line is told with what was meant", () => {
  it.each([
    [["why", "bank.canvas.yaml", "retail", "affluent"], "canvas why retail affluent bank.canvas.yaml"],
    [["rename", "bank.canvas.yaml", "retail", "private"], "canvas rename retail private bank.canvas.yaml"],
    [["remove", "bank.canvas.yaml", "--dry-run", "retail"], "canvas remove --dry-run retail bank.canvas.yaml"],
  ])("the file first: %j", async (argv, meant) => {
    const { code, err } = await slip(...argv);
    expect(code).toBe(2);
    expect(err).toContain(`the file comes last: ${meant}\n`);
  });

  it("quotes what a shell would take apart in the command to type", async () => {
    const { err } = await slip("why", "my;touch X.yaml", "the `retail`", "affluent");
    expect(err).toContain('the file comes last: canvas why "the \\`retail\\`" affluent "my;touch X.yaml"\n');
  });

  it("does not take a file that is there, or two files, for one that came first", async () => {
    expect((await slip("why", "retail", "affluent", "nobank.yaml")).err).not.toContain("comes last");
    mkdirSync(inFolder("retail"));
    expect((await slip("show", "retail")).err).not.toContain("comes last");
  });

  it("names the file that is nearly called so", async () => {
    const { code, err } = await slip("show", "bnak.canvas.yaml");
    expect({ code, err }).toEqual({
      code: 2,
      err: "canvas: there is no file bnak.canvas.yaml\n  did you mean bank.canvas.yaml?\n",
    });
  });

  it("names the rules that a word is part of", async () => {
    expect((await slip("explain", "vague")).err).toContain("did you mean vague-segment or vague-revenue?");
  });

  it("says how the command is used that was called, not how all are", async () => {
    expect((await slip("export", "bank.canvas.yaml", "pdf")).err).toContain("(canvas export --help shows");
  });
});

describe("as many operands as a command takes, no more and no fewer", () => {
  it.each([
    "show a b",
    "export a b",
    "explain a b",
    "init a b",
    "rules segments-merge",
    "why a b c d",
    "without a b c",
    "add segment a b",
  ])("canvas %s: one too many", async (line) => {
    const { code, err } = await slip(...line.split(" "));
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^error: too many arguments for .*\n\(canvas (?:add )?\w+ --help/),
    ]);
  });

  it.each(["explain", "why retail"])("canvas %s: one is missing", async (line) => {
    const { code, err } = await slip(...line.split(" "));
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^error: missing required argument .*\n\(canvas \w+ --help/),
    ]);
  });

  it("without knows two ways, and says so", async () => {
    const { code, err } = await slip("without");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^canvas: canvas without needs to know what goes\n.*--all\n$/),
    ]);
    expect((await slip("without", "--all", "a", "b")).err).toContain("canvas without takes one canvas");
  });
});

describe("--max-size", () => {
  it.each([
    ["90", 0],
    ["1KiB", 0],
    ["1 kb", 0],
    ["0.1MB", 2],
    ["much", 2],
    ["", 2],
    ["20", 2],
  ])("%s: exit code %i", async (size, code) => {
    expect((await slip("show", "bank.canvas.yaml", "--max-size", size)).code).toBe(code);
  });
});
