import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CORPUS = join(import.meta.dirname, "corpus");

/** An input that once broke something. */
export interface CounterExample {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The inputs that once broke a promise; each is tried again in every run. */
export function corpusOf(fault: string): readonly CounterExample[] {
  const folder = join(CORPUS, fault);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Keeps an input that broke something, to be committed with what mends it. Returns where it lies. */
export function keepCounterExample(fault: string, content: string | Uint8Array): string {
  const folder = join(CORPUS, fault);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, createHash("sha256").update(content).digest("hex").slice(0, 12));
  writeFileSync(path, content);
  return path;
}
