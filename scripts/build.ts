// Builds what is published: dist/cli (CommonJS, few files), dist/index.js (the library, with what
// it loads beside it) and its types. Everything is
// bundled, so that an installation is one package and a start reads few files.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { type InputOptions, type OutputOptions, rolldown } from "rolldown";
import { FONT_FILES, FONT_LICENCE } from "./advance-widths.js";
import { lazyBuiltins } from "./lazy-builtins.js";
import { licencesOf } from "./licences.js";
import { nameless } from "./nameless-glyphs.js";
import { picky } from "./picky-fonts.js";
import { reachedTypes } from "./reached-types.js";

// Built beside the old one and put in its place when whole: somebody may be running that.
const OUT = `.tmp/dist-${process.pid}`;
const input = {
  platform: "node",
  // Only for some exports, and installed by those who want them.
  external: ["@resvg/resvg-js", "pdfkit"],
  plugins: [lazyBuiltins],
  // That a room takes in what others load lazily is what rooms are for.
  checks: { ineffectiveDynamicImport: false },
} satisfies InputOptions;
const output = {
  chunkFileNames: "[name].js",
  entryFileNames: "[name].js",
  comments: { jsdoc: false },
} satisfies OutputOptions;

/**
 * What starts together stands in one file, with all that it imports: a start reads few files. Everything else is in a
 * file beside these, which loads when it is asked for. The first to import a module has it.
 */
const ROOMS: Readonly<Record<string, RegExp>> = {
  start: /rolldown[\\/]runtime|src[\\/]cli[\\/]run\.ts$/,
  lint: /src[\\/]cli[\\/]commands[\\/]lint\.ts$|src[\\/]report[\\/]compact\.ts$|src[\\/]analysis[\\/]refactor[\\/](?:lost-platform|silenced|merge[\\/]untenable-claims)\.ts$/,
  show: /src[\\/]cli[\\/]commands[\\/]show\.ts$|src[\\/]render[\\/]views[\\/]canvas\.ts$/,
  poster: /src[\\/]render[\\/]export[\\/]poster[\\/](?:place-poster|warn-of-size)\.ts$/,
  "schema-problems": /src[\\/]document[\\/]explain[\\/]schema-problems\.ts$/,
  yaml: /src[\\/]document[\\/]read[\\/]read-yaml-text\.ts$/,
  edit: /src[\\/]document[\\/](?:edit|read-canvas)\.ts$|src[\\/]lint[\\/]lint-canvas\.ts$/,
  interview: /src[\\/]interview[\\/](?:questions[\\/]index|session|follow-ids|lost-drafts|asked-by)\.ts$/,
};

/** Programs that only check canvases need not read what draws them: it is loaded when it is asked for. */
const LIBRARY_ROOMS: Readonly<Record<string, RegExp>> = {
  library: /src[\\/]index\.ts$/,
  views: /src[\\/]render[\\/]views[\\/]/,
  exports: /src[\\/]render[\\/]export[\\/]/,
};

const modules = [
  // CommonJS starts faster than ES modules on Node 20.
  ...(await bundle(
    { run: "src/cli/run.ts" },
    { dir: `${OUT}/cli`, format: "cjs", codeSplitting: { groups: rooms(ROOMS) } },
  )),
  ...(await bundle(
    { index: "src/index.ts" },
    { dir: OUT, format: "esm", codeSplitting: { groups: rooms(LIBRARY_ROOMS) } },
  )),
];
await Promise.all(["", "cli"].flatMap((folder) => builtFilesIn(join(OUT, folder))).map(toAscii));
writeFileSync(`${OUT}/cli/package.json`, '{ "type": "commonjs" }\n');
writeFileSync(`${OUT}/THIRD-PARTY-LICENSES.txt`, licencesOf(modules));
copyFonts();
// Those who only run the program can do without (`scripts/prepare.mjs`).
if (!process.argv.includes("--no-types")) writeTypes();
replaceDist();

/** Writes a bundle and tells which modules it is made of. */
async function bundle(entries: Record<string, string>, options: OutputOptions): Promise<readonly string[]> {
  const made = await rolldown({ ...input, input: entries });
  const written = await made.write({ ...output, ...options });
  await made.close();
  return written.output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

function builtFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));
}

function rooms(named: Readonly<Record<string, RegExp>>) {
  return Object.entries(named).map(([name, test], index) => ({ name, test, priority: 100 - index }));
}

/**
 * Node reads a file faster when it holds nothing but ASCII, and keeps it in half the memory. Patterns stay literals: as
 * calls of a constructor they would be made anew each time.
 */
async function toAscii(path: string): Promise<void> {
  const { code } = await transform(readFileSync(path, "utf8"), {
    charset: "ascii",
    platform: "node",
    target: "node20.19",
    supported: { "regexp-unicode-property-escapes": true },
  });
  writeFileSync(path, withoutHints(withoutGetters(code), path).split("\n").map(withoutBeyondAscii).join("\n"));
}

/** Hints for bundlers are of use in the library; nobody bundles the program. */
function withoutHints(code: string, path: string): string {
  return path.startsWith(join(OUT, "cli")) ? code.replaceAll("/* @__PURE__ */ ", "") : code;
}

/** Hands out what never changes as it is: a function for each of the hundreds of names has to be read at each start. */
function withoutGetters(code: string): string {
  const getter =
    /^Object\.defineProperty\(exports, "(\w+)", \{\n +enumerable: true,\n +get: function\(\) \{\n +return ([\w$]+);\n +\}\n\}\);$/gm;
  return code.replace(getter, (whole, name: string, local: string) => {
    const isConstant = new RegExp(`^(?:const|class|(?:async )?function\\*?) ${local.replaceAll("$", "\\$")}\\b`, "m");
    return isConstant.test(code) ? `exports.${name} = ${local};` : whole;
  });
}

/**
 * Only patterns still hold such characters then: literals, where an escape means the same, and raw texts, where it does only
 * if a pattern is made of them.
 */
function withoutBeyondAscii(line: string): string {
  const isInTemplate = /^(?:[^`]*`[^`]*`)*[^`]*`[^`]*[^\0-\x7f]/.test(line);
  if (/^[\0-\x7f]*$/.test(line) || (isInTemplate && !line.includes("latePattern(String.raw`"))) return line;
  return line.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writeTypes(): void {
  const tsc = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--outDir", `${OUT}/types`];
  execFileSync(process.execPath, tsc, { stdio: "inherit" });
  removeUnreachedTypes();
}

/** The compiler declares all that the library is made of, and its users see a part of it. */
function removeUnreachedTypes(): void {
  const reached = reachedTypes(join(OUT, "types", "index.d.ts"));
  for (const name of readdirSync(`${OUT}/types`, { recursive: true, encoding: "utf8" })) {
    const path = join(OUT, "types", name);
    if (name.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
  }
}

/** Images and PDF bring their fonts along. */
function copyFonts(): void {
  mkdirSync(`${OUT}/fonts`);
  writeFileSync(`${OUT}/fonts/Arimo-Regular.ttf`, nameless(picky(readFileSync(FONT_FILES.regular))));
  writeFileSync(`${OUT}/fonts/Arimo-Bold.ttf`, nameless(picky(readFileSync(FONT_FILES.bold))));
  copyFileSync(FONT_LICENCE, `${OUT}/fonts/LICENCE.txt`);
}

function replaceDist(): void {
  const old = `${OUT}-old`;
  if (existsSync("dist")) renameSync("dist", old);
  renameSync(OUT, "dist");
  rmSync(old, { recursive: true, force: true });
}
