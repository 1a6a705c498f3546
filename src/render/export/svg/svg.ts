import { sceneOf } from "../../scene.js";
import { carries, type Exporter, GENERATOR } from "../exporter.js";
import { placePoster } from "../poster/place-poster.js";
import { drawPoster } from "./draw-poster.js";

/** The canvas as a poster in SVG. */
export const svg: Exporter = {
  write: async (facts) => drawPoster(placePoster(sceneOf(facts))),
  isOwn: (content) => carries(content, `<!-- Generator: ${GENERATOR} -->`),
};
