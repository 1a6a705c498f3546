import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience } from "../tier.js";
import { ATTACKS } from "./attack-shapes.js";
import { recordFigures } from "./figures.js";
import { inNewFolder } from "./machine.js";
import { canvas, STACK } from "./program.js";

const SIZES = IS_LONG ? [64, 256, 1024] : [64];
const COMMANDS = [["lint"], ["show"], ["show", "--view", "separation"], ["export", "--format", "svg"]];
const HOOK = 'process.on("exit", () => process.stderr.write("PEAK " + process.resourceUsage().maxRSS + "\\n"));';

/** Runs a command on one text; tells its peak of memory in MB, and what was wrong. */
function attack(command: readonly string[], text: string): { peak: number; complaints: readonly string[] } {
  return inNewFolder((folder) => {
    writeFileSync(join(folder, "a.canvas.yaml"), text);
    writeFileSync(join(folder, "hook.cjs"), HOOK);
    const env = { ...process.env, NODE_OPTIONS: `--require=${join(folder, "hook.cjs")}` };
    const limit = 60_000;
    const { code, out, err, hung } = canvas([...command, "a.canvas.yaml"], { cwd: folder, env, limit });
    const complaints = [
      ...(hung ? ["hung"] : []),
      ...(code === null || code > 2 ? [`ended with ${code}`] : []),
      ...(STACK.test(err) || STACK.test(out) ? [`a stack: ${err.slice(0, 2000)}`] : []),
    ];
    return { peak: Number(/PEAK (\d+)/.exec(err)?.[1] ?? Number.NaN) / 1024, complaints };
  });
}

describe("F2: texts made to take time or memory", () => {
  const shapes = Object.entries(ATTACKS);

  it("come in more than sixty shapes", () => {
    expect(shapes.length).toBeGreaterThan(60);
  });

  it(
    "are answered with findings, within bounds of time and memory",
    () => {
      let peak = 0;
      let runs = 0;
      for (const size of SIZES)
        for (const [index, [name, shape]] of shapes.entries()) {
          // For every change, one command in turn; the long run tries them all.
          for (const command of IS_LONG ? COMMANDS : COMMANDS.slice(index % 4, (index % 4) + 1)) {
            const outcome = attack(command, shape(size * 1024));
            expect(outcome.complaints, `${name}, ${size} KiB, ${command.join(" ")}`).toEqual([]);
            expect(outcome.peak, `${name}, ${size} KiB, ${command.join(" ")}`).toBeLessThan(IS_LONG ? 512 : 300);
            peak = Math.max(peak, outcome.peak);
            runs++;
          }
        }
      recordFigures("F2", { shapes: shapes.length, runs, "highest peak of memory, MB": Math.round(peak) });
    },
    patience(240_000),
  );
});
