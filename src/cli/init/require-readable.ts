import { readCanvas } from "../../document/read-canvas.js";
import { CliError } from "../errors.js";
import { command } from "./closing.js";
import type { Target } from "./target.js";

/** True for a canvas of which every part says what it says. */
export function isReadable(text: string): boolean {
  const { canvas, brokenParts } = readCanvas(text);
  return canvas !== undefined && brokenParts.size === 0;
}

/** A canvas with errors cannot be gone on with: what cannot be read looks like what was never said. */
export function requireReadable({ canvas, label }: Pick<Target, "canvas" | "label">): void {
  if (canvas === undefined || isReadable(canvas)) return;
  const { findings, positions } = readCanvas(canvas);
  const [error] = findings;
  if (error === undefined) return;
  const { line, column } = positions.locate(error.at).start;
  throw new CliError(
    `${label}:${line}:${column} has to be mended first: ${error.message}`,
    `the file was left as it is; all errors: ${command("lint", label)}`,
  );
}
