import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { type ModuleUse, modulesUsedIn } from "./module-uses.js";

/** Who may import whom (CONTRIBUTING.md, "The house"). A layer may always import itself and `text`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  files: [],
  analysis: ["model"],
  document: ["model"],
  rules: ["analysis", "model"],
  lint: ["rules", "document", "analysis", "model"],
  report: ["model"],
  render: ["analysis", "model"],
  interview: ["document", "analysis", "model"],
  library: ["model", "analysis", "document", "rules", "lint"],
  cli: ["model", "files", "analysis", "document", "rules", "lint", "report", "render", "interview"],
};

/** Packages that only one place knows, so that they can be replaced there. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  ajv: /^document\/(validate|explain\/(explain-.*|schema-problem))\.ts$/,
  commander: /^cli\/(main\.ts|program\.ts|declarations\/)/,
  "@inquirer/core": /^interview\/(inquirer-prompter\.ts|prompts\/)/,
  yaml: /^document\//,
  tinyglobby: /^files\//,
  ignore: /^files\//,
  "node:fs": /^files\//,
  "node:fs/promises": /^files\//,
  "node:child_process": /^files\//,
};

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts") && !file.includes(".generated."));

function textOf(file: string): string {
  return readFileSync(join("src", file), "utf8");
}

/** The modules that each file imports: relative ones as paths below src. */
const IMPORTS = new Map(FILES.map((file) => [file, modulesUsedIn(file, textOf(file)).map((use) => pathOf(use, file))]));

function pathOf({ module }: ModuleUse, file: string): string {
  if (!module.startsWith(".")) return module;
  return normalize(join(dirname(file), module))
    .split(sep)
    .join("/");
}

function importsOf(file: string): readonly string[] {
  return IMPORTS.get(file) ?? [];
}

const SOURCES = new Set(FILES);
const IMPORTED = new Map(
  FILES.map((file) => [
    file,
    importsOf(file)
      .map((to) => to.replace(/\.js$/, ".ts"))
      .filter((to) => SOURCES.has(to)),
  ]),
);

/** All files that a file imports, directly or by way of others. */
function reachableFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(IMPORTED.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(IMPORTED.get(next) ?? []));
  }
  return reached;
}

function layerOf(path: string): string {
  return path.split("/")[0] ?? "";
}

describe("the layers", () => {
  it.each(Object.entries(MAY_IMPORT))("%s imports only what it may", (layer, allowed) => {
    const known = new Set([...allowed, layer, "text"]);
    const wrong = FILES.filter((file) => layerOf(file) === layer).flatMap((file) =>
      importsOf(file)
        .filter((to) => Object.hasOwn(MAY_IMPORT, layerOf(to)) && to.includes("/") && !known.has(layerOf(to)))
        .map((to) => `${file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("run one way: no file imports itself by way of others", () => {
    expect(FILES.filter((file) => reachableFrom(file).has(file))).toEqual([]);
  });

  it("are all there is, beside the library's index", () => {
    const strangers = FILES.filter((file) => !Object.hasOwn(MAY_IMPORT, layerOf(file)) && file !== "index.ts");
    expect(strangers).toEqual([]);
  });

  it("have no room for leftovers", () => {
    expect(FILES.filter((file) => /(^|\/)(utils?|helpers?|types|constants|common|misc)(\/|\.ts$)/.test(file))).toEqual(
      [],
    );
  });
});

describe("the doors", () => {
  it.each(Object.entries(ONLY_IN))("%s is imported in its place only", (name, place) => {
    const wrong = FILES.filter((file) => importsOf(file).includes(name) && !place.test(file));
    expect(wrong).toEqual([]);
  });
});

describe("the rooms", () => {
  it("stay small: no file has more than 250 lines", () => {
    const large = FILES.map((file) => ({ file, lines: textOf(file).split("\n").length })).filter(
      ({ lines }) => lines > 250,
    );
    expect(large).toEqual([]);
  });
});
