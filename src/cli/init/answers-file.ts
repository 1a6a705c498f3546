import { resolve } from "node:path";
import type { Plain } from "../../document/edit/plain.js";
import { readData } from "../../document/read/read-data.js";
import { readText } from "../../files/read.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { readStdin } from "../read-stdin.js";

/** The answers that a YAML file (`-`: standard input) gives: question id → answer. Throws CliError when it holds none. */
export async function answersFrom(operand: string, io: Io): Promise<ReadonlyMap<string, Plain>> {
  const label = operand === "-" ? "standard input" : operand;
  const text = operand === "-" ? await readStdin(io, label) : readText(resolve(io.cwd, operand), { label });
  const reading = readData(text);
  if ("problem" in reading) {
    const { at, message, advice } = reading.problem;
    const place = `${label}:${at.line}:${at.column}`;
    throw new CliError(
      `${place} has to be mended first: ${message}`,
      advice === undefined ? "nothing was written" : `${advice} Nothing was written.`,
    );
  }
  if (reading.value instanceof Map) return reading.value;
  throw new CliError(
    `${label} holds no answers`,
    "write a YAML map of question ids and answers, for instance A1: [Recruiters, Students]",
  );
}
