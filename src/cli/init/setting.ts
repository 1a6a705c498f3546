import type { ColourDepth } from "../../render/view.js";
import { colourDepth } from "../colour.js";
import type { Io } from "../io.js";
import { today } from "../today.js";
import { type CanvasJudging, judgingFor } from "./judging.js";
import type { Target } from "./target.js";

/** In what setting an interview takes place: which file and which day, how it is judged and how it is shown. */
export interface Setting {
  /** How messages call the file. */
  readonly label: string;
  /** ISO date. */
  readonly today: string;
  /** By what the project's config says, findings are found. */
  readonly judging: CanvasJudging;
  /** In columns. */
  readonly width: number;
  readonly colour: ColourDepth;
  /** For screen readers: records in place of pictures. */
  readonly plain?: boolean;
}

/** The setting for whoever answers here and today. */
export async function settingFor({ label, path }: Target, color: boolean | undefined, io: Io): Promise<Setting> {
  const { stderr, env } = io;
  return {
    width: Math.min(200, stderr.columns ?? io.stdout.columns ?? 80),
    colour: colourDepth(color, { env, stdout: stderr }),
    today: today(io),
    label,
    judging: await judgingFor(path, io),
  };
}
