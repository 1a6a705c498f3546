import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

interface Replacement {
  readonly file: RegExp;
  readonly line: string;
  readonly by: string;
}

/** Lines of packages that do at load what is rarely needed, and what stands in their place. */
const REPLACEMENTS: readonly Replacement[] = [
  {
    // Only for commands that are programs of their own, of which there are none.
    file: /commander\/lib\/command\.js$/,
    line: "const childProcess = require('node:child_process');",
    by: "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
  },
  {
    // Loads the tables of a whole segmenter, though most text is ASCII.
    file: /string-width\/index\.js$/,
    line: "const segmenter = new Intl.Segmenter();",
    by: "let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };",
  },
];

/** Puts off what packages load at once. Fails the build when a package no longer has the line. */
export const lazyBuiltins: Plugin = {
  name: "lazy-builtins",
  setup(build) {
    for (const { file, line, by } of REPLACEMENTS)
      build.onLoad({ filter: file }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        if (!source.includes(line)) return { errors: [{ text: `${path} no longer has the line: ${line}` }] };
        return { contents: source.replace(line, by), loader: "js" };
      });
  },
};
