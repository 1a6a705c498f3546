import type { Plugin } from "rolldown";

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
  transform(code, id) {
    const found = REPLACEMENTS.find(({ file }) => file.test(id));
    if (found === undefined) return null;
    if (!code.includes(found.line)) throw new Error(`${id} no longer has the line: ${found.line}`);
    return { code: code.replace(found.line, found.by), map: null };
  },
};
