import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience } from "../tier.js";
import { BEFORE, showingLines } from "./commands.js";
import { recordFigures } from "./figures.js";
import { inNewFolder, inNewFolderAsync } from "./machine.js";
import { canvas, canvasMeanwhile, commandLine, type Outcome, STACK } from "./program.js";

const EXAMPLE = join(import.meta.dirname, "../../examples/linkedin.canvas.yaml");
const IDS = ["recruiters", "marketers"] as const;

/** Runs a command line in a shell, with its output sent elsewhere. */
function shell(line: readonly string[], elsewhere: string, cwd: string) {
  return canvas(line, { cwd, within: ["bash", "-c", `"$@" ${elsewhere}; exit \${PIPESTATUS[0]}`, "bash"] });
}

/** A command line that prints more than five megabytes. */
function severalMegabytes(folder: string): readonly string[] {
  const wrong = Array.from({ length: 450 }, (_, i) => `  c${i}: {for: nobody${i}}\n`).join("");
  const names = Array.from({ length: 30 }, (_, i) => `${i}.canvas.yaml`);
  for (const name of names)
    writeFileSync(join(folder, name), `canvas: 1\nname: x\ncustomer_segments: {a: A}\nchannels:\n${wrong}`);
  return ["lint", "--no-config", "-f", "json", ...names];
}

/** Gives a program an output whose writes are refused while it is full, as some shells and programs leave it. */
const UNWAITING = "fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK) or die; exec @ARGV";

const lines = () => showingLines("a.canvas.yaml", IDS).filter((_, i) => IS_LONG || i % 9 === 0);

const usual = new Map<string, Outcome>();

/** What a command line says when nothing is wrong; asked for more than once, run once. */
function usualOf(line: readonly string[]): Outcome {
  const key = line.join("\0");
  const outcome = usual.get(key) ?? onCopy(line);
  usual.set(key, outcome);
  return outcome;
}

/** Runs a command line on a copy of an example: some write to it. */
function onCopy(line: readonly string[], elsewhere = ""): Outcome {
  return inNewFolder((folder) => {
    copyFileSync(EXAMPLE, join(folder, "a.canvas.yaml"));
    writeFileSync(join(folder, BEFORE), readFileSync(EXAMPLE, "utf8").replaceAll("5", "4"));
    return elsewhere === "" ? canvas(line, { cwd: folder }) : shell(line, elsewhere, folder);
  });
}

describe.skipIf(process.platform === "win32")("F15: where the output goes [skipped on Windows]", () => {
  it(
    "a reader that goes away is nobody's mistake: no word of it, and the exit code stays",
    () => {
      for (const line of lines()) {
        const usual = usualOf(line);
        const gone = onCopy(line, "| true");
        expect(gone, line.join(" ")).toMatchObject({ code: usual.code, hung: false });
        expect(gone.err).toBe(usual.err);
      }
    },
    patience(120_000),
  );

  it(
    "a full disk is told, and by exit code 2, without a stack",
    () => {
      for (const line of lines()) {
        if (usualOf(line).out === "") continue;
        const full = onCopy(line, "> /dev/full");
        expect(full, line.join(" ")).toMatchObject({ code: 2, hung: false });
        expect(full.err).toContain("canvas: the output could not be written: the disk is full\n");
        expect(full.err).not.toMatch(STACK);
      }
      recordFigures("F15", { on: { "command lines, each with a closed and a full output": lines().length } });
    },
    patience(120_000),
  );

  it.each([
    { pipe: "waits", within: [] },
    { pipe: "says that it is full", within: ["perl", "-MFcntl", "-e", UNWAITING] },
  ])(
    "five megabytes arrive whole at a slow reader, through a pipe that $pipe",
    async ({ pipe, within }) => {
      await inNewFolderAsync(async (folder) => {
        const line = severalMegabytes(folder);
        const usual = canvasMeanwhile(line, { cwd: folder });
        const [command = "", ...args] = [...within, ...commandLine(line)];
        const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
        const chunks: Buffer[] = [];
        for await (const chunk of child.stdout) {
          chunks.push(chunk);
          if (chunks.length % 8 === 0) await sleep(5);
        }
        const slow = Buffer.concat(chunks);
        expect(slow.length).toBeGreaterThan(5_000_000);
        expect(slow.equals(Buffer.from((await usual).out))).toBe(true);
        recordFigures(
          "F15",
          { on: { "bytes through a slow pipe": slow.length }, wrong: { "bytes lost": 0 } },
          `pipe that ${pipe}`,
        );
      });
    },
    patience(60_000),
  );

  it(
    "a watch whose reader waits is ended by Ctrl-C, at the latest by the second",
    async () => {
      await inNewFolderAsync(async (folder) => {
        const line = [...severalMegabytes(folder), "--watch"];
        const [command = "", ...args] = commandLine(line);
        const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
        const ended = once(child, "exit");
        await once(child.stdout, "readable");
        for (let tries = 0; tries < 2; tries++) {
          await sleep(500);
          child.kill("SIGINT");
        }
        const [code, signal] = await ended;
        expect([130, "SIGINT"]).toContain(code ?? signal);
      });
    },
    patience(20_000),
  );
});
