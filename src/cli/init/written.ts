import { isCanvasName } from "../../text/canvas-name.js";
import { harmless } from "../../text/harmless.js";
import type { Io } from "../io.js";
import { say } from "../say.js";
import { shellCommand } from "../shell-command.js";
import type { Target } from "./target.js";

/** Says that a canvas is written, and what comes next; of a new one, also when no run over a folder would find it by its name. */
export function sayWritten({ label, canvas }: Pick<Target, "label" | "canvas">, io: Io, next: readonly string[]): void {
  say(io.stdout, `Written: ${label}`, ...next);
  if (canvas === undefined && !isCanvasName(label))
    say(
      io.stderr,
      `In a folder only files called *.canvas.yaml are found; ${harmless(label)} has to be named: ${shellCommand("canvas lint", label)}`,
    );
}
