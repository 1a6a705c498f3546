import { columnsOf } from "./columns.js";
import { CliError } from "./errors.js";
import type { Io } from "./io.js";

const USUAL = 80;
const WIDEST = 200;

/** Columns to draw in: `--width`, else the terminal's, else COLUMNS, else 80; never more than 200. */
export function terminalWidth(
  option: string | number | undefined,
  { env, stdout }: Pick<Io, "env" | "stdout">,
): number {
  const width = option === undefined ? (columnsOf(stdout) ?? positive(env.COLUMNS) ?? USUAL) : widthOf(option);
  return Math.min(WIDEST, width);
}

function widthOf(option: string | number): number {
  if (!/^\d+$/.test(String(option)))
    throw new CliError(`--width is a number of columns, not "${option}"`, "for instance --width 120");
  return Number(option);
}

function positive(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d*$/.test(value) ? Number(value) : undefined;
}
