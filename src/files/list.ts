import { readdirSync } from "node:fs";
import { fromSystemError } from "./system-error.js";

/** The names of what a folder holds, in order. Throws FileError when it cannot be read. */
export function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    throw fromSystemError(error, path, path);
  }
}
