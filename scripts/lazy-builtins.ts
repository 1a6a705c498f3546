import type { Plugin } from "rolldown";

interface Replacement {
  readonly file: RegExp;
  readonly lines: RegExp;
  /** How many lines there are: another version of the package may have others. */
  readonly count: number;
  readonly by: string;
  /** Stands before all else. */
  readonly before?: string;
}

const LATE = `const late = (source, flags) => {
  let made;
  const pattern = () => (made ??= new RegExp(source, flags));
  return {
    test: (text) => pattern().test(text),
    [Symbol.search]: (text) => pattern()[Symbol.search](text),
    [Symbol.match]: (text) => pattern()[Symbol.match](text),
  };
};`;

/** Lines of packages that do at load what is rarely needed, and what stands in their place. */
const REPLACEMENTS: readonly Replacement[] = [
  {
    // Only for commands that are programs of their own, of which there are none.
    file: /commander\/lib\/command\.js$/,
    lines: /^const childProcess = require\('node:child_process'\);$/gm,
    count: 1,
    by: "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
  },
  {
    // Loads the tables of a whole segmenter, though most text is ASCII.
    file: /string-width\/index\.js$/,
    lines: /^const segmenter = new Intl\.Segmenter\(\);$/gm,
    count: 1,
    by: "let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };",
  },
  {
    // To read these four patterns takes V8 twice as long as Node takes to start (src/text/late-pattern.ts).
    file: /string-width\/index\.js$/,
    lines: /^const (\w+) = \/(.*\\p\{.*)\/(\w+);$/gm,
    count: 4,
    by: "const $1 = late(String.raw`$2`, '$3');",
    before: LATE,
  },
];

/** Puts off what packages load at once. Fails the build when a package no longer has the lines. */
export const lazyBuiltins: Plugin = {
  name: "lazy-builtins",
  transform(code, id) {
    const found = REPLACEMENTS.filter(({ file }) => file.test(id.replaceAll("\\", "/")));
    return found.length === 0 ? null : { code: found.reduce((text, one) => replaced(text, one, id), code), map: null };
  },
};

function replaced(code: string, { lines, count, by, before = "" }: Replacement, id: string): string {
  if (code.match(lines)?.length !== count) throw new Error(`${id} no longer has what ${lines} is to find`);
  // Imports may stand after other statements.
  return `${before}${code.replace(lines, by)}`;
}
