import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commitAll, git } from "./git-folder.js";
import { BAD, GOOD, inFolder, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

const LONG = `${VAGUE}channels:\n  van: {for: cafes}\n  bus: {for: schools}\n${"# padding that makes it the same file\n".repeat(10)}`;

function repository(files: Readonly<Record<string, string>>): void {
  git("init", "-q", "-b", "main");
  write(files);
  commitAll();
}

const found = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(": ").slice(0, 2).join(" "));
const since = async (ref: string, options: Parameters<typeof lint>[1] = {}, operands: readonly string[] = []) => {
  const { out, ...rest } = await lint(operands, { since: ref, ...options });
  return { ...rest, found: found(out) };
};

describe("--since", () => {
  it("tells what a version does not have, and how much is gone", async () => {
    repository({ "a.canvas.yaml": `${BAD}  bus: {for: schools}\n`, "b.canvas.yaml": VAGUE });
    expect(await since("HEAD")).toMatchObject({ code: 0, found: [], err: "canvas: since HEAD: 0 new, 0 gone\n" });
    write({ "a.canvas.yaml": `${GOOD}\n# moved\nchannels:\n  kiosk: {for: pupils}\n  van: {for: cafes}\n` });
    expect(await since("main")).toMatchObject({
      code: 1,
      found: ["a.canvas.yaml:6:16 error unknown-reference"],
      err: "canvas: since main: 1 new, 1 gone\n",
    });
  });

  it("does not count as gone what a rule said that is silent for errors in the file", async () => {
    repository({ "a.canvas.yaml": VAGUE });
    write({ "a.canvas.yaml": VAGUE.replace("Everyone", "{name: Bakers in Graz, whoo: person}") });
    expect((await since("HEAD")).err).toBe("canvas: since HEAD: 1 new, 0 gone\n");
    write({ "a.canvas.yaml": VAGUE.replace("Everyone", "Bakers in Graz") });
    expect((await since("HEAD")).err).toBe("canvas: since HEAD: 0 new, 1 gone\n");
  });

  it("tells what is new and counts what is gone beside a value that cannot be read", async () => {
    repository({ "a.canvas.yaml": VAGUE.replace("Everyone", "{name: Everyone}") });
    write({ "a.canvas.yaml": VAGUE.replace("Everyone", "{name: Bakers in Graz, who: alien}") });
    expect((await since("HEAD")).err).toBe("canvas: since HEAD: 1 new, 1 gone\n");
    write({ "a.canvas.yaml": VAGUE.replace("Everyone", "{name: Everyone, who: alien}\n  b: All people") });
    expect(await since("HEAD")).toMatchObject({
      found: [
        "a.canvas.yaml:3:1 info segments-undecided",
        "a.canvas.yaml:4:37 error schema",
        "a.canvas.yaml:5:6 warning vague-segment",
      ],
      err: "canvas: since HEAD: 3 new, 0 gone\n",
    });
  });

  it("follows a file to its new name", async () => {
    repository({ "old/a.canvas.yaml": LONG });
    mkdirSync(inFolder("new"));
    git("mv", "old/a.canvas.yaml", "new/ä b%.canvas.yaml");
    write({ "new/ä b%.canvas.yaml": LONG.replace("schools", "pupils") });
    expect((await since("HEAD")).found).toEqual(["new/ä b%.canvas.yaml:7:14 error unknown-reference"]);
  });

  it("follows a file that was moved without telling git, and takes a second copy for new", async () => {
    repository({ "old/a.canvas.yaml": LONG, "old/b.canvas.yaml": VAGUE });
    mkdirSync(inFolder("new"));
    renameSync(inFolder("old/a.canvas.yaml"), inFolder("new/ä.canvas.yaml"));
    expect(await since("HEAD")).toMatchObject({ found: [], err: "canvas: since HEAD: 0 new, 0 gone\n" });
    write({ "new/ä.canvas.yaml": LONG.replace("schools", "pupils") });
    expect((await since("HEAD")).found).toEqual(["new/ä.canvas.yaml:7:14 error unknown-reference"]);
    write({ "new/ä.canvas.yaml": LONG, "c.canvas.yaml": `${LONG}# a copy\n` });
    const { found } = await since("HEAD");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.startsWith("c."))).toBe(true);
  });

  it("follows a file also when another takes its place, and takes a second copy for new", async () => {
    const notes = (text: string) => `# ${text}\n`.repeat(30);
    const other = `canvas: 1\nname: Other\n${notes("nothing in common with the one that moves")}`;
    repository({ "a.canvas.yaml": LONG, "other.canvas.yaml": other });
    git("mv", "a.canvas.yaml", "b.canvas.yaml");
    write({ "a.canvas.yaml": `${other}channels: {kiosk: {for: pupils}}\n` });
    git("add", "-A");
    const news = ["a.canvas.yaml:33:25 error unknown-reference"];
    expect((await since("HEAD")).found).toEqual(news);
    expect(found((await lint([], { staged: true })).out)).toEqual(news);
    write({ "c.canvas.yaml": LONG });
    git("add", "-A");
    expect((await since("HEAD")).found.filter((line) => !line.startsWith("a."))).toHaveLength(3);
    write({ "a.canvas.yaml": LONG, "b.canvas.yaml": other, "other.canvas.yaml": GOOD });
    git("add", "-A");
    expect((await since("HEAD", {}, ["a.canvas.yaml", "b.canvas.yaml"])).found).toEqual([]);
  });

  it("takes an item with another id for the same item, and what is said of it for known", async () => {
    const bank = `canvas: 1
name: Bank
stage: review
customer_segments:
  savers: {name: Everyone, decision: serve, priority: 1, needs: {Keep my money safe: 5, Pay: 4}}
  affluent: {name: Investors, decision: serve, depends_on: savers}
value_propositions:
  account: {for: savers, elements: {card: A card}}
channels: {branch: {for: savers}}
`;
    repository({ "a.canvas.yaml": bank });
    write({ "a.canvas.yaml": bank.replaceAll("savers", "people").replaceAll("account", "bank-account") });
    expect(await since("HEAD")).toMatchObject({ found: [], err: "canvas: since HEAD: 0 new, 0 gone\n" });
    // A new item in the place of an old one, with the same fault: the old finding is gone, and there is a new one.
    write({ "a.canvas.yaml": bank.replaceAll("savers", "people").replace("Everyone", "Anyone") });
    const { found: fresh } = await since("HEAD");
    expect(fresh).toContain("a.canvas.yaml:5:18 warning vague-segment");
  });

  it("takes a new file as new, tracked or not", async () => {
    repository({ "a.canvas.yaml": BAD });
    write({ "b.canvas.yaml": VAGUE, "c.canvas.yaml": "canvas: 1\nname: c\ncustomer_segments: {a: Anyone}\n" });
    git("add", "b.canvas.yaml");
    expect((await since("HEAD")).found).toEqual([
      "b.canvas.yaml:4:15 warning vague-segment",
      "c.canvas.yaml:3:24 warning vague-segment",
    ]);
  });

  it("works from a subfolder, and on files beside it", async () => {
    repository({ "sub/a.canvas.yaml": BAD, "b.canvas.yaml": VAGUE });
    write({ "sub/a.canvas.yaml": `${BAD}  bus: {for: schools}\n` });
    const { out } = await lint([".", "../b.canvas.yaml"], { since: "HEAD" }, { cwd: inFolder("sub") });
    expect(found(out)).toEqual(["a.canvas.yaml:5:14 error unknown-reference"]);
  });

  it("joins with a baseline without counting twice", async () => {
    repository({ "a.canvas.yaml": BAD });
    await lint([], { baseline: "k.json", writeBaseline: true });
    write({ "a.canvas.yaml": BAD.replace("cafes", "[cafes, cafes]") });
    expect((await since("HEAD", { baseline: "k.json" })).found).toEqual(["a.canvas.yaml:4:22 error unknown-reference"]);
  });

  it("compares what an editor pipes in with the version of its file", async () => {
    repository({ "a.canvas.yaml": BAD });
    const { out } = await lint(
      ["-"],
      { since: "HEAD", stdinFilename: "a.canvas.yaml" },
      { stdin: `${BAD}  bus: {for: schools}\n` },
    );
    expect(found(out)).toEqual(["a.canvas.yaml:5:14 error unknown-reference"]);
    expect(await lint(["-"], { since: "HEAD" }, { stdin: BAD })).toMatchObject({
      code: 2,
      err: expect.stringContaining("standard input has no earlier version"),
    });
  });

  it("is not misled by settings that change what git prints", async () => {
    repository({ "sub/a.canvas.yaml": BAD, ".gitattributes": "*.yaml diff=shout\n" });
    git("config", "diff.relative", "true");
    git("config", "diff.shout.textconv", "rev");
    git("config", "diff.external", "false");
    git("config", "status.renames", "false");
    write({ "sub/a.canvas.yaml": `${BAD}  bus: {for: schools}\n` });
    expect((await since("HEAD")).found).toEqual(["sub/a.canvas.yaml:5:14 error unknown-reference"]);
  });

  it.each([
    ["nope", 'there is no version "nope" in this repository', "git branch -a and git tag list what there is"],
    ["--output=owned", '"--output=owned" is not the name of a version', undefined],
    ["HEAD:a.canvas.yaml", "is not the name of a version", undefined],
    ["", '"" is not the name of a version', undefined],
    ["HEAD main", "is not the name of a version", undefined],
  ])("refuses %j", async (ref, message, hint) => {
    repository({ "a.canvas.yaml": GOOD });
    const outcome = await lint([], { since: ref });
    expect(outcome).toMatchObject({ code: 2, out: "", ...(hint && { hint }) });
    expect(outcome.err).toContain(message);
  });

  it("says that a clone is shallow when the version is not in it", async () => {
    repository({ "a.canvas.yaml": GOOD });
    write({ "a.canvas.yaml": BAD });
    commitAll();
    const first = git("rev-parse", "HEAD~1").trim();
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${encodeURI(inFolder("."))}`, inFolder("clone")], {
      stdio: "pipe",
    });
    const outcome = await lint([], { since: first }, { cwd: inFolder("clone") });
    expect(outcome).toMatchObject({
      code: 2,
      hint: expect.stringMatching(/^this clone is shallow: fetch that version too/),
    });
    expect((await lint([], { since: "HEAD" }, { cwd: inFolder("clone") })).code).toBe(0);
  });

  it("says that there is no repository", async () => {
    write({ "a.canvas.yaml": GOOD });
    expect(await lint([], { since: "HEAD" })).toMatchObject({
      code: 2,
      err: "there is no git repository here, so there are no other versions to compare with",
    });
  });
});

describe("--staged", () => {
  const staged = async (operands: readonly string[] = [], cwd = inFolder(".")) => {
    const { out, ...rest } = await lint(operands, { staged: true }, { cwd });
    return { ...rest, found: found(out) };
  };

  it("checks what would be committed, not what the files hold by now", async () => {
    repository({ "a.canvas.yaml": GOOD, "b.canvas.yaml": GOOD });
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": BAD });
    git("add", "a.canvas.yaml");
    write({ "a.canvas.yaml": GOOD });
    expect(await staged()).toMatchObject({ code: 1, found: ["a.canvas.yaml:4:14 error unknown-reference"] });
  });

  it("tells only what the last commit does not have, under old names too", async () => {
    repository({ "a.canvas.yaml": LONG });
    git("mv", "a.canvas.yaml", "b.canvas.yaml");
    write({ "b.canvas.yaml": LONG.replace("bus:", "# a comment\n  bus:").replace("van", "car") });
    commitAll("rename");
    write({ "b.canvas.yaml": `${LONG}key_partners: {mill: {provides: flour}}\n` });
    git("add", "-A");
    expect(await staged()).toMatchObject({
      found: ["b.canvas.yaml:18:33 error unknown-reference"],
    });
  });

  it("works before the first commit", async () => {
    git("init", "-q");
    write({ "a.canvas.yaml": BAD });
    git("add", "-A");
    expect((await staged()).found).toEqual(["a.canvas.yaml:4:14 error unknown-reference"]);
  });

  it("takes files, folders and patterns, below the working folder", async () => {
    repository({ "sub/a.canvas.yaml": GOOD, "b.canvas.yaml": GOOD, "model.yaml": "x: 1\n" });
    write({ "sub/a.canvas.yaml": BAD, "b.canvas.yaml": BAD, "model.yaml": BAD, "sub/gone.canvas.yaml": BAD });
    git("add", "-A");
    rmSync(inFolder("sub/gone.canvas.yaml"));
    const files = async (operands: readonly string[], cwd?: string) =>
      (await staged(operands, cwd)).found.map((line) => line.split(":")[0]);
    expect(await files([])).toEqual(["b.canvas.yaml", "sub/a.canvas.yaml", "sub/gone.canvas.yaml"]);
    expect(await files(["sub"])).toEqual(["sub/a.canvas.yaml", "sub/gone.canvas.yaml"]);
    expect(await files(["model.yaml"])).toEqual(["model.yaml"]);
    expect(await files(["*.canvas.yaml"])).toEqual(["b.canvas.yaml"]);
    expect(await files([], inFolder("sub"))).toEqual(["a.canvas.yaml", "gone.canvas.yaml"]);
  });

  it("passes over links, as a run over files does", { skip: process.platform === "win32" }, async () => {
    repository({ "a.canvas.yaml": GOOD, "b.canvas.yaml": GOOD, "old.canvas.yaml": GOOD });
    rmSync(inFolder("b.canvas.yaml"));
    for (const name of ["b.canvas.yaml", "link.canvas.yaml"]) symlinkSync("a.canvas.yaml", inFolder(name));
    git("mv", "old.canvas.yaml", "new.canvas.yaml");
    git("add", "-A");
    const notes = ["b", "link"].map((name) => `canvas: ${name}.canvas.yaml is a symbolic link: skipped\n`).join("");
    const since = "canvas: since the last commit: 0 new, 0 gone\n";
    expect(await staged()).toMatchObject({ code: 0, found: [], err: notes + since });
    expect(await lint([])).toMatchObject({ code: 0, err: notes });
  });

  it("is content when nothing is staged", async () => {
    repository({ "a.canvas.yaml": BAD });
    expect(await staged()).toMatchObject({
      code: 0,
      found: [],
      err: expect.stringContaining("canvas: no canvas is staged\n"),
    });
  });

  it("cannot fix, and does not mix with standard input", async () => {
    repository({ "a.canvas.yaml": BAD });
    expect(await lint([], { staged: true, fix: true })).toMatchObject({
      code: 2,
      err: "what is staged cannot be fixed",
    });
    expect(await lint(["-"], { staged: true })).toMatchObject({ code: 2, err: "standard input is not staged" });
  });
});
