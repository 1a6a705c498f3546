import { harmless } from "../text/harmless.js";
import { notACommand } from "../text/not-a-command.js";
import type { OutputStream } from "./io.js";

/** Tells people something in lines of ours: what they quote can neither end a line nor begin a command of GitHub. */
export function say(stream: Pick<OutputStream, "write">, ...lines: readonly string[]): void {
  stream.write(lines.map((line) => `${spoken(line)}\n`).join(""));
}

/** A line as it may be shown, whatever names and values it quotes. */
export function spoken(line: string): string {
  return notACommand(harmless(line));
}
