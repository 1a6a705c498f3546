/** The process as the CLI sees it; tests hand in their own. Nothing below `cli` knows of it. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  now(): Date;
}

/** What is written to; `columns` and `rows` are undefined unless it is a terminal. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string | Uint8Array): unknown;
}

/** CANVAS_READER=yaml reads every file with the whole YAML reader, so that anyone can compare the two. */
export function readerOf({ env }: Pick<Io, "env">): "auto" | "yaml" {
  return env.CANVAS_READER === "yaml" ? "yaml" : "auto";
}
