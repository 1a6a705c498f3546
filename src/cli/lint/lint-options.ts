/** The options of `canvas lint`, as commander hands them over. */
export interface LintCommandOptions {
  /** A file; false for `--no-config`. */
  readonly config?: string | false;
  /** Each `NAME` or `NAME:PATH`. */
  readonly format?: readonly string[];
  /** One file; more are refused. */
  readonly output?: string | readonly string[];
  readonly failOn?: string;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  /** Each `ID=SEVERITY`. */
  readonly rule?: readonly string[];
  /** Ids of rules or categories; each may be a list with commas. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly stage?: string;
  readonly stdinFilename?: string;
  /** In bytes. */
  readonly maxSize?: number;
  /** As 2026-09-30. */
  readonly today?: string;
  /** False for `--no-inline`. */
  readonly inline?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  /** A branch, a tag or a commit. */
  readonly since?: string;
  readonly staged?: boolean;
  /** As 2/5. */
  readonly shard?: string;
  readonly watch?: boolean;
  readonly stats?: boolean;
  readonly printConfig?: string;
  readonly listFiles?: boolean;
  readonly listRules?: boolean;
  readonly color?: boolean;
  readonly ascii?: boolean;
}
