import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { main } from "../../src/cli/main.js";
import { fakeIo } from "./fake-io.js";

export const ROOT = join(import.meta.dirname, "../..");

/** Gives each test of a file a folder of its own, and what is done in it. */
export function initFolder() {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "canvas-init-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const inFolder = (...names: readonly string[]) => join(folder, ...names);
  return {
    inFolder,
    read: (name: string) => readFileSync(inFolder(name), "utf8"),
    put: (name: string, text: string) => writeFileSync(inFolder(name), text),
    /** Runs `canvas init …` in the folder. */
    init: async (args: readonly string[], stdin = "") => {
      const io = fakeIo({ cwd: folder, stdin });
      const exitCode = await main(["init", ...args], io, { version: "0", root: ROOT });
      return { exitCode, out: io.out, err: io.err };
    },
  };
}
