import { Readable } from "node:stream";
import type { Io } from "../../src/cli/io.js";

export interface FakeIoSettings {
  readonly stdin?: string | Uint8Array;
  /** Whether stdin, stdout and stderr are a terminal; false unless set. */
  readonly isTTY?: boolean;
  /** The width of that terminal. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly now?: string;
}

export interface FakeIo extends Io {
  /** All that was written so far. */
  readonly out: string;
  readonly err: string;
}

/** A process that exists only in memory: what a command writes can be read back. */
export function fakeIo(settings: FakeIoSettings = {}): FakeIo {
  const stdout = collector(settings);
  const stderr = collector(settings);
  return {
    stdin: fakeStdin(settings),
    stdout,
    stderr,
    env: settings.env ?? {},
    cwd: settings.cwd ?? process.cwd(),
    now: () => new Date(settings.now ?? "2026-09-30T12:00:00Z"),
    get out() {
      return stdout.text();
    },
    get err() {
      return stderr.text();
    },
  };
}

function fakeStdin({ stdin = "", isTTY = false }: FakeIoSettings): NodeJS.ReadStream {
  const bytes = typeof stdin === "string" ? Buffer.from(stdin) : stdin;
  const stream = Object.assign(Readable.from(bytes.length === 0 ? [] : [bytes]), { isTTY, fd: 0 });
  // Commands read it as a stream and ask isTTY; the terminal's other methods are the prompter's business.
  return stream as unknown as NodeJS.ReadStream;
}

function collector({ isTTY = false, columns }: FakeIoSettings) {
  const chunks: Buffer[] = [];
  return {
    isTTY,
    columns: isTTY ? (columns ?? 80) : undefined,
    write(text: string | Uint8Array): boolean {
      chunks.push(Buffer.from(text as Uint8Array));
      return true;
    },
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}
