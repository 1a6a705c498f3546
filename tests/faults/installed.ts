import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const SHELF = join(ROOT, ".tmp/installed");
const WINDOWS = process.platform === "win32";

let program: string | undefined;

/** The program as a user has it: packed from the build, and installed. Made once for each build. */
export function installedProgram(): string {
  program ??= join(installation(), "node_modules/bizcanvas/bin/canvas.js");
  return program;
}

/** What the installed program told of itself: asked once for each build, and kept beside it for the other tests. */
export function toldOnce<T>(what: string, ask: () => T): T {
  const path = join(installation(), `${what}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  const told = ask();
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(told));
  renameSync(draft, path);
  return told;
}

function installation(): string {
  const place = join(SHELF, digestOfBuild());
  if (existsSync(place)) return place;
  mkdirSync(SHELF, { recursive: true });
  for (const old of readdirSync(SHELF).filter((name) => !name.startsWith("making-")))
    rmSync(join(SHELF, old), { recursive: true, force: true });
  const workshop = mkdtempSync(join(SHELF, "making-"));
  install(workshop);
  try {
    renameSync(workshop, place);
  } catch {
    // A test in another process was faster.
    rmSync(workshop, { recursive: true, force: true });
  }
  return place;
}

function install(folder: string): void {
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync("npm", args, { cwd, encoding: "utf8", shell: WINDOWS });
  // The scripts are left out: the build under test is the one in dist.
  const packed = npm(["pack", "--ignore-scripts", "--pack-destination", folder, "--silent"], ROOT);
  const tarball = join(folder, packed.trim().split("\n").at(-1) ?? "");
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true }');
  npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], folder);
}

function digestOfBuild(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(join(ROOT, "dist"), { recursive: true, encoding: "utf8" }).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, "dist", name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
