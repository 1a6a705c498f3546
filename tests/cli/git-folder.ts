import { execFileSync } from "node:child_process";
import { inFolder } from "./lint-folder.js";

/** Runs git in the folder of this test, with nobody's own settings. */
export function git(...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: inFolder(".none"), GIT_CONFIG_NOSYSTEM: "1" };
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...identity, "-c", "core.autocrlf=false", ...args], {
    cwd: inFolder("."),
    encoding: "utf8",
    env,
    stdio: "pipe",
  });
}

/** Commits all that is there. */
export function commitAll(message = "work"): void {
  git("add", "-A");
  git("commit", "-q", "-m", message);
}
