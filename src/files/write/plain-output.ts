import { EventEmitter } from "node:events";
import { fstatSync, statSync, writeSync } from "node:fs";

/**
 * Standard output or standard error where it is a file, a pipe, a socket or nothing. To load what Node's own streams are
 * made of takes a tenth of a lint. Unlike them it waits for a slow reader before anything else happens.
 */
export class PlainOutput extends EventEmitter {
  private readonly descriptor: number;
  private isGone = false;

  constructor(descriptor: number) {
    super();
    this.descriptor = descriptor;
  }

  /** Writes all of it, however slow the reader; false when it cannot be written any more, which `error` and `close` tell. */
  write(text: string | Uint8Array): boolean {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    try {
      for (let at = 0; at < bytes.length && !this.isGone; ) at += writeSome(this.descriptor, bytes, at);
    } catch (error) {
      this.isGone = true;
      this.emit("error", error);
    }
    // Who waits for it to take more is told each time that it never will.
    if (this.isGone) queueMicrotask(() => this.emit("close"));
    return !this.isGone;
  }
}

/** How many bytes the system took: none while the reader of a pipe that does not wait is behind. */
function writeSome(descriptor: number, bytes: Uint8Array, at: number): number {
  try {
    return writeSync(descriptor, bytes, at);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    Atomics.wait(ASLEEP, 0, 0, WAIT);
    return 0;
  }
}

const ASLEEP = new Int32Array(new SharedArrayBuffer(4));
const WAIT = 5;

/** True where no terminal can be: on Windows, and for devices that we do not know, Node has to find out. */
export function isPlainOutput(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const output = fstatSync(descriptor);
    return output.isFile() || output.isFIFO() || output.isSocket() || output.rdev === statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}
