import { fixText } from "../../lint/fix.js";
import type { IdentifiedFinding } from "../../model/finding.js";
import { counted } from "../../text/sentence.js";
import type { Io } from "../io.js";
import { writeDiff } from "../write-diff.js";
import { writeOver } from "../write-over.js";
import type { Input } from "./input-outcome.js";

/** Makes the safe fixes of the files of a run. */
export interface Fixer {
  /** The text that is left to report about. */
  fix(input: Input, findingsIn: (text: string) => readonly IdentifiedFinding[]): Promise<string>;
  /** What was done, for people. */
  summary(): string | undefined;
}

/** Writes what changed back to its file, unless another program was faster. */
export function writingFixer(): Fixer {
  return fixerWith("fixed", async ({ path, label, source }, text) => {
    if (path !== undefined) await writeOver(path, text, { expect: source, label, undone: "it was not fixed" });
  });
}

/** Prints what would change, as a patch. */
export function printingFixer(io: Io): Fixer {
  return fixerWith("would fix", async ({ label, source }, text) => writeDiff(io, label, source, text));
}

function fixerWith(verb: string, keep: (input: Input, text: string) => Promise<void>): Fixer {
  let tried = 0;
  let fixes = 0;
  let files = 0;
  return {
    async fix(input, findingsIn) {
      tried++;
      const { text, count } = fixText(input.source, findingsIn);
      if (text === input.source) return text;
      await keep(input, text);
      fixes += count;
      files++;
      return text;
    },
    summary() {
      if (tried === 0) return undefined;
      if (fixes === 0) return "nothing to fix";
      return `${verb} ${counted(fixes, "finding")} in ${counted(files, "file")}`;
    },
  };
}
