import { InvalidArgumentError, Option } from "commander";

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

/** For an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** For an option that takes a count. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It is a whole number.");
  return Number(value);
}
