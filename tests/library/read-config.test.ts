import { describe, expect, it } from "vitest";
import { factsOf, lintCanvas, readCanvas, readConfig } from "../../src/index.js";

const VAGUE = "canvas: 1\nname: Bakery\ncustomer_segments:\n  all-people: Everyone\n";

const CONFIG = `extends: [recommended, ./team.yaml]
rules: {vague-segment: error}
overrides:
  - {files: ["drafts/**"], rules: {vague-segment: off}}
ignores: ["archive/**"]
separation: {required: 1}
`;

const extended = (name: string) => (name === "./team.yaml" ? "rules: {block-empty: off}\n" : undefined);

/** What is found in a canvas that lies in the folder of a config. */
function found(file: string, config = CONFIG): readonly string[] {
  const { selection, separation, problems } = readConfig(config, { file, extended });
  expect(problems).toEqual([]);
  return lintCanvas(VAGUE, { file, selection, separation }).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe("a config in the library", () => {
  it("sets the rules for each file as canvas lint does", () => {
    expect(found("a.canvas.yaml")).toEqual(["error vague-segment"]);
    expect(found("drafts/a.canvas.yaml")).toEqual([]);
    expect(found("./drafts/a.canvas.yaml")).toEqual([]);
    expect(readConfig(CONFIG, { file: "./archive/./a.canvas.yaml", extended }).isIgnored).toBe(true);
    expect(found("a.canvas.yaml", "")).toEqual(
      lintCanvas(VAGUE, { file: "a" }).findings.map((f) => `${f.severity} ${f.rule}`),
    );
  });

  it("says which files it leaves out, and how pairs are decided", () => {
    const { isIgnored, separation } = readConfig(CONFIG, { file: "archive/a.canvas.yaml", extended });
    expect([isIgnored, readConfig(CONFIG, { file: "a", extended }).isIgnored, separation]).toEqual([
      true,
      false,
      { thresholds: {}, required: 1 },
    ]);
    const { canvas } = readCanvas(VAGUE);
    if (!canvas) throw new Error("not read");
    expect(factsOf(canvas, { separation }).served).toHaveLength(1);
  });

  it("tells what is wrong, with its place", () => {
    const problems = (config: string) => readConfig(config, { file: "a", label: "my.yaml", extended }).problems;
    expect(problems("rules: {vage-segment: error}\n")).toEqual([
      expect.stringMatching(/^my\.yaml:1:9: .*vage-segment/),
    ]);
    expect(problems("extends: ./other.yaml\n")).toEqual(["my.yaml:1: there is no config `./other.yaml` to extend"]);
    expect(problems("a: [")).toHaveLength(1);
  });

  it("ends where configs extend each other in a circle", () => {
    const { problems, selection } = readConfig("extends: ./a.yaml\n", {
      file: "a",
      extended: () => "extends: [./a.yaml, ./a.yaml]\n",
    });
    expect(selection).toBeUndefined();
    expect(problems).toEqual(["./a.yaml:1: more than 32 configs are extended"]);
  });

  it("refuses what is extended if it is no text", () => {
    const read = (given: unknown) => () =>
      readConfig("extends: [./a.yaml]", { file: "a", extended: (() => given) as never });
    expect(read(Promise.resolve("rules: {}"))).toThrow("readConfig does not wait: read the texts first");
    expect(read(Buffer.from("rules: {}"))).toThrow('takes a text, not bytes; read the file as "utf8"');
    expect(read(5)).toThrow("`extended` of readConfig takes a text, not a value of type number");
    expect(read(null)().problems).toEqual(["canvas.config.yaml:1: there is no config `./a.yaml` to extend"]);
    expect(() => readConfig("", { file: "a", extended: "x" as never })).toThrow(
      "the option `extended` of readConfig takes a function, not a value of type string",
    );
  });

  it("refuses what is no text, and an option that there is none of", () => {
    expect(() => readConfig(undefined as never, { file: "a" })).toThrow(TypeError);
    expect(() => readConfig("", undefined as never)).toThrow(TypeError);
    expect(() => readConfig("", { file: "a", lable: "x" } as never)).toThrow(
      new RangeError('readConfig has no option "lable"; did you mean label?'),
    );
  });
});
