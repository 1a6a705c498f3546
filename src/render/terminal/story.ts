import { BLOCK_IDS } from "../../model/blocks.js";
import type { Scene } from "../scene.js";
import { fitTitle } from "./boxes.js";
import { noteLines } from "./note-lines.js";
import type { Pen } from "./pen.js";
import { type Line, span } from "./spans.js";

/** The nine blocks one below the other, in the order in which a canvas tells its story: for narrow screens. */
export function storyLines(scene: Scene, pen: Pen, width: number): readonly Line[] {
  return BLOCK_IDS.flatMap((block) => {
    const { titles, notes } = scene.box(block);
    const title = fitTitle(titles, width).map((text) => [span(text, { bold: true })]);
    const lines = notes.flatMap((note) => noteLines(note, scene, pen, width - 1).map((line) => [span(" "), ...line]));
    return [...title, ...(lines.length > 0 ? lines : [[span(" nothing yet", { dim: true })]]), []];
  });
}
