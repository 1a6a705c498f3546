import type { Command } from "commander";
import type { Lazily } from "./declaration.js";
import { asciiOption, colourOption, noColourOption } from "./options.js";

/** `canvas explain`, `canvas rules` and `canvas schema`: what is known about rules and formats. */
export function declareReference(program: Command, lazily: Lazily): void {
  program
    .command("explain")
    .description("explain a rule: what it finds, why it matters, what to do")
    .argument("<rule>", "name of the rule")
    .option("--width <columns>", "write for this width (default: the terminal's)")
    .addOption(asciiOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(lazily(async () => (await import("../commands/explain.js")).explainCommand));
  program
    .command("rules")
    .description("list the rules")
    .option("--format <name>", "text (default), json or markdown")
    .option("--category <name>", "only the rules of one category")
    .option("--width <columns>", "write for this width (default: the terminal's)")
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(lazily(async () => (await import("../commands/rules.js")).rulesCommand));
  program
    .command("schema")
    .description("print the JSON Schema of canvas files, configs, open questions or reports")
    .argument("[name]", "canvas (default), config, questions or report")
    .action(lazily(async () => (await import("../commands/schema.js")).schemaCommand));
}
