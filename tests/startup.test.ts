import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, isAbsolute, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/** Words that only the built code of these parts holds. */
const MARKS = {
  "the whole YAML reader": "Nested mappings are not allowed in compact mappings",
  "what explains the schema": "is not one of the words that may stand here",
  prompts: "ExitPromptError",
  "a renderer": "not drawn:",
  rules: "separation-claim-contradicted",
  "examples of rules": "Corner bakery",
} as const;

const COSTLY = new Set(["stream", "net", "tty", "readline", "child_process", "crypto", "fs/promises"]);

const EXAMPLE = resolve("examples/credit-suisse.canvas.yaml");
const folder = mkdtempSync(join(tmpdir(), "canvas-startup-"));
const hook = join(folder, "hook.cjs");
writeFileSync(
  hook,
  `process.on("exit", () => {
  const loaded = [...Object.keys(require.cache), ...process.moduleLoadList];
  require("node:fs").writeFileSync(process.env.LOADED, loaded.join("\\n"));
});\n`,
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of the program that a command has required when it ends. */
function filesLoadedBy(args: readonly string[], input = ""): readonly string[] {
  return loadedBy(args, input).filter((name) => isAbsolute(name) && name !== hook);
}

/** The modules of Node that a command has loaded. */
function nodeLoadedBy(args: readonly string[]): readonly string[] {
  return loadedBy(args).flatMap((name) => /^NativeModule (.*)/.exec(name)?.[1] ?? []);
}

function loadedBy(args: readonly string[], input = ""): readonly string[] {
  const list = join(folder, "loaded.txt");
  const env = { ...process.env, LOADED: list };
  const { stderr, status } = spawnSync(process.execPath, ["-r", hook, resolve("bin/canvas.js"), ...args], {
    cwd: folder,
    env,
    input,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return readFileSync(list, "utf8").split("\n");
}

/** The parts that files hold, told by their text. */
function partsIn(files: readonly string[]): readonly string[] {
  const texts = files.map((file) => readFileSync(file, "utf8"));
  return Object.entries(MARKS).flatMap(([part, mark]) => (texts.some((text) => text.includes(mark)) ? [part] : []));
}

describe("a command loads only what it needs:", () => {
  it.each([
    { args: ["--version"], parts: [] },
    { args: ["--help"], parts: [] },
    { args: ["lint", EXAMPLE], parts: ["rules"] },
    { args: ["show", EXAMPLE], parts: ["a renderer", "rules"] },
  ])("canvas $args", ({ args, parts }) => {
    expect(partsIn(filesLoadedBy(args))).toEqual(parts);
  });

  // Every file costs: a module that is imported from a new place must not take a file of its own (scripts/build.ts).
  it.each([
    { args: ["--version"], most: 4 },
    { args: ["--help"], most: 4 },
    { args: ["lint", EXAMPLE], most: 5 },
    { args: ["show", EXAMPLE], most: 6 },
    { args: ["init", "--blank", "new.canvas.yaml"], most: 16 },
    { args: ["export", EXAMPLE, "--format", "svg", "--output", "-"], most: 16 },
  ])("canvas $args, in at most $most files", ({ args, most }) => {
    const files = filesLoadedBy(args).map((file) => basename(file));
    expect(files.length, files.join(" ")).toBeLessThanOrEqual(most);
  });

  // V8 builds the tables of a Unicode class whenever it reads a literal with one (src/text/late-pattern.ts).
  it.each([["lint"], ["show"]])("canvas %s: no pattern that takes long to read", (command) => {
    const literals = filesLoadedBy([command, EXAMPLE]).flatMap(
      (file) => readFileSync(file, "utf8").match(/^.*\/[^/\n"'`]*\\p\{[^/\n"'`]*\/[dgimsuvy]*.*$/gm) ?? [],
    );
    expect(literals).toEqual([]);
  });

  it.each([["lint"], ["show"]])("canvas %s: nothing but ASCII, which Node reads in half the memory", (command) => {
    const files = filesLoadedBy([command, EXAMPLE]);
    expect(files.filter((file) => /[^\p{ASCII}]/u.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  // Each takes Node a tenth of what a lint takes, or more.
  it.each([
    { args: ["--version"] },
    { args: ["--help"] },
    { args: ["lint", EXAMPLE] },
    { args: ["show", EXAMPLE] },
    { args: ["why", "retail", "affluent", EXAMPLE] },
    { args: ["fmt", "--check", EXAMPLE] },
    { args: ["fix", "--dry-run", EXAMPLE] },
    { args: ["export", EXAMPLE, "--format", "svg", "--output", "-"] },
  ])("canvas $args, into a pipe: no streams, no net, no other programs, no cryptography", ({ args }) => {
    expect(nodeLoadedBy(args).filter((name) => COSTLY.has(name))).toEqual([]);
  });

  // What V8 optimises in a run that is over in a moment costs more than it gives. Other versions decide it differently.
  it.skipIf(!process.version.startsWith("v20."))(
    "nothing that is worth optimising for a canvas of ordinary size [skipped on other versions of Node]",
    () => {
      for (const command of ["lint", "show"])
        for (const example of ["linkedin", "spotify", "bad-kitchen-sink"]) {
          const args = ["--trace-opt", "bin/canvas.js", command, `examples/${example}.canvas.yaml`];
          const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
          expect(stdout.match(/completed optimizing.*?(?=\(sfi)/g), `${command} ${example}`).toBeNull();
        }
    },
  );

  it("what explains the schema only for a file that breaks it", () => {
    const unknownKey = "canvas: 1\nname: Test\nsegmants: {}\n";
    expect(partsIn(filesLoadedBy(["lint", "--fail-on", "never", "-"], unknownKey))).toEqual([
      "what explains the schema",
      "rules",
    ]);
  });

  it("the whole YAML reader only for a file that the plain one declines", () => {
    const anchored = "canvas: 1\nname: &n Test\ndescription: *n\n";
    expect(partsIn(filesLoadedBy(["lint", "-"], anchored))).toEqual(["the whole YAML reader", "rules"]);
  });
});
