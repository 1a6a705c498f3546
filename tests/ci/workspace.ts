import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { BAD, GOOD, VAGUE } from "../cli/lint-folder.js";

/** Whether a POSIX shell can be counted on. */
export const HAS_SHELL = process.platform !== "win32";

/** The root of this project, where the build is. */
export const ROOT = resolve(".");

/** A checkout of somebody's canvases, as a job on a build server sees it. */
export interface Workspace {
  readonly folder: string;
  path(...names: string[]): string;
  read(name: string): string;
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Outcome;
  remove(): void;
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One good canvas, one with a warning, one with an error, and `npx`, `npm` and `canvas` that run the build under test. */
export function makeWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), "canvas ci % "));
  const folder = join(root, "checkout");
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  mkdirSync(join(folder, ".git"), { recursive: true });
  write("models/good.canvas.yaml", GOOD);
  write("models/a b/vague.canvas.yaml", VAGUE);
  write("ideas/bad.canvas.yaml", BAD);
  const bin = join(root, "bin");
  mkdirSync(bin);
  script(join(bin, "npx"), '[ "$1 $2" = "--yes bizcanvas" ] || exit 99; shift 2');
  script(join(bin, "canvas"), "");
  return {
    folder,
    path: (...names) => join(folder, ...names),
    read: (name) => readFileSync(join(folder, name), "utf8"),
    run(command, args, env = {}) {
      const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...inherited } = process.env;
      const path = `${bin}${delimiter}${process.env.PATH}`;
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        input: "",
        env: { ...inherited, PATH: path, ...env },
      });
      return { code: status, out: stdout, err: stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function script(path: string, before: string): void {
  writeFileSync(path, `#!/bin/sh\n${before}\nexec "${process.execPath}" "${join(ROOT, "bin", "canvas.js")}" "$@"\n`);
  chmodSync(path, 0o755);
}
