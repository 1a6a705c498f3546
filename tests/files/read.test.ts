import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { FileError } from "../../src/files/file-error.js";
import { readStream, readText } from "../../src/files/read.js";

const folder = mkdtempSync(join(tmpdir(), "canvas read % [1] "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function failure(read: () => unknown): FileError {
  try {
    read();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe("readText", () => {
  it("reads UTF-8, whatever the path is called", () => {
    expect(readText(file("a b%20[x].yaml", "name: Café 常連客 😀\r\n"))).toBe("name: Café 常連客 😀\r\n");
  });

  it("keeps a byte order mark", () => {
    expect(readText(file("bom.yaml", "\uFEFFcanvas: 1\n"))).toBe("\uFEFFcanvas: 1\n");
  });

  it("reads an empty file as an empty text", () => {
    expect(readText(file("empty.yaml", ""))).toBe("");
  });

  it("reads exactly up to the limit and not a byte more", () => {
    const path = file("limit.yaml", "12345678");
    expect(readText(path, { maxSize: 8 })).toBe("12345678");
    expect(failure(() => readText(path, { maxSize: 7, label: "limit.yaml" }))).toMatchObject({
      code: "too-large",
      message: "limit.yaml is too large: 8 bytes; the limit is 7 bytes",
      hint: undefined,
    });
    expect(failure(() => readText(path, { maxSize: 7, hint: "leave a byte out" })).hint).toBe("leave a byte out");
  });

  it("refuses more than 1 MiB unless told otherwise", () => {
    const path = file("big.yaml", `a: ${"x".repeat(1024 * 1024)}`);
    expect(failure(() => readText(path)).message).toMatch(/is too large: 1048579 bytes; the limit is 1048576 bytes$/);
    expect(failure(() => readText(path, { maxSize: 500_000 })).message).toMatch(
      /large: 1 MiB; the limit is 488.3 KiB$/,
    );
    expect(readText(path, { maxSize: 2 ** 21 })).toHaveLength(1024 * 1024 + 3);
  });

  it("reads a regular file that does not know its size", { skip: process.platform !== "linux" }, () => {
    expect(readText("/proc/self/status")).toContain("Pid:");
  });

  it("says which file is missing", () => {
    expect(failure(() => readText(join(folder, "none.yaml"), { label: "none.yaml" }))).toMatchObject({
      code: "missing",
      message: "there is no file none.yaml",
    });
  });

  it("says that a folder is one", () => {
    expect(failure(() => readText(folder)).code).toBe("folder");
  });

  it("never waits for a fifo", { skip: process.platform === "win32" }, () => {
    const path = join(folder, "pipe.canvas.yaml");
    execFileSync("mkfifo", [path]);
    expect(failure(() => readText(path)).code).toBe("not-a-file");
  });

  it("never reads a device", { skip: process.platform === "win32" }, () => {
    expect(failure(() => readText("/dev/zero")).code).toBe("not-a-file");
  });

  it("says that a file may not be read [skipped as root]", {
    skip: process.getuid?.() === 0 || process.platform === "win32",
  }, () => {
    const path = file("secret.yaml", "canvas: 1");
    chmodSync(path, 0o000);
    expect(failure(() => readText(path)).code).toBe("denied");
  });

  it("names the system's own error when it has no words for it", { skip: process.platform === "win32" }, () => {
    const path = join(folder, "long".repeat(100));
    expect(failure(() => readText(path, { label: "long" })).message).toBe("long could not be read: ENAMETOOLONG");
  });

  it("says that a link leads back to itself", { skip: process.platform === "win32" }, () => {
    const path = join(folder, "loop");
    symlinkSync("loop", path);
    expect(failure(() => readText(path, { label: "loop" })).message).toBe("loop is a link that leads back to itself");
  });

  it("calls a binary file one", () => {
    expect(failure(() => readText(file("b.yaml", Buffer.from([0x89, 0x50, 0, 1])), { label: "b.yaml" }))).toMatchObject(
      {
        code: "binary",
        message: "b.yaml is a binary file",
      },
    );
  });

  it("tells UTF-16 from a binary file", () => {
    expect(failure(() => readText(file("w.yaml", Buffer.from("\uFEFFcanvas: 1", "utf16le")))).message).toMatch(
      /UTF-16/,
    );
  });

  it("names the first byte that is not UTF-8, and its line", () => {
    const path = file(
      "latin1.yaml",
      Buffer.concat([Buffer.from("canvas: 1\nname: 😀 Caf"), Buffer.from([0xe9, 0x0a])]),
    );
    expect(failure(() => readText(path, { label: "latin1.yaml" })).message).toBe(
      "latin1.yaml is not UTF-8: byte 0xE9 at offset 24 (line 2)",
    );
  });

  it("finds a bad byte wherever it hides", () => {
    const path = join(folder, "any.yaml");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
        const start = Buffer.from(`x${before.replaceAll("\0", "")}`);
        writeFileSync(path, Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after)]));
        const expected = after.includes("\0") ? /binary|0xFF at offset/ : `0xFF at offset ${start.length} `;
        expect(failure(() => readText(path)).message).toMatch(expected);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it.each([
    ["a lone continuation byte", [0x61, 0x80], 1],
    ["a continuation byte too many", [0xc3, 0xa9, 0x80], 2],
    ["an overlong form", [0x61, 0xe0, 0x80, 0x80], 1],
    ["half a surrogate pair", [0x61, 0xed, 0xa0, 0x80], 1],
    ["a character cut off at the end", [0x61, 0xf0, 0x9f, 0x98], 1],
  ])("refuses %s", (name, bytes, offset) => {
    expect(failure(() => readText(file(`${name}.yaml`, Buffer.from(bytes)))).message).toContain(`at offset ${offset} `);
  });
});

describe("readStream", () => {
  it("joins characters that arrive in two pieces", async () => {
    const bytes = Buffer.from("a😀b");
    expect(await readStream(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), "standard input")).toBe("a😀b");
  });

  it("stops at the limit", async () => {
    await expect(
      readStream(Readable.from([Buffer.alloc(5, "a"), Buffer.alloc(5, "a")]), "standard input", { maxSize: 8 }),
    ).rejects.toThrow("standard input is too large; the limit is 8 bytes");
  });

  it("says what the system says when reading fails", async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error("EISDIR"), { code: "EISDIR" }));
      },
    });
    await expect(readStream(broken, "standard input")).rejects.toThrow("standard input is a folder");
  });
});
