import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly [key: string]: unknown;
}

const schema: SchemaNode = JSON.parse(readFileSync("schemas/canvas.schema.json", "utf8"));

/** Every property that the schema describes, with its path. */
function* propertiesOf(node: unknown, path: string): Iterable<[string, SchemaNode]> {
  if (typeof node !== "object" || node === null) return;
  for (const [name, property] of Object.entries((node as SchemaNode).properties ?? {}))
    yield [`${path}.${name}`, property];
  for (const [key, child] of Object.entries(node)) if (key !== "examples") yield* propertiesOf(child, `${path}/${key}`);
}

const PROPERTIES = [...propertiesOf(schema, "")];

describe("the schema", () => {
  it("describes every property and gives an example", () => {
    const bare = PROPERTIES.filter(([, { description, examples }]) => !description || !examples?.length).map(
      ([path]) => path,
    );
    expect(PROPERTIES.length).toBeGreaterThan(100);
    expect(bare).toEqual([]);
  });

  it.each(["canvas", "config", "questions", "report"])("compiles in ajv as it comes: %s", (name) => {
    const compile = () =>
      new Ajv2020({ logger: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")));
    expect(compile).not.toThrow();
  });

  it("accepts its own examples", () => {
    const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
    ajv.addSchema(schema, "canvas");
    const wrong = PROPERTIES.flatMap(([path, { examples = [], ...rest }]) => {
      const check = ajv.compile({ ...rest, $defs: schema.$defs });
      return examples.filter((example) => !check(example)).map((example) => `${path}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  it("allows keys that begin with x- on every closed object", () => {
    const closed = JSON.stringify(schema).match(/"additionalProperties":false/g)?.length;
    const open = JSON.stringify(schema).match(/"patternProperties":\{"\^x-":\{\}\}/g)?.length;
    expect(open).toBe(closed);
  });
});

describe("what is generated from the schema", () => {
  it("is fresh", () => {
    const tsx = "node_modules/tsx/dist/cli.mjs";
    expect(() =>
      execFileSync(process.execPath, [tsx, "scripts/generate.ts", "--check"], { encoding: "utf8", stdio: "pipe" }),
    ).not.toThrow();
  });
});
