import { describe, expect, it } from "vitest";
import { BAD, GOOD, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

describe("canvas lint", () => {
  it("exits 0 and says nothing through a pipe when all is well", async () => {
    write({ "a.canvas.yaml": GOOD });
    expect(await lint([])).toEqual({ code: 0, out: "", err: "", hint: undefined });
  });

  it("exits 1 for an error, and says where it is", async () => {
    write({ "a.canvas.yaml": BAD });
    const { code, out } = await lint(["a.canvas.yaml"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.canvas\.yaml:4:14: error unknown-reference: .*cafes.*\n$/);
  });

  it("draws the findings on a terminal, with a summary", async () => {
    write({ "a.canvas.yaml": BAD });
    const { out } = await lint(["a.canvas.yaml"], { color: false }, { isTTY: true, columns: 60 });
    expect(out).toContain(" ┌─ a.canvas.yaml:4:14\n │\n4│   van: {for: cafes}\n │              ^^^^^");
    expect(out).toMatch(/\n\n1 error in 1 file\n$/);
  });

  it("has a kind word on a terminal when all is well", async () => {
    write({ "a.canvas.yaml": GOOD });
    expect((await lint([], {}, { isTTY: true })).out).toBe("No findings in 1 file: this canvas holds together.\n");
  });

  it("exits 1, not with a count, for 256 findings", async () => {
    const channels = Array.from({ length: 256 }, (_, i) => `  c${i}: {for: [cafes${i}-nowhere]}`).join("\n");
    write({ "a.canvas.yaml": `${GOOD}channels:\n${channels}\n` });
    const { code, out } = await lint([], { format: ["json"] });
    expect(code).toBe(1);
    expect(JSON.parse(out).summary.errors).toBe(256);
  });

  it("exits 1 when only the second of two files is bad", async () => {
    write({ "a.canvas.yaml": GOOD, "b.canvas.yaml": BAD });
    expect((await lint([])).code).toBe(1);
    expect((await lint(["a.canvas.yaml", "b.canvas.yaml"])).code).toBe(1);
    expect((await lint(["a.canvas.yaml"])).code).toBe(0);
  });

  it("exits 0 for warnings unless told otherwise", async () => {
    write({ "a.canvas.yaml": VAGUE });
    const code = async (options = {}) => (await lint([], options)).code;
    expect((await lint([])).out).toMatch(/^a\.canvas\.yaml:4:15: warning vague-segment: /);
    expect(await code()).toBe(0);
    expect(await code({ failOn: "warning" })).toBe(1);
    expect(await code({ failOn: "info" })).toBe(1);
    expect(await code({ maxWarnings: 0 })).toBe(1);
    expect(await code({ maxWarnings: 1 })).toBe(0);
    expect(await code({ maxWarnings: 0, failOn: "never" })).toBe(1);
  });

  it("exits 0 for errors when it shall never fail, and still 2 when it cannot do the job", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await lint(["a.canvas.yaml"], { failOn: "never" })).code).toBe(0);
    expect((await lint(["none.canvas.yaml"], { failOn: "never" })).code).toBe(2);
  });

  it("finds the same in the same order from run to run", async () => {
    write({ "b.canvas.yaml": BAD, "a.canvas.yaml": VAGUE, "c/d.canvas.yml": BAD });
    const first = await lint([], { format: ["json"] });
    expect(await lint([], { format: ["json"] })).toEqual(first);
    expect(JSON.parse(first.out).files.map(({ file }: { file: string }) => file)).toEqual([
      "a.canvas.yaml",
      "b.canvas.yaml",
      "c/d.canvas.yml",
    ]);
  });

  it("counts columns in UTF-16 units behind CRLF and characters beyond the basic plane", async () => {
    write({ "a.canvas.yaml": "\uFEFFcanvas: 1\r\nname: x\r\nchannels:\r\n  van: {name: 😀, for: cafes}\r\n" });
    expect((await lint([])).out).toMatch(/^a\.canvas\.yaml:4:24: error unknown-reference: /);
  });

  it("lets no control character of a file or its name reach the terminal", async () => {
    write({ "a\u001b[31m.canvas.yaml": VAGUE.replace("Everyone", '"Everyone\\e[31m\\u202e"') });
    for (const format of ["pretty", "compact", "json"]) {
      const { out, err } = await lint([], { format: [format] });
      expect(out + err).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
    }
  });
});
