import { FileError } from "../../files/file-error.js";
import { CliError } from "../errors.js";
import { type FmtOptions, type FmtOutcome, formatInput } from "../fmt/format-input.js";
import type { Io } from "../io.js";
import { projectsFor } from "../lint/config/projects.js";
import { failureOf, tellFailures } from "../lint/failures.js";
import type { Input } from "../lint/input-outcome.js";
import { readInputs } from "../lint/inputs.js";
import { say } from "../say.js";

export type { FmtOptions } from "../fmt/format-input.js";

/** `canvas fmt [paths…]`: lays canvases out in the one way; changes no value and loses no comment. */
export async function fmtCommand(operands: readonly string[], options: FmtOptions, io: Io): Promise<number> {
  const diff = options.diff === true || options.dryRun === true;
  const projects = projectsFor(options.config, io.cwd);
  const counts: Record<FmtOutcome, number> = { same: 0, formatted: 0, failed: 0 };
  for await (const outcome of readInputs(
    operands,
    options.maxSize === undefined ? {} : { maxSize: options.maxSize },
    projects,
    io,
  )) {
    if (outcome.kind === "failure") {
      tellFailures([failureOf(outcome.error, io.cwd)], io);
      counts.failed++;
    } else if (outcome.kind === "passed-over") say(io.stderr, `canvas: ${outcome.note}`);
    else if (outcome.kind === "canvas") counts[await formattedOrTold(outcome, { ...options, diff }, io)]++;
  }
  if (options.check && counts.formatted > 0) tellUnformatted(counts, io);
  if (counts.failed > 0) return 2;
  return options.check && counts.formatted > 0 ? 1 : 0;
}

/** A file that cannot be written does not keep the others from being formatted. */
async function formattedOrTold(input: Input, options: FmtOptions, io: Io): Promise<FmtOutcome> {
  try {
    return await formatInput(input, options, io);
  } catch (error) {
    if (!(error instanceof CliError || error instanceof FileError)) throw error;
    tellFailures([failureOf(error, io.cwd)], io);
    return "failed";
  }
}

function tellUnformatted({ formatted, same, failed }: Record<FmtOutcome, number>, { stderr }: Io): void {
  const all = formatted + same + failed;
  const files = all === 1 ? "the file is" : `${formatted} of ${all} files ${formatted === 1 ? "is" : "are"}`;
  say(stderr, `${files} not formatted; canvas fmt formats ${formatted === 1 ? "it" : "them"}`);
}
