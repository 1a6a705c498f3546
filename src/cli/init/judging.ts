import type { Judging } from "../../interview/judging.js";
import type { LintOptions } from "../../lint/lint-canvas.js";
import type { Io } from "../io.js";
import type { FileSettings } from "../lint/file-settings.js";
import { projectSettings } from "../project-settings.js";

/** How a canvas is judged while it is asked about: as `canvas lint` will judge it. */
export interface CanvasJudging {
  readonly lint: Pick<LintOptions, "selection" | "separation">;
  readonly asking: Judging;
}

/** Reads the config of the project that a canvas belongs to. */
export async function judgingFor(path: string, io: Io): Promise<CanvasJudging> {
  const { selection, separation } = await projectSettings(path, io);
  return { lint: { selection, separation }, asking: askingBy({ selection, separation }) };
}

/** What questions rest on, of the settings of rules. */
export function askingBy({ selection, separation }: Pick<FileSettings, "selection" | "separation">): Judging {
  const { vague } = selection.settings.get("vague-segment")?.options ?? {};
  return { separation, vague: Array.isArray(vague) ? vague : [] };
}
