import { type Command, InvalidArgumentError, Option } from "commander";

/** Options that several commands take, in one wording. */
export function colourOption(): Option {
  return new Option("--color", "colour even where the output is not a terminal");
}

/** Its opposite; commander keeps both under one name. */
export function noColourOption(): Option {
  return new Option("--no-color", "no colour");
}

/** For commands that ask. */
export function plainPromptsOption(): Option {
  return new Option("--plain", "ask line by line, without drawing: for screen readers and simple terminals");
}

/** For commands that change a file. */
export function dryRunOption(): Option {
  return new Option("--dry-run", "print the difference, write nothing");
}

/** For commands that read canvases. */
export function maxSizeOption(): Option {
  return new Option("--max-size <bytes>", "raise the size limit, for instance to 5MiB").argParser(byteCount);
}

/** For commands that answer for people, or for programs. */
export function formatOption(): Option {
  return new Option("--format <name>", "text (default) or json");
}

/** For commands that draw. */
function widthOption(): Option {
  return new Option("--width <columns>", "draw for this width (default: the terminal's)");
}

/** For commands that draw. */
export function asciiOption(): Option {
  return new Option("--ascii", "draw with ASCII characters only");
}

/** For commands whose answer may be long. */
function noPagerOption(): Option {
  return new Option("--no-pager", "never page what is taller than the screen");
}

/** For commands that read one canvas and draw. @param hasPlain also as records, without art */
export function drawingOptions(command: Command, hasPlain: boolean): Command {
  command.addOption(widthOption());
  if (hasPlain) command.option("--plain", "one record per line, no art");
  return command
    .addOption(asciiOption())
    .addOption(noPagerOption())
    .addOption(maxSizeOption())
    .addOption(colourOption())
    .addOption(noColourOption());
}

/** For commands that go by a config. */
export function configOption(): Option {
  return new Option("-c, --config <file>", "take the config from this file (default: the nearest canvas.config.yaml)");
}

/** For an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** For an option that takes a count. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It is a whole number.");
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A size as people write it and as our messages do: `5000000`, `500KiB`, `5 MB`; a kilobyte has 1,024 bytes. */
function byteCount(value: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,15}) ?(?:([kmg]?)(?:i?b)?)$/i.exec(value) ?? [];
  if (digits === "")
    throw new InvalidArgumentError("It is a number of bytes, such as 5000000, or a size such as 5MiB.");
  return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
}
