import { isAbsolute } from "node:path";
import { FileError } from "../../files/file-error.js";
import { pathLabel } from "../../files/path-label.js";
import type { RuleCrash } from "../../lint/lint-canvas.js";
import type { Failure } from "../../report/report.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { say } from "../say.js";

/** What kept the job from being done, as a part of the report. */
export function failureOf(error: unknown, cwd: string): Failure {
  if (error instanceof FileError) {
    const file = isAbsolute(error.path) ? pathLabel(error.path, error.path, cwd) : error.path;
    return { file, message: error.message, hint: error.hint };
  }
  if (error instanceof CliError) return { file: undefined, message: error.message, hint: error.hint };
  return { file: undefined, message: messageOf(error), hint: "this is a fault of canvas: please report it" };
}

/** A rule that broke on a file. */
export function failureOfRule({ rule, error }: RuleCrash, file: string): Failure {
  return {
    file,
    message: `the rule ${rule} broke on ${file}: ${messageOf(error)}`,
    hint: "this is a fault of canvas, not of the file: please report it; all other rules were checked",
    stack: error instanceof Error ? error.stack : undefined,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells people what could not be done. */
export function tellFailures(failures: readonly Failure[], { stderr }: Io): void {
  for (const { message, hint, stack } of failures) {
    const more = [...(hint === undefined ? [] : [hint]), ...(stack?.split("\n") ?? [])];
    say(stderr, `canvas: ${message}`, ...more.map((line) => `  ${line}`));
  }
}
