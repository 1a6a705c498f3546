import { inquirerPrompter, type TerminalPrompter } from "../../interview/inquirer-prompter.js";
import { colourDepth } from "../colour.js";
import { CliError } from "../errors.js";
import type { Io, OutputStream } from "../io.js";

export interface AskingOptions {
  readonly color?: boolean | undefined;
  /** What asks: `canvas init`. */
  readonly command: string;
  /** What to do where there is no terminal. */
  readonly instead: string;
}

/** Somebody at a terminal who can be asked. Throws CliError where there is none. */
export function terminalPrompter(io: Io, { color, command, instead }: AskingOptions): TerminalPrompter {
  const output = terminalOf(io, command, instead);
  const colour = colourDepth(color, { env: io.env, stdout: io.stderr }) > 0;
  return inquirerPrompter({ input: io.stdin, output, colour });
}

/** Prompts are written to standard error, so that standard output stays free; both ends have to be a terminal. */
function terminalOf({ stdin, stderr }: Io, command: string, instead: string): NodeJS.WriteStream {
  if (stdin.isTTY && stderr.isTTY && isTerminal(stderr)) return stderr;
  throw new CliError(`${command} asks its questions on a terminal, and this is none`, instead);
}

function isTerminal(stream: OutputStream): stream is OutputStream & NodeJS.WriteStream {
  return "cursorTo" in stream;
}
