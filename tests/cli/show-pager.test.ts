import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writePaged } from "../../src/cli/pager.js";
import { fakeIo } from "./fake-io.js";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "canvas pager "));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const TALL = Array.from({ length: 50 }, (_, at) => `line ${at}`);
const WHOLE = TALL.map((line) => `${line}\n`).join("");

interface Screen {
  readonly isTTY?: boolean;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly wanted?: boolean;
}

/** What a pager that keeps its input in a file saw, and what came to standard output without one. */
async function paged(lines: readonly string[], { isTTY = true, rows = 20, env = {}, wanted = true }: Screen = {}) {
  const seen = join(dir, "seen");
  writeFileSync(seen, "");
  const bare = fakeIo({ isTTY, columns: 40, env: { PATH: process.env.PATH ?? "", PAGER: `cat > "${seen}"`, ...env } });
  const io = { ...bare, stdout: { ...bare.stdout, rows } };
  await writePaged(io, lines, wanted);
  return { seen: readFileSync(seen, "utf8"), out: bare.out };
}

describe.skipIf(process.platform === "win32")("a pager [skipped on Windows]", () => {
  test("gets what is taller than the screen, all of it", async () => {
    expect(await paged(TALL)).toEqual({ seen: WHOLE, out: "" });
  });

  test("is not asked for what fits, with a row left for the prompt", async () => {
    expect(await paged(TALL.slice(0, 19))).toMatchObject({ seen: "" });
    expect(await paged(TALL.slice(0, 20))).toMatchObject({ out: "" });
  });

  test("is asked for one long line that wraps past the screen", async () => {
    expect((await paged(["x".repeat(40 * 25)])).out).toBe("");
    expect((await paged([`\u001B[1m${"x".repeat(39)}\u001B[0m`])).seen).toBe("");
  });

  test.each([
    ["in a pipe", { isTTY: false }],
    ["with --no-pager", { wanted: false }],
    ["in a CI job", { env: { CI: "true" } }],
    ["on a dumb terminal", { env: { TERM: "dumb" } }],
    ["with an empty PAGER", { env: { PAGER: "" } }],
    ["with cat as PAGER", { env: { PAGER: "cat" } }],
  ] as const)("is never used %s", async (_where, screen) => {
    expect(await paged(TALL, screen)).toEqual({ seen: "", out: WHOLE });
  });

  test("that does not exist leaves the text to standard output, nothing lost", async () => {
    expect((await paged(TALL, { env: { PAGER: "no-such-pager-anywhere 2>&-" } })).out).toBe(WHOLE);
  });

  test("that is not installed where none is named does the same", async () => {
    const bare = fakeIo({ isTTY: true, env: { PATH: dir } });
    await writePaged({ ...bare, stdout: { ...bare.stdout, rows: 20 } }, TALL);
    expect(bare.out).toBe(WHOLE);
  });

  test("whose reader has seen enough ends it without an error", async () => {
    const endless = (function* () {
      for (let at = 0; ; at++) yield `line ${at} ${"x".repeat(200)}`;
    })();
    const bare = fakeIo({ isTTY: true, env: { PATH: process.env.PATH ?? "", PAGER: "head -n 3 > /dev/null" } });
    await writePaged({ ...bare, stdout: { ...bare.stdout, rows: 20 } }, endless);
    expect(bare.out).toBe("");
  });
});
