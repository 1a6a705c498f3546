import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findCanvases } from "../../src/files/find.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "canvas find "));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), "canvas: 1\n");
  }
}

async function find(...operands: string[]) {
  const { files, notes, failures } = await findCanvases(operands, { cwd });
  return { files: files.map(({ label }) => label), notes, failures: failures.map(({ message }) => message) };
}

describe("findCanvases", () => {
  it("finds canvas files below the working folder when nothing is named, in the order of names", async () => {
    write("b.canvas.yaml", "a.canvas.yml", "sub/deep/c.canvas.yaml", "canvas.yaml", "notes.yaml", "Z.canvas.yaml");
    expect(await find()).toEqual({
      files: ["Z.canvas.yaml", "a.canvas.yml", "b.canvas.yaml", "sub/deep/c.canvas.yaml"],
      notes: [],
      failures: [],
    });
  });

  it("never enters node_modules or .git, and does enter other folders with a dot", async () => {
    write(
      "node_modules/p/x.canvas.yaml",
      "sub/node_modules/x.canvas.yaml",
      ".git/x.canvas.yaml",
      ".team/a.canvas.yaml",
    );
    expect((await find()).files).toEqual([".team/a.canvas.yaml"]);
    expect((await find("**/*.canvas.yaml")).files).toEqual([".team/a.canvas.yaml"]);
  });

  it("leaves out what .gitignore lists, in nested files and with exceptions", async () => {
    write("a.canvas.yaml", "old/b.canvas.yaml", "drafts/c.canvas.yaml", "drafts/keep.canvas.yaml", "sub/d.canvas.yaml");
    writeFileSync(join(cwd, ".gitignore"), "\uFEFFold/\r\ndrafts/*\r\n!drafts/keep.canvas.yaml\r\n");
    writeFileSync(join(cwd, "sub", ".gitignore"), "/d.*\n");
    const kept = ["a.canvas.yaml", "drafts/keep.canvas.yaml"];
    expect((await find()).files).toEqual(kept);
    expect((await find("**/*.canvas.yaml")).files).toEqual(kept);
  });

  it("honours the .gitignore files up to the root of the repository, and none above it", async () => {
    write("repo/sub/a.canvas.yaml", "repo/sub/b.canvas.yaml", "repo/.git/HEAD");
    writeFileSync(join(cwd, ".gitignore"), "*\n");
    writeFileSync(join(cwd, "repo", ".gitignore"), "b.*\n");
    const { files } = await findCanvases([], { cwd: join(cwd, "repo", "sub") });
    expect(files.map(({ label }) => label)).toEqual(["a.canvas.yaml"]);
  });

  it("agrees with git about what is ignored", async () => {
    const patterns = [
      "*.canvas.yml",
      "!a.canvas.yml",
      "/top/",
      "x/**/y",
      "**/z",
      "sp ace/",
      "[bc].canvas.yaml",
      "!keep/b*",
      "#no",
      "\\#h",
    ];
    write("a.canvas.yml", "b.canvas.yml", "top/q.canvas.yaml", "n/top/q.canvas.yaml", "x/1/2/y/q.canvas.yaml");
    write(
      "m/z/q.canvas.yaml",
      "sp ace/q.canvas.yaml",
      "b.canvas.yaml",
      "keep/b.canvas.yaml",
      "#no/q.canvas.yaml",
      "#h/q.canvas.yaml",
    );
    writeFileSync(join(cwd, ".gitignore"), `${patterns.join("\n")}\n`);
    execFileSync("git", ["init", "-q"], { cwd });
    const listed = execFileSync("git", ["-c", "core.quotepath=off", "ls-files", "-co", "--exclude-standard"], {
      cwd,
      encoding: "utf8",
    });
    const expected = listed.split("\n").filter((name) => name.endsWith("yaml") || name.endsWith("yml"));
    expect((await find()).files.sort()).toEqual(expected.sort());
    expect((await find("**/*.canvas.{yaml,yml}")).files.sort()).toEqual(expected.sort());
  });

  it("takes a named file whatever its name, even when git ignores it", async () => {
    write("model.txt", "ignored.yaml");
    writeFileSync(join(cwd, ".gitignore"), "ignored.yaml\n");
    const { files } = await findCanvases(["./model.txt", "ignored.yaml"], { cwd });
    expect(files.map(({ label, isNamed }) => [label, isNamed])).toEqual([
      ["model.txt", true],
      ["ignored.yaml", true],
    ]);
  });

  it("takes a path that exists as itself and not as a pattern", async () => {
    write("[ab] 100%.canvas.yaml", "a 100%.canvas.yaml", "{x}/y.canvas.yaml");
    expect((await find("[ab] 100%.canvas.yaml")).files).toEqual(["[ab] 100%.canvas.yaml"]);
    expect((await find("{x}")).files).toEqual(["{x}/y.canvas.yaml"]);
  });

  it("takes what a pattern matches, also other names", async () => {
    write("drafts/a.yaml", "drafts/b.canvas.yaml", "c.yaml");
    expect((await find("drafts/*.yaml")).files).toEqual(["drafts/a.yaml", "drafts/b.canvas.yaml"]);
  });

  it("names a file once, however often it is meant", async () => {
    write("a.canvas.yaml", "b.canvas.yaml");
    const { files } = await findCanvases(["b.canvas.yaml", ".", "*.canvas.yaml", "./b.canvas.yaml"], { cwd });
    expect(files.map(({ label }) => label)).toEqual(["b.canvas.yaml", "a.canvas.yaml"]);
    expect(files[0]?.isNamed).toBe(true);
  });

  it("calls files outside the working folder as their operand does", async () => {
    write("here/x", "there/a.canvas.yaml");
    const options = { cwd: join(cwd, "here") };
    const label = async (operand: string) => (await findCanvases([operand], options)).files[0]?.label;
    expect(await label("../there")).toBe("../there/a.canvas.yaml");
    expect(await label(join(cwd, "there"))).toBe(join(cwd, "there", "a.canvas.yaml").replaceAll("\\", "/"));
  });

  it("says what is missing, with the name that was probably meant", async () => {
    write("linkedin.canvas.yaml");
    const { failures } = await findCanvases(["linkdin.canvas.yaml", "nothing-like-it"], { cwd });
    expect(failures.map(({ message, hint }) => [message, hint])).toEqual([
      ["there is no file linkdin.canvas.yaml", "did you mean linkedin.canvas.yaml?"],
      ["there is no file nothing-like-it", undefined],
    ]);
  });

  it("says that a folder has no canvas", async () => {
    write("sub/canvas.yaml");
    expect((await find("sub")).failures).toEqual(["there are no canvas files (*.canvas.yaml, *.canvas.yml) in sub"]);
    expect((await find()).failures).toEqual(["there are no canvas files (*.canvas.yaml, *.canvas.yml) in this folder"]);
  });

  it("says that a pattern matches nothing, beside what the others match", async () => {
    write("a.canvas.yaml");
    expect(await find("x*.yaml", "a.canvas.yaml")).toEqual({
      files: ["a.canvas.yaml"],
      notes: [],
      failures: ["nothing matches the pattern x*.yaml"],
    });
  });

  it("says of a link that leads nowhere where it leads", { skip: process.platform === "win32" }, async () => {
    symlinkSync("nowhere.yaml", join(cwd, "broken.canvas.yaml"));
    symlinkSync("loop.canvas.yaml", join(cwd, "loop.canvas.yaml"));
    const { failures } = await findCanvases(["broken.canvas.yaml", "loop.canvas.yaml"], { cwd });
    expect(failures.map(({ message, hint }) => [message, hint])).toEqual([
      [
        "broken.canvas.yaml is a link to nowhere.yaml, and nothing is there",
        "link it to a file that is there, or name that file",
      ],
      ["loop.canvas.yaml is a link that leads back to itself", "link it to a file"],
    ]);
  });

  it("follows no link, and notes those that are named like a canvas or lead to other folders", {
    skip: process.platform === "win32",
  }, async () => {
    write("a.canvas.yaml", "sub/b.canvas.yaml", "sub/deep/x");
    symlinkSync(".", join(cwd, "loop"));
    symlinkSync("sub", join(cwd, "inside"));
    symlinkSync(join("..", ".."), join(cwd, "sub", "out"));
    symlinkSync("..", join(cwd, "node_modules"));
    symlinkSync("a.canvas.yaml", join(cwd, "notes"));
    symlinkSync("a.canvas.yaml", join(cwd, "link.canvas.yaml"));
    execFileSync("mkfifo", [join(cwd, "pipe.canvas.yaml")]);
    expect(await find()).toEqual({
      files: ["a.canvas.yaml", "sub/b.canvas.yaml"],
      notes: [
        "link.canvas.yaml is a symbolic link: skipped",
        "pipe.canvas.yaml is not a regular file: skipped",
        "sub/out is a symbolic link to a folder: skipped",
      ],
      failures: [],
    });
    expect((await find("**/a.*")).files).toEqual(["a.canvas.yaml"]);
  });

  it("stops at too many files and says so", async () => {
    write("a.canvas.yaml", "b.canvas.yaml", "c.canvas.yaml");
    const { files, failures } = await findCanvases(["."], { cwd, maxFiles: 2 });
    expect(files).toHaveLength(2);
    expect(failures.map(({ code, message }) => [code, message])).toEqual([
      ["too-many", "there are more than 2 canvas files here"],
    ]);
  });
});
