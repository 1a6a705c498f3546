export type FileErrorCode =
  | "missing"
  | "folder"
  | "not-a-file"
  | "denied"
  | "too-large"
  | "binary"
  | "not-utf8"
  | "too-many"
  | "nothing-matched"
  | "no-version"
  | "locked"
  | "io";

/**
 * A file or folder that could not be read, found or written (exit code 2): what is wrong, and what would be right.
 * Paths in it are as given: whoever prints it makes it harmless.
 */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly code: FileErrorCode;
  readonly path: string;
  readonly hint: string | undefined;

  constructor(code: FileErrorCode, path: string, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
    this.hint = hint;
  }
}
