import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { IS_LONG, patience } from "../tier.js";
import { canvasInFolder as canvas, read } from "./canvas-in-folder.js";
import { useFolder, write } from "./lint-folder.js";
import { TWINS_AND_HEIRS } from "./twins.js";

const FOLDERS = ["examples", "tests/data/goldens", "tests/data/sketches"];
const FILE = "m.canvas.yaml";

useFolder();

/** Each pair of segments of each canvas that has no error of form. */
const PAIRS = FOLDERS.flatMap((folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".canvas.yaml"));
  return names.flatMap((name) => {
    const source = readFileSync(join(folder, name), "utf8");
    const ids = readCanvas(source).canvas?.segments.flatMap(({ id }) => id ?? []) ?? [];
    return ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => ({ name, source, a, b })));
  });
});

/** How often each rule says that something is wrong. */
function errorsIn(source: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of lintCanvas(source, { file: FILE, today: "2026-11-26" }).findings)
    if (severity === "error") counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

test(
  "no error comes of a merge, forced or not",
  async () => {
    // For each change some of them; in the long run all.
    for (const { name, source, a, b } of PAIRS.filter((_, i) => IS_LONG || i % 9 === 0)) {
      write({ [FILE]: source });
      const { code, err } = await canvas(["merge", a, b, FILE, "--force"]);
      expect({ name, a, b, code, err }).toMatchObject({ code: 0 });
      const before = errorsIn(source);
      const fresh = Object.entries(errorsIn(read(FILE))).filter(([rule, count]) => count > (before[rule] ?? 0));
      expect({ name, a, b, fresh }).toEqual({ name, a, b, fresh: [] });
    }
  },
  patience(60_000),
);

test("a suggested merge is what canvas merge does, and no error comes of it", async () => {
  const sources = [TWINS_AND_HEIRS, ...new Set(PAIRS.map(({ source }) => source))];
  for (const source of sources) {
    const { findings } = lintCanvas(source, { file: FILE });
    for (const { rule, subject, suggestions = [] } of findings) {
      const [fix] = suggestions;
      if (rule !== "segments-merge" || fix === undefined) continue;
      write({ [FILE]: source });
      await canvas(["merge", ...subject.replace("customer_segments/", "").split("+"), FILE]);
      const text = applyFix(source, fix);
      expect(text).toBe(read(FILE));
      const before = errorsIn(source);
      const fresh = Object.entries(errorsIn(text)).filter(([id, count]) => count > (before[id] ?? 0));
      expect(fresh).toEqual([]);
    }
  }
});

test("the suggestion of a merge names the claims that it takes back", async () => {
  const finding = lintCanvas(TWINS_AND_HEIRS, { file: FILE }).findings.find(({ rule }) => rule === "segments-merge");
  const [fix] = finding?.suggestions ?? [];
  expect(fix?.title).toBe(
    'merge "Clients" into "Savers", and take back that "Savers" is separate from "Members" by channels and that "Heirs" is separate from "Savers" by channels',
  );
  expect(applyFix(TWINS_AND_HEIRS, fix ?? { title: "", edits: [] })).not.toContain("separate_from");
  write({ [FILE]: TWINS_AND_HEIRS });
  const { out } = await canvas(["lint", FILE, "--format", "json", "--fail-on", "never"]);
  expect(out).toContain(JSON.stringify(fix?.title));
});
