import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeText } from "../../src/files/write.js";
import type { Terminal } from "../interview/terminal.js";
import { IS_LONG, patience, SEED, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import {
  answer,
  answeredIn,
  clearLines,
  inTerminal,
  mend,
  NAME,
  QUESTIONS,
  startInterview,
  untilAsked,
  versions,
} from "./interview-in-terminal.js";
import { CAN, inNewFolder } from "./machine.js";
import { contentOf, prepare, SAVINGS, type Saving, save, textWhenSaved } from "./saving.js";
import { callsOf, injecting, ONE_THREAD, type SavingCall } from "./saving-calls.js";
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

/** Answers the questions up to one, and kills the program so many milliseconds after the last key. */
async function killAfter(terminal: Terminal, last: number, wait: number): Promise<void> {
  startInterview(terminal);
  for (let question = 0; question <= last; question++) await answer(terminal, question);
  await sleep(wait);
  terminal.kill("SIGKILL");
  await terminal.until(/ended \d+/);
}

/** What is in the file after a kill at a call, and what is beside it once it is saved again. */
function killedAt(call: SavingCall, saving: Saving): readonly [string | undefined, readonly string[]] {
  return inNewFolder((folder) => {
    prepare(saving, folder);
    save(saving, folder, { within: injecting(call, "signal=KILL"), env: ONE_THREAD });
    const found = contentOf(saving, folder);
    rmSync(join(folder, saving.name), { force: true });
    prepare(saving, folder);
    save(saving, folder);
    return [found, readdirSync(folder).filter((name) => name.startsWith("."))];
  });
}

describe("F6: killed while saving", () => {
  it.concurrent(
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

  it.skipIf(!CAN.terminal).concurrent(
    "at any moment of an interview in a terminal: the file is whole, and every question that was passed is in it [skipped without tmux]",
    async () => {
      const expected = await versions();
      const kills = times(2, 150);
      for (let kill = 0; kill < kills; kill++) {
        // One more is answered after the kill: whoever writes next sweeps.
        const last = (SEED + kill) % (QUESTIONS - 1);
        await inTerminal(async (terminal) => {
          await killAfter(terminal, last, ((SEED + kill * 7919) % 300) / 2);
          const found = expected.indexOf(answeredIn(terminal));
          expect([last, last + 1], `kill ${kill}`).toContain(found);
          await mend(terminal);
          startInterview(terminal);
          await untilAsked(terminal, found);
          clearLines(terminal);
          await answer(terminal, found);
          await untilAsked(terminal, found + 1);
          expect(readdirSync(terminal.folder)).toEqual([NAME]);
        });
      }
      recordFigures(
        "F6",
        { tried: { "kills in an interview in a terminal": kills }, wrong: { "answers lost": 0 } },
        "terminal",
      );
    },
    patience(120_000),
  );

  it.skipIf(!CAN.inject)(
    "at any call of any command that writes: the file is the old or the new one [skipped without strace]",
    () => {
      let kills = 0;
      for (const [index, [name, saving]] of Object.entries(SAVINGS).entries()) {
        if (!IS_LONG && index % 5 !== 1) continue;
        const saved = inNewFolder((folder) => textWhenSaved(saving, folder));
        for (const call of callsOf(saving).filter((_, i) => IS_LONG || i % 6 === index % 6)) {
          const [found, left] = killedAt(call, saving);
          expect([saving.given[saving.name], saved], `${name}: ${call.call} ${call.nth}`).toContain(found);
          expect(left, `${name}: ${call.call} ${call.nth}`).toEqual([]);
          kills++;
        }
      }
      expect(kills).toBeGreaterThan(IS_LONG ? 100 : 3);
      recordFigures("F6", { tried: { "kills at a call of a command that writes": kills } }, "commands");
    },
    patience(120_000),
  );
});
