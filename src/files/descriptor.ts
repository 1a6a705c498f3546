import { fstatSync } from "node:fs";

/** True when what is open at a descriptor is a folder, which nothing can be read from. */
export function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}
