import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience } from "../tier.js";
import { ATTACKS } from "./attack-shapes.js";
import { recordFigures } from "./figures.js";
import { inNewFolder } from "./machine.js";
import { bareStart, type Measured, measured } from "./measured.js";
import { STACK } from "./program.js";

/** In KiB; the largest is all that is read at all. */
const LARGEST = 1024;
const SIZES = IS_LONG ? [64, 256, LARGEST] : [64];
/** What no text may take, in starts of bare Node: 2 s where one takes 40 ms. */
const MOST_STARTS = 50;
/** In MB. */
const MOST_MEMORY = 300;
const COMMANDS = [["lint"], ["show"], ["show", "--view", "separation"], ["export", "--format", "svg"]];

/** What is wrong with how a command takes a text, beside what it takes for it. */
function attack(command: readonly string[], text: string): Measured & { readonly complaints: readonly string[] } {
  return inNewFolder((folder) => {
    writeFileSync(join(folder, "a.canvas.yaml"), text);
    const outcome = measured([...command, "a.canvas.yaml"], { cwd: folder, limit: 120_000 });
    const { code, out, err, hung } = outcome;
    const complaints = [
      ...(hung ? ["hung"] : []),
      ...(code === null || code > 2 ? [`ended with ${code}`] : []),
      ...(STACK.test(err) || STACK.test(out) ? [`a stack: ${err.slice(0, 2000)}`] : []),
    ];
    return { ...outcome, complaints };
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
      let slowest = 0;
      let runs = 0;
      const start = bareStart();
      for (const size of SIZES)
        for (const [index, [name, shape]] of shapes.entries()) {
          // The largest with every command, the others with one in turn.
          for (const command of size === LARGEST ? COMMANDS : COMMANDS.slice(index % 4, (index % 4) + 1)) {
            const outcome = attack(command, shape(size * 1024));
            expect(outcome.complaints, `${name}, ${size} KiB, ${command.join(" ")}`).toEqual([]);
            expect(outcome.memory, `${name}, ${size} KiB, ${command.join(" ")}`).toBeLessThan(MOST_MEMORY);
            expect(outcome.time / start, `${name}, ${size} KiB, ${command.join(" ")}`).toBeLessThan(MOST_STARTS);
            peak = Math.max(peak, outcome.memory);
            slowest = Math.max(slowest, outcome.time);
            runs++;
          }
        }
      recordFigures("F2", {
        tried: { "runs of the program": runs },
        wrong: { "stacks or hangs": 0 },
        on: { shapes: shapes.length, sizes: SIZES.length },
        most: {
          "MB of memory": Math.round(peak),
          "milliseconds of processor time": Math.round(slowest),
          "times a start of bare Node": Math.round(slowest / start),
        },
      });
    },
    patience(240_000),
  );
});
