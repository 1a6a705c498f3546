import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What this machine can be made to suffer; tests that need more than it has are skipped and say so in their name. */
export const CAN = {
  limit: succeeds("prlimit", "--version"),
  inject: succeeds("strace", "-o", "/dev/null", "-e", "trace=none", "true"),
  mount: process.getuid?.() === 0 && canMount(),
  terminal: succeeds("tmux", "-V"),
  fifo: process.platform !== "win32",
};

function succeeds(command: string, ...args: string[]): boolean {
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
