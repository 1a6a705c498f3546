/** The job could not be done (exit code 2): what is wrong, and what would be right. Thrown once, caught once in `main`. */
export class CliError extends Error {
  override readonly name = "CliError";
  /** As they are told; names and values in them are as they were given, and made harmless where they are printed. */
  readonly lines: readonly string[];
  readonly hint: string | undefined;

  /** @param message one line, or all of them: what breaks a line inside of one comes from a name or a value */
  constructor(message: string | readonly string[], hint?: string) {
    const lines = typeof message === "string" ? [message] : message;
    super(lines.join("\n"));
    this.lines = lines;
    this.hint = hint;
  }
}
