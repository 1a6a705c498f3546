import { spawn } from "node:child_process";
import { once } from "node:events";

export interface PagerCommand {
  /** A program, or with `isShell` a line for the shell. */
  readonly command: string;
  readonly args: readonly string[];
  readonly isShell: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A pager that is running, on the terminal of this process. */
export interface Pager {
  /** False when it takes no more, because its reader has seen enough. */
  write(text: string): Promise<boolean>;
  /** Says that this was all, and waits until the reader is done: with its exit code, undefined when it was killed. */
  end(): Promise<number | undefined>;
}

/** Starts a pager; undefined when there is no such program. */
export async function startPager({ command, args, isShell, env }: PagerCommand): Promise<Pager | undefined> {
  const child = spawn(command, args, { shell: isShell, env, stdio: ["pipe", "inherit", "inherit"] });
  const ended = new Promise<number | undefined>((resolve) => {
    child.once("close", (code) => resolve(code ?? undefined));
  });
  try {
    await once(child, "spawn");
  } catch {
    return undefined;
  }
  const { stdin } = child;
  let isOpen = true;
  // A reader who leaves early breaks the pipe; that is no error.
  stdin.on("error", () => {
    isOpen = false;
  });
  return {
    async write(text) {
      if (!isOpen || !stdin.writable) return false;
      if (!stdin.write(text)) await Promise.race([once(stdin, "drain").catch(() => undefined), ended]);
      return isOpen && stdin.writable;
    },
    end() {
      stdin.end();
      return ended;
    },
  };
}
