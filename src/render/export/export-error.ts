/** A canvas could not be written in a format: what is missing, and what to do. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Loads a package that only few exports need, and so is not installed with this one. */
export async function loadOptional<T>(name: string, format: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && isMissing(error.code))) throw error;
    throw new ExportError(`${format} needs the package ${name}, which is not installed`, `npm install ${name}`);
  }
}

function isMissing(code: unknown): boolean {
  return code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
}
