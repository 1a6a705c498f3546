// Builds what is published: dist/cli (CommonJS, one file per command beside what they share), dist/index.js (the library)
// and its types. Everything is bundled, so that an installation is one package and a start reads few files.
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
import { type BuildOptions, build, transform } from "esbuild";
import { FONT_FILES, FONT_LICENCE } from "./advance-widths.js";
import { lazyBuiltins } from "./lazy-builtins.js";
import { licencesOf } from "./licences.js";

// Built beside the old one and put in its place when whole: somebody may be running that.
const OUT = `.tmp/dist-${process.pid}`;
const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  metafile: true,
  logLevel: "warning",
  // Only for some exports, and installed by those who want them.
  external: ["@resvg/resvg-js", "pdfkit"],
  plugins: [lazyBuiltins],
} satisfies BuildOptions;

const [cli, library] = await Promise.all([
  build({
    ...common,
    entryPoints: ["src/cli/run.ts"],
    outdir: `${OUT}/cli`,
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
  }),
  build({
    ...common,
    entryPoints: ["src/index.ts"],
    outfile: `${OUT}/index.js`,
    format: "esm",
    // Bundled CommonJS packages require Node's own modules.
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  }),
]);
await Promise.all(readdirSync(`${OUT}/cli`).map((name) => toCommonJs(join(OUT, "cli", name))));
writeFileSync(`${OUT}/cli/package.json`, '{ "type": "commonjs" }\n');
writeFileSync(`${OUT}/THIRD-PARTY-LICENSES.txt`, licencesOf([cli.metafile, library.metafile]));
// Those who only run the program can do without (`scripts/prepare.mjs`).
if (!process.argv.includes("--no-types")) writeTypes();
replaceDist();

function writeTypes(): void {
  copyFonts();
  const tsc = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json", "--outDir", `${OUT}/types`];
  execFileSync(process.execPath, tsc, { stdio: "inherit" });
}

/** esbuild splits only ES modules, and CommonJS starts faster on Node 20: so split first, then turn each file. */
async function toCommonJs(path: string): Promise<void> {
  const source = readFileSync(path, "utf8");
  const asksItsPlace = source.includes("import.meta.url");
  const { code } = await transform(source, {
    ...(asksItsPlace && {
      define: { "import.meta.url": "__fileUrl" },
      banner: 'const __fileUrl = require("node:url").pathToFileURL(__filename).href;',
    }),
    format: "cjs",
    platform: "node",
    target: "node20.19",
    supported: { "dynamic-import": false },
  });
  writeFileSync(path, code);
}

/** Images and PDF bring their fonts along. */
function copyFonts(): void {
  mkdirSync(`${OUT}/fonts`);
  copyFileSync(FONT_FILES.regular, `${OUT}/fonts/Arimo-Regular.ttf`);
  copyFileSync(FONT_FILES.bold, `${OUT}/fonts/Arimo-Bold.ttf`);
  copyFileSync(FONT_LICENCE, `${OUT}/fonts/LICENCE.txt`);
}

function replaceDist(): void {
  const old = `${OUT}-old`;
  if (existsSync("dist")) renameSync("dist", old);
  renameSync(OUT, "dist");
  rmSync(old, { recursive: true, force: true });
}
