import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience, times } from "../tier.js";
import { onDiskOfItsOwn } from "./disk-image.js";
import { recordFigures } from "./figures.js";
import { CAN, inNewFolder, STRACE } from "./machine.js";
import { commandLine } from "./program.js";
import { prepare, prepareAnew, SAVINGS, type Saving, save, textWhenSaved } from "./saving.js";
import { ONE_THREAD } from "./saving-calls.js";

const savings = Object.entries(SAVINGS);

/** What saving does to the disk and then says, in its order, each as `call what`; one thread for files keeps it in order. */
function stepsOf(saving: Saving, folder: string): readonly string[] {
  prepare(saving, folder);
  const log = join(folder, "..", `${process.pid}.order`);
  const calls = "trace=write,pwrite64,fsync,fdatasync,rename,link,unlink,renameat,renameat2,linkat";
  const [command = "", ...args] = [...STRACE, "-y", "-o", log, "-e", calls, ...commandLine(saving.args)];
  spawnSync(command, args, { cwd: folder, env: ONE_THREAD, input: saving.input ?? "" });
  return wholeCalls(readFileSync(log, "utf8")).flatMap((call) => stepIn(call, folder, saving.name));
}

/** The lines of a trace; a call that another thread interrupted counts when it has ended. */
function wholeCalls(trace: string): readonly string[] {
  const open = new Map<string, string>();
  return trace.split("\n").flatMap((line) => {
    const [, thread = "", call = ""] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (call.endsWith("<unfinished ...>")) open.set(thread, call.replace(/ *<unfinished \.\.\.>$/, ""));
    else if (call.startsWith("<...")) return [(open.get(thread) ?? "") + call.replace(/^<\.\.\. \w+ resumed>/, "")];
    else return [call];
    return [];
  });
}

/** A call as a step; nothing for what fails or is about other files, the lock among them. */
function stepIn(call: string, folder: string, name: string): readonly string[] {
  const [, verb = ""] = /^(\w+)\(/.exec(call) ?? [];
  if (/= -1 /.test(call)) return [];
  if (/^write\([12]</.test(call)) return ["tell"];
  const temporary = new RegExp(`${escapeRegExp(join(folder, `.${name}.`))}[-0-9a-f]+\\.tmp`);
  if (temporary.test(call)) return call.includes(`"${join(folder, name)}"`) ? ["put in place"] : [`${verb} draft`];
  if (call.startsWith(`fsync(`) && call.includes(`<${folder}>`)) return ["fsync folder"];
  return [];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

describe("F8: a power cut after a file was said to be saved", () => {
  it.skipIf(!CAN.loop)(
    "the newest version is on the disk, and the next one can be saved [skipped unless root may mount an image]",
    () => {
      const rounds = times(1, 8);
      const tried = savings.filter((_, i) => IS_LONG || i % 4 === 0);
      onDiskOfItsOwn(({ folder, afterPowerCut }) => {
        for (const [name, saving] of tried) {
          const saved = inNewFolder((aside) => textWhenSaved(saving, aside));
          for (let round = 0; round < rounds; round++) {
            prepareAnew(saving, folder);
            expect(save(saving, folder).code, name).toBe(0);
            afterPowerCut((after) => {
              expect(readFileSync(join(after, saving.name), "utf8"), name).toBe(saved);
              prepareAnew(saving, after);
              expect(save(saving, after), name).toMatchObject({ code: 0 });
            });
          }
        }
      });
      recordFigures(
        "F8",
        { tried: { "power cuts after a save": rounds * tried.length }, wrong: { "saves lost": 0 } },
        "cuts",
      );
    },
    patience(120_000),
  );

  it.skipIf(!CAN.loop)(
    "would be found out: a file that is replaced without waiting for the disk is lost [skipped likewise]",
    () => {
      onDiskOfItsOwn(({ folder, afterPowerCut }) => {
        const path = join(folder, "a.canvas.yaml");
        writeFileSync(path, "the older one");
        spawnSync("sync", ["-f", path]);
        writeFileSync(join(folder, "draft"), "the newer one");
        renameSync(join(folder, "draft"), path);
        afterPowerCut((after) => expect(readFileSync(join(after, "a.canvas.yaml"), "utf8")).toBe("the older one"));
      });
    },
    60_000,
  );

  it("a lock that it left without a word is in nobody's way", () => {
    for (const left of ["", "\0".repeat(72)])
      inNewFolder((folder) => {
        const saving = SAVINGS["all fixes"] as Saving;
        prepare(saving, folder);
        writeFileSync(join(folder, ".a.canvas.yaml.lock"), left);
        expect(save(saving, folder)).toMatchObject({ code: 0 });
        expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
      });
  });

  it.skipIf(!CAN.inject).each(savings.filter((_, i) => IS_LONG || i % 3 === 0))(
    "%s: written whole and synced, then put in place, then the folder is synced, and only then told [skipped without strace]",
    (_, saving) => {
      inNewFolder((folder) => {
        const steps = stepsOf(saving, folder).filter((step) => step !== "unlink draft" && step !== "link draft");
        const placed = steps.indexOf("put in place");
        expect(steps.slice(0, placed).at(-1)).toBe("fsync draft");
        expect(steps.slice(0, placed)).not.toContain("tell");
        expect(steps[placed + 1]).toBe("fsync folder");
        // A report tells of itself by the exit code alone.
        expect(steps.slice(placed + 2).filter((step) => step !== "tell")).toEqual([]);
      });
      recordFigures("F8", { on: { "ways of saving whose calls are in order": savings.length } }, "order");
    },
    60_000,
  );
});
