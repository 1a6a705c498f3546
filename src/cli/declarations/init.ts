import type { Command } from "commander";
import type { Lazily, Package } from "./declaration.js";
import { colourOption, noColourOption, plainPromptsOption } from "./options.js";

/** `canvas init` */
export function declareInit(program: Command, lazily: Lazily, pack: Package): void {
  program
    .command("init")
    .description("write a canvas: an interview that opens with “For whom are we creating value?”")
    .argument("[file]", "the canvas to write or go on with (default: named after the business)")
    .option("--quick", "about 15 answers in 10 minutes (default)")
    .option("--deep", "nearly all fields, in 45 to 90 minutes; stop and go on at any time")
    .option("--only <names>", "ask only about these: blocks, steps or questions, as segments,channels,D2")
    .option("--all", "ask skipped questions again; with --only, also those with an answer")
    .option("--template <name>", "start from a shipped example")
    .option("--blank", "write a commented skeleton, ask nothing")
    .option("--answers <file>", "take the answers from a YAML file (- for standard input), without a terminal")
    .option("--complete", "with --answers: a missing answer is an error")
    .option("--questions", "print the open questions and how to answer them, ask nothing")
    .option("--format <name>", "with --questions: text (default) or json")
    .option("--force", "overwrite a file that is not a canvas")
    .addOption(plainPromptsOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(
      lazily(async () => {
        const { initCommand } = await import("../commands/init.js");
        return (operands, options: Parameters<typeof initCommand>[1], io) =>
          initCommand(operands, { ...options, packageRoot: pack.root }, io);
      }),
    );
}
