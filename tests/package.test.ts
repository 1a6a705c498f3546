import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const WINDOWS = process.platform === "win32";
const ROOT = resolve(".");
const TSC = join(ROOT, "node_modules", "typescript", "bin", "tsc");

/** A user of the library and of its types. */
const CONSUMER = `import { applyEdits, type CanvasEdit, CATALOGUE, type EditResult, EditError, fixText, formatCanvas, type LintResult, lintCanvas, type ViewName } from "bizcanvas";
const view: ViewName = "canvas";
const edit: CanvasEdit = { kind: "set", path: ["name"], value: "Other" };
const edited: EditResult = applyEdits(formatCanvas("canvas: 1\\nname: Test\\n"), [edit]);
const { count }: { count: number } = fixText(edited.text, (text) => lintCanvas(text, { file: "a" }).findings);
if (count > 0) throw new EditError(edited.text);
const result: LintResult = lintCanvas("canvas: 1\\nname: Test\\n", { file: "a" });
const severities: readonly string[] = result.findings.map(({ severity }) => severity);
declare const console: { log(text: string): void };
console.log([view, severities.length, CATALOGUE.length > 20].join(" "));
`;

let folder = "";
let elsewhere = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bizcanvas-package-"));
  elsewhere = join(folder, "somewhere else");
  mkdirSync(elsewhere);
  // The scripts are left out: the build under test is the one in dist.
  const tarball =
    npm(["pack", "--ignore-scripts", "--pack-destination", folder, "--silent"], ROOT).trim().split("\n").at(-1) ?? "";
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, tarball)], folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: WINDOWS });
}

function canvas(args: readonly string[], options: { readonly input?: string } = {}) {
  const bin = join(folder, "node_modules", ".bin", "canvas");
  return spawnSync(bin, args, { cwd: elsewhere, encoding: "utf8", shell: WINDOWS, input: "", ...options });
}

describe("the packed and installed package", () => {
  it("has nothing that publint would mend", async () => {
    const { messages } = await publint({ pkgDir: join(folder, "node_modules", "bizcanvas"), strict: true });
    expect(messages).toEqual([]);
  });

  it("holds what a user needs and brings no other package", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["bizcanvas"]);
    const files = readdirSync(join(folder, "node_modules", "bizcanvas"));
    expect(files.sort()).toEqual(["LICENSE", "README.md", "bin", "dist", "examples", "package.json", "schemas"]);
    expect(
      readFileSync(join(folder, "node_modules", "bizcanvas", "dist", "THIRD-PARTY-LICENSES.txt"), "utf8"),
    ).toContain("commander");
  });

  it("runs through its symlink from another folder", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(canvas(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("lints and shows a file given by its path or on standard input", () => {
    cpSync("examples/credit-suisse.canvas.yaml", join(elsewhere, "bank.canvas.yaml"));
    expect(canvas(["lint", "bank.canvas.yaml"])).toMatchObject({ status: 0, stderr: "" });
    const shown = canvas(["show"]);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain("CUSTOMER SEGMENTS");
    const input = readFileSync("examples/bad-everyone.canvas.yaml", "utf8");
    expect(canvas(["lint", "-"], { input })).toMatchObject({ status: 1 });
  });

  it("starts a new canvas from an example it ships", () => {
    expect(canvas(["init", "mine.canvas.yaml", "--template", "spotify"]).status).toBe(0);
    expect(canvas(["lint", "mine.canvas.yaml"]).status).toBe(0);
  });

  it("draws a poster, and says what it needs for an image", () => {
    expect(canvas(["export", "bank.canvas.yaml", "-o", "bank.svg", "-o", "bank.html", "-o", "bank.pptx"]).status).toBe(
      0,
    );
    expect(readFileSync(join(elsewhere, "bank.svg"), "utf8")).toContain("<title");
    const image = canvas(["export", "bank.canvas.yaml", "-o", "bank.png"]);
    expect(image.status).toBe(2);
    expect(image.stderr).toContain("npm install @resvg/resvg-js");
    expect(readdirSync(join(folder, "node_modules", "bizcanvas", "dist", "fonts")).sort()).toEqual([
      "Arimo-Bold.ttf",
      "Arimo-Regular.ttf",
      "LICENCE.txt",
    ]);
  });

  it.each([
    { name: "an ES module that Node resolves", file: "use.mts", module: "node16", resolution: "node16" },
    { name: "CommonJS that Node resolves", file: "use.cts", module: "node20", resolution: "node16" },
    { name: "an ES module that a bundler resolves", file: "use.ts", module: "esnext", resolution: "bundler" },
  ])("is a library with types for $name", ({ file, module, resolution }) => {
    writeFileSync(join(folder, file), CONSUMER);
    const options = ["--module", module, "--moduleResolution", resolution, "--target", "es2022", "--strict"];
    // Nothing of @types is there: the types need no others.
    const outcome = spawnSync(process.execPath, [TSC, ...options, file], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(outcome).toMatchObject({ status: 0, stdout: "" });
    const written = join(folder, file.replace("ts", "js"));
    expect(execFileSync(process.execPath, [written], { encoding: "utf8" })).toBe("canvas 0 true\n");
  });

  it("is a library that finds the files it draws with", () => {
    const source = JSON.stringify("canvas: 1\nname: Test\nchannels: {web: Our shop}\n");
    const script = `import { exportCanvas, factsOf, readCanvas, renderView, TEXT_EXPORT_FORMATS } from "bizcanvas";
const facts = factsOf(readCanvas(${source}).canvas);
const drawn = [await renderView("canvas", facts)];
for (const format of TEXT_EXPORT_FORMATS) drawn.push(await exportCanvas(format, facts));
console.log(drawn.map((text) => text.includes("Our shop")).join(" "));`;
    writeFileSync(join(folder, "draw.mjs"), script);
    expect(execFileSync(process.execPath, [join(folder, "draw.mjs")], { encoding: "utf8" })).toBe(
      "true true true true true true true\n",
    );
  });
});
