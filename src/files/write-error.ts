import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { FileError } from "./file-error.js";

/** True for an error of the system with this code (`ENOENT`, …). */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** For `catch`: this error of the system means that there is nothing, any other is thrown on. */
export function ignoring(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!hasCode(error, code)) throw error;
    return undefined;
  };
}

/** True when a second name was refused as FAT, some network folders and sandboxes do, which have none. */
export function hasNoLinks(error: unknown): boolean {
  return NO_HARD_LINKS.some((code) => hasCode(error, code));
}

const NO_HARD_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK", "EACCES"];

/** Turns what went wrong while writing into words for a person; always says that nothing was lost. */
export function cannotWrite(error: unknown, path: string, label: string): unknown {
  if (error instanceof FileError) return error;
  const told = toldFor(error);
  const reason = told?.reason ?? reasonOf(error);
  if (reason === undefined) return error;
  const result = existsSync(path) ? "what was there before is unchanged" : "nothing was written";
  const message = `${label} could not be written: ${reason}; ${result}`;
  return new FileError(told?.code ?? "io", path, message, told?.hint, { cause: error });
}

/** Throws what writing a new file would, where its folder is missing or may not be written to. */
export function requireFolderOf(path: string, label: string): void {
  try {
    // The point keeps a file from being taken for the folder.
    accessSync(`${dirname(path)}/.`, constants.W_OK);
  } catch (error) {
    throw cannotWrite(error, path, label);
  }
}

/** What keeps standard output or error from being written, in words for a person. */
export function whyNoOutput(error: unknown): string {
  return toldFor(error)?.reason ?? reasonOf(error) ?? String(error);
}

function toldFor(error: unknown) {
  return REASONS.find(({ codes }) => codes.some((code) => hasCode(error, code)));
}

const REASONS = [
  // Node has no name for EDQUOT, which is 122 on Linux and 69 on macOS.
  {
    codes: ["ENOSPC", "Unknown system error -122", "Unknown system error -69"],
    code: "io",
    reason: "the disk is full",
    hint: "free some space and try again",
  },
  {
    codes: ["EFBIG"],
    code: "io",
    reason: "a limit on the size of files is reached",
    hint: "raise the limit (ulimit -f)",
  },
  { codes: ["EROFS"], code: "denied", reason: "the disk is read-only", hint: "write to another folder" },
  {
    codes: ["EACCES", "EPERM"],
    code: "denied",
    reason: "its folder may not be written to",
    hint: "check the permissions, or write to another folder",
  },
  { codes: ["ENOENT", "ENOTDIR"], code: "missing", reason: "there is no such folder", hint: "make the folder first" },
  { codes: ["ENAMETOOLONG"], code: "io", reason: "its name is too long", hint: "choose a shorter name" },
  {
    codes: ["ELOOP"],
    code: "io",
    reason: "it is a symbolic link that leads back to itself",
    hint: "name the file itself",
  },
  {
    codes: ["EMFILE", "ENFILE"],
    code: "io",
    reason: "too many files are open",
    hint: "close some programs, or raise the limit (ulimit -n)",
  },
  { codes: ["EBUSY"], code: "io", reason: "another program holds it open", hint: "close that program and try again" },
] as const;

/** What the system says in its own words; a programming error is not one of its words. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("errno" in error && "code" in error && typeof error.code === "string") return error.code;
  return /bytes arrived$/.test(error.message) ? `only ${error.message}` : undefined;
}
