import { sep } from "node:path";
import { glob } from "tinyglobby";
import { gitignoreAround } from "./gitignore.js";

/** The absolute paths of the files that a glob means, in order; follows no link and enters nothing git ignores. */
export async function matchGlob(pattern: string, cwd: string): Promise<string[]> {
  const paths = await glob(pattern.replaceAll(sep, "/"), {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  const gitignore = gitignoreAround(cwd);
  return paths
    .map((path) => path.replaceAll("/", sep))
    .filter((path) => !gitignore.ignoresFile(path))
    .sort();
}
