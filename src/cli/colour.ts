import type { ColourDepth } from "../render/view.js";
import type { Io } from "./io.js";

/**
 * How many colours to write with: `--color` or `--no-color`, else FORCE_COLOR, else NO_COLOR, else TERM=dumb, else whether
 * it is a terminal. In that order: who says it for one run means it more than who says it for a whole machine.
 */
export function colourDepth(wanted: boolean | undefined, { env, stdout }: Pick<Io, "env" | "stdout">): ColourDepth {
  const can = depthOfTerminal(env);
  if (wanted !== undefined) return wanted ? can : 0;
  if (env.FORCE_COLOR !== undefined) return forcedDepth(env.FORCE_COLOR, can);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return 0;
  if (env.TERM === "dumb") return 0;
  return stdout.isTTY ? can : 0;
}

function forcedDepth(value: string, can: ColourDepth): ColourDepth {
  if (value === "0" || value === "false") return 0;
  if (value === "1") return 16;
  return value === "2" || value === "3" ? 256 : can;
}

function depthOfTerminal({ TERM = "", COLORTERM, WT_SESSION }: Io["env"]): 16 | 256 {
  return /256/.test(TERM) || COLORTERM !== undefined || WT_SESSION !== undefined ? 256 : 16;
}
