import { EditError } from "../../document/edit.js";
import { formatCanvas } from "../../document/format.js";
import { readCanvas } from "../../document/read-canvas.js";
import { atLineStart } from "../../report/line-start.js";
import { findingLine } from "../finding-line.js";
import type { Io } from "../io.js";
import type { Input } from "../lint/input-outcome.js";
import { say } from "../say.js";
import { writeDiff } from "../write-diff.js";
import { writeOver } from "../write-over.js";

export interface FmtOptions {
  /** Only say which files are not formatted. */
  readonly check?: boolean;
  /** Print the difference, write nothing; `--dry-run` says the same. */
  readonly diff?: boolean;
  readonly dryRun?: boolean;
  /** A file; false for `--no-config`. Its `ignores` are left out. */
  readonly config?: string | false;
  /** In bytes. */
  readonly maxSize?: number;
}

/** What became of a file; with `--check` and `--diff`, what would have. */
export type FmtOutcome = "same" | "formatted" | "failed";

/** Formats one canvas and keeps it as the options say. Throws CliError or FileError when it cannot be written. */
export async function formatInput(input: Input, options: FmtOptions, io: Io): Promise<FmtOutcome> {
  const text = formatted(input, options, io);
  if (text === undefined) return "failed";
  const isSame = text === input.source;
  if (options.diff) writeDiff(io, input.label, input.source, text);
  else if (options.check) say(io.stdout, ...(isSame ? [] : [atLineStart(input.label)]));
  else if (input.origin === "stdin") io.stdout.write(text);
  else if (!isSame) return write(input, text, io);
  return isSame ? "same" : "formatted";
}

/** Undefined after it was told where the text is no YAML, says one thing twice, or cannot be printed anew. */
function formatted({ source, label }: Input, { maxSize }: FmtOptions, { stderr }: Io): string | undefined {
  const { findings, positions } = readCanvas(source, { maxSize });
  const refused = findings.filter(({ rule }) => rule === "yaml-syntax" || rule === "duplicate-id");
  say(stderr, ...refused.map((finding) => findingLine(finding, { label, positions })));
  if (refused.length > 0) return undefined;
  try {
    return formatCanvas(source);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    say(stderr, `canvas: ${label} cannot be formatted: ${error.message}; it was left as it is`);
    return undefined;
  }
}

async function write({ path, label, source }: Input, text: string, io: Io): Promise<FmtOutcome> {
  if (path !== undefined) await writeOver(path, text, { expect: source, label, undone: "it was not formatted" });
  say(io.stdout, `${atLineStart(label)}: formatted`);
  return "formatted";
}
