import { isUtf8 } from "node:buffer";
import { FileError } from "./file-error.js";

/** How much of a file is looked at to tell a binary one; git looks as far. */
const BINARY_PROBE = 8000;

/**
 * Decodes strict UTF-8. A byte order mark is kept: edits must not lose it.
 * Throws FileError for UTF-16, binary content and bytes that are not UTF-8, with the place of the first one.
 */
export function decodeText(bytes: Buffer, path: string, label: string): string {
  if (isUtf16(bytes)) {
    throw new FileError("not-utf8", path, `${label} is written in UTF-16, not UTF-8`, "save it as UTF-8");
  }
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) {
    throw new FileError("binary", path, `${label} is a binary file`, "a canvas is a text file in YAML");
  }
  if (!isUtf8(bytes)) throw notUtf8(bytes, path, label);
  return bytes.toString("utf8");
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff;
}

function notUtf8(bytes: Buffer, path: string, label: string): FileError {
  const offset = validPrefix(bytes);
  const line = bytes
    .subarray(0, offset)
    .toString("utf8")
    .split(/\r\n|\r|\n/).length;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const message = `${label} is not UTF-8: byte ${byte} at offset ${offset} (line ${line})`;
  return new FileError("not-utf8", path, message, "save it as UTF-8; older editors write Latin-1 or Windows-1252");
}

/**
 * The offset of the first bad byte. A decoder that expects more to come forgives a character cut off at the end, so the
 * longest start that decodes is found by bisection; what it decoded to says where its last whole character ends.
 */
function validPrefix(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeStart(bytes, middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return Buffer.byteLength(decodeStart(bytes, low) ?? "");
}

function decodeStart(bytes: Buffer, end: number): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, end), { stream: true });
  } catch {
    return undefined;
  }
}
