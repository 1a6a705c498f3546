import type { Command } from "commander";
import type { Lazily } from "./declaration.js";
import {
  colourOption,
  configOption,
  dryRunOption,
  maxSizeOption,
  noColourOption,
  plainPromptsOption,
} from "./options.js";

/** `canvas fix` */
export function declareFix(program: Command, lazily: Lazily): void {
  program
    .command("fix")
    .description("make the fixes that are safe; with --ask, ask about everything else that lint finds")
    .argument(
      "[paths...]",
      "files, folders or globs (default: *.canvas.yaml below here); with --ask one canvas (default: the only one here)",
    )
    .option("--ask", "ask the questions behind the findings, and write the answers")
    .addOption(dryRunOption())
    .option("--stage <stage>", "judge as sketch, review or final, whatever the file says")
    .addOption(configOption())
    .option("--no-config", "take no config")
    .addOption(maxSizeOption())
    .addOption(plainPromptsOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(lazily(async () => (await import("../commands/fix.js")).fixCommand));
}
