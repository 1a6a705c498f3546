/** The options of `canvas init`, as commander hands them over. */
export interface InitOptions {
  /** The folder that holds `examples/`. */
  readonly packageRoot: string;
  /** The default. */
  readonly quick?: boolean;
  /** Ask for nearly all fields. */
  readonly deep?: boolean;
  /** Ask skipped questions again. */
  readonly all?: boolean;
  /** Name of a shipped example. */
  readonly template?: string;
  readonly blank?: boolean;
  /** A YAML file of answers, or `-`. */
  readonly answers?: string;
  readonly complete?: boolean;
  /** Blocks, steps or questions to ask, with commas between them. */
  readonly only?: string;
  /** Print the open questions. */
  readonly questions?: boolean;
  /** Of the open questions: `text` (default) or `json`. */
  readonly format?: string;
  readonly force?: boolean;
  /** Ask line by line, for screen readers. */
  readonly plain?: boolean;
  readonly color?: boolean;
}
