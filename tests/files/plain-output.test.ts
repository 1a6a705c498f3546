import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writePieces } from "../../src/cli/write-pieces.js";
import { isPlainOutput, PlainOutput } from "../../src/files/write/plain-output.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What becomes of an output to a descriptor that is opened in a way. */
async function through<T>(flags: string, use: (output: PlainOutput) => Promise<T>): Promise<T> {
  const descriptor = openSync(join(folder, "out"), flags);
  try {
    return await use(new PlainOutput(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

describe("a plain output", () => {
  it("writes text and bytes, one after the other", async () => {
    await through("a", async (output) => {
      expect([output.write("ünïcode 🙂\n"), output.write(new Uint8Array([65, 66])), output.write("")]).toEqual([
        true,
        true,
        true,
      ]);
    });
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("ünïcode 🙂\nAB");
  });

  it("tells an error once, and each time that nothing can be written any more: nobody waits for ever", async () => {
    openAndClose();
    await through("r", async (output) => {
      const errors: unknown[] = [];
      output.on("error", (error) => errors.push(error));
      const large = "x".repeat(200_000);
      await writePieces(output, [large, large]);
      await writePieces(output, [large]);
      expect(errors).toMatchObject([{ code: "EBADF" }]);
    });
  });

  it("is what a file is, and no descriptor that nothing is open at", () => {
    const descriptor = openSync(join(folder, "out"), "w");
    expect(isPlainOutput(descriptor)).toBe(process.platform !== "win32");
    closeSync(descriptor);
    expect(isPlainOutput(descriptor)).toBe(false);
  });
});

function openAndClose(): void {
  closeSync(openSync(join(folder, "out"), "w"));
}
