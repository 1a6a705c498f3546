import { PassThrough } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { keysOf, PASTE_START, pasteAs } from "./keys.js";

/** What a prompt makes of pasted text: a list takes its lines, a text takes it as one line, others have no use for it. */
export type Takes = "lines" | "line" | "keys";

/** The terminal as the gate needs it. */
export interface RawInput {
  readonly isRaw?: boolean;
  setRawMode?(mode: boolean): unknown;
  resume(): unknown;
  pause(): unknown;
  on(event: "data" | "end" | "error" | "close", listener: (chunk: Buffer) => void): unknown;
  off(event: "data" | "end" | "error" | "close", listener: (chunk: Buffer) => void): unknown;
}

/**
 * Stands between the terminal and the prompts and holds keys back while no prompt is there: nothing typed ahead or pasted
 * gets lost. Keys that may end a prompt go to it one at a time, so that what follows reaches the next prompt.
 */
export interface StdinGate {
  /** Lets keys through to one prompt until it is closed. */
  open(takes: Takes): { readonly input: NodeJS.ReadableStream; close(): void };
  /** Gives the terminal back. */
  dispose(): void;
}

/** Ctrl-C: what a closed terminal or Ctrl-D amounts to. */
const INTERRUPT = "\x03";
/** Time for the rest of an escape sequence to arrive, before Esc counts as the key. */
const ESCAPE_WAIT = 50;

/** Takes over a terminal's input. `announce` writes to the terminal. */
export function stdinGate(stdin: RawInput, announce: (sequence: string) => void): StdinGate {
  const decoder = new StringDecoder("utf8");
  const waiting: string[] = [];
  let unread = "";
  let timer: NodeJS.Timeout | undefined;
  let prompt: { readonly input: PassThrough; readonly takes: Takes } | undefined;
  let isPumping = false;

  const receive = (text: string, isComplete: boolean): void => {
    clearTimeout(timer);
    const { keys, rest } = keysOf(unread + text, isComplete);
    unread = rest;
    waiting.push(...keys);
    if (rest.startsWith("\x1b") && !rest.startsWith(PASTE_START))
      timer = setTimeout(() => receive("", true), ESCAPE_WAIT);
    pump();
  };
  const pump = (): void => {
    if (isPumping) return;
    isPumping = true;
    const step = (): void => {
      const key = prompt && waiting.shift();
      if (prompt === undefined || key === undefined) {
        isPumping = false;
        return;
      }
      if (key.startsWith(PASTE_START)) waiting.unshift(...pasteAs(key, prompt.takes));
      else prompt.input.write(key);
      // The prompt has to see this key, and may have ended with it, before the next one is decided on.
      setImmediate(step);
    };
    setImmediate(step);
  };
  const onData = (chunk: Buffer): void => receive(decoder.write(chunk), false);
  const onEnd = (): void => receive(INTERRUPT, true);

  stdin.setRawMode?.(true);
  stdin.on("data", onData);
  for (const event of ["end", "close", "error"] as const) stdin.on(event, onEnd);
  stdin.resume();
  announce("\x1b[?2004h");

  return {
    open: (takes) => {
      const current = { input: new PassThrough(), takes };
      prompt = current;
      pump();
      return {
        input: current.input,
        close: () => {
          if (prompt === current) prompt = undefined;
        },
      };
    },
    dispose: () => {
      clearTimeout(timer);
      announce("\x1b[?2004l");
      stdin.off("data", onData);
      for (const event of ["end", "close"] as const) stdin.off(event, onEnd);
      stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}
