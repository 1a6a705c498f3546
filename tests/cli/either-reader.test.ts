import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { readCanvas } from "../../src/index.js";
import { examplesOf } from "../../src/rules/examples.js";
import { RULES } from "../../src/rules/index.js";
import { fakeIo } from "./fake-io.js";

const PACK = { name: "bizcanvas", version: "0.0.0", root: resolve(".") };
let folder = "";

/** Every canvas that is shipped, and those of the tests. */
const WHOLE = ["examples", "tests/data/goldens", "tests/data/sketches"].flatMap((from) =>
  readdirSync(from)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [`${from.replace(/.*\//, "")}-${name}`, readFileSync(join(from, name), "utf8")] as const),
);
const OF_RULES = RULES.flatMap(({ id }) => [
  [`${id}-bad.canvas.yaml`, examplesOf(id).bad.replace(/[⟦⟧]/g, "")] as const,
  [`${id}-good.canvas.yaml`, examplesOf(id).good] as const,
]);
const NASTY = [["nasty.canvas.yaml", readFileSync("tests/document/fixtures/nasty.yaml", "utf8")] as const];
const ALL = [...WHOLE, ...OF_RULES, ...NASTY];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-readers-"));
  mkdirSync(join(folder, ".git"));
  for (const [name, text] of ALL) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function outcomeOf(argv: readonly string[], env: Readonly<Record<string, string>>) {
  const io = fakeIo({ cwd: folder, env });
  const code = await main(argv, io, PACK);
  return { code, out: io.out, err: io.err };
}

/** Fails unless a command line says the same whoever reads the file; returns what it says. */
async function sameOf(argv: readonly string[]): Promise<string> {
  const plain = await outcomeOf(argv, {});
  expect(await outcomeOf(argv, { CANVAS_READER: "yaml" }), argv.join(" ")).toEqual(plain);
  expect(plain.err).not.toContain("this is a bug");
  return plain.out;
}

/** Whatever reads one canvas and says something of it. */
function readingLines(name: string, text: string): readonly (readonly string[])[] {
  const [a = "a", b = "b"] = readCanvas(text).canvas?.segments.flatMap(({ id }) => id ?? []) ?? [];
  return [
    ...["canvas", "segments", "separation", "fit", "flow", "money", "beliefs", "completeness"].map((view) => {
      return ["show", "--view", view, "--format", "json", name];
    }),
    ["show", name],
    ["show", "--plain", name],
    ...["svg", "html", "md", "csv", "json", "mermaid"].map((format) => ["export", "-o", "-", "--format", format, name]),
    ["why", a, b, name],
    ["without", "--all", name],
    ["init", name, "--questions", "--format", "json"],
    ["fmt", "--diff", name],
  ];
}

describe("CANVAS_READER=yaml changes not a byte:", () => {
  it.each(["pretty", "json", "sarif", "compact"])("lint --format %s of every canvas there is", async (format) => {
    expect(await sameOf(["lint", "--no-config", "--format", format, ...ALL.map(([name]) => name)])).not.toBe("");
  });

  it.each(WHOLE)("every command that reads %s", async (name, text) => {
    for (const argv of readingLines(name, text)) await sameOf(argv);
  });
});
