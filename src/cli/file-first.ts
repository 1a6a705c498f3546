import { basename } from "node:path";
import { isYamlName } from "../text/canvas-name.js";
import { shellCommand } from "./shell-command.js";

/**
 * Where somebody put the file first, as in `canvas why bank.canvas.yaml retail affluent`: the command line that was meant.
 * @param argv what follows the name of the program
 * @param missing the path of what was taken for the file, and is not there
 */
export function withFileLast(argv: readonly string[], missing: string): string | undefined {
  const [command, ...operands] = argv;
  const [first, ...others] = operands.filter((operand) => !operand.startsWith("-"));
  const last = others.at(-1);
  if (command === undefined || first === undefined || last === undefined || basename(missing) !== last)
    return undefined;
  if (!isYamlName(first) || isYamlName(last)) return undefined;
  return shellCommand(`canvas ${command}`, ...operands.filter((operand) => operand !== first), first);
}
