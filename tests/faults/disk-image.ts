import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inNewFolder } from "./machine.js";

/** A file system of its own, in a file, whose power can be cut. */
export interface Disk {
  readonly folder: string;
  /**
   * Looks at what the disk would hold if the power went now: what reached it, and nothing that waits in memory. The disk
   * itself goes on.
   */
  afterPowerCut<T>(look: (folder: string) => T): T;
}

const BYTES = 8 * 1024 * 1024;
/** So long that nothing reaches the disk by itself while a test runs, in seconds. */
const COMMIT = 300;

/** Gives `work` a disk with ext4. Throws where there are no loop devices or they may not be used. */
export function onDiskOfItsOwn<T>(work: (disk: Disk) => T): T {
  return inNewFolder((folder) => {
    const image = join(folder, "image");
    writeFileSync(image, "");
    truncateSync(image, BYTES);
    run("mkfs.ext4", ["-q", "-F", image]);
    return mounted(image, join(folder, "disk"), (disk) =>
      work({ folder: disk, afterPowerCut: (look) => lookAtCopy(image, join(folder, "copy"), look) }),
    );
  });
}

/** The image is read as the disk would be: the kernel writes to it when a file is synced, and not before. */
function lookAtCopy<T>(image: string, copy: string, look: (folder: string) => T): T {
  copyFileSync(image, copy);
  return mounted(copy, `${copy}-disk`, look);
}

function mounted<T>(image: string, at: string, work: (folder: string) => T): T {
  mkdirSync(at, { recursive: true });
  run("mount", ["-o", `loop,commit=${COMMIT}`, image, at]);
  try {
    return work(at);
  } finally {
    run("umount", [at]);
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`${command}: ${stderr}`);
}
