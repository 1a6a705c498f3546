import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience } from "../tier.js";
import { ATTACKS } from "./attack-shapes.js";
import { recordFigures } from "./figures.js";
import { inNewFolder } from "./machine.js";
import { bareStart, type Measured, measured } from "./measured.js";
import { STACK } from "./program.js";

const SHAPES = Object.entries(ATTACKS);
/** In KiB; the largest is all that is read at all. */
const SMALLEST = 64;
const LARGEST = 1024;
const SIZES = [SMALLEST, 256, LARGEST];
/** What no run may take, in starts of bare Node: 2 s where one takes 40 ms. */
const MOST_STARTS = 50;
/** What a run of a larger size may take in any case, in milliseconds: where Node starts faster, the work does not. */
const MOST_TIME = 2000;
/** In MB. */
const MOST_MEMORY = 300;
const SHOWING = [["show"], ["show", "--view", "separation"], ["export", "--format", "svg"]];
const COMMANDS = [["lint"], ...SHOWING];

/** One run of the program, on one or more texts of a size. */
interface Attack {
  readonly command: readonly string[];
  readonly shapes: readonly (typeof SHAPES)[number][];
  /** In KiB. */
  readonly size: number;
}

/** Each shape by itself: the largest with every command, the others with one in turn. */
function allAttacks(): readonly Attack[] {
  return SIZES.flatMap((size) =>
    SHAPES.flatMap((shape, index) => {
      const commands = size === LARGEST ? COMMANDS : COMMANDS.slice(index % 4, (index % 4) + 1);
      return commands.map((command) => ({ command, shapes: [shape], size }));
    }),
  );
}

/** Every shape is linted, three in one run; every fifth is shown. */
function someAttacks(): readonly Attack[] {
  const shown = SHAPES.filter((_, index) => index % 5 === 0);
  const groups = Array.from({ length: Math.ceil(SHAPES.length / 3) }, (_, at) => SHAPES.slice(at * 3, at * 3 + 3));
  return [
    ...groups.map((shapes) => ({ command: ["lint"], shapes, size: SMALLEST })),
    ...shown.map((shape, at) => ({ command: SHOWING[at % SHOWING.length] ?? [], shapes: [shape], size: SMALLEST })),
  ];
}

/** What is wrong with how the program takes it, beside what it takes for it. */
function suffer({ command, shapes, size }: Attack): Measured & { readonly complaints: readonly string[] } {
  return inNewFolder((folder) => {
    const names = shapes.map((_, at) => `${at}.canvas.yaml`);
    for (const [at, [, shape]] of shapes.entries()) writeFileSync(join(folder, names[at] ?? ""), shape(size * 1024));
    const outcome = measured([...command, ...names], { cwd: folder, limit: 120_000 });
    const { code, out, err, hung } = outcome;
    const complaints = [
      ...(hung ? ["hung"] : []),
      ...(code === null || code > 2 ? [`ended with ${code}`] : []),
      ...(STACK.test(err) || STACK.test(out) ? [`a stack: ${err.slice(0, 2000)}`] : []),
    ];
    return { ...outcome, complaints };
  });
}

/** What a run may take, in milliseconds of processor time, where a start of bare Node takes what is given. */
function mostTime(size: number, start: number): number {
  return Math.max(MOST_STARTS * start, size === SMALLEST ? 0 : MOST_TIME);
}

/** Of a run that took too long, the shapes that do so by themselves, beside a start of Node at that time. */
function slowOnes({ command, shapes, size }: Attack): readonly string[] {
  return shapes.flatMap((shape) => {
    const { time } = suffer({ command, shapes: [shape], size });
    const start = bareStart();
    return time > mostTime(size, start) ? [`${shape[0]}: ${Math.round(time / start)} times a start of Node`] : [];
  });
}

describe("F2: texts made to take time or memory", () => {
  it("come in more than sixty shapes", () => {
    expect(SHAPES.length).toBeGreaterThan(60);
  });

  it(
    "are answered with findings, within bounds of time and memory",
    () => {
      let peak = 0;
      let slowest = 0;
      let longest = 0;
      const start = bareStart();
      const attacks = IS_LONG ? allAttacks() : someAttacks();
      for (const attack of attacks) {
        const { complaints, memory, time, wait } = suffer(attack);
        const what = `${attack.command.join(" ")}, ${attack.size} KiB: ${attack.shapes.map(([name]) => name).join(", ")}`;
        expect(complaints, what).toEqual([]);
        expect(memory, what).toBeLessThan(MOST_MEMORY);
        if (time > mostTime(attack.size, start)) expect(slowOnes(attack), what).toEqual([]);
        peak = Math.max(peak, memory);
        slowest = Math.max(slowest, time);
        longest = Math.max(longest, wait);
      }
      recordFigures("F2", {
        tried: { "runs of the program": attacks.length },
        wrong: { "stacks or hangs": 0 },
        on: { shapes: SHAPES.length, sizes: SIZES.length },
        most: {
          "MB of memory": Math.round(peak),
          "milliseconds of processor time": Math.round(slowest),
          "times a start of bare Node": Math.round(slowest / start),
          "milliseconds from start to end": Math.round(longest),
        },
      });
    },
    patience(240_000),
  );
});
