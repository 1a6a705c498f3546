import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORTED = /(?:\bfrom |\bimport\(|\bimport )"(\.[^"]+)\.js"/g;

/** The declaration files that one of them leads to, itself included. */
export function reachedTypes(entry: string, reached: Set<string> = new Set()): ReadonlySet<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  for (const [, path = ""] of readFileSync(entry, "utf8").matchAll(IMPORTED))
    reachedTypes(join(dirname(entry), `${path}.d.ts`), reached);
  return reached;
}
