import type { YamlProblem } from "./yaml-problem.js";

/** Git's conflict markers, named as such and once: as YAML they make a dozen errors. */
export function conflictMarker(source: string): YamlProblem | undefined {
  const opened = /^<{7}(?: .*)?$/m.exec(source);
  if (!opened || !/^={7}\r?$/m.test(source) || !/^>{7}(?: .*)?$/m.test(source)) return undefined;
  return {
    start: opened.index,
    end: opened.index + opened[0].replace(/\r$/, "").length,
    message: "the file holds an unresolved merge conflict",
    advice: "Keep one of the two versions and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
  };
}

/** A character that YAML forbids, before anything else looks at the text. */
export function forbiddenCharacter(source: string): YamlProblem | undefined {
  const found = FORBIDDEN.exec(source);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return {
    start: found.index,
    end: found.index + found[0].length,
    message: `the character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not allowed in YAML`,
    advice: "Delete it; it is invisible and often comes from copying.",
  };
}

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it looks for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
