import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import * as library from "../../src/index.js";

const PAGE = readFileSync("docs/library.md", "utf8");
const EXAMPLES = [...PAGE.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(
  ([, code = "", output = ""]) => ({ code, output }),
);

afterAll(() => rmSync(".tmp/library-page.mts", { force: true }));

/** What a piece of code prints. */
function outputOf(code: string): string {
  mkdirSync(".tmp", { recursive: true });
  writeFileSync(".tmp/library-page.mts", code);
  const tsx = "node_modules/tsx/dist/cli.mjs";
  return execFileSync(process.execPath, [tsx, ".tmp/library-page.mts"], { encoding: "utf8" });
}

describe("the page on the library", () => {
  it.each(EXAMPLES)("has an example that prints what it says: $output", ({ code, output }) => {
    expect(outputOf(code)).toBe(output);
  });

  it("shows the output of every example, and names all that the library does", () => {
    expect(EXAMPLES).toHaveLength(PAGE.split("```ts\n").length - 1);
    const named = (name: string) => new RegExp(`\\b${name}\\b`).test(PAGE);
    expect(Object.keys(library).filter((name) => !named(name))).toEqual([]);
  });
});
