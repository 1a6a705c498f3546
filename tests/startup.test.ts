import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/** Words that only the built code of these parts holds. */
const MARKS = {
  "the whole YAML reader": "Nested mappings are not allowed in compact mappings",
  prompts: "ExitPromptError",
  "a renderer": "not drawn:",
  rules: "separation-claim-contradicted",
} as const;

const EXAMPLE = "examples/credit-suisse.canvas.yaml";
const folder = mkdtempSync(join(tmpdir(), "canvas-startup-"));
const hook = join(folder, "hook.cjs");
writeFileSync(
  hook,
  `process.on("exit", () => require("node:fs").writeFileSync(process.env.LOADED, Object.keys(require.cache).join("\\n")));\n`,
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The parts that a command loads, told by the text of the files it has required when it ends. */
function partsLoadedBy(args: readonly string[], input = ""): readonly string[] {
  const list = join(folder, "loaded.txt");
  const env = { ...process.env, LOADED: list };
  const { stderr, status } = spawnSync(process.execPath, ["-r", hook, "bin/canvas.js", ...args], {
    env,
    input,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  const texts = readFileSync(list, "utf8")
    .split("\n")
    .map((file) => readFileSync(file, "utf8"));
  return Object.entries(MARKS).flatMap(([part, mark]) => (texts.some((text) => text.includes(mark)) ? [part] : []));
}

describe("a command loads only what it needs:", () => {
  it.each([
    { args: ["--version"], parts: [] },
    { args: ["--help"], parts: [] },
    { args: ["lint", EXAMPLE], parts: ["rules"] },
    { args: ["show", EXAMPLE], parts: ["a renderer", "rules"] },
  ])("canvas $args", ({ args, parts }) => {
    expect(partsLoadedBy(args)).toEqual(parts);
  });

  it("the whole YAML reader only for a file that the plain one declines", () => {
    const anchored = "canvas: 1\nname: &n Test\ndescription: *n\n";
    expect(partsLoadedBy(["lint", "-"], anchored)).toEqual(["the whole YAML reader", "rules"]);
  });
});
