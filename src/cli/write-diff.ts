import { harmlessLines } from "../text/harmless.js";
import { unifiedDiff } from "../text/unified-diff.js";
import type { Io } from "./io.js";

/** Prints what would change in a file, as a patch; on a terminal no text of a file can act as a command. */
export function writeDiff({ stdout }: Io, label: string, before: string, after: string): void {
  const diff = unifiedDiff(label.replace(/^(\.?\/)+/, ""), before, after);
  stdout.write(stdout.isTTY ? harmlessLines(diff) : diff);
}
