import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { openTerminal, type Terminal } from "../interview/terminal.js";
import { patience, SEED, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import { installedProgram } from "./installed.js";
import { CAN } from "./machine.js";

const NAME = "bakery.canvas.yaml";
const terminals: Terminal[] = [];
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.close();
});

function open(): Terminal {
  const terminal = openTerminal();
  terminals.push(terminal);
  return terminal;
}

/** Starts the installed program; the terminal's own way runs the sources. */
function interview(terminal: Terminal): void {
  terminal.run(`clear; NODE_OPTIONS= ${process.execPath} ${installedProgram()} init ${NAME} || echo ended $?`);
}

/** Ways in which an interview may end in the middle of a question. */
const ENDS: Readonly<Record<string, (terminal: Terminal) => void>> = {
  SIGKILL: (t) => t.kill("SIGKILL"),
  SIGINT: (t) => t.kill("SIGINT"),
  SIGTERM: (t) => t.kill("SIGTERM"),
  SIGHUP: (t) => t.kill("SIGHUP"),
  "Ctrl-C": (t) => t.press("C-c"),
  "a closed terminal": (t) => t.hangUp(),
};

/** The questions in their order: what is typed, and what is then known of the canvas. */
const ANSWERS = [
  { shown: "For whom are we creating value?", typed: "Early risers\rCafés nearby\r\r" },
  { shown: "Persons or organisations?", typed: "\r" },
  { shown: "most important customers", typed: " \r" },
  { shown: "Which of them pay?", typed: "\r" },
] as const;

async function answer(terminal: Terminal, count: number): Promise<string> {
  for (const { shown, typed } of ANSWERS.slice(0, count)) {
    await terminal.until(shown);
    terminal.type(typed);
  }
  const next = ANSWERS[count]?.shown ?? "";
  await terminal.until(next);
  return next;
}

describe.skipIf(!CAN.terminal)("F11: an interview that is interrupted [skipped without tmux]", () => {
  it.each(Object.entries(ENDS))(
    "by %s: every answered question is in the file, and it goes on where it stopped",
    async (name, end) => {
      const tries = times(1, 34);
      for (let i = 0; i < tries; i++) {
        const terminal = open();
        const answered = 1 + ((SEED + i) % 3);
        interview(terminal);
        const next = await answer(terminal, answered);
        terminal.type("half an ans");
        await sleep((SEED + i * 7919) % 40);
        end(terminal);
        // A shell whose command is interrupted leaves out what follows on the line; its prompt is back in any case.
        if (name !== "a closed terminal") await terminal.until(/ended \d+|^[$#] *$/m);
        const { canvas, findings } = readCanvas(readFileSync(join(terminal.folder, NAME), "utf8"));
        expect(findings).toEqual([]);
        expect(canvas?.segments.map((segment) => segment.name)).toEqual(["Early risers", "Cafés nearby"]);
        if (answered > 1) expect(canvas?.segments.map(({ who }) => who)[0]).toBe("person");
        if (answered > 2) expect(canvas?.segments.some(({ priority }) => priority === 1)).toBe(true);
        if (name !== "a closed terminal") {
          // Only what has no chance to do anything leaves the terminal as the prompts had it.
          if (name === "SIGKILL") terminal.press("C-j", "s", "t", "t", "y", "Space", "s", "a", "n", "e", "C-j");
          interview(terminal);
          await terminal.until(`Going on with ${NAME}`);
          await terminal.until(next);
        }
        terminal.close();
      }
      recordFigures(
        "F11",
        { tried: { [`interviews ended by ${name}`]: tries }, wrong: { "answers lost": 0 } },
        name.replace(/\W+/g, "-"),
      );
    },
    patience(120_000),
  );
});
