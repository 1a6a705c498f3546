import { sceneOf } from "../../scene.js";
import { carries, GENERATOR, type TextExporter } from "../exporter.js";
import { placePoster } from "../poster/place-poster.js";
import { warnOfSize } from "../poster/warn-of-size.js";
import { drawPoster } from "./draw-poster.js";

/** The canvas as a poster in SVG. */
export const svg: TextExporter = {
  async write(facts, { warn, paper }) {
    const poster = placePoster(sceneOf(facts), paper);
    warnOfSize(poster, warn);
    return drawPoster(poster);
  },
  isOwn: (content) => carries(content, `<!-- Generator: ${GENERATOR} -->`),
};
