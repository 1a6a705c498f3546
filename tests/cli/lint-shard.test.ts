import { describe, expect, it } from "vitest";
import { json } from "../../src/report/json.js";
import type { Report } from "../../src/report/report.js";
import { BAD, GOOD, inFolder, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

interface JsonReport {
  readonly files: readonly object[];
  readonly skipped: readonly object[];
  readonly failures: readonly object[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Joins the reports of all parts, as docs say: files, skipped ones and failures one behind the other, the summary added up. */
function merge(parts: readonly string[]): string {
  const reports = parts.map((part): JsonReport => JSON.parse(part));
  const sums = reports
    .map(({ summary }) => summary)
    .reduce((a, b) => Object.fromEntries(Object.entries(a).map(([key, n]) => [key, n + (b[key] ?? 0)])));
  return `${JSON.stringify({ ...reports[0], files: reports.flatMap(({ files }) => files), skipped: reports.flatMap(({ skipped }) => skipped), failures: reports.flatMap(({ failures }) => failures), summary: sums }, undefined, 2)}\n`;
}

function folderOfMany(): void {
  const texts = [GOOD, BAD, VAGUE, "canvas: 1\nname: [\n", "no canvas at all\n"];
  for (let i = 0; i < 23; i++)
    write({ [`${["", "b/", "a/", "ä %/"][i % 4]}${(i * 7) % 23}.canvas.yaml`]: texts[i % texts.length] ?? "" });
}

describe("--shard", () => {
  it.each([1, 2, 3, 5, 40])(
    "parts a run into %i whose reports, joined, are the report of the whole byte for byte",
    async (count) => {
      folderOfMany();
      const options = { format: ["json"], maxWarnings: 1000 };
      const operands = [".", "none.canvas.yaml"];
      const whole = await lint(operands, options);
      const parts: string[] = [];
      for (let i = 1; i <= count; i++) parts.push((await lint(operands, { ...options, shard: `${i}/${count}` })).out);
      expect(merge(parts)).toBe(whole.out);
    },
  );

  it("checks every file once", async () => {
    folderOfMany();
    const all = (await lint([], { listFiles: true })).out;
    const parts = await Promise.all([1, 2, 3, 4].map((i) => lint([], { listFiles: true, shard: `${i}/4` })));
    expect(parts.map(({ out }) => out).join("")).toBe(all);
  });

  it("fails with the part that holds the error", async () => {
    write({ "a.canvas.yaml": GOOD, "b.canvas.yaml": BAD });
    expect((await lint([], { shard: "1/2" })).code).toBe(0);
    expect((await lint([], { shard: "2/2" })).code).toBe(1);
  });

  it("is content with a part that is empty, and tells a missing file once", async () => {
    write({ "a.canvas.yaml": GOOD });
    expect(await lint([], { shard: "1/2" })).toMatchObject({ code: 0, out: "", err: "" });
    expect(await lint([], { shard: "2/2" })).toMatchObject({ code: 0, out: "", err: "" });
    expect((await lint(["none.canvas.yaml"], { shard: "1/2" })).code).toBe(2);
  });

  it.each(["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/2"])("refuses %s", async (shard) => {
    write({ "a.canvas.yaml": GOOD });
    expect(await lint([], { shard })).toMatchObject({
      code: 2,
      err: `--shard takes a part and how many there are, not "${shard}"`,
      hint: "for instance --shard 2/5",
    });
  });

  it("cannot part standard input", async () => {
    expect(await lint(["-"], { shard: "1/2" }, { stdin: GOOD })).toMatchObject({ code: 2 });
  });
});

describe("--stats", () => {
  it("tells how long each rule took, beside the report", async () => {
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": GOOD });
    const { out, err } = await lint([], { stats: true });
    expect(out).toMatch(/^a\.canvas\.yaml:4:14: error[^\n]*\n$/);
    const rows = err
      .split("\n")
      .filter(Boolean)
      .map((row) => row.trim().split(/ {2,}/));
    expect(rows[0]).toEqual(["rule", "ms", "%"]);
    expect(rows.map(([name]) => name)).toEqual(
      expect.arrayContaining(["(reading)", "(links and separation)", "unknown-reference", "vague-segment"]),
    );
    expect(rows.at(-1)).toEqual(["all", expect.stringMatching(/^\d+\.\d$/), "100.0", "2 files"]);
    const times = rows.slice(1, -1).map(([, ms]) => Number(ms));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe("progress", () => {
  const run = async (isTTY: boolean, options = {}) => {
    for (let i = 0; i < 8; i++) write({ [`${i}.canvas.yaml`]: GOOD });
    let time = 0;
    const { fakeIo } = await import("./fake-io.js");
    const { lintCommand } = await import("../../src/cli/commands/lint.js");
    const io = { ...fakeIo({ cwd: inFolder("."), isTTY }), now: () => new Date(150 * time++) };
    const written: string[] = [];
    const stderr = { ...io.stderr, write: (text: string | Uint8Array) => written.push(String(text)) };
    await lintCommand([], options, { ...io, stderr });
    return written.join("");
  };

  it("is shown on a terminal when a run takes long, and wiped at its end", async () => {
    const shown = await run(true);
    expect(shown).toContain("checked 5 of 8 files, 1 s left");
    expect(shown.endsWith("\r\u001b[K")).toBe(true);
  });

  it("is not shown elsewhere, nor with --quiet", async () => {
    expect(await run(false)).toBe("");
    expect(await run(true, { quiet: true })).toBe("");
  });
});

it("a report is written as JSON.stringify writes it, so that parts can be joined by any program", () => {
  const report: Report = { files: [], failures: [{ file: "a", message: "m", hint: undefined }], shownFrom: "info" };
  const text = [...json(report)].join("");
  expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toBe(text);
});
