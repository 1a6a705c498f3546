import { Command } from "commander";
import { fieldsOf, type ItemField } from "../add/item-fields.js";
import { ADDABLE_KINDS, type AddableKind } from "../add/kinds.js";
import type { Io } from "../io.js";
import { collect, colourOption, dryRunOption, maxSizeOption, noColourOption, plainPromptsOption } from "./options.js";
import { speakThrough } from "./speak-through.js";

/** Runs `canvas add …`: a program of its own, with a command for each kind of item and a flag for each of its fields. */
export async function runAdd(argv: readonly string[], _options: unknown, io: Io): Promise<number> {
  let exitCode = 0;
  const program = new Command("canvas add").description("put one item into a canvas").usage("<kind> [file] [options]");
  speakThrough(program, io);
  program.helpCommand("help [kind]", "show help for a kind of item");
  program.showHelpAfterError("(canvas add --help lists what can be added)");
  for (const kind of ADDABLE_KINDS) {
    declareKind(program, kind, async (file, options) => {
      const { addCommand } = await import("../commands/add.js");
      exitCode = await addCommand(kind, file, options, io);
    });
  }
  await program.parseAsync(argv, { from: "user" });
  return exitCode;
}

type AddCommand = typeof import("../commands/add.js").addCommand;
type RunKind = (file: string | undefined, options: Parameters<AddCommand>[2]) => Promise<void>;

function declareKind(program: Command, kind: AddableKind, run: RunKind): void {
  const fields = fieldsOf(kind);
  const command = program
    .command(kind.kind)
    .summary(`to ${kind.block}`)
    .showHelpAfterError(helpAfterError(kind, fields))
    .description(`put one into ${kind.block}; without any of the options that describe it, asks on a terminal`)
    .argument("[file]", "the canvas; - for standard input (default: the only one here)")
    .option("--id <id>", "what links call it (default: made from what it is called)", collect);
  for (const field of fields) command.option(`--${field.flag} <${placeholder(field)}>`, field.description, collect);
  command
    .addOption(dryRunOption())
    .addOption(maxSizeOption())
    .addOption(plainPromptsOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action((file: string | undefined, options: Readonly<Record<string, unknown>>) =>
      run(file, { ...options, given: givenIn(options, ["id", ...fields.map(({ flag }) => flag)]) }),
    );
}

/** An item that has no name says with another option what it is. */
function helpAfterError({ kind, textField }: AddableKind, fields: readonly ItemField[]): string {
  const called = fields.some(({ flag }) => flag === "name") ? "" : `what it is, says --${textField}; `;
  return `(${called}canvas add ${kind} --help lists its options)`;
}

function placeholder({ shape }: ItemField): string {
  switch (shape.kind) {
    case "text":
      return "text";
    case "yes-no":
      return "yes|no";
    case "number":
      return "number";
    case "figure":
      return "number|low-high";
    case "choice":
      return "word";
    case "list":
      return "a,b";
    case "map":
      return shape.of ? "a,b|a=x,b=y" : "a=x,b=y";
    case "record":
      return "field=x,field=y";
  }
}

/** commander calls `--cost-per-customer` costPerCustomer. */
function givenIn(options: Readonly<Record<string, unknown>>, flags: readonly string[]) {
  const camel = (flag: string) => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return new Map(
    flags.flatMap((flag): (readonly [string, readonly string[]])[] => {
      const values = options[camel(flag)];
      return Array.isArray(values) ? [[flag, values.map(String)]] : [];
    }),
  );
}
