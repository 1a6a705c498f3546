import { readPlainCanvas } from "./read-plain-canvas.js";
import type { ReadOptions, ReadResult } from "./read-result.js";

/** The same as `readCanvas`, but loads the whole YAML reader only for a text that needs it: most starts are faster. */
export async function readCanvasLazily(source: string, options: ReadOptions = {}): Promise<ReadResult> {
  const plain = readPlainCanvas(source, options);
  if (plain) return plain;
  const { readCanvas } = await import("./read-canvas.js");
  return readCanvas(source, { ...options, reader: "yaml" });
}
