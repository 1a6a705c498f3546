import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import { CAN, inNewFolder, onSmallDisk } from "./machine.js";
import { canvas } from "./program.js";
import { complaintsAfter, prepare, prepareAnew, SAVINGS, type Saving, save, textWhenSaved } from "./saving.js";
import { callsOf, injecting, ONE_THREAD, type SavingCall } from "./saving-calls.js";

const ERRORS = ["ENOSPC", "EIO", "EROFS", "EDQUOT"];
interface Injection extends SavingCall {
  readonly error: string;
}

/** Every call that saving makes on its folder, once for each error. */
function injectionsFor(saving: Saving): readonly Injection[] {
  return callsOf(saving).flatMap((call) => ERRORS.map((error) => ({ ...call, error })));
}

/** Saves under a fault, then once more without when something was left behind: that must not be in the way. */
function suffer(saving: Saving, folder: string, saved: string, within: readonly string[]): readonly string[] {
  prepare(saving, folder);
  const complaints = complaintsAfter(saving, folder, saved, save(saving, folder, { within, env: ONE_THREAD }));
  if (!readdirSync(folder).some((name) => name.startsWith("."))) return complaints;
  prepareAnew(saving, folder);
  const again = save(saving, folder);
  const left = readdirSync(folder).filter((name) => name.startsWith("."));
  return [...complaints, ...(again.code === 0 ? [] : [`later: ${again.err}`]), ...left.map((name) => `${name} stays`)];
}

/** The fewest open files with which the program starts at all: below, it is Node that fails. */
function fewestHandles(): number {
  for (let count = 10; count < 100; count++)
    if (canvas(["--version"], { within: ["prlimit", `--nofile=${count}`] }).code === 0) return count;
  throw new Error("it starts with no limit on files");
}

/** So many of them, from all over: for every change, few of each way of saving, and others of the next way. */
function some<T>(all: readonly T[], index: number): readonly T[] {
  const step = all.length / times(Math.ceil(all.length / 25), all.length);
  return all.filter((_, i) => Math.floor((i + index) / step) !== Math.floor((i + index - 1) / step));
}

describe("F7: a disk that fails", () => {
  const savings = Object.entries(SAVINGS);

  it.skipIf(!CAN.inject)(
    "at any call: the file is the old or the new one, and no failure counts as success [skipped without strace]",
    () => {
      let injected = 0;
      for (const [index, [name, saving]] of (IS_LONG ? savings : savings.filter((_, i) => i % 3 === 0)).entries()) {
        const saved = inNewFolder((folder) => textWhenSaved(saving, folder));
        for (const { call, nth, error } of some(injectionsFor(saving), index)) {
          const inject = injecting({ call, nth }, `error=${error}`);
          const complaints = inNewFolder((folder) => suffer(saving, folder, saved, inject));
          expect(complaints, `${name}: ${error} from ${call} number ${nth}`).toEqual([]);
          injected++;
        }
      }
      expect(injected).toBeGreaterThan(4);
      recordFigures(
        "F7",
        {
          tried: { "calls that failed while a file was written": injected },
          wrong: { "files torn": 0, "false successes": 0 },
        },
        "calls",
      );
    },
    patience(120_000),
  );

  it.skipIf(!CAN.mount)(
    "because it is full: the file is the old one, and the message says why [skipped unless root may mount a tmpfs]",
    () => {
      const saving = SAVINGS["a poster over an older one"] as Saving;
      const saved = inNewFolder((folder) => textWhenSaved(saving, folder));
      const levels = times(3, 40);
      for (let level = 0; level < levels; level++) {
        onSmallDisk(64, (folder) => {
          prepare(saving, folder);
          writeFileSync(join(folder, "ballast"), Buffer.alloc(Math.floor((level * 56 * 1024) / levels)));
          const outcome = save(saving, folder);
          expect(complaintsAfter(saving, folder, saved, outcome), `level ${level}`).toEqual([]);
          if (outcome.code !== 0) expect(outcome.err).toContain("the disk is full; what was there before is unchanged");
        });
      }
      recordFigures("F7", { on: { "levels of a disk that fills up": levels } }, "full");
    },
    patience(60_000),
  );

  it.skipIf(!CAN.limit)(
    "because of a limit on files or their size: likewise [skipped without prlimit]",
    () => {
      const limits = [...range(0, 4000, times(3, 20)).map((size) => `--fsize=${size}`)];
      const fewest = fewestHandles();
      const handles = range(fewest, fewest + 5, times(3, 6)).map((count) => `--nofile=${count}`);
      for (const [name, saving] of savings.slice(1, IS_LONG ? undefined : 2)) {
        const saved = inNewFolder((folder) => textWhenSaved(saving, folder));
        for (const limit of [...limits, ...handles])
          expect(
            inNewFolder((folder) => suffer(saving, folder, saved, ["prlimit", limit])),
            `${name} ${limit}`,
          ).toEqual([]);
      }
      recordFigures(
        "F7",
        { on: { "limits on files": (limits.length + handles.length) * (savings.length - 1) } },
        "limits",
      );
    },
    patience(120_000),
  );
});

function range(from: number, to: number, steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, i) => Math.round(from + ((to - from) * i) / Math.max(1, steps - 1)));
}
