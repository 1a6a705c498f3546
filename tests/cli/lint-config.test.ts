import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LintCommandOptions } from "../../src/cli/lint/lint-options.js";
import { git } from "./git-folder.js";
import { BAD, GOOD, inFolder, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

const seen = async (operands: readonly string[] = [], options: Parameters<typeof lint>[1] = {}) => {
  const { out, ...rest } = await lint(operands, options);
  return {
    ...rest,
    found: out
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(": ").slice(0, 2).join(" ")),
  };
};

describe("canvas.config.yaml", () => {
  it("is the nearest one, up to the root of the repository", async () => {
    write({
      "canvas.config.yaml": "rules: {vague-segment: error}",
      "a.canvas.yaml": VAGUE,
      "sub/deep/b.canvas.yaml": VAGUE,
    });
    write({ "own/canvas.config.yaml": "rules: {vague-segment: info}", "own/x/c.canvas.yaml": VAGUE });
    write({ "repo/.git/HEAD": "", "repo/d.canvas.yaml": VAGUE });
    expect(await seen()).toMatchObject({
      code: 1,
      found: [
        "a.canvas.yaml:4:15 error vague-segment",
        "own/x/c.canvas.yaml:4:15 info vague-segment",
        "repo/d.canvas.yaml:4:15 warning vague-segment",
        "sub/deep/b.canvas.yaml:4:15 error vague-segment",
      ],
    });
  });

  it("is left aside with --no-config, and another one is named with --config", async () => {
    write({
      "canvas.config.yaml": "rules: {vague-segment: error}",
      "a.canvas.yaml": VAGUE,
      "ci/strict.yaml": "rules: {vague-segment: off}",
    });
    expect((await seen([], { config: false })).found).toEqual(["a.canvas.yaml:4:15 warning vague-segment"]);
    expect((await seen([], { config: "ci/strict.yaml" })).found).toEqual([]);
  });

  it("that is named and missing, or broken, ends the run", async () => {
    write({ "a.canvas.yaml": GOOD, "canvas.config.yaml": "rules: {segmnts-merge: error}\n" });
    expect(await lint([], { config: "none.yaml" })).toMatchObject({
      code: 2,
      out: "",
      err: "there is no file none.yaml",
    });
    const broken = await lint([], { format: ["json"] });
    const message = 'canvas.config.yaml:1:9: there is no rule "segmnts-merge" in `rules`; did you mean segments-merge?';
    expect(broken).toMatchObject({ code: 2, err: message });
    expect(JSON.parse(broken.out)).toMatchObject({ files: [], failures: [{ message }] });
    write({ "canvas.config.yaml": `# ${"x".repeat(257 * 1024)}` });
    expect((await lint([])).err).toMatch(/^canvas\.config\.yaml is too large: 257 KiB; the limit is 256 KiB/);
  });

  it("is outranked by the command line", async () => {
    write({
      "a.canvas.yaml": VAGUE,
      "canvas.config.yaml": "rules: {vague-segment: off}\nlint: {failOn: warning, maxWarnings: 5}",
    });
    expect(await seen([], { rule: ["vague-segment=warning"] })).toMatchObject({
      code: 1,
      found: ["a.canvas.yaml:4:15 warning vague-segment"],
    });
    expect((await seen([], { rule: ["vague-segment=warning"], failOn: "error" })).code).toBe(0);
    expect((await seen([], { rule: ["vague-segment=warning"], failOn: "error", maxWarnings: 0 })).code).toBe(1);
  });

  it("has patterns relative to its folder, whatever the working folder", async () => {
    write({
      "canvas.config.yaml": "overrides: [{files: drafts/**, rules: {vague-segment: off}}]\nignores: [archive/]\n",
      "drafts/a.canvas.yaml": VAGUE,
      "archive/b.canvas.yaml": VAGUE,
      "sub/drafts/c.canvas.yaml": VAGUE,
    });
    expect((await seen()).found).toEqual(["sub/drafts/c.canvas.yaml:4:15 warning vague-segment"]);
    const below = await lint(["../drafts"], {}, { cwd: inFolder("sub") });
    expect(below).toMatchObject({ code: 0, out: "" });
  });

  it("leaves ignored files out, also when they are named", async () => {
    write({ "canvas.config.yaml": "ignores: [old/]", "old/a.canvas.yaml": BAD });
    const note = "canvas: old/a.canvas.yaml is among the `ignores` of its config: skipped\n";
    expect(await lint(["old/a.canvas.yaml"])).toMatchObject({ code: 0, err: note });
    expect(await lint([])).toMatchObject({
      code: 2,
      err: "canvas: the only canvas here is among the `ignores` of its config\n  --no-config checks them all the same\n",
    });
    expect((await lint([], { config: false })).code).toBe(1);
  });

  it("fails each folder by its own measure", async () => {
    write({
      "a/canvas.config.yaml": "lint: {maxWarnings: 1}",
      "a/x.canvas.yaml": VAGUE,
      "b/canvas.config.yaml": "lint: {maxWarnings: 0}",
      "b/y.canvas.yaml": GOOD,
    });
    expect((await lint([])).code).toBe(0);
    write({ "b/y.canvas.yaml": VAGUE });
    expect((await lint([])).code).toBe(1);
    expect((await lint([], { maxWarnings: 2 })).code).toBe(0);
  });

  it("sets from which distance on segments are separate", async () => {
    const segments =
      "customer_segments: {a: {needs: [x, y, z]}, b: {needs: [x, y, w]}}\nneeds: {x: X, y: Y, z: Z, w: W}\n";
    const offers =
      "value_propositions: {o: {for: a, elements: [p, q, r], addresses: [x, y, z]}, n: {for: b, elements: [p, q, s], addresses: [x, y, w]}}\n";
    write({ "a.canvas.yaml": `canvas: 1\nname: x\n${segments}${offers}channels: {w: {for: all}}\n` });
    const count = async () =>
      JSON.parse((await lint([], { format: ["json"] })).out).files[0].findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(await count()).not.toContain("segments-undecided");
    write({ "canvas.config.yaml": "separation: {thresholds: {offer: 0.9}}" });
    expect(await count()).toContain("segments-undecided");
  });

  it("speaks for standard input by the name it is given", async () => {
    write({ "sub/canvas.config.yaml": "rules: {vague-segment: off}" });
    expect((await lint(["-"], { stdinFilename: "sub/a.canvas.yaml" }, { stdin: VAGUE })).out).toBe("");
    expect((await lint(["-"], {}, { stdin: VAGUE })).out).toContain("vague-segment");
  });
});

describe("extends", () => {
  const config = (text: string) => write({ "a.canvas.yaml": VAGUE, "canvas.config.yaml": text });

  it("takes presets, files and packages, later ones first in rank", async () => {
    config("extends: [strict, ./team.yaml, team-rules, '@org/rules/soft.yaml']\n");
    write({
      "team.yaml": "rules: {vague-segment: info, same-name: info}",
      "node_modules/team-rules/canvas.config.yaml": "extends: ./more.yaml",
      "node_modules/team-rules/more.yaml": "rules: {vague-segment: warning, segments-merge: info}",
      "node_modules/@org/rules/soft.yaml": "rules: {segments-merge: off}",
    });
    const { out } = await lint([], { printConfig: "a.canvas.yaml" });
    const line = (id: string) =>
      out
        .split("\n")
        .find((row) => row.startsWith(`rules.${id} `))
        ?.split(/ {2,}/)
        .slice(1)
        .join(" | ");
    expect(line("vague-segment")).toBe("warning | node_modules/team-rules/more.yaml:1");
    expect(line("same-name")).toBe("info | team.yaml:1");
    expect(line("segments-merge")).toBe("off | node_modules/@org/rules/soft.yaml:1");
    expect(line("unmeasured-comparative")).toBe("warning | preset strict (canvas.config.yaml:1)");
  });

  it.each([
    ["recomended", "there is no config `recomended` to extend", "did you mean recommended?"],
    [
      "./none.yaml",
      "there is no config `./none.yaml` to extend",
      "the path is relative to the config that it stands in",
    ],
    [
      "nothing-installed",
      "there is no config `nothing-installed` to extend",
      "a package must be installed in node_modules at the root of the project and hold canvas.config.yaml",
    ],
    ["https://example.com/team.yaml", "is an address; configs are not fetched", undefined],
    ["file:///etc/passwd", "is an address", undefined],
    ["/etc/passwd", "is an absolute path", undefined],
    ["C:\\team.yaml", "is an absolute path", undefined],
    ["~/team.yaml", "is an absolute path", undefined],
    ["./team.js", "is not a YAML file; configs are not run", undefined],
    ["team/index.cjs", "is not a YAML file; configs are not run", undefined],
    ["team/../../outside.yaml", "is neither a preset nor a path nor a package", undefined],
    ["a b", "is neither a preset nor a path nor a package", undefined],
  ])("refuses %s", async (name, message, hint) => {
    config(`extends: '${name}'\n`);
    const outcome = await lint([]);
    expect(outcome).toMatchObject({ code: 2, out: "", ...(hint !== undefined && { hint }) });
    expect(outcome.err).toContain(message);
    expect(outcome.err).toMatch(/^canvas\.config\.yaml:1: /);
  });

  it("does not leave the project, neither by a path nor by a link", async () => {
    config("extends: ./team.yaml\n");
    mkdirSync(inFolder("repo"));
    write({
      "outside.yaml": "rules: {vague-segment: off}",
      "repo/canvas.config.yaml": "extends: ./team.yaml",
      "repo/a.canvas.yaml": VAGUE,
      "repo/.git/HEAD": "",
    });
    write({ "repo/sub/canvas.config.yaml": "extends: ../../outside.yaml", "repo/sub/b.canvas.yaml": VAGUE });
    expect(await lint(["repo/sub"])).toMatchObject({
      code: 2,
      err: "repo/sub/canvas.config.yaml:1: `extends: ../../outside.yaml` leads out of the project",
    });
    symlinkSync(inFolder("outside.yaml"), inFolder("repo/team.yaml"));
    expect(await lint(["repo"])).toMatchObject({
      code: 2,
      err: "repo/canvas.config.yaml:1: `extends: ./team.yaml` leads out of the project",
    });
  });

  it("may lead up to the root of the repository", async () => {
    git("init", "-q");
    write({
      "team.yaml": "rules: {vague-segment: off}",
      "sub/canvas.config.yaml": "extends: ../team.yaml",
      "sub/a.canvas.yaml": VAGUE,
    });
    expect(await lint([])).toMatchObject({ code: 0, out: "" });
  });

  it("shows a circle, and has limits", async () => {
    config("extends: ./b.yaml\n");
    write({ "b.yaml": "extends: ./sub/../canvas.config.yaml\n", "sub/x.yaml": "" });
    expect((await lint([])).err).toBe("a config extends itself: canvas.config.yaml → b.yaml → canvas.config.yaml");
    write(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`c${i}.yaml`, `extends: ./c${i + 1}.yaml\n`])));
    config("extends: ./c0.yaml\n");
    expect((await lint([])).err).toMatch(
      /^configs extend each other more than 8 deep: canvas\.config\.yaml → c0\.yaml → /,
    );
    write(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}.yaml`, ""])));
    config(`extends: [${Array.from({ length: 40 }, (_, i) => `./d${i}.yaml`).join(", ")}]\n`);
    expect((await lint([])).err).toContain("a config extends more than 32 files: ");
  });

  it("reads a file that two others extend twice without complaint", async () => {
    config("extends: [./b.yaml, ./c.yaml]\n");
    write({ "b.yaml": "extends: ./d.yaml", "c.yaml": "extends: ./d.yaml", "d.yaml": "rules: {vague-segment: off}" });
    expect(await lint([])).toMatchObject({ code: 0, out: "" });
  });
});

describe("--print-config", () => {
  it("names each value and the line it was said on", async () => {
    write({
      "canvas.config.yaml":
        "# ours\nrules: {segments-too-many: {severity: error, max: 5}}\nlint: {requireReason: true}\nseparation: {required: 2}\nwords: {vague: [leute]}\nignores: [sub]\n",
    });
    const { out, code } = await lint([], {
      printConfig: "sub/a.canvas.yaml",
      rule: ["vague-segment=info"],
      failOn: "warning",
    });
    const rows = out.split("\n").map((row) => row.split(/ {2,}/).join(" | "));
    expect(code).toBe(0);
    expect(rows).toEqual(
      expect.arrayContaining([
        "ignored | true | canvas.config.yaml:6",
        "rules.segments-too-many | error | canvas.config.yaml:2",
        "rules.segments-too-many.max | 5 | canvas.config.yaml:2",
        "rules.segments-too-many.max_to_be | 3 | default",
        "rules.vague-segment | info | --rule",
        "rules.segment-without-offer | info, warning from review, error from final | default",
        "rules.disable-no-reason | error | canvas.config.yaml:3",
        "separation.required | 2 | canvas.config.yaml:4",
        "separation.thresholds.offer | 0.3 | default",
        "lint.failOn | warning | --fail-on",
        "lint.requireReason | true | canvas.config.yaml:3",
        "words.vague | leute | canvas.config.yaml:5",
      ]),
    );
  });

  it("names what the command line leaves out, and what it lets pass", async () => {
    write({ "canvas.config.yaml": "lint: {maxWarnings: 3}\n" });
    const rowsWith = async (options: LintCommandOptions) => {
      const { out } = await lint([], { printConfig: "a.canvas.yaml", ...options });
      return out.split("\n").map((row) => row.split(/ {2,}/).join(" | "));
    };
    const skipping = { skip: ["segments-merge"], rule: ["segments-merge=error"], stage: "final", failOn: "never" };
    expect(await rowsWith(skipping)).toEqual(
      expect.arrayContaining([
        "stage | final | --stage",
        "rules.segments-merge | off | --skip",
        "rules.vague-segment | warning | default",
        "lint.failOn | never | --fail-on",
        "lint.maxWarnings | no limit | --fail-on",
      ]),
    );
    expect(await rowsWith({ only: ["structure"] })).toEqual(
      expect.arrayContaining([
        "rules.vague-segment | off | --only",
        "rules.schema | error | default",
        "lint.maxWarnings | 3 | canvas.config.yaml:1",
      ]),
    );
  });

  it("lists the rules as the config sets them, too", async () => {
    write({ "canvas.config.yaml": "extends: minimal" });
    const { out } = await lint([], { listRules: true });
    expect(out).not.toContain("vague-segment");
    expect(out).toMatch(/^unknown-reference +error from sketch/m);
  });

  it("prints no control character of a config", async () => {
    write({ "canvas.config.yaml": 'words: {vague: ["\\e[31m\\u202e"]}\n' });
    const { out } = await lint([], { printConfig: "a.canvas.yaml" });
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
  });
});

describe("the patterns of a config that --config names", () => {
  const RULES = 'overrides:\n  - {files: ["drafts/**"], rules: {vague-segment: off}}\nignores: ["old/**"]\n';

  it("count from where one is when it lies elsewhere", async () => {
    write({
      ".github/canvas.yaml": RULES,
      "drafts/a.canvas.yaml": VAGUE,
      "old/b.canvas.yaml": VAGUE,
      "c.canvas.yaml": VAGUE,
    });
    const { out } = await lint([], { config: ".github/canvas.yaml" });
    expect(out.match(/^[^:]+/gm)).toEqual(["c.canvas.yaml"]);
  });

  it("count from its folder when it is the config that would be found there", async () => {
    write({ "team/canvas.config.yaml": RULES, "team/drafts/a.canvas.yaml": VAGUE, "team/c.canvas.yaml": VAGUE });
    const { out } = await lint(["team"], { config: "team/canvas.config.yaml" });
    expect(out.match(/^[^:]+/gm)).toEqual(["team/c.canvas.yaml"]);
  });
});
