import { resolve } from "node:path";
import { FileError } from "../../files/file-error.js";
import { readText } from "../../files/read.js";
import { looksLikeCanvas } from "../../lint/looks-like-canvas.js";
import { readableId } from "../../model/readable-id.js";
import { isYamlName } from "../../text/canvas-name.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";

/** The file that `canvas init` writes. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** How messages call it. */
  readonly label: string;
  /** The canvas that is there; undefined when a new one begins. */
  readonly canvas: string | undefined;
  /** What the new canvas may replace: nothing, an empty file, or with `--force` what is no canvas. */
  readonly replaces: string | null;
}

/** Looks at what a new or continued canvas would be written to. Throws CliError rather than touch a file that is no canvas. */
export function targetOf(operand: string, force: boolean, { cwd }: Pick<Io, "cwd">): Target {
  const label = isYamlName(operand) ? operand : `${operand}.canvas.yaml`;
  const path = resolve(cwd, label);
  const text = textOrNothing(path, label);
  if (text === undefined) return { path, label, canvas: undefined, replaces: null };
  if (looksLikeCanvas(text)) return { path, label, canvas: text, replaces: null };
  if (text.trim() !== "" && !force) {
    throw new CliError(
      `${label} is there and is not a canvas; it was left alone`,
      "name another file, or overwrite it with --force",
    );
  }
  return { path, label, canvas: undefined, replaces: text };
}

function textOrNothing(path: string, label: string): string | undefined {
  try {
    return readText(path, { label });
  } catch (error) {
    if (error instanceof FileError && error.code === "missing") return undefined;
    throw error;
  }
}

/** Refuses to put a new canvas in the place of one that is there. */
export function requireNew(target: Target): Target {
  if (target.canvas === undefined) return target;
  throw new CliError(`${target.label} is a canvas already; it was left alone`, "name another file");
}

/** A name for the business, made from the name of its file: `corner-bakery.canvas.yaml` is "Corner bakery". */
export function nameFrom(label: string): string {
  const base = label.split(/[\\/]/).at(-1) ?? label;
  return readableId(base.replace(/(\.canvas)?\.ya?ml$/i, "").replaceAll("_", "-")) || base;
}
