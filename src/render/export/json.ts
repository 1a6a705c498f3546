import { VIEWS } from "../index.js";
import type { TextExporter } from "./exporter.js";

// The parts of every canvas, in the order in which they are written; no other tool's data begins and goes on like this.
const SHAPE = ['{\n  "version": 1,\n  "name": ', '\n  "stage": ', '\n  "segments": ['] as const;

/** The normalised canvas as data, the same as `canvas show --format json`. */
export const json: TextExporter = {
  write: async (facts) => [...(await VIEWS.canvas.load()).json(facts)].join(""),
  isOwn: (content) => hasShape(content.toString("utf8")),
};

function hasShape(text: string): boolean {
  const [head, stage, segments] = SHAPE;
  const at = text.indexOf(stage, head.length);
  return text.startsWith(head) && at >= 0 && text.includes(segments, at);
}
