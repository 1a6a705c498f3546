import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import type { Terminal } from "../interview/terminal.js";
import { IS_LONG, patience } from "../tier.js";
import { recordFigures } from "./figures.js";
import { installedProgram } from "./installed.js";
import { inTerminal } from "./interview-in-terminal.js";
import { CAN, inNewFolder } from "./machine.js";
import { canvas } from "./program.js";

const NAME = "bakery.canvas.yaml";
const LINES = ["Early risers", "Café owners", "Hotels on the lake", "常連客"];

/** How lines may arrive at once, and what stands between them. */
const ENDINGS = { "\n": "LF", "\r": "CR", "\r\n": "CRLF", "\n\n": "blank lines", "  \n": "spaces at the end" };
const COUNTS = [1, 2, 4];
const TAILS = { "": "no end", "\n": "an end" };

const PASTES = Object.entries(ENDINGS).flatMap(([ending, name]) =>
  COUNTS.flatMap((count) =>
    Object.entries(TAILS).map(([tail, how]) => {
      const text = LINES.slice(0, count).join(ending) + tail;
      return [`${count} lines with ${name} and ${how}`, text, count] as const;
    }),
  ),
);

/** Invocations that are no conversation: standard input, and what the program must not do with it. */
const INPUTS = [
  "",
  "\n",
  "Early risers\n",
  "Early risers\nCafés\n\n",
  "\u0003",
  "\u0004",
  "y\n".repeat(1000),
  "\u001b[A",
  "\0",
  "x".repeat(100_000),
];
const LINES_WITHOUT_TERMINAL = [["init"], ["init", NAME]];

describe("F12: without a terminal", () => {
  it.each(INPUTS.map((input) => [JSON.stringify(input.slice(0, 20)), input]))(
    "%s on standard input is no conversation: a clear message, exit code 2, no file",
    (_, input) => {
      for (const line of LINES_WITHOUT_TERMINAL)
        inNewFolder((folder) => {
          const { code, out, err, hung } = canvas(line, { cwd: folder, input });
          expect({ code, out, hung }).toEqual({ code: 2, out: "", hung: false });
          expect(err).toContain("asks its questions on a terminal, and this is none");
          expect(err).toContain("--answers");
          expect(existsSync(join(folder, NAME))).toBe(false);
        });
    },
  );
});

describe.skipIf(!CAN.terminal)("F12: pasted and typed ahead [skipped without tmux]", () => {
  it.concurrent.each(PASTES.filter((_, i) => IS_LONG || i % 10 === 3))(
    "%s: no line is lost",
    (_, text, count) =>
      inTerminal(async (t) => {
        t.run(`NODE_OPTIONS= ${process.execPath} ${installedProgram()} init ${NAME}`);
        await t.until("1>");
        t.paste(text);
        // What has no line end is still being typed.
        if (!/[\r\n]$/.test(text)) t.press("Enter");
        t.press("Enter");
        await t.until(/ersons or o/);
        expect(segmentsIn(t)).toEqual(LINES.slice(0, count));
      }),
    patience(60_000),
  );

  it.concurrent("keys typed before the program has started count for its questions", async () => {
    await inTerminal(async (t) => {
      t.run(`sleep 1; NODE_OPTIONS= ${process.execPath} ${installedProgram()} init ${NAME}`);
      t.type(`${LINES.slice(0, 3).join("\r")}\r\r`);
      await t.until("Persons or organisations?");
      expect(segmentsIn(t)).toEqual(LINES.slice(0, 3));
    });
    recordFigures("F12", {
      on: { variants: PASTES.length + INPUTS.length * LINES_WITHOUT_TERMINAL.length + 1 },
      wrong: { "lines lost": 0 },
    });
  }, 60_000);
});

function segmentsIn({ folder }: Terminal): readonly string[] | undefined {
  return readCanvas(readFileSync(join(folder, NAME), "utf8")).canvas?.segments.map(({ name }) => name);
}
