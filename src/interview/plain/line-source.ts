import { StringDecoder } from "node:string_decoder";

/** The input as lines need it: a terminal that edits and echoes lines by itself. */
export interface LineInput {
  on(event: "data" | "end" | "close" | "error", listener: (chunk: Buffer) => void): unknown;
  off(event: "data" | "end" | "close" | "error", listener: (chunk: Buffer) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** Lines that wait until they are asked for: nothing typed ahead or pasted gets lost. */
export interface LineSource {
  /** The next line; undefined when no more can come. */
  next(): Promise<string | undefined>;
  /** True when another line is there, or comes at once: what was pasted arrives without a pause. */
  hasMore(): Promise<boolean>;
  /** No more lines: what is waited for is undefined. */
  end(): void;
  close(): void;
}

/** Nobody types a line this fast, in milliseconds. */
const AT_ONCE = 50;

/** Reads an input line by line. */
export function lineSource(input: LineInput): LineSource {
  const decoder = new StringDecoder("utf8");
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  let rest = "";
  let isEnded = false;
  const wake = (): void => {
    for (const wakeUp of waiting.splice(0)) wakeUp();
  };
  const read = (chunk: Buffer): void => {
    const [last = "", ...whole] = (rest + decoder.write(chunk)).split(/\r\n|\r|\n/).reverse();
    lines.push(...whole.reverse());
    rest = last;
    wake();
  };
  const end = (): void => {
    isEnded = true;
    wake();
  };
  input.on("data", read);
  for (const event of ["end", "close", "error"] as const) input.on(event, end);
  input.resume();
  const arrival = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  return {
    next: async () => {
      while (lines.length === 0 && !isEnded) await arrival();
      return lines.shift();
    },
    hasMore: async () => {
      if (lines.length === 0 && !isEnded) await Promise.race([arrival(), delay(AT_ONCE)]);
      return lines.length > 0;
    },
    end,
    close: () => {
      input.off("data", read);
      // The listener of errors stays: one that nobody hears would end the process.
      for (const event of ["end", "close"] as const) input.off(event, end);
      input.pause();
    },
  };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
