import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GOOD, inFolder, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

/** One slip that can be mended, with a comment. */
const SLIP = `${GOOD}customer_segments: {cafes: Cafés in the old town} # ours\nchannels:\n  van: {for: caffes}\n`;
const MENDED = SLIP.replace("caffes", "cafes");
const content = (name: string) => readFileSync(inFolder(name), "utf8");

describe("--fix", () => {
  it("mends what is safe to mend and reports what is left", async () => {
    write({ "a.canvas.yaml": `${SLIP}  bus: {for: schools}\n`, "b.canvas.yaml": VAGUE });
    const outcome = await lint([], { fix: true });
    expect(outcome).toMatchObject({ code: 1, err: "canvas: fixed 1 finding in 1 file\n" });
    expect(outcome.out.split("\n").map((line) => line.slice(0, 40))).toEqual([
      "a.canvas.yaml:6:14: error unknown-refere",
      "b.canvas.yaml:4:15: warning vague-segmen",
      "",
    ]);
    expect(content("a.canvas.yaml")).toBe(`${MENDED}  bus: {for: schools}\n`);
  });

  it("writes only what changed, and nothing the second time", async () => {
    write({ "a.canvas.yaml": SLIP, "b.canvas.yaml": GOOD });
    const before = statSync(inFolder("b.canvas.yaml")).mtimeMs;
    expect((await lint([], { fix: true })).code).toBe(0);
    const fixedAt = statSync(inFolder("a.canvas.yaml")).mtimeMs;
    expect(await lint([], { fix: true })).toMatchObject({ code: 0, err: "canvas: nothing to fix\n" });
    expect([statSync(inFolder("b.canvas.yaml")).mtimeMs, statSync(inFolder("a.canvas.yaml")).mtimeMs]).toEqual([
      before,
      fixedAt,
    ]);
  });

  it("says nothing of fixes when there was no file to fix", async () => {
    expect(await lint(["none.canvas.yaml"], { fix: true })).toMatchObject({
      code: 2,
      err: "canvas: there is no file none.canvas.yaml\n",
    });
  });

  it("keeps CRLF and a byte order mark", async () => {
    const crlf = `\uFEFF${SLIP}`.replaceAll("\n", "\r\n");
    write({ "a.canvas.yaml": crlf });
    await lint([], { fix: true });
    expect(content("a.canvas.yaml")).toBe(crlf.replace("caffes", "cafes"));
  });

  it("does not touch what a comment or a baseline lets be", async () => {
    const disabled = SLIP.replace("caffes}", "caffes} # canvas-disable-line unknown-reference -- as they spell it");
    write({ "a.canvas.yaml": disabled });
    await lint([], { fix: true });
    expect(content("a.canvas.yaml")).toBe(disabled);
    write({ "a.canvas.yaml": SLIP });
    await lint([], { baseline: "k.json", writeBaseline: true });
    await lint([], { baseline: "k.json", fix: true });
    expect(content("a.canvas.yaml")).toBe(SLIP);
  });

  it.skipIf(process.getuid?.() === 0)("goes on when one file cannot be written [skipped as root]", async () => {
    write({ "a/a.canvas.yaml": SLIP, "b.canvas.yaml": SLIP });
    chmodSync(inFolder("a"), 0o555);
    const outcome = await lint([], { fix: true });
    chmodSync(inFolder("a"), 0o755);
    expect(outcome.code).toBe(2);
    expect([content("a/a.canvas.yaml"), content("b.canvas.yaml")]).toEqual([SLIP, MENDED]);
  });

  it("cannot write back to standard input, and excludes a trial", async () => {
    expect(await lint(["-"], { fix: true }, { stdin: SLIP })).toMatchObject({
      code: 2,
      hint: "--fix-dry-run prints what would change",
    });
    expect(await lint([], { fix: true, fixDryRun: true })).toMatchObject({
      code: 2,
      err: "--fix and --fix-dry-run exclude each other",
    });
  });
});

describe("--fix-dry-run", () => {
  it("prints a patch that git takes, and writes nothing", async () => {
    write({ "sub/a b.canvas.yaml": SLIP, "sub/c.canvas.yaml": SLIP.replaceAll("\n", "\r\n") });
    const outcome = await lint([], { fixDryRun: true });
    expect(outcome).toMatchObject({ code: 0, err: "canvas: would fix 2 findings in 2 files\n" });
    expect(outcome.out).toContain("-  van: {for: caffes}\n+  van: {for: cafes}\n");
    expect(content("sub/a b.canvas.yaml")).toBe(SLIP);
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: inFolder("."), input: outcome.out });
    expect(content("sub/a b.canvas.yaml")).toBe(MENDED);
    expect(content("sub/c.canvas.yaml")).toBe(MENDED.replaceAll("\n", "\r\n"));
  });

  it("keeps the report for files, and has the exit code of what would be left", async () => {
    write({ "a.canvas.yaml": `${SLIP}  bus: {for: schools}\n` });
    const { code, out } = await lint([], { fixDryRun: true, format: ["compact", "json:r.json"] });
    expect(code).toBe(1);
    expect(out).toMatch(/^--- a\/a\.canvas\.yaml\n/);
    expect(out).not.toContain("unknown-reference");
    expect(JSON.parse(content("r.json")).summary.errors).toBe(1);
  });

  it("says of errors that no fix mends that they are there, as no report does", async () => {
    write({ "a.canvas.yaml": `${MENDED}  bus: {for: schools}\n` });
    const { code, out, err } = await lint([], { fixDryRun: true });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("canvas: nothing to fix\ncanvas: 1 error would be left: canvas lint tells\n");
  });

  it("does not leave a program without its report", async () => {
    write({ "a.canvas.yaml": SLIP });
    const { code, err } = await lint([], { fixDryRun: true, format: ["sarif"] });
    expect(code).toBe(2);
    expect(err).toBe("--fix-dry-run prints a patch where the report would stand");
  });

  it("works on standard input", async () => {
    const { out } = await lint(["-"], { fixDryRun: true, stdinFilename: "a.canvas.yaml" }, { stdin: SLIP });
    expect(out).toMatch(/^--- a\/a\.canvas\.yaml\n\+\+\+ b\/a\.canvas\.yaml\n@@ -2,4 \+2,4 @@\n/);
  });

  it("lets no text of a file act on the terminal", async () => {
    writeFileSync(inFolder("a.canvas.yaml"), `${SLIP}# \u202e\u0009 reversed\r\n`);
    const { out } = await lint([], { fixDryRun: true }, { isTTY: true });
    expect(out).toContain("<U+202E>");
    expect(out).not.toMatch(/(?!\n|\t)\p{Cc}|\p{Bidi_Control}/u);
  });
});
