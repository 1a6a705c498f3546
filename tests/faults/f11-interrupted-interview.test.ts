import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { recordOf } from "../../src/interview/record.js";
import type { Terminal } from "../interview/terminal.js";
import { patience, SEED, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import { answer, inTerminal, mend, NAME, startInterview, textIn, untilAsked } from "./interview-in-terminal.js";
import { CAN } from "./machine.js";

const LINES = ["Early risers", "Cafés nearby", "Schools: two of them", "Night workers"];

/** Ways in which an interview may end in the middle of a question. */
const ENDS: Readonly<Record<string, (terminal: Terminal) => void>> = {
  SIGKILL: (t) => t.kill("SIGKILL"),
  SIGINT: (t) => t.kill("SIGINT"),
  SIGTERM: (t) => t.kill("SIGTERM"),
  SIGHUP: (t) => t.kill("SIGHUP"),
  "Ctrl-C": (t) => t.press("C-c"),
  "Ctrl-D": (t) => t.press("C-d"),
  "a closed terminal": (t) => t.hangUp(),
};

/** Each has a terminal of its own, and mostly waits: several go on at once. */
describe.skipIf(!CAN.terminal)("F11: an interview that is interrupted [skipped without tmux]", () => {
  it.concurrent.each(Object.entries(ENDS))(
    "by %s: every answered question is in the file, and it goes on where it stopped",
    async (name, end) => {
      const tries = times(1, 34);
      for (let i = 0; i < tries; i++)
        await inTerminal(async (terminal) => {
          const answered = 1 + ((SEED + i) % 3);
          startInterview(terminal);
          for (let question = 0; question < answered; question++) await answer(terminal, question);
          await untilAsked(terminal, answered);
          terminal.type("half an ans");
          await sleep((SEED + i * 7919) % 40);
          await ended(terminal, name, end);
          expectAnswers(textIn(terminal) ?? "", answered);
          if (name === "a closed terminal") return;
          await startAgain(terminal, name);
          await terminal.until(`Going on with ${NAME}`);
          await untilAsked(terminal, answered);
        });
      recordFigures(
        "F11",
        { tried: { [`interviews ended by ${name}`]: tries }, wrong: { "answers lost": 0 } },
        name.replace(/\W+/g, "-"),
      );
    },
    patience(120_000),
  );

  it.concurrent.each(Object.entries(ENDS))(
    "by %s: every finished line of a list is in the file, and stands there when it goes on",
    async (name, end) => {
      const tries = times(1, 10);
      for (let i = 0; i < tries; i++)
        await inTerminal(async (terminal) => {
          const finished = LINES.slice(0, 1 + (i % 4));
          startInterview(terminal);
          await untilAsked(terminal, 0);
          for (const line of finished) terminal.type(`${line}\r`);
          await terminal.until(new RegExp(`^ *${finished.length + 1}>`, "m"));
          terminal.type("half a li");
          await sleep(300 + ((SEED + i * 7919) % 40));
          await ended(terminal, name, end);
          expect(draftedLines(textIn(terminal) ?? "")).toEqual(expect.arrayContaining(finished));
          expect(readCanvas(textIn(terminal) ?? "").findings).toEqual([]);
          if (name === "a closed terminal") return;
          await startAgain(terminal, name);
          await terminal.until(new RegExp(finished.map((line, n) => `${n + 1}\\. ${line}\n\\s*`).join("")));
        });
      recordFigures(
        "F11",
        { tried: { [`lists ended by ${name}`]: tries }, wrong: { "lines lost": 0 } },
        `lines-${name.replace(/\W+/g, "-")}`,
      );
    },
    patience(120_000),
  );
});

/** Ends what runs, and waits until it has ended. */
async function ended(terminal: Terminal, name: string, end: (terminal: Terminal) => void): Promise<void> {
  end(terminal);
  // A shell whose command is interrupted leaves out what follows on the line; its prompt is back in any case.
  if (name !== "a closed terminal") await terminal.until(/ended \d+|^[$#] *$/m);
}

/** Only what has no chance to do anything leaves the terminal as the prompts had it. */
async function startAgain(terminal: Terminal, name: string): Promise<void> {
  if (name === "SIGKILL") await mend(terminal);
  startInterview(terminal);
}

/** The answers to so many of the questions are in the file. */
function expectAnswers(text: string, answered: number): void {
  const { canvas, findings } = readCanvas(text);
  expect(findings).toEqual([]);
  expect(canvas?.segments.map((segment) => segment.name)).toEqual(["Early risers", "Cafés nearby"]);
  if (answered > 1) expect(canvas?.segments.map(({ who }) => who)[0]).toBe("person");
  if (answered > 2) expect(canvas?.segments.some(({ priority }) => priority === 1)).toBe(true);
}

function draftedLines(text: string): unknown {
  return recordOf(text).drafts.get("A1");
}
