import type { OutputStream } from "./io.js";

const BATCH = 64 * 1024;

/** A stream that says when it can take more. */
interface PacedStream extends OutputStream {
  once(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
}

/** Writes pieces as they are made and waits for a slow reader; stops making them when nobody reads any more. */
export async function writePieces(stream: OutputStream, pieces: Iterable<string>): Promise<void> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    if (!(await writeOne(stream, batch))) return;
    batch = "";
  }
  if (batch !== "") await writeOne(stream, batch);
}

/** False when the reader is gone. */
async function writeOne(stream: OutputStream, text: string): Promise<boolean> {
  if (stream.write(text) !== false || !isPaced(stream)) return true;
  return new Promise((resolve) => {
    const drained = () => settle(true);
    const gone = () => settle(false);
    const settle = (isOpen: boolean) => {
      stream.off("drain", drained);
      for (const event of ["close", "error"]) stream.off(event, gone);
      resolve(isOpen);
    };
    stream.once("drain", drained);
    for (const event of ["close", "error"]) stream.once(event, gone);
  });
}

function isPaced(stream: OutputStream): stream is PacedStream {
  return "once" in stream && "off" in stream;
}
