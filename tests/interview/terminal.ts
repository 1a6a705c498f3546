import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "../..");
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const RUN = pathToFileURL(join(ROOT, "src/cli/run.ts")).href;

/** True when real terminals can be had. */
export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

/** A real terminal in which the program can be run. */
export interface Terminal {
  readonly folder: string;
  /** Types a command line and Enter; `canvas` is the program from the sources. */
  run(command: string): void;
  /** Presses keys by their tmux names: `Enter`, `C-b`, `Up`. */
  press(...keys: string[]): void;
  /** Types characters as they are. */
  type(text: string): void;
  /** Pastes a text, as the menu of a terminal does. */
  paste(text: string): void;
  /** What is on the screen, once it shows what is waited for; in a text, where lines break does not count. */
  until(shown: string | RegExp): Promise<string>;
  /** Sends a signal to the program that runs; SIGKILL gives it no chance to do anything more. */
  kill(signal?: NodeJS.Signals): void;
  /** Closes the window under the program; the folder stays until `close`. */
  hangUp(): void;
  close(): void;
}

let count = 0;

/** Opens a terminal of its own, in a new folder. */
export function openTerminal(columns = 80, rows = 40): Terminal {
  const folder = mkdtempSync(join(tmpdir(), "canvas-terminal-"));
  const socket = `canvas-${process.pid}-${count++}`;
  const tmux = (...args: string[]) => spawnSync("tmux", ["-L", socket, ...args], { encoding: "utf8" });
  const env = ["-e", "PS1=$ ", "-e", "NO_COLOR=1", "-e", `NODE_OPTIONS=--import ${TSX}`];
  tmux("-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows), "-c", folder, ...env, "sh");
  const script = `import(${JSON.stringify(RUN)}).then((m) => m.run(${JSON.stringify(ROOT)}))`;
  const screen = () => tmux("capture-pane", "-p", "-J", "-S", "-200").stdout;
  const send = (text: string) => tmux("send-keys", "-l", text);
  send(`canvas() { ${process.execPath} -e '${script}' -- canvas "$@"; }; clear`);
  tmux("send-keys", "Enter");
  return {
    folder,
    run: (command) => {
      send(command);
      tmux("send-keys", "Enter");
    },
    press: (...keys) => void tmux("send-keys", ...keys),
    type: (text) => void send(text),
    paste: (text) => {
      tmux("set-buffer", text);
      tmux("paste-buffer", "-p");
    },
    until: async (shown) => {
      for (let tries = 0; tries < 200; tries++) {
        const now = screen();
        if (typeof shown === "string" ? now.replace(/\s+/g, " ").includes(shown) : shown.test(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`the terminal never showed ${shown}:\n${screen()}`);
    },
    kill: (signal = "SIGKILL") => {
      const shell = tmux("display-message", "-p", "#{pane_pid}").stdout.trim();
      const child = spawnSync("pgrep", ["-P", shell], { encoding: "utf8" }).stdout.trim();
      process.kill(Number(child.split("\n").at(-1)), signal);
    },
    hangUp: () => void tmux("kill-server"),
    close: () => {
      tmux("kill-server");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
