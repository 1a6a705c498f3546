import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeText } from "../../src/files/write.js";
import { patience, SEED, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import { startWriter } from "./start-writer.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The number of the version that a file holds whole; undefined when it is torn. */
function wholeVersion(text: string): number | undefined {
  const number = Number(text.split("\n")[0]);
  return text.endsWith(`\nend ${number}\n`) || text === `${number}\n` ? number : undefined;
}

describe("F6: killed while saving", () => {
  it(
    "the file is the version that was said to be saved, or the one after it, and leftovers are swept",
    async () => {
      const path = join(folder, "a.canvas.yaml");
      writeFileSync(path, "0\n");
      const kills = times(15, 500);
      let leftovers = 0;
      for (let kill = 0; kill < kills; kill++) {
        const before = wholeVersion(readFileSync(path, "utf8")) ?? 0;
        const writer = await startWriter([path]);
        await writer.nextSave();
        await sleep(((SEED + kill * 7919) % 97) / 4);
        writer.process.kill("SIGKILL");
        await writer.ended;
        const acknowledged = Number(writer.saved.at(-1) ?? before);
        const found = wholeVersion(readFileSync(path, "utf8"));
        expect([acknowledged, acknowledged + 1], `kill ${kill}`).toContain(found);
        leftovers += readdirSync(folder).length - 1;
      }
      await writeText(path, "0\n");
      expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
      recordFigures("F6", {
        tried: { kills, "leftover files, all swept": leftovers },
        wrong: { "files torn": 0 },
      });
    },
    patience(120_000),
  );
});
