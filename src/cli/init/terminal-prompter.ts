import { inquirerPrompter, type TerminalPrompter } from "../../interview/inquirer-prompter.js";
import { plainPrompter } from "../../interview/plain/plain-prompter.js";
import { colourDepth } from "../colour.js";
import { CliError } from "../errors.js";
import type { Io, OutputStream } from "../io.js";
import { closeOnSignals } from "./close-on-signals.js";

export interface AskingOptions {
  readonly color?: boolean | undefined;
  /** Line by line, with nothing drawn over: for screen readers. */
  readonly plain?: boolean | undefined;
  /** What asks: `canvas init`. */
  readonly command: string;
  /** What to do where there is no terminal. */
  readonly instead: string;
}

/**
 * Somebody at a terminal who can be asked. Prompts are written to standard error, so that standard output stays free; both
 * ends have to be a terminal: throws CliError where one is none.
 */
export function terminalPrompter(io: Io, { color, plain, command, instead }: AskingOptions): TerminalPrompter {
  const { stdin, stderr } = io;
  if (!stdin.isTTY || !stderr.isTTY) {
    throw new CliError(`${command} asks its questions on a terminal, and this is none`, instead);
  }
  if (asksPlainly(plain, io) || !canDraw(stderr)) return interruptible(stdin, stderr);
  const colour = colourDepth(color, { env: io.env, stdout: stderr }) > 0;
  return endingOnSignals(inquirerPrompter({ input: stdin, output: stderr, colour }));
}

function endingOnSignals(prompter: TerminalPrompter): TerminalPrompter {
  const forget = closeOnSignals(prompter.close);
  return {
    ...prompter,
    close: () => {
      forget();
      prompter.close();
    },
  };
}

/** True where questions are asked line by line: when asked to, and on terminals that cannot do more. */
export function asksPlainly(plain: boolean | undefined, { env }: Pick<Io, "env">): boolean {
  return plain === true || env.TERM === "dumb";
}

function canDraw(stream: OutputStream): stream is OutputStream & NodeJS.WriteStream {
  return "cursorTo" in stream;
}

/** A terminal that edits its lines itself turns Ctrl-C into a signal. */
function interruptible(input: Io["stdin"], output: OutputStream): TerminalPrompter {
  const prompter = plainPrompter(input, output);
  process.on("SIGINT", prompter.interrupt);
  return {
    ...prompter,
    close: () => {
      process.off("SIGINT", prompter.interrupt);
      prompter.close();
    },
  };
}
