import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileError } from "../../src/files/file-error.js";
import { renameFile, requireWritable, writeText } from "../../src/files/write.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name = "a.canvas.yaml") => join(folder, name);
const isRoot = process.getuid?.() === 0;

describe("writeText", () => {
  it("writes a new file", async () => {
    expect(await writeText(file(), "canvas: 1\n", { expect: null })).toBe("written");
    expect(readFileSync(file(), "utf8")).toBe("canvas: 1\n");
  });

  it("replaces what was read and leaves no other file behind", async () => {
    writeFileSync(file(), "old");
    expect(await writeText(file(), "new ünïcode 🙂", { expect: "old" })).toBe("written");
    expect(readFileSync(file(), "utf8")).toBe("new ünïcode 🙂");
    expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
  });

  it("never overwrites a file that another program changed", async () => {
    writeFileSync(file(), "theirs");
    expect(await writeText(file(), "ours", { expect: "what we read" })).toBe("changed");
    expect(readFileSync(file(), "utf8")).toBe("theirs");
    expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
  });

  it("never overwrites a file that appeared meanwhile", async () => {
    writeFileSync(file(), "theirs");
    expect(await writeText(file(), "ours", { expect: null })).toBe("changed");
    expect(readFileSync(file(), "utf8")).toBe("theirs");
  });

  it("does not bring back a file that another program deleted", async () => {
    expect(await writeText(file(), "ours", { expect: "what we read" })).toBe("changed");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("writes without a comparison when nothing is expected", async () => {
    writeFileSync(file(), "old");
    expect(await writeText(file(), "new")).toBe("written");
    expect(readFileSync(file(), "utf8")).toBe("new");
  });

  it("keeps the permissions of the file", async () => {
    writeFileSync(file(), "old");
    chmodSync(file(), 0o640);
    await writeText(file(), "new", { expect: "old" });
    expect(statSync(file()).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o640);
  });

  it.skipIf(process.platform === "win32")(
    "writes through a symbolic link and keeps it a link [skipped on Windows]",
    async () => {
      mkdirSync(join(folder, "real"));
      writeFileSync(join(folder, "real", "b.yaml"), "old");
      symlinkSync(join(folder, "real", "b.yaml"), file());
      await writeText(file(), "new", { expect: "old" });
      expect(lstatSync(file()).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, "real", "b.yaml"), "utf8")).toBe("new");
    },
  );

  describe.skipIf(process.platform === "win32")("through a link [skipped on Windows]", () => {
    it("makes the file that it leads to, and keeps it a link", async () => {
      mkdirSync(join(folder, "real"));
      symlinkSync("real/b.yaml", file("first"));
      symlinkSync("first", file());
      expect(await writeText(file(), "new", { expect: null })).toBe("written");
      expect(readFileSync(join(folder, "real", "b.yaml"), "utf8")).toBe("new");
      expect([file(), file("first")].map((path) => lstatSync(path).isSymbolicLink())).toEqual([true, true]);
    });

    it("goes up from where a linked folder is, as the system does", async () => {
      for (const name of ["here", "there", "there/deep"]) mkdirSync(join(folder, name));
      symlinkSync("../there/deep", join(folder, "here", "d"));
      symlinkSync("d/../new.yaml", join(folder, "here", "out.yaml"));
      for (const text of ["first", "second"]) {
        await writeText(join(folder, "here", "out.yaml"), text);
        expect(readFileSync(join(folder, "there", "new.yaml"), "utf8")).toBe(text);
      }
      expect(readdirSync(join(folder, "here")).sort()).toEqual(["d", "out.yaml"]);
    });

    it("never puts a file in the place of what a program has open", async () => {
      writeFileSync(file("log"), "so far\n");
      const log = openSync(file("log"), "a");
      symlinkSync(`/dev/fd/${log}`, file());
      await expect(writeText(file(), "new")).rejects.toMatchObject({ code: "not-a-file" });
      closeSync(log);
      expect(readFileSync(file("log"), "utf8")).toBe("so far\n");
      expect(lstatSync(file()).isSymbolicLink()).toBe(true);
    });

    it("says that it leads back to itself", async () => {
      symlinkSync("b", file());
      symlinkSync(file(), file("b"));
      await expect(writeText(file(), "new")).rejects.toMatchObject({
        message: expect.stringContaining("leads back to itself"),
      });
    });
  });

  it("refuses a folder and says so", async () => {
    await expect(writeText(folder, "x")).rejects.toMatchObject({ code: "folder" });
  });

  it.skipIf(process.platform === "win32")("refuses what is not a regular file [skipped on Windows]", async () => {
    await expect(writeText("/dev/null", "x")).rejects.toMatchObject({
      code: "not-a-file",
      message: "/dev/null is not a regular file",
    });
  });

  it("names a folder that is not there", async () => {
    const error = await writeText(join(folder, "no", "a.yaml"), "x").catch((e: unknown) => e);
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ code: "missing", hint: "make the folder first" });
  });

  it.skipIf(isRoot || process.platform === "win32")(
    "says when the folder may not be written to [skipped as root]",
    async () => {
      writeFileSync(file(), "old");
      chmodSync(folder, 0o500);
      await expect(writeText(file(), "new")).rejects.toMatchObject({ code: "denied" });
      chmodSync(folder, 0o700);
      expect(readFileSync(file(), "utf8")).toBe("old");
    },
  );

  it("survives many writers at once: every file is whole", async () => {
    writeFileSync(file(), "start");
    const texts = Array.from({ length: 20 }, (_, i) => `${i}:`.repeat(5000));
    await Promise.all(texts.map((text) => writeText(file(), text)));
    expect(texts).toContain(readFileSync(file(), "utf8"));
    expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
  });
});

describe("renameFile", () => {
  it("gives a file another name", async () => {
    writeFileSync(file("a"), "x");
    expect(await renameFile(file("a"), file("b"))).toBe("written");
    expect(readdirSync(folder)).toEqual(["b"]);
  });

  it("never replaces a file that is there", async () => {
    writeFileSync(file("a"), "x");
    writeFileSync(file("b"), "y");
    expect(await renameFile(file("a"), file("b"))).toBe("changed");
    expect(readFileSync(file("b"), "utf8")).toBe("y");
    expect(readFileSync(file("a"), "utf8")).toBe("x");
  });
});

/** Runs `writeText` in a process of its own, under `wrapper`; returns what it printed. */
function writeInChild(wrapper: readonly string[], path: string, size: number): string {
  const module = pathToFileURL(join(import.meta.dirname, "../../src/files/write.ts")).href;
  const script = `
    import { writeText } from ${JSON.stringify(module)};
    process.on("SIGXFSZ", () => {});
    writeText(${JSON.stringify(path)}, "x".repeat(${size})).then((o) => console.log(o), (e) => console.log(e.code + ": " + e.message));`;
  const [command = "", ...args] = [
    ...wrapper,
    process.execPath,
    "--import",
    "tsx",
    "--input-type=module",
    "-e",
    script,
  ];
  const child = spawnSync(command, args, { encoding: "utf8", cwd: join(import.meta.dirname, "../..") });
  return child.stdout.trim() || child.stderr;
}

const hasPrlimit = spawnSync("prlimit", ["--version"]).status === 0;

describe("requireWritable", () => {
  it("says before anything is written what writing would say", async () => {
    const path = join(folder, "no", "b.canvas.yaml");
    const problem = "b could not be written: there is no such folder; nothing was written";
    await expect(requireWritable(path, "b")).rejects.toThrow(problem);
    await expect(writeText(path, "canvas: 1\n", { label: "b" })).rejects.toThrow(problem);
    await expect(requireWritable(file(), "b")).resolves.toBeUndefined();
  });
});

describe("a full disk", () => {
  it.skipIf(!hasPrlimit)("leaves the old file when a limit on file size is reached [skipped without prlimit]", () => {
    writeFileSync(file(), "the good old file");
    const said = writeInChild(["prlimit", "--fsize=100000"], file(), 300_000);
    expect(said).toContain("a limit on the size of files is reached; what was there before is unchanged");
    expect(readFileSync(file(), "utf8")).toBe("the good old file");
    expect(readdirSync(folder)).toEqual(["a.canvas.yaml"]);
  });

  const mounted = isRoot && canMount();
  it.skipIf(!mounted)("leaves the old file when the disk is full [skipped unless root may mount a tmpfs]", () => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
    try {
      writeFileSync(join(disk, "a.yaml"), "the good old file");
      expect(writeInChild([], join(disk, "a.yaml"), 200_000)).toContain("the disk is full");
      expect(readFileSync(join(disk, "a.yaml"), "utf8")).toBe("the good old file");
      expect(readdirSync(disk)).toEqual(["a.yaml"]);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});

function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), "canvas-mount-"));
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", probe]).status === 0;
  if (isMounted) spawnSync("umount", [probe]);
  rmSync(probe, { recursive: true, force: true });
  return isMounted;
}
