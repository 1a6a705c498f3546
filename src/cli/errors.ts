/** The job could not be done (exit code 2): what is wrong, and what would be right. Thrown once, caught once in `main`. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
