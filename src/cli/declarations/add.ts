import type { Command } from "commander";
import type { Lazily } from "./declaration.js";

/** `canvas add`: what each kind of item takes is read from the format's schema, and only when something is added. */
export function declareAdd(program: Command, lazily: Lazily): void {
  program
    .command("add")
    .description("put one item into a canvas: a segment, a channel, a cost …; canvas add --help lists them")
    .usage("<kind> [file] [options]")
    .argument("[args...]")
    .helpOption(false)
    .allowUnknownOption()
    .action(lazily(async () => (await import("./add-kinds.js")).runAdd));
}
