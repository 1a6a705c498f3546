import { FileError } from "../../files/file-error.js";

/** A canvas to check. */
export interface Input {
  readonly kind: "canvas";
  /** How reports call it. */
  readonly label: string;
  readonly source: string;
  /** Absolute; undefined for standard input without a name. */
  readonly path: string | undefined;
  /** Where the text comes from: only what comes from a file can be written back. */
  readonly origin: "file" | "stdin" | "staged";
}

/** A file that was found by its name, and holds no canvas. */
export interface Skipped {
  /** Absolute. */
  readonly path: string;
  readonly label: string;
  /** What is said of it, without its name. */
  readonly reason: string;
}

/** Something that is not checked, and no failure for it. */
export interface PassedOver {
  readonly kind: "passed-over";
  readonly note: string;
  readonly skipped?: Skipped;
}

/** What reading one operand or file came to; a failure does not keep the others from being read. */
export type InputOutcome =
  | Input
  | { readonly kind: "expected"; readonly count: number }
  | PassedOver
  | { readonly kind: "failure"; readonly error: FileError };

/** What reading throws for a file, as a part of the outcome. */
export async function orFailure(read: () => InputOutcome | Promise<InputOutcome>): Promise<InputOutcome> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileError) return { kind: "failure", error };
    throw error;
  }
}

/** Said of a file that the command line names and the config leaves out. */
export function ignoredNote({ label }: { readonly label: string }): string {
  return `${label} is among the \`ignores\` of its config: skipped`;
}

/** The outcome for a file that may belong to another tool: it has the name of a canvas, and nothing of one in it. */
export function withoutCanvas({ path, label }: Pick<Skipped, "path" | "label">): InputOutcome {
  const reason = "has neither `canvas:` nor any block";
  return { kind: "passed-over", note: `${label} ${reason}: skipped`, skipped: { path, label, reason } };
}
