import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeText } from "../../src/files/write.js";
import { patience, SEED, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import { startWriter, type Writer } from "./start-writer.js";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-many-"));
  path = join(folder, "a.canvas.yaml");
  writeFileSync(path, "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const append = (name: string, lines: number) => startWriter([path, "append", name, String(lines)]);
const linesNow = () => readFileSync(path, "utf8").split("\n").filter(Boolean);

function expectNothingLost(writers: readonly Writer[]): void {
  const lines = linesNow();
  expect(new Set(lines).size).toBe(lines.length);
  const written = new Set(lines);
  expect(writers.flatMap(({ saved }) => saved).filter((line) => !written.has(line))).toEqual([]);
}

describe("F9: many writers of one file", () => {
  it(
    "lose nothing of each other",
    async () => {
      const lines = times(5, 25);
      const writers = await Promise.all(Array.from({ length: times(4, 8) }, (_, i) => append(`w${i}`, lines)));
      expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(writers.map(() => 0));
      expectNothingLost(writers);
      expect(linesNow()).toHaveLength(writers.length * lines);
      recordFigures(
        "F9",
        {
          on: { "writers at once": writers.length, "lines of each": lines },
          wrong: { "lines lost": 0 },
        },
        "writers",
      );
    },
    patience(60_000),
  );

  it(
    "go on when whoever holds the lock is killed",
    async () => {
      const kills = times(5, 100);
      const steady = await append("steady", kills * 4);
      const writers: Writer[] = [steady];
      for (let kill = 0; kill < kills; kill++) {
        const writer = await append(`k${kill}`, 100_000);
        writers.push(writer);
        await writer.nextSave();
        await sleep(((SEED + kill * 7919) % 89) / 4);
        writer.process.kill("SIGKILL");
        await writer.ended;
      }
      expect(await steady.ended).toBe(0);
      expectNothingLost(writers);
      const text = readFileSync(path, "utf8");
      expect(await writeText(path, text, { expect: text })).toBe("written");
      expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
      recordFigures("F9", { tried: { "writers killed": kills }, wrong: { "lines lost": 0 } }, "kills");
    },
    patience(60_000),
  );
});
