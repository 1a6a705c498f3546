import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { decodeText } from "./decode.js";
import { FileError } from "./file-error.js";
import { folderError, fromSystemError, notAFileError } from "./system-error.js";

const DEFAULT_MAX_SIZE = 1024 * 1024;

export interface ReadLimits {
  /** In bytes; 1 MiB unless set. */
  readonly maxSize?: number | undefined;
  /** How messages call the file; its path unless set. */
  readonly label?: string | undefined;
  /** What to do about more bytes than that; nobody can help it unless set. */
  readonly hint?: string | undefined;
}

/**
 * Reads a text file: the only door to files. A byte order mark is kept. Throws FileError for whatever is not a regular
 * file of at most `maxSize` bytes of UTF-8.
 */
export function readText(path: string, limits: ReadLimits = {}): string {
  const label = limits.label ?? path;
  try {
    return decodeText(readBytes(path, limits, label), path, label);
  } catch (error) {
    throw fromSystemError(error, path, label);
  }
}

/** Reads a file of any content, under the same limits. */
export function readContent(path: string, limits: ReadLimits = {}): Buffer {
  const label = limits.label ?? path;
  try {
    return readBytes(path, limits, label);
  } catch (error) {
    throw fromSystemError(error, path, label);
  }
}

/** Reads all of a stream, standard input for one, under the same limits as a file. */
export async function readStream(
  chunks: AsyncIterable<Uint8Array | string>,
  label: string,
  limits: ReadLimits = {},
): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      size += part.length;
      if (size > mostBytes(limits)) throw tooLarge(label, label, undefined, limits);
      parts.push(part);
    }
  } catch (error) {
    throw fromSystemError(error, label, label);
  }
  return decodeText(Buffer.concat(parts), label, label);
}

function readBytes(path: string, limits: ReadLimits, label: string): Buffer {
  // Without O_NONBLOCK, opening a fifo waits for its writer for ever; Windows has neither the flag nor the trap.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    checkKind(stats, path, label);
    const most = mostBytes(limits);
    if (stats.size > most) throw tooLarge(path, label, stats.size, limits);
    return readUpTo(file, stats.size, most, () => tooLarge(path, label, undefined, limits));
  } finally {
    closeSync(file);
  }
}

function checkKind(stats: Stats, path: string, label: string): void {
  if (stats.isDirectory()) throw folderError(path, label);
  if (!stats.isFile()) throw notAFileError(path, label);
}

/** Reads to the end: a file may be longer or shorter by now than it said. */
function readUpTo(file: number, expected: number, maxSize: number, tooLong: () => FileError): Buffer {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > maxSize) throw tooLong();
    if (length === buffer.length) buffer = Buffer.concat([buffer], length * 2 + 4096);
  }
}

function mostBytes({ maxSize = DEFAULT_MAX_SIZE }: ReadLimits): number {
  return maxSize;
}

function tooLarge(path: string, label: string, size: number | undefined, limits: ReadLimits): FileError {
  const most = mostBytes(limits);
  const is = size === undefined ? "is too large" : `is too large: ${readableSize(size, most)}`;
  const message = `${label} ${is}; the limit is ${readableSize(most, size)}`;
  return new FileError("too-large", path, message, limits.hint);
}

/** In the largest unit that does not make `other` look the same. */
function readableSize(bytes: number, other: number | undefined): string {
  const inUnits = (size: number) => {
    if (size < 1024) return `${size} bytes`;
    const [count, unit] = size < 1024 * 1024 ? [size / 1024, "KiB"] : [size / 1024 / 1024, "MiB"];
    return `${Number(count.toFixed(1))} ${unit}`;
  };
  const isAmbiguous = other !== undefined && inUnits(bytes) === inUnits(other);
  return isAmbiguous ? `${bytes} bytes` : inUnits(bytes);
}
