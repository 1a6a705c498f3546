import { displayWidth } from "../text/width.js";
import { wrapText } from "../text/wrap.js";
import { columnsOf } from "./columns.js";
import type { OutputStream } from "./io.js";
import { spoken } from "./say.js";

/** What is told on standard error: harmless, and on a terminal broken at spaces where it is too wide; what is set in stays so. */
export function errorLines(lines: readonly string[], output: Pick<OutputStream, "columns">): string {
  const columns = columnsOf(output) ?? Number.POSITIVE_INFINITY;
  return lines
    .map(spoken)
    .map((line) => (displayWidth(line) > columns ? wrapped(line, columns) : line))
    .join("\n");
}

function wrapped(line: string, columns: number): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return wrapText(line.trimStart(), columns - indent.length)
    .map((part) => indent + part)
    .join("\n");
}
