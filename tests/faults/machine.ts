import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Follows every thread, and stops the program at no call but those that are asked for. */
export const STRACE = ["strace", "-f", "--seccomp-bpf"];

/**
 * What this machine can be made to suffer, tried when it is asked; tests that need more than it has are skipped and say so
 * in their name.
 */
export const CAN = {
  get limit() {
    return succeeds("prlimit", "--version");
  },
  get inject() {
    return succeeds(...STRACE, "-o", "/dev/null", "-e", "trace=none", "true");
  },
  get mount() {
    return process.getuid?.() === 0 && canMount();
  },
  get loop() {
    return process.getuid?.() === 0 && canLoop();
  },
  get terminal() {
    return succeeds("tmux", "-V");
  },
  fifo: process.platform !== "win32",
};

function succeeds(...[command = "", ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function canMount(): boolean {
  try {
    onSmallDisk(64, () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** A disk in a file needs a loop device, and ext4 in the kernel. */
function canLoop(): boolean {
  return inNewFolder((folder) => {
    const image = join(folder, "image");
    writeFileSync(image, Buffer.alloc(1024 * 1024));
    const made = succeeds("mkfs.ext4", "-q", "-F", image) && succeeds("mount", "-o", "loop", image, folder);
    if (made) spawnSync("umount", [folder]);
    return made;
  });
}

/** Gives `work` a disk of so many KiB, in memory. */
export function onSmallDisk<T>(kibibytes: number, work: (folder: string) => T): T {
  return inNewFolder((folder) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    if (!succeeds("mount", "-t", "tmpfs", "-o", `size=${kibibytes}k`, "tmpfs", disk)) throw new Error("no mount");
    try {
      return work(disk);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
}

/** Gives `work` a folder that is removed when its promise is settled. */
export async function inNewFolderAsync<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "canvas-fault-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives `work` a folder that is removed afterwards. */
export function inNewFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "canvas-fault-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
