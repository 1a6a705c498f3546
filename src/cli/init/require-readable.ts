import { readCanvas } from "../../document/read-canvas.js";
import { harmless } from "../../text/harmless.js";
import { CliError } from "../errors.js";
import { command } from "./closing.js";
import type { Target } from "./target.js";

/** A canvas with errors cannot be gone on with: what cannot be read looks like what was never said. */
export function requireReadable({ canvas, label }: Pick<Target, "canvas" | "label">): void {
  if (canvas === undefined) return;
  const { canvas: read, brokenParts, findings, positions } = readCanvas(canvas);
  const [error] = findings;
  if (error === undefined || (read !== undefined && brokenParts.size === 0)) return;
  const { line, column } = positions.locate(error.at).start;
  throw new CliError(
    `${harmless(label)}:${line}:${column} has to be mended first: ${harmless(error.message)}`,
    `the file was left as it is; all errors: ${command("lint", label)}`,
  );
}
