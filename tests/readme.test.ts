import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { commandsOf } from "../scripts/console-blocks.js";
import { CATALOGUE } from "../src/index.js";
import { lintCanvas } from "../src/lint/lint-canvas.js";

const README = readFileSync("README.md", "utf8");
const PACKAGE = JSON.parse(readFileSync("package.json", "utf8"));

function blocks(language: string): readonly string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, body = ""]) => body,
  );
}

/** What a piece of code prints. */
function outputOf(code: string): string {
  mkdirSync(".tmp", { recursive: true });
  writeFileSync(".tmp/readme.mts", code);
  const tsx = "node_modules/tsx/dist/cli.mjs";
  return execFileSync(process.execPath, [tsx, ".tmp/readme.mts"], { encoding: "utf8" });
}

afterAll(() => rmSync(".tmp/readme.mts", { recursive: true, force: true }));

describe("the README", () => {
  it("shows what its commands print today, as do the other pages, and the rule reference is fresh (npm run docs)", () => {
    expect(commandsOf(README).length).toBeGreaterThanOrEqual(5);
    const tsx = "node_modules/tsx/dist/cli.mjs";
    const docs = spawnSync(process.execPath, [tsx, "scripts/docs.ts", "--check"], { encoding: "utf8" });
    expect(docs.stderr.split("\n").filter((line) => line.includes("stale"))).toEqual([]);
    expect(docs.status).toBe(0);
  });

  it("sets up with commands that exist, and the gate calls the same test command", () => {
    const [setUp, test] = blocks("sh").map((block) => block.trim());
    expect(setUp).toBe("npm ci && npm run demo");
    expect(test).toBe("npm ci && npm test");
    expect(PACKAGE.scripts).toMatchObject({
      demo: expect.stringContaining("canvas.js show"),
      test: expect.any(String),
    });
    const gate = readFileSync(".ci/run", "utf8").split("\n");
    expect(gate.filter((line) => line.startsWith("npm ")).map((line) => line.replace(/ --no-\S+/g, ""))).toEqual([
      "npm ci",
      "npm run --silent check",
      "npm test",
    ]);
  });

  it("has a sketch in which nothing is wrong", () => {
    const loud = blocks("yaml").flatMap((source) =>
      lintCanvas(source, { file: "a" }).findings.filter((f) => f.severity !== "info"),
    );
    expect(loud).toEqual([]);
  });

  it("has library code that runs as it stands", () => {
    const [decided = "", edited = "", ...others] = blocks("ts").map(outputOf);
    expect(others).toEqual([]);
    expect(decided).toContain("separate");
    expect(decided).toContain("CUSTOMER SEGMENTS");
    expect(edited).toBe(`line 4: rename \`nmae\` to \`name\`
canvas: 1
name: Corner bakery # ours

customer_segments:
  families: {name: Families nearby, who: person}

`);
  });

  it("counts the rules right", () => {
    expect(README).toContain(`and ${CATALOGUE.length} rules`);
  });

  it("points at files that exist and credits the canvas", () => {
    const missing = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
    expect(README).toMatch(/Strategyzer AG.*CC BY-SA 3\.0/s);
  });
});
