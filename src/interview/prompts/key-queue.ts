import { PassThrough } from "node:stream";
import { PASTE_START, pasteAs, type Takes } from "./keys.js";

/** Keys let through to one prompt. */
export interface OpenGate {
  readonly input: NodeJS.ReadableStream;
  close(): void;
}

/** Keys that wait until a prompt takes them. */
export interface KeyQueue {
  push(keys: readonly string[]): void;
  open(takes: Takes): OpenGate;
}

/** Hands keys to one prompt at a time, one key at a time: what follows the key that ends a prompt reaches the next one. */
export function keyQueue(): KeyQueue {
  const waiting: string[] = [];
  let prompt: { readonly input: PassThrough; readonly takes: Takes } | undefined;
  let isPumping = false;

  const step = (): void => {
    const key = prompt && waiting.shift();
    isPumping = prompt !== undefined && key !== undefined;
    if (prompt === undefined || key === undefined) return;
    if (key.startsWith(PASTE_START)) waiting.unshift(...pasteAs(key, prompt.takes));
    else prompt.input.write(key);
    // The prompt has to see this key, and may have ended with it, before the next one is decided on.
    setImmediate(step);
  };
  const pump = (): void => {
    if (!isPumping) setImmediate(step);
    isPumping = true;
  };
  return {
    push: (keys) => {
      waiting.push(...keys);
      pump();
    },
    open: (takes) => {
      const current = { input: new PassThrough(), takes };
      prompt = current;
      pump();
      const close = (): void => {
        if (prompt === current) prompt = undefined;
      };
      return { input: current.input, close };
    },
  };
}
