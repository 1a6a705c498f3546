// Builds what is published: dist/cli (CommonJS, one file per command beside what they share), dist/index.js (the library)
// and its types. Everything is bundled, so that an installation is one package and a start reads few files.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile, transform } from "esbuild";
import { licencesOf } from "./licences.js";

const common = { bundle: true, platform: "node", target: "node20.19", metafile: true, logLevel: "warning" } as const;

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/cli", { recursive: true });

const [cli, library] = await Promise.all([
  build({ ...common, entryPoints: ["src/cli/run.ts"], outdir: "dist/cli", format: "esm", splitting: true, chunkNames: "[name]-[hash]" }),
  build({
    ...common,
    entryPoints: ["src/index.ts"],
    outfile: "dist/index.js",
    format: "esm",
    // Bundled CommonJS packages require Node's own modules.
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  }),
]);
await Promise.all(readdirSync("dist/cli").map((name) => toCommonJs(join("dist/cli", name))));
writeFileSync("dist/cli/package.json", '{ "type": "commonjs" }\n');
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licencesOf([cli.metafile, library.metafile] satisfies Metafile[]));
if (!process.argv.includes("--no-types"))
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], { stdio: "inherit" });

/** esbuild splits only ES modules, and CommonJS starts faster on Node 20: so split first, then turn each file. */
async function toCommonJs(path: string): Promise<void> {
  const { code } = await transform(readFileSync(path, "utf8"), {
    format: "cjs",
    platform: "node",
    target: "node20.19",
    supported: { "dynamic-import": false },
  });
  writeFileSync(path, code);
}
