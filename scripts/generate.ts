// Makes everything that is derived from schemas/canvas.schema.json, from the questions and from the fonts. `--check` writes nothing and fails when a file is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { advanceWidthsSource } from "./advance-widths.js";
import { canvasShapeSource } from "./canvas-shape.js";
import { configSchemaText } from "./config-schema.js";
import { questionPromptsSource } from "./question-prompts.js";
import { vocabularySource } from "./vocabulary.js";

const SCHEMA = "schemas/canvas.schema.json";
const schema = JSON.parse(readFileSync(SCHEMA, "utf8"));

const BANNER = `// Generated from ${SCHEMA} by scripts/generate.ts; do not edit.\n`;

type Schema = { readonly [word: string]: unknown };

/** The same without the values that stand for a key that is not filled in: the reader leaves such keys out. */
function filledIn(node: unknown, isEntry = false): unknown {
  if (Array.isArray(node)) return node.map((each) => filledIn(each));
  if (typeof node !== "object" || node === null) return node;
  const schema = node as Schema;
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (word === "enum" || (word === "type" && !isEntry && Array.isArray(value)))
        return [word, (value as unknown[]).filter((one) => one !== null && one !== "null")];
      if (word === "$defs") return [word, Object.fromEntries(Object.entries(value as Schema).map(filledDefinition))];
      return [word, filledIn(value, word === "additionalProperties")];
    }),
  );
}

/** What stands under an id may be nothing at all: then there is no more than the id. */
const ENTRIES = new Set(
  [...JSON.stringify(schema).matchAll(/"additionalProperties":\{"\$ref":"#\/\$defs\/(\w+)"\}/g)].map(
    ([, name]) => name,
  ),
);

function filledDefinition([name, definition]: [string, unknown]): [string, unknown] {
  return [name, filledIn(definition, ENTRIES.has(name))];
}

/**
 * The type of a valid file. `x-` keys are left out of it so that property types stay exact, and what stands beside a
 * `$ref` is too: the generator would make a numbered copy of the type for each.
 */
async function canvasFileSource(): Promise<string> {
  const closed = JSON.parse(
    JSON.stringify(filledIn(schema), (key, value) => {
      if (key === "patternProperties") return undefined;
      return value?.$ref ? { $ref: value.$ref } : value;
    }),
  );
  const text = await compile(closed, "CanvasFile", {
    bannerComment: "",
    additionalProperties: false,
    format: true,
    style: { printWidth: 120 },
  });
  return BANNER + text;
}

/** ajv compiled ahead of time and bundled, because its standalone output still requires ajv's run time. */
async function validatorSource(): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    ownProperties: true,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  const make = (standalone as unknown as { default: typeof standalone.default }).default;
  const code = withoutDefinitions(withAppend(make(ajv, ajv.compile(withoutWords(schema)))));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minify: true,
  });
  return `${BANNER}${outputFiles[0]?.text ?? ""}`;
}

/** The schema without what is only told to people: ajv would put it into its code. */
function withoutWords<T>(node: T, holdsNames = false): T {
  if (Array.isArray(node)) return node.map((item) => withoutWords(item)) as T;
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => holdsNames || !/^(description|title|examples)$/.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutWords(value, !holdsNames && /^(properties|\$defs)$/.test(key))]),
  ) as T;
}

/** ajv copies all errors so far for each property that has one: quadratic for a file with thousands. Appends instead. */
function withAppend(code: string): string {
  const copies = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  if (!copies.test(code)) throw new Error("ajv's standalone code no longer joins errors as it did");
  const append =
    "function append(all, more) { if (all === null) return more; for (const error of more) all.push(error); return all; }";
  return `${code.replace(copies, "vErrors = append(vErrors, $1.errors);")}\n${append}\n`;
}

/** The schema as a whole holds all of its definitions, and each of them stands beside it once more: that is what is called. */
function withoutDefinitions(code: string): string {
  const [line, name = "", text = ""] = /\bconst (schema\d+) = (\{"\$schema":.*?\});(?=const )/.exec(code) ?? [];
  if (line === undefined || code.includes(`${name}.$defs`))
    throw new Error("ajv's standalone code no longer holds the schema as it did");
  const { $defs: _, ...rest } = JSON.parse(text);
  return code.replace(line, () => `const ${name} = ${JSON.stringify(rest)};`);
}

const files: Record<string, string> = {
  "src/model/vocabulary.generated.ts": BANNER + vocabularySource(schema),
  "src/document/canvas-file.generated.ts": await canvasFileSource(),
  "src/document/canvas-shape.generated.ts": BANNER + canvasShapeSource(schema),
  "src/document/validate-canvas.generated.js": await validatorSource(),
  "src/interview/question-prompts.generated.ts": questionPromptsSource(),
  "schemas/config.schema.json": configSchemaText(),
  "src/render/export/text/advance-widths.generated.ts": advanceWidthsSource(
    "// Generated from the fonts by scripts/generate.ts; do not edit.\n",
  ),
};

const check = process.argv.includes("--check");
let stale = 0;
for (const [path, text] of Object.entries(files)) {
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {
    // Not there yet: it counts as stale.
  }
  if (current === text) continue;
  stale++;
  if (check) console.error(`${path} is stale: run npm run generate`);
  else writeFileSync(path, text);
}
if (check && stale > 0) process.exitCode = 1;
