import { readCanvas } from "../../document/read-canvas.js";
import { CliError } from "../errors.js";
import { placeIn } from "../finding-line.js";
import { commandWith } from "../shell-command.js";
import type { Target } from "./target.js";

/** True for a canvas of which every part says what it says. */
export function isReadable(text: string, maxSize?: number): boolean {
  const { canvas, brokenParts, unknownValues } = readCanvas(text, { maxSize });
  return canvas !== undefined && brokenParts.size === 0 && unknownValues.length === 0;
}

interface Unread extends Pick<Target, "canvas" | "label"> {
  /** In bytes; the usual limit unless set. */
  readonly maxSize?: number | undefined;
}

/** A canvas with errors cannot be gone on with: what cannot be read looks like what was never said. */
export function requireReadable({ canvas, label, maxSize }: Unread): void {
  if (canvas === undefined || isReadable(canvas, maxSize)) return;
  const { findings, positions } = readCanvas(canvas, { maxSize });
  const [error] = findings;
  if (error === undefined) return;
  throw new CliError(
    `${placeIn({ label, positions }, error.at)} has to be mended first: ${error.message}`,
    `the file was left as it is; all errors: ${commandWith("canvas lint", label, { "max-size": maxSize })}`,
  );
}
