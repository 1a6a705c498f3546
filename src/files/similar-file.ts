import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { closestWords } from "../text/closest-words.js";

/** For a file that is not there: the one in its folder that may have been meant. */
export function similarFile(path: string): string | undefined {
  try {
    const [similar] = closestWords(basename(path), readdirSync(dirname(path)));
    return similar && `did you mean ${similar}?`;
  } catch {
    return undefined;
  }
}
