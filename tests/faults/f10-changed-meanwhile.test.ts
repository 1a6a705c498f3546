import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { patience, times } from "../tier.js";
import { recordFigures } from "./figures.js";
import { inNewFolderAsync } from "./machine.js";
import { canvasMeanwhile, commandLine } from "./program.js";

const CANVAS = "canvas: 1\nname: Corner bakery\ncustomer_segments: {cafes: Cafés in the old town}\n";

/** Starts a run that has read the file and waits for its answers; then the file changes; then the answers come. */
async function answerAfter(folder: string, change: string): Promise<{ code: number; err: string }> {
  const [command, ...args] = commandLine(["init", "a.canvas.yaml", "--answers", "-"]);
  // The hook tells when the program asks for its answers: by then it has read the file.
  const hook = join(folder, "hook.cjs");
  writeFileSync(
    hook,
    'const on = process.stdin.on; process.stdin.on = function (...a) { process.send?.("reads"); return on.apply(this, a); };',
  );
  const child = spawn(command, ["-r", hook, ...args], { cwd: folder, stdio: ["pipe", "ignore", "pipe", "ipc"] });
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  await once(child, "message");
  writeFileSync(join(folder, "a.canvas.yaml"), change);
  child.stdin?.end("B3: [Fresh bread before seven]\n");
  const [code] = await once(child, "close");
  return { code, err };
}

describe("F10: a file that changes while it is worked on", () => {
  it.concurrent(
    "keeps what the other program wrote; the run says so and ends with 2",
    async () => {
      const tries = times(3, 100);
      for (let i = 0; i < tries; i++) {
        const theirs = i % 3 === 0 ? "" : `${CANVAS}# theirs ${i}\n`;
        await inNewFolderAsync(async (folder) => {
          writeFileSync(join(folder, "a.canvas.yaml"), CANVAS);
          const { code, err } = await answerAfter(folder, theirs);
          expect(readFileSync(join(folder, "a.canvas.yaml"), "utf8")).toBe(theirs);
          expect(err).toContain("a.canvas.yaml was changed by another program meanwhile; it was left as it is");
          expect(code).toBe(2);
          expect(readdirSync(folder).sort()).toEqual(["a.canvas.yaml", "hook.cjs"]);
        });
      }
      recordFigures("F10", { tried: { "files changed meanwhile": tries }, wrong: { overwritten: 0 } });
    },
    patience(60_000),
  );

  it.concurrent("a lock of a process on another machine is waited for, and named", () =>
    inNewFolderAsync(async (folder) => {
      writeFileSync(join(folder, "a.canvas.yaml"), CANVAS);
      const lock = { machine: "00000000", pid: 1, born: 1, nonce: "0123456789ab" };
      writeFileSync(join(folder, ".a.canvas.yaml.lock"), JSON.stringify(lock));
      const { code, err } = await canvasMeanwhile(["init", "a.canvas.yaml", "--answers", "-"], {
        cwd: folder,
        input: "B3: [Bread]\n",
      });
      expect(err).toContain("process 1 on another machine has held it for 5 seconds; it is unchanged");
      expect(err).toMatch(/try again; if nothing writes it, remove .*\.a\.canvas\.yaml\.lock/);
      expect(code).toBe(2);
      expect(readFileSync(join(folder, "a.canvas.yaml"), "utf8")).toBe(CANVAS);
    }));
});
