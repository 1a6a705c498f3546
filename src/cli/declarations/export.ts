import type { Command } from "commander";
import type { Lazily, Package } from "./declaration.js";
import { collect, maxSizeOption } from "./options.js";

/** `canvas export` */
export function declareExport(program: Command, lazily: Lazily, pack: Package): void {
  program
    .command("export")
    .description("write a canvas as a picture, a page, a table or data")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option(
      "-o, --output <file>",
      "where to write; the ending tells the format; repeatable, - for standard output",
      collect,
    )
    .option("--format <name>", "svg, html, md, json, csv, mermaid, png, pdf or pptx")
    .option("--paper <name>", "what pdf, html, svg, png and pptx are printed on: a3, a4, letter or tabloid")
    .option("--force", "replace files that no export wrote")
    .addOption(maxSizeOption())
    .action(
      lazily(async () => {
        const { exportCommand } = await import("../commands/export.js");
        return (operands, options: Omit<Parameters<typeof exportCommand>[1], "packageRoot">, io) =>
          exportCommand(operands, { ...options, packageRoot: pack.root }, io);
      }),
    );
}
