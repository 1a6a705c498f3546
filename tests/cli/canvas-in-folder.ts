import { readFileSync } from "node:fs";
import { main } from "../../src/cli/main.js";
import { type FakeIoSettings, fakeIo } from "./fake-io.js";
import { inFolder } from "./lint-folder.js";

/** Runs a whole command line in the folder of this test (`useFolder` makes it). */
export async function canvasInFolder(argv: readonly string[], settings: FakeIoSettings = {}) {
  const io = fakeIo({ cwd: inFolder(), ...settings });
  const code = await main(argv, io, { version: "0.0.0", root: process.cwd() });
  return { code, out: io.out, err: io.err };
}

/** What a file of the folder holds. */
export function read(name: string): string {
  return readFileSync(inFolder(name), "utf8");
}
