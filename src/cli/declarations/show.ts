import type { Command } from "commander";
import type { Lazily } from "./declaration.js";
import { drawingOptions, formatOption } from "./options.js";

/** `canvas show`, `canvas without` and `canvas why`: a canvas in the terminal. */
export function declareShow(program: Command, lazily: Lazily): void {
  const show = program
    .command("show")
    .description("see a canvas in the terminal")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option("--view <name>", "canvas (default), segments, separation, fit, flow, money, beliefs or completeness")
    .addOption(formatOption())
    .option("--segment <id>", "bring out what concerns one segment")
    .option("--all", "compare every segment, whatever its decision");
  drawingOptions(show, true).action(lazily(async () => (await import("../commands/show.js")).showCommand));
  const without = program
    .command("without")
    .description("what breaks if a segment, offer, channel, stream, resource, activity or partner goes")
    .argument("[id]", "what goes: an id, block/id or a name")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option("--all", "rank everything by what goes with it: single points of failure")
    .addOption(formatOption());
  drawingOptions(without, true).action(lazily(async () => (await import("../commands/without.js")).withoutCommand));
  const why = program
    .command("why")
    .description("explain one pair of segments, criterion by criterion, with the lines it rests on")
    .argument("<a>", "id or name of a segment")
    .argument("<b>", "id or name of another")
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .addOption(formatOption());
  drawingOptions(why, false).action(lazily(async () => (await import("../commands/why.js")).whyCommand));
}
