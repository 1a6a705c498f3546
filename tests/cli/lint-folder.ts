import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { lintCommand } from "../../src/cli/commands/lint.js";
import { CliError } from "../../src/cli/errors.js";
import type { LintCommandOptions } from "../../src/cli/lint/lint-options.js";
import { FileError } from "../../src/files/file-error.js";
import { type FakeIoSettings, fakeIo } from "./fake-io.js";

/** A canvas without findings. */
export const GOOD = "canvas: 1\nname: Corner bakery\n";
/** One error: nothing is called `cafes`. */
export const BAD = "canvas: 1\nname: Corner bakery\nchannels:\n  van: {for: cafes}\n";
/** One warning: everyone is nobody. */
export const VAGUE = "canvas: 1\nname: Corner bakery\ncustomer_segments:\n  all-people: Everyone\n";

let cwd = "";

/** Gives each test of a file a folder of its own. */
export function useFolder(): void {
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "canvas lint % "));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
}

/** The path of a name in the folder of this test. */
export function inFolder(...names: string[]): string {
  return join(cwd, ...names);
}

export function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), content);
  }
}

/** Runs `canvas lint` in the folder; an error that `main` would print is part of the outcome, as exit code 2. */
export async function lint(
  operands: readonly string[],
  options: LintCommandOptions = {},
  settings: FakeIoSettings = {},
) {
  const io = fakeIo({ cwd, ...settings });
  try {
    const code = await lintCommand(operands, options, io);
    return { code, out: io.out, err: io.err, hint: undefined };
  } catch (error) {
    if (!(error instanceof CliError) && !(error instanceof FileError)) throw error;
    return { code: 2, out: io.out, err: io.err + error.message, hint: error.hint };
  }
}
