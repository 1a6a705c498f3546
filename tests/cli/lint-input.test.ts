import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BAD, GOOD, inFolder, lint, useFolder, write } from "./lint-folder.js";

useFolder();

/** The rules that speak about one text. */
async function rulesFor(source: string): Promise<readonly string[]> {
  write({ "x.canvas.yaml": source });
  const { code, out } = await lint(["x.canvas.yaml"], { format: ["json"] });
  expect(code).toBe(1);
  return JSON.parse(out).files[0].findings.map(({ rule }: { rule: string }) => rule);
}

describe("what canvas lint is given", () => {
  it("says which file is missing, and still checks the others", async () => {
    write({ "a.canvas.yaml": BAD });
    const { code, out, err } = await lint(["a.canvas.yml", "a.canvas.yaml"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^a\.canvas\.yaml:4:14: error/);
    expect(err).toBe("canvas: there is no file a.canvas.yml\n  did you mean a.canvas.yaml?\n");
  });

  it("says that a folder has no canvas", async () => {
    write({ "sub/notes.yaml": "a: 1" });
    expect(await lint(["sub"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/no canvas files .* in sub\n/),
    });
    expect((await lint([])).code).toBe(2);
  });

  it("says what a binary file is, and does not read it", async () => {
    write({ "a.canvas.yaml": Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), "b.canvas.yaml": GOOD });
    const { code, err } = await lint([]);
    expect([code, err]).toEqual([2, "canvas: a.canvas.yaml is a binary file\n  a canvas is a text file in YAML\n"]);
  });

  it("says that a file may not be read [skipped as root]", {
    skip: process.getuid?.() === 0 || process.platform === "win32",
  }, async () => {
    write({ "a.canvas.yaml": GOOD });
    chmodSync(inFolder("a.canvas.yaml"), 0);
    expect(await lint([])).toMatchObject({
      code: 2,
      err: "canvas: a.canvas.yaml may not be read\n  check its permissions\n",
    });
  });

  it("never waits for a fifo", { skip: process.platform === "win32" }, async () => {
    execFileSync("mkfifo", [inFolder("p.canvas.yaml")]);
    expect(await lint(["p.canvas.yaml"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^canvas: p\.canvas\.yaml is not a regular file\n/),
    });
  });

  it("finds fault, in words, with what is not one canvas of format 1", async () => {
    expect(await rulesFor("")).toEqual(["yaml-syntax"]);
    expect(await rulesFor("canvas: 1\nname: a\n---\ncanvas: 1\nname: b\n")).toEqual(["yaml-syntax"]);
    expect(await rulesFor("canvas: 2\nname: a\n")).toEqual(["schema"]);
    expect(await rulesFor("- a\n")).toHaveLength(1);
    expect(await rulesFor("name: [a\n")).toContain("yaml-syntax");
  });

  it("takes paths with spaces, brackets and percent signs", async () => {
    write({ "my models/[a] 100%.canvas.yaml": BAD });
    const line = /^my models\/\[a\] 100%\.canvas\.yaml:4:14: error/;
    expect((await lint(["my models/[a] 100%.canvas.yaml"])).out).toMatch(line);
    expect((await lint(["my models"])).out).toMatch(line);
    expect((await lint(["my*/*.yaml"])).out).toMatch(line);
  });

  it("passes over files it found that belong to another tool, with a note", async () => {
    write({ "a.canvas.yaml": GOOD, "b.canvas.yaml": "drawing: []\n" });
    const note = "canvas: b.canvas.yaml has neither `canvas:` nor any block: skipped\n";
    expect(await lint([])).toMatchObject({ code: 0, err: note });
    expect(await lint([], { quiet: true })).toMatchObject({ code: 0, err: "" });
    expect((await lint(["b.canvas.yaml"])).code).toBe(1);
  });

  it("tells in its reports which files it passed over so, also one that is empty", async () => {
    write({ "course/a.canvas.yaml": GOOD, "course/b.canvas.yaml": "drawing: []\n", "course/c.canvas.yaml": "" });
    const reason = "has neither `canvas:` nor any block";
    const { code, out } = await lint(["course"], { format: ["json"] });
    expect([code, JSON.parse(out).skipped]).toEqual([
      0,
      [
        { file: "course/b.canvas.yaml", reason },
        { file: "course/c.canvas.yaml", reason },
      ],
    ]);
    expect((await lint([], { format: ["summary"], quiet: true })).out).toMatch(
      /a\.canvas\.yaml +sketch .*\n.*b\.canvas\.yaml +no canvas .*\n.*c\.canvas\.yaml +no canvas .*\n[\s\S]*2 files skipped/,
    );
  });

  it("does not call it well when all that it found belongs to another tool", async () => {
    write({ "b.canvas.yaml": "drawing: []\n" });
    expect(await lint([], { quiet: true })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/none of these files is a canvas/),
    });
    const { out } = await lint([], { format: ["summary-csv"] });
    expect(out.split("\r\n").slice(1)).toEqual(["b.canvas.yaml,no canvas,,,,,,,", ""]);
  });

  it("reads standard input, under the name it is given", async () => {
    expect(await lint(["-"], {}, { stdin: BAD })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^<stdin>:4:14: /),
    });
    const named = { stdinFilename: "some/where.canvas.yaml" };
    expect((await lint(["-"], named, { stdin: BAD })).out).toMatch(/^some\/where\.canvas\.yaml:4:14: /);
    expect((await lint([], named, { stdin: BAD })).out).toMatch(/^some\/where\.canvas\.yaml:4:14: /);
    expect(await lint(["-"], {}, { stdin: "" })).toMatchObject({ code: 1, out: expect.stringMatching(/yaml-syntax/) });
  });

  it("reads standard input beside files", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await lint(["-", "a.canvas.yaml"], {}, { stdin: BAD })).out).toMatch(/^<stdin>:.*\na\.canvas\.yaml:.*\n$/);
  });

  it("asks for the operand that a name for standard input belongs to", async () => {
    write({ "a.canvas.yaml": GOOD });
    const { code, hint } = await lint(["a.canvas.yaml"], { stdinFilename: "b" });
    expect([code, hint]).toEqual([2, "add the operand - to read from there"]);
  });

  it("refuses what is larger than the limit, until it is raised", async () => {
    write({ "a.canvas.yaml": GOOD + "# a note\n".repeat(2 ** 17) });
    expect(await lint([])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/too large.*\n {2}raise the limit with --max-size\n$/),
    });
    expect((await lint([], { maxSize: 2 ** 21 })).code).toBe(0);
    expect((await lint(["-"], { maxSize: 5 }, { stdin: GOOD })).code).toBe(2);
  });
});
