import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineChanges } from "../../src/text/line-diff.js";
import { unifiedDiff } from "../../src/text/unified-diff.js";
import { trials } from "../tier.js";

const line = fc.constantFrom("a", "b", "c", "", "  d\r");
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, ends]) => lines.join("\n") + (ends && lines.length > 0 ? "\n" : ""));

describe("lineChanges", () => {
  it("turn one text into the other, in order, with something between them", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.array(line, { maxLength: 40 }), (before, after) => {
        const made: string[] = [];
        let at = 0;
        for (const { start, end, newStart, newEnd } of lineChanges(before, after)) {
          expect(start > at || at === 0).toBe(true);
          made.push(...before.slice(at, start));
          expect(made.length).toBe(newStart);
          made.push(...after.slice(newStart, newEnd));
          at = end;
        }
        expect([...made, ...before.slice(at)]).toEqual(after);
      }),
    );
  });

  it("are as few as can be", () => {
    expect(
      lineChanges([..."abcabba"], [..."cbabac"]).reduce((sum, c) => sum + c.end - c.start + c.newEnd - c.newStart, 0),
    ).toBe(5);
  });
});

describe("unifiedDiff", () => {
  it("shows three lines around a change and joins changes that are near", () => {
    const before = Array.from({ length: 20 }, (_, i) => `${i}\n`).join("");
    const after = before.replace("5\n", "five\n").replace("8\n", "").replace("19\n", "19\nend\n");
    expect(unifiedDiff("x y.canvas.yaml", before, after)).toBe(
      "--- a/x y.canvas.yaml\t\n+++ b/x y.canvas.yaml\t\n@@ -3,10 +3,9 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n-8\n 9\n 10\n 11\n@@ -18,3 +17,4 @@\n 17\n 18\n 19\n+end\n",
    );
  });

  it("is nothing for equal texts, and tells where a line break is missing", () => {
    expect(unifiedDiff("a", "x\n", "x\n")).toBe("");
    expect(unifiedDiff("a", "x", "x\n")).toBe("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n");
    expect(unifiedDiff("a", "", "x\n")).toContain("@@ -0,0 +1 @@");
  });

  it("writes names that could be commands to a terminal as git does", () => {
    expect(unifiedDiff('é"\u001b', "x\n", "y\n")).toContain('--- "a/\\303\\251\\"\\033"\n');
  });

  it("is taken by git apply, whatever the texts", () => {
    const folder = mkdtempSync(join(tmpdir(), "canvas-diff-"));
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          if (before === "" || after === "" || before === after) return;
          writeFileSync(join(folder, "f"), before);
          execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], {
            cwd: folder,
            input: unifiedDiff("f", before, after),
            stdio: ["pipe", "ignore", "inherit"],
          });
          expect(readFileSync(join(folder, "f"), "utf8")).toBe(after);
        }),
        trials(60, 600),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
