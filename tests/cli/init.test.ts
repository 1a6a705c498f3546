import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { BAKERY } from "../interview/bakery.js";
import { fakeIo } from "./fake-io.js";
import { initFolder, ROOT } from "./init-folder.js";

const { inFolder, read, put, init } = initFolder();

async function lint(args: readonly string[]) {
  const io = fakeIo({ cwd: inFolder() });
  const exitCode = await main(["lint", "--format", "pretty", ...args], io, { version: "0", root: ROOT });
  return { exitCode, out: io.out };
}

describe("canvas init without a terminal", () => {
  it("names --answers and writes nothing", async () => {
    expect(await init(["bakery.canvas.yaml"])).toEqual({
      exitCode: 2,
      out: "",
      err:
        "canvas: canvas init asks its questions on a terminal, and this is none\n" +
        "  give the answers in a file: canvas init FILE --answers answers.yaml\n",
    });
    expect(readdirSync(inFolder())).toEqual([]);
  });
});

describe("canvas init in a project", () => {
  it("finds what canvas lint finds there, and asks about groups that the project calls vague", async () => {
    put(
      "canvas.config.yaml",
      "rules: {segments-undecided: off, buzzword-value: error}\nwords: {vague: [weltbürger]}\n",
    );
    const { out, err } = await init(
      ["b.canvas.yaml", "--answers", "-"],
      "A1: [Weltbürger, Cafés nearby]\nB3: [The best premium experience]\n",
    );
    expect(err).toMatch(/^Still open: A1-who:weltbürger, /);
    expect(out).toContain("1 error, 1 warning: canvas lint b.canvas.yaml\n");
    expect((await lint(["b.canvas.yaml"])).out).toContain("1 error, 1 warning");
  });
});

describe("canvas init --answers", () => {
  const answers = JSON.stringify(BAKERY);

  it("runs the whole interview from a file", async () => {
    put("answers.yaml", answers);
    const { exitCode, out, err } = await init(["bakery.canvas.yaml", "--answers", "answers.yaml", "--complete"]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toContain("Written: bakery.canvas.yaml\n");
    expect(out).toContain("To see it: canvas show bakery.canvas.yaml\n");
    expect(readCanvas(read("bakery.canvas.yaml")).canvas?.segments).toHaveLength(2);
    expect(readCanvas(read("bakery.canvas.yaml")).canvas?.name).toBe("Bakery");
  });

  it("reads standard input, leaves open what has no answer, and lists it", async () => {
    const { exitCode, err } = await init(["b.canvas.yaml", "--answers", "-"], "A1: [Early risers in Basel]\nA4: all\n");
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^Still open: A2, B1:early-risers-in-basel, B3, C1, /);
    expect(read("b.canvas.yaml")).not.toContain("x-interview");
  });

  it("takes further answers for the same file, and changes nothing else in it", async () => {
    await init(["b.canvas.yaml", "--answers", "-"], "A1: [Early risers in Basel]\n");
    const before = read("b.canvas.yaml");
    put("b.canvas.yaml", `${before}# by hand\n`);
    await init(["b.canvas.yaml", "--answers", "-"], "C1: [Shop]\n");
    expect(read("b.canvas.yaml")).toBe(
      `${before}\nchannels:\n  shop: {name: Shop, for: early-risers-in-basel}\n# by hand\n`,
    );
  });

  it("names the file after the business when the answers name it", async () => {
    const { out } = await init(["--answers", "-"], "A1: [Early risers]\nR-name: Corner bakery\n");
    expect(out).toContain("Written: corner-bakery.canvas.yaml\n");
    expect(readdirSync(inFolder())).toEqual(["corner-bakery.canvas.yaml"]);
    const again = await init(["--answers", "-"], "A1: [Late risers]\nR-name: Corner bakery\n");
    expect(again.err).toContain("corner-bakery.canvas.yaml is a canvas already; it was left alone");
  });

  it("refuses an answer to no question, with the closest id, and writes nothing", async () => {
    const { exitCode, err } = await init(["b.canvas.yaml", "--answers", "-"], "A1: [Bakers]\nB1:bakerz: [Sleep]\n");
    expect(exitCode).toBe(2);
    expect(err).toContain('no question has the id "B1:bakerz"; nothing was written\n  did you mean B1:bakers?');
    expect(existsSync(inFolder("b.canvas.yaml"))).toBe(false);
  });

  it("refuses an answer that does not fit, and writes nothing", async () => {
    const { exitCode, err } = await init(["b.canvas.yaml", "--answers", "-"], "A1: [Bakers]\nA2: {bakers: robot}\n");
    expect(exitCode).toBe(2);
    expect(err).toContain('"robot" is none of person, organisation');
    expect(existsSync(inFolder("b.canvas.yaml"))).toBe(false);
  });

  it("refuses a file that holds no answers", async () => {
    const { exitCode, err } = await init(["b.canvas.yaml", "--answers", "-"], "- just\n- a list\n");
    expect({ exitCode, err: err.split("\n")[0] }).toEqual({
      exitCode: 2,
      err: "canvas: standard input holds no answers",
    });
  });

  it("makes a missing answer an error with --complete", async () => {
    const { exitCode, err } = await init(["b.canvas.yaml", "--answers", "-", "--complete"], "A1: [Bakers]\n");
    expect(exitCode).toBe(2);
    expect(err).toMatch(/answers are missing: A2, A4, /);
    expect(existsSync(inFolder("b.canvas.yaml"))).toBe(false);
  });
});

describe("canvas init --blank", () => {
  it("writes a commented skeleton that is a canvas without findings", async () => {
    const { exitCode, out } = await init(["my-shop.canvas.yaml", "--blank"]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "Written: my-shop.canvas.yaml\n" });
    const text = read("my-shop.canvas.yaml");
    expect(lintCanvas(text, { file: "a" }).findings).toEqual([]);
    expect(readCanvas(text).canvas?.name).toBe("My shop");
    expect(text).toContain("# For whom are we creating value? Who are our most important customers?");
  });

  it("is a canvas too when every example in it is used", async () => {
    await init(["a.canvas.yaml", "--blank"]);
    const text = read("a.canvas.yaml").replace(/^ {2}# /gm, "  ");
    expect(readCanvas(text).findings).toEqual([]);
    expect(lintCanvas(text, { file: "a" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readCanvas(text).canvas?.segments).toHaveLength(1);
  });
});

describe("canvas init --template", () => {
  it("copies a shipped example", async () => {
    expect((await init(["--template", "linkedin"])).out).toBe("Written: linkedin.canvas.yaml\n");
    expect(read("linkedin.canvas.yaml")).toBe(readFileSync(join(ROOT, "examples/linkedin.canvas.yaml"), "utf8"));
  });

  it("names the closest for a name that is unknown, or lists them", async () => {
    expect((await init(["--template", "linkdin"])).err).toContain("did you mean linkedin?");
    const { exitCode, err } = await init(["--template", "../../etc/passwd"]);
    expect(exitCode).toBe(2);
    expect(err).toContain("the templates are amazon, ");
  });
});

describe("a new canvas that is not called like one", () => {
  const found = "In a folder only files called *.canvas.yaml are found; my.yaml has to be named: canvas lint my.yaml\n";

  it.each([[["my.yaml", "--blank"]], [["my.yaml", "--template", "linkedin"]], [["my.yaml", "--answers", "-"]]])(
    "is not found in its folder, which is said: canvas init %j",
    async (args) => {
      const { exitCode, out, err } = await init(args, "A1: [Bakers]\n");
      expect({ exitCode, isWritten: out.startsWith("Written: my.yaml\n") }).toEqual({ exitCode: 0, isWritten: true });
      expect(err).toContain(found);
      const again = await init(["my.yaml", "--answers", "-"], "A1: [Bakers]\n");
      expect([again.exitCode, again.err]).toEqual([0, expect.not.stringContaining("In a folder")]);
    },
  );

  it("is found otherwise", async () => {
    expect((await init(["my.canvas.yml", "--blank"])).err).toBe("");
  });
});

describe("a file that is there", () => {
  it("is left alone when it is not a canvas, unless --force", async () => {
    put("notes.yaml", "shopping: [milk]\n");
    const refused = await init(["notes.yaml", "--answers", "-"], "A1: [Bakers]\n");
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain(
      "notes.yaml is there and is not a canvas; it was left alone\n  name another file, or overwrite it with --force",
    );
    expect(read("notes.yaml")).toBe("shopping: [milk]\n");
    expect((await init(["notes.yaml", "--force", "--answers", "-"], "A1: [Bakers]\n")).exitCode).toBe(0);
    expect(readCanvas(read("notes.yaml")).canvas?.segments[0]?.name).toBe("Bakers");
  });

  it("is never replaced by a blank or a template when it is a canvas, --force or not", async () => {
    put("mine.canvas.yaml", "canvas: 1\nname: Mine\n");
    for (const option of [["--blank"], ["--template", "linkedin"]]) {
      const { exitCode, err } = await init(["mine.canvas.yaml", ...option, "--force"]);
      expect({ exitCode, err }).toEqual({
        exitCode: 2,
        err: "canvas: mine.canvas.yaml is a canvas already; it was left alone\n  name another file\n",
      });
    }
    expect(read("mine.canvas.yaml")).toBe("canvas: 1\nname: Mine\n");
  });

  it("is left alone when it cannot be read as YAML, with the place", async () => {
    put("broken.canvas.yaml", "canvas: 1\nname: [\n");
    const { exitCode, err } = await init(["broken.canvas.yaml", "--answers", "-"], "A1: [Bakers]\n");
    expect(exitCode).toBe(2);
    expect(err).toMatch(/broken\.canvas\.yaml:\d+:\d+ has to be mended first: /);
    expect(read("broken.canvas.yaml")).toBe("canvas: 1\nname: [\n");
  });

  it("is left alone when it has errors that an answer would be lost among", async () => {
    put("odd.canvas.yaml", "canvas: 1\nname: Odd\nchannels: 5\n");
    const { exitCode, err } = await init(["odd.canvas.yaml", "--answers", "-"], "A1: [Bakers]\n");
    expect(exitCode).toBe(2);
    expect(err).toContain("odd.canvas.yaml:3:11 has to be mended first: ");
    expect(err).toContain("canvas lint odd.canvas.yaml");
    expect(read("odd.canvas.yaml")).toBe("canvas: 1\nname: Odd\nchannels: 5\n");
    put("word.canvas.yaml", "canvas: 1\nname: Word\nchannels: {web: {owner: alien}}\n");
    const { err: told } = await init(["word.canvas.yaml", "--answers", "-"], "A1: [Bakers]\n");
    expect(told).toContain("word.canvas.yaml:3:25 has to be mended first: ");
  });

  it("counts as new when it is empty", async () => {
    put("empty.canvas.yaml", "\n");
    expect((await init(["empty.canvas.yaml", "--blank"])).exitCode).toBe(0);
  });
});

describe("options that cannot be had together", () => {
  it.each([
    [["--blank", "--template", "linkedin"], "--blank and --template cannot be used together"],
    [["a.canvas.yaml", "--complete"], "--complete says that no answer may be missing"],
    [["a.canvas.yaml", "b.canvas.yaml"], ""],
  ])("%j", async (args, message) => {
    const { exitCode, err } = await init(args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });
});

it("adds the ending that canvases are found by", async () => {
  expect((await init(["corner shop", "--blank"])).out).toBe("Written: corner shop.canvas.yaml\n");
});

it("shows no control character of a file name", async () => {
  const { err } = await init(["a\u001b[31m.yaml"]);
  expect(err).not.toContain("\u001b");
});
