import type { WriteOptions } from "../files/write.js";
import { CliError } from "./errors.js";

interface Over extends Required<WriteOptions> {
  /** What is not done where another program was faster, as the end of a sentence: `it was not fixed`. */
  readonly undone: string;
  /** What to do then; to run the command again unless set. */
  readonly hint?: string;
}

/** Writes a file in the place of what it is believed to hold. Throws CliError when that is no longer so. */
export async function writeOver(path: string, content: string | Uint8Array, over: Over): Promise<void> {
  const { writeText } = await import("../files/write.js");
  if ((await writeText(path, content, over)) === "changed") throw changedMeanwhile(over);
}

/** Another program wrote to a file while this one worked on it. */
export function changedMeanwhile({ label, undone, hint = "run this again" }: Pick<Over, "label" | "undone" | "hint">) {
  return new CliError(`${label} was changed by another program meanwhile; ${undone}`, hint);
}
