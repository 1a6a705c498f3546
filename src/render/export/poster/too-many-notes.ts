import { groupedNumber } from "../../../text/grouped-number.js";
import { allNotes, type Scene } from "../../scene.js";
import { ExportError } from "../export-error.js";

/** With more, a sheet is some twenty-five metres long. */
const MOST_NOTES = 10_000;

/** Refuses what no paper holds. Throws ExportError. */
export function refuseTooManyNotes(scene: Scene): void {
  const notes = allNotes(scene);
  const count = notes.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
  if (count <= MOST_NOTES) return;
  throw new ExportError(
    `a sheet holds at most ${groupedNumber(MOST_NOTES)} notes and parts of offers, and this canvas has ${groupedNumber(count)}`,
    "split the canvas, or export Markdown, CSV or JSON, which need no sheet",
  );
}
