import { StringDecoder } from "node:string_decoder";
import { keyQueue, type OpenGate } from "./key-queue.js";
import { keysOf, PASTE_START, type Takes } from "./keys.js";

/** The terminal as the gate needs it. */
export interface RawInput {
  setRawMode?(mode: boolean): unknown;
  resume(): unknown;
  pause(): unknown;
  on(event: InputEvent, listener: (chunk: Buffer) => void): unknown;
  off(event: InputEvent, listener: (chunk: Buffer) => void): unknown;
}

type InputEvent = "data" | "end" | "close" | "error";

/**
 * Stands between the terminal and the prompts and holds keys back while no prompt is there: nothing typed ahead or pasted
 * gets lost.
 */
export interface StdinGate {
  /** Lets keys through to one prompt until it is closed. */
  open(takes: Takes): OpenGate;
  /** Gives the terminal back. */
  dispose(): void;
}

/** Ctrl-C: what a closed terminal amounts to. */
const INTERRUPT = "\u0003";
/** Time for the rest of an escape sequence to arrive, before Esc counts as the key; in milliseconds. */
const ESCAPE_WAIT = 50;
const PASTES_ON = "\u001b[?2004h";
const PASTES_OFF = "\u001b[?2004l";
const SHOW_CURSOR = "\u001b[?25h";

/**
 * Takes over a terminal's input.
 * @param announce writes to the terminal: it is asked to mark pasted text as such
 */
export function stdinGate(stdin: RawInput, announce: (sequence: string) => void): StdinGate {
  const queue = keyQueue();
  const reader = keyReader((keys) => queue.push(keys));
  stdin.setRawMode?.(true);
  stdin.on("data", reader.read);
  for (const event of ["end", "close", "error"] as const) stdin.on(event, reader.end);
  stdin.resume();
  announce(PASTES_ON);
  return {
    open: (takes) => queue.open(takes),
    dispose: () => {
      reader.stop();
      announce(PASTES_OFF + SHOW_CURSOR);
      stdin.off("data", reader.read);
      // The listener of errors stays: one that nobody hears would end the process.
      for (const event of ["end", "close"] as const) stdin.off(event, reader.end);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}

/** Turns what arrives into keys; a sequence may arrive in pieces. */
function keyReader(push: (keys: readonly string[]) => void) {
  const decoder = new StringDecoder("utf8");
  let unread = "";
  let timer: NodeJS.Timeout | undefined;
  const receive = (text: string, isComplete: boolean): void => {
    clearTimeout(timer);
    const { keys, rest } = keysOf(unread + text, isComplete);
    unread = rest;
    push(keys);
    const isPaste = rest.startsWith(PASTE_START);
    if (rest !== "" && !isPaste) timer = setTimeout(() => receive("", true), ESCAPE_WAIT);
  };
  return {
    read: (chunk: Buffer): void => receive(decoder.write(chunk), false),
    end: (): void => receive(INTERRUPT, true),
    stop: (): void => clearTimeout(timer),
  };
}
