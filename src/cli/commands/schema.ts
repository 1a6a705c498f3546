import canvasSchema from "../../../schemas/canvas.schema.json" with { type: "json" };
import configSchema from "../../../schemas/config.schema.json" with { type: "json" };
import questionsSchema from "../../../schemas/questions.schema.json" with { type: "json" };
import reportSchema from "../../../schemas/report.schema.json" with { type: "json" };
import { choose } from "../choose.js";
import type { Io } from "../io.js";

const SCHEMAS = {
  canvas: canvasSchema,
  config: configSchema,
  questions: questionsSchema,
  report: reportSchema,
} as const;
const NAMES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

/** `canvas schema [name]`: prints the JSON Schema of the file format, of the config, of open questions, or of a report. */
export async function schemaCommand(operands: readonly string[], _options: unknown, io: Io): Promise<number> {
  const name = choose(operands[0] ?? "canvas", NAMES, "schema");
  io.stdout.write(`${JSON.stringify(SCHEMAS[name], undefined, 2)}\n`);
  return 0;
}
