import { readdirSync, readlinkSync } from "node:fs";
import { basename, dirname } from "node:path";
import { closestHint } from "../text/meant.js";
import { FileError } from "./file-error.js";

/** For a file that is not there: the one in its folder that may have been meant, or where the link leads that is. */
export function missingFile(path: string, label: string, options?: ErrorOptions): FileError {
  const target = attempt(() => readlinkSync(path));
  if (target === undefined)
    return new FileError(
      "missing",
      path,
      `there is no file ${label}`,
      attempt(() => similarFile(path)),
      options,
    );
  const message = `${label} is a link to ${target}, and nothing is there`;
  return new FileError("missing", path, message, "link it to a file that is there, or name that file", options);
}

function similarFile(path: string): string | undefined {
  return closestHint(basename(path), readdirSync(dirname(path)));
}

/** Undefined when the system refuses, for instance because it is no link. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
