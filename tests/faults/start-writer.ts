import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const BUNDLE = join(import.meta.dirname, "../../.tmp", `writer-${process.pid}.mjs`);

/** A process that writes, and what it has said to be saved. */
export interface Writer {
  readonly saved: readonly string[];
  readonly process: ChildProcess;
  /** Resolves when the process has ended, with its exit code or null after a signal. */
  readonly ended: Promise<number | null>;
  /** Resolves when something more was saved. */
  nextSave(): Promise<void>;
}

/** Starts a process that writes to a file through the door of the program. */
export async function startWriter(args: readonly string[]): Promise<Writer> {
  if (!existsSync(BUNDLE)) await makeBundle();
  const child = spawn(process.execPath, [BUNDLE, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const saved: string[] = [];
  let unread = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (unread + chunk.toString()).split("\n");
    unread = lines.pop() ?? "";
    saved.push(...lines);
    child.emit("saved");
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const nextSave = () =>
    Promise.race([new Promise<void>((resolve) => child.once("saved", () => resolve())), ended.then(() => undefined)]);
  return { saved, process: child, ended, nextSave };
}

async function makeBundle(): Promise<void> {
  mkdirSync(join(BUNDLE, ".."), { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, "writer.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    outfile: BUNDLE,
    logLevel: "warning",
  });
}
