import { CliError } from "../errors.js";
import type { AskingOptions } from "../fix/fix-by-asking.js";
import type { Io } from "../io.js";
import { lintCommand } from "./lint.js";

export interface FixOptions extends AskingOptions {
  /** Ask the questions behind the findings. */
  readonly ask?: boolean;
  /** Print what would change, write nothing. */
  readonly dryRun?: boolean;
}

/** `canvas fix [paths…]`: makes the safe fixes and tells what is left; with `--ask`, asks about what is left. */
export async function fixCommand(operands: readonly string[], options: FixOptions, io: Io): Promise<number> {
  const { ask, dryRun, ...lint } = options;
  if (dryRun && ask) throw new CliError("--dry-run changes nothing, and answers do", "use one of --ask and --dry-run");
  if (!dryRun && operands.includes("-"))
    throw new CliError("standard input cannot be written back", "--dry-run prints what would change");
  if (dryRun) return lintCommand(operands, { ...lint, fixDryRun: true }, io);
  if (!ask) return lintCommand(operands, { ...lint, fix: true }, io);
  const { fixByAsking } = await import("../fix/fix-by-asking.js");
  return fixByAsking(operands, lint, io, lintCommand);
}
