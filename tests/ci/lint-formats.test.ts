import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FakeIoSettings } from "../cli/fake-io.js";
import { BAD, GOOD, inFolder, lint, useFolder, VAGUE, write } from "../cli/lint-folder.js";

useFolder();

async function sarifOf(operands: readonly string[], settings: FakeIoSettings = {}) {
  const { out } = await lint(operands, { format: ["sarif"] }, settings);
  return JSON.parse(out).runs[0];
}

describe("files are called from the root of their repository", () => {
  it("also when the run is in a folder below it", async () => {
    mkdirSync(inFolder(".git"));
    write({ "models/a b/bad.canvas.yaml": BAD });
    const settings = { cwd: inFolder("models") };
    const { results } = await sarifOf(["a b"], settings);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("models/a%20b/bad.canvas.yaml");
    const { out } = await lint(["a b"], { format: ["github-log"] }, settings);
    expect(out).toMatch(/^a b\/bad\.canvas\.yaml:4:14: error .*\n::error file=models\/a b\/bad\.canvas\.yaml,/);
    expect(JSON.parse((await lint(["a b"], { format: ["gitlab"] }, settings)).out)[0].location.path).toBe(
      "models/a b/bad.canvas.yaml",
    );
  });

  it("and what comes from standard input by the name it is given, whatever its separators", async () => {
    mkdirSync(inFolder(".git"));
    const { out } = await lint(["-"], { format: ["sarif"], stdinFilename: "models\\a.canvas.yaml" }, { stdin: BAD });
    expect(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "models/a.canvas.yaml",
    );
  });
});

describe("sarif", () => {
  it("describes the rules that are switched on, and no others", async () => {
    write({ "a.canvas.yaml": BAD });
    const idsOf = ({ tool }: { tool: { driver: { rules: { id: string }[] } } }) =>
      tool.driver.rules.map(({ id }) => id);
    expect(idsOf(await sarifOf([]))).toContain("vague-segment");
    const { out } = await lint([], {
      format: ["sarif"],
      rule: ["vague-segment=off", "unmeasured-comparative=warning"],
    });
    const ids = idsOf(JSON.parse(out).runs[0]);
    expect(ids).not.toContain("vague-segment");
    expect(ids).toContain("unmeasured-comparative");
    expect(idsOf(await sarifOf([]))).not.toContain("unmeasured-comparative");
  });

  it("points from each finding to its rule", async () => {
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": VAGUE });
    const { tool, results } = await sarifOf([]);
    expect(results.map(({ ruleIndex }: { ruleIndex: number }) => tool.driver.rules[ruleIndex].id)).toEqual([
      "unknown-reference",
      "vague-segment",
    ]);
  });

  it("hands on a fix that mends the text, characters outside the basic plane and line ends kept whole", async () => {
    const source = "canvas: 1\r\nnaem: 😀 x\r\n";
    write({ "a.canvas.yaml": source });
    const { results } = await sarifOf([]);
    const [{ replacements }] = results[0].fixes[0].artifactChanges;
    expect(replacements).toHaveLength(1);
    const [{ deletedRegion, insertedContent }] = replacements;
    const lines = source.split(/(?<=\n)/);
    const offset = (line: number, column: number) => lines.slice(0, line - 1).join("").length + column - 1;
    const start = offset(deletedRegion.startLine, deletedRegion.startColumn);
    const end = offset(deletedRegion.endLine, deletedRegion.endColumn);
    expect(source.slice(0, start) + insertedContent.text + source.slice(end)).toBe("canvas: 1\r\nname: 😀 x\r\n");
  });

  it("lists what a comment disables as suppressed, with its reason", async () => {
    const disable = "# canvas-disable-file vague-segment -- the board wants it\n";
    write({ "a.canvas.yaml": disable + VAGUE });
    const { results, invocations } = await sarifOf([]);
    expect(results).toMatchObject([
      { ruleId: "vague-segment", suppressions: [{ kind: "inSource", justification: "the board wants it" }] },
    ]);
    expect(invocations[0].executionSuccessful).toBe(true);
  });

  it("calls a run successful that finds errors, and unsuccessful where a file cannot be read", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await sarifOf([])).invocations).toEqual([{ executionSuccessful: true }]);
    const { invocations } = await sarifOf(["a.canvas.yaml", "none.canvas.yaml"]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain("none.canvas.yaml");
  });
});

describe("summary", () => {
  it("counts pairs and questions of each file", async () => {
    const source = readFileSync("examples/linkedin.canvas.yaml", "utf8");
    write({ "linkedin.canvas.yaml": source, "broken.canvas.yaml": "canvas: [\n" });
    const { out } = await lint([], { format: ["summary-csv"] });
    expect(out.split("\r\n")).toEqual([
      "file,stage,errors,warnings,separate pairs,thin pairs,merge pairs,open pairs,questions",
      expect.stringMatching(/^broken\.canvas\.yaml,unreadable,\d+,0,,,,,$/),
      "linkedin.canvas.yaml,review,0,0,21,0,0,0,0",
      "",
    ]);
  });

  it("has a row for a file that is not there, and the run says so", async () => {
    write({ "a.canvas.yaml": GOOD });
    const { out, code } = await lint(["a.canvas.yaml", "none.canvas.yaml"], { format: ["summary"] });
    expect(code).toBe(2);
    expect(out).toMatch(/^none\.canvas\.yaml +unreadable( +–){7}$/m);
  });
});

describe("auto in a GitHub workflow", () => {
  const settings = { env: { GITHUB_ACTIONS: "true" } };

  it("annotates in the log", async () => {
    write({ "a.canvas.yaml": BAD });
    expect((await lint([], {}, settings)).out).toMatch(/^a\.canvas\.yaml:4:14: error .*\n::error /);
  });

  it("keeps annotations out of files", async () => {
    write({ "a.canvas.yaml": BAD });
    await lint([], { output: "report.txt" }, settings);
    expect(readFileSync(inFolder("report.txt"), "utf8")).toMatch(/^a\.canvas\.yaml:4:14: error .*\n$/);
  });
});

describe("every format at once", () => {
  it("goes to files of its own, and the exit code stays", async () => {
    write({ "a.canvas.yaml": BAD });
    const names = [
      "sarif",
      "github",
      "gitlab",
      "junit",
      "checkstyle",
      "markdown",
      "summary",
      "summary-csv",
      "json",
      "pretty",
    ];
    const format = [...names.map((name) => `${name}:out/${name} 100%.txt`), "compact"];
    mkdirSync(inFolder("out"));
    const { code, out } = await lint([], { format });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.canvas\.yaml:4:14: error .*\n$/);
    for (const name of names) expect(readFileSync(inFolder("out", `${name} 100%.txt`), "utf8")).not.toBe("");
  });
});
