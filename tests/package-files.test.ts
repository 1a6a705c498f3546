import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** All that may be in the tarball. */
const WANTED = [
  /^(?:LICENSE|README\.md|package\.json)$/,
  /^bin\/(?:canvas\.js|package\.json)$/,
  /^dist\/(?:(?:index|library|views|exports|rolldown-runtime)\.js|THIRD-PARTY-LICENSES\.txt)$/,
  /^dist\/cli\/(?:[a-z0-9-]+\.js|package\.json)$/,
  /^dist\/fonts\/(?:Arimo-(?:Bold|Regular)\.ttf|LICENCE\.txt)$/,
  /^dist\/types\/[a-z0-9/.-]+\.d\.ts$/,
  /^schemas\/[a-z]+\.schema\.json$/,
  /^examples\/[a-z0-9-]+\.canvas\.yaml$/,
];

/** In bytes. Whoever needs more raises them knowingly. */
const MOST = { tarball: 1_400_000, unpacked: 5_000_000, file: 1_350_000 };

/** Installed by those who want them (package.json: peerDependencies). */
const OPTIONAL = ["@resvg/resvg-js", "pdfkit"];

let packed: Packed;

beforeAll(() => {
  const line = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const printed = execFileSync("npm", line, { encoding: "utf8", shell: process.platform === "win32" });
  const [first]: readonly (Packed | undefined)[] = JSON.parse(printed);
  if (first === undefined) throw new Error("npm packs nothing");
  packed = first;
});

/** The files of the tarball below a folder. */
function filesIn(folder: string, ending: string): readonly string[] {
  return packed.files.map(({ path }) => path).filter((path) => path.startsWith(folder) && path.endsWith(ending));
}

/** What a built file asks for, by `require`, `import` and `from`; only names that could be modules. */
function askedForBy(path: string): readonly string[] {
  const asked = readFileSync(path, "utf8").matchAll(
    /^[^"'\n]*\b(?:require\(|import\(|from |import )"([@.\w][^"\s]*)"/gm,
  );
  return [...asked].map(([, name = ""]) => name);
}

/** The files that some lead to, themselves included. */
function reachedFrom(entries: readonly string[], next: (path: string) => readonly string[]): readonly string[] {
  const reached = new Set(entries);
  for (const path of reached) for (const other of next(path)) reached.add(other);
  return [...reached].sort();
}

describe("the tarball", () => {
  it("holds only what is wanted", () => {
    expect(packed.files.map(({ path }) => path).filter((path) => !WANTED.some((form) => form.test(path)))).toEqual([]);
    for (const form of WANTED) expect(packed.files.some(({ path }) => form.test(path))).toBe(true);
  });

  it("stays below its limits", () => {
    const { size, unpackedSize, files } = packed;
    process.stdout.write(`tarball: ${size} bytes, ${files.length} files, ${unpackedSize} bytes unpacked\n`);
    expect(size).toBeLessThan(MOST.tarball);
    expect(unpackedSize).toBeLessThan(MOST.unpacked);
    expect(files.filter((file) => file.size > MOST.file)).toEqual([]);
  });

  it("has no file of the program that the program does not reach", () => {
    const next = (path: string) =>
      [...readFileSync(path, "utf8").matchAll(/\brequire\("\.\/([^"]+)"\)/g)].map(([, name]) => `dist/cli/${name}`);
    expect(reachedFrom(["dist/cli/run.js"], next)).toEqual([...filesIn("dist/cli/", ".js")].sort());
  });

  it("draws with files of the library that load when they are asked for", () => {
    const library = filesIn("dist/", ".js").filter((path) => !path.startsWith("dist/cli/"));
    const next = (path: string) =>
      askedForBy(path).flatMap((name) => (name.startsWith("./") ? `dist/${name.slice(2)}` : []));
    expect(reachedFrom(["dist/index.js"], next)).toEqual([...library].sort());
    const atOnce = (path: string) =>
      [...readFileSync(path, "utf8").matchAll(/\bfrom "\.\/([^"]+)"/g)].map(([, name]) => `dist/${name}`);
    expect(reachedFrom(["dist/index.js"], atOnce)).toEqual([
      "dist/index.js",
      "dist/library.js",
      "dist/rolldown-runtime.js",
    ]);
  });

  it("has no types that the types of the library do not lead to", () => {
    const next = (path: string) =>
      [...readFileSync(path, "utf8").matchAll(/\b(?:from |import\()"([^"]+)\.js"/g)].map(([, name]) =>
        new URL(`${name}.d.ts`, `file:///${path}`).pathname.slice(1),
      );
    expect(reachedFrom(["dist/types/index.d.ts"], next)).toEqual([...filesIn("dist/types/", ".d.ts")].sort());
  });

  it("asks for no module but its own, those of Node and the two that are optional", () => {
    const known = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`), ...OPTIONAL]);
    const asked = filesIn("dist/", ".js").flatMap((path) => askedForBy(path));
    expect(asked).toContain("node:fs");
    expect([...new Set(asked)].filter((name) => !name.startsWith("./") && !known.has(name))).toEqual([]);
  });
});
