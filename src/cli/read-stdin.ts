import { isFolder } from "../files/descriptor.js";
import { type ReadLimits, readStream } from "../files/read.js";
import { CliError } from "./errors.js";
import type { Io } from "./io.js";

/** Reads standard input to its end. Throws FileError for what is too large or no text, CliError for a folder. */
export async function readStdin({ stdin }: Pick<Io, "stdin">, label: string, limits?: ReadLimits): Promise<string> {
  // Node would read nothing from it, and end well.
  if (isFolder(STDIN)) throw new CliError("standard input is a folder", "name the folder instead of -");
  return readStream(stdin, label, limits);
}

const STDIN = 0;
