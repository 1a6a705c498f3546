import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Another program that checks files, and how it is told to check ours. */
export interface Peer {
  readonly name: string;
  /** Undefined when it is not installed. */
  readonly one: readonly string[] | undefined;
  /** A folder of files; undefined when it checks only one in a process. */
  readonly many: readonly string[] | undefined;
}

const BIN = resolve("bench/node_modules/.bin");

/** The peers that the registry has, with the files they need in a folder that holds the corpus. */
export function peersIn(folder: string): readonly Peer[] {
  writeFileSync(join(folder, "spectral.yaml"), SPECTRAL);
  writeFileSync(join(folder, "eslint.config.mjs"), eslintConfig());
  writeFileSync(join(folder, "openapi.yaml"), openApi());
  const schema = resolve("schemas/canvas.schema.json");
  const ajv = ["ajv", "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d"];
  return [
    peer("spectral, 10 rules", ["spectral", "lint", "-r", "spectral.yaml"], "yaml/0.canvas.yaml", "yaml/*.yaml"),
    peer("redocly lint, OpenAPI of that size", ["redocly", "lint", "--extends=minimal"], "openapi.yaml", undefined),
    peer("ajv-cli, schema only", ajv, "yaml/0.canvas.yaml", "yaml/*.yaml"),
    peer("markdownlint-cli2, prose", ["markdownlint-cli2"], "md/0.md", "md/*.md"),
    peer("eslint with its YAML plugin", ["eslint"], "yaml/0.canvas.yaml", "yaml"),
    peer("v8r, schema only", ["v8r", "-s", schema], "yaml/0.canvas.yaml", "yaml/*.yaml"),
    peer("yaml-lint, syntax only", ["yamllint"], "yaml/0.canvas.yaml", "yaml/*.yaml"),
    peer("biome, native, JSON", ["biome", "lint"], "json/0.json", "json", resolve("node_modules/.bin")),
  ];
}

function peer(name: string, [program = "", ...args]: readonly string[], one: string, many?: string, bin = BIN): Peer {
  const path = join(bin, program);
  if (!existsSync(path)) return { name, one: undefined, many: undefined };
  return { name, one: [path, ...args, one], many: many === undefined ? undefined : [path, ...args, many] };
}

const SPECTRAL = `rules:
${[
  ...["name", "canvas", "stage", "needs", "customer_segments", "value_propositions", "channels", "revenue_streams"],
  ...["key_resources", "key_activities"],
]
  .map((key) => `  has-${key}:\n    given: $\n    severity: warn\n    then: {field: ${key}, function: truthy}`)
  .join("\n")}
`;

function eslintConfig(): string {
  const plugin = resolve("bench/node_modules/eslint-plugin-yml/lib/index.mjs");
  const path = existsSync(plugin) ? plugin : plugin.replace(/mjs$/, "js");
  return `import yml from ${JSON.stringify(path)};\nexport default yml.configs["flat/recommended"] ?? yml.configs.recommended;\n`;
}

function openApi(): string {
  const paths = Array.from(
    { length: 18 },
    (_, i) => `  /things/${i}:
    get:
      operationId: getThing${i}
      summary: Thing ${i}
      description: Returns one thing of the many things that there are
      parameters:
        - {name: id, in: query, required: true, schema: {type: string}}
      responses:
        "200":
          description: The thing
          content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}`,
  );
  return `openapi: 3.1.0\ninfo: {title: Things, version: 1.0.0}\nservers: [{url: "https://things.test"}]\npaths:\n${paths.join("\n")}\n`;
}
