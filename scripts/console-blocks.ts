import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** A fenced block of a page that shows commands and what they print. */
const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

/**
 * The page with every command of its console blocks run again and its output put in. The commands run in a folder that
 * holds only the examples; the build must be fresh.
 */
export function withFreshOutput(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), "canvas-docs-"));
  try {
    linkBin(join(folder, "bin"));
    cpSync("examples", join(folder, "here", "examples"), { recursive: true });
    return page.replace(BLOCK, (_, body: string) => `\`\`\`console\n${runAll(body, folder)}\`\`\``);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commands of the console blocks of a page. */
export function commandsOf(page: string): readonly string[] {
  return [...page.matchAll(BLOCK)].flatMap(([, body = ""]) => commandLines(body));
}

function commandLines(body: string): readonly string[] {
  return body.split("\n").flatMap((line) => (line.startsWith("$ ") ? [line.slice(2)] : []));
}

function runAll(body: string, folder: string): string {
  return commandLines(body)
    .map((command) => `$ ${command}\n${run(command, folder)}`)
    .join("");
}

function run(command: string, folder: string): string {
  const { NO_COLOR: _n, FORCE_COLOR: _f, GITHUB_ACTIONS: _g, COLUMNS: _c, ...env } = process.env;
  const { stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: join(folder, "here"),
    encoding: "utf8",
    input: "",
    env: { ...env, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` },
  });
  const output = `${stdout}${stderr}`.replace(/[ \t]+$/gm, "");
  return output === "" || output.endsWith("\n") ? output : `${output}\n`;
}

function linkBin(folder: string): void {
  mkdirSync(folder);
  const target = resolve("bin/canvas.js");
  if (process.platform === "win32") writeFileSync(join(folder, "canvas.cmd"), `@node "${target}" %*\r\n`);
  else symlinkSync(target, join(folder, "canvas"));
}
