import { sceneOf } from "../../scene.js";
import { CREDIT, carries, type Exporter, GENERATOR } from "../exporter.js";
import { placePoster } from "../poster/place-poster.js";
import { warnOfSize } from "../poster/warn-of-size.js";
import { presentationParts } from "./package-parts.js";
import { shapesXml, UNIT } from "./shape.js";
import { slideShapes } from "./slide-shapes.js";
import { zipped } from "./zip.js";

/** The largest side of a slide that programs accept, 56 inches. */
const LARGEST = 51_206_400;

/** The poster as a slide whose shapes and texts can be edited. */
export const pptx: Exporter = {
  async write(facts, { warn }) {
    const scene = sceneOf(facts);
    const poster = placePoster(scene);
    warnOfSize(poster, warn);
    const scale = Math.min(UNIT, LARGEST / Math.max(poster.width, poster.height));
    return zipped(
      presentationParts({
        title: poster.title,
        subject: CREDIT,
        generator: GENERATOR,
        width: Math.floor(poster.width * scale),
        height: Math.floor(poster.height * scale),
        shapes: shapesXml(slideShapes(poster, scene), scale),
      }),
    );
  },
  isOwn: (content) => carries(content, `<Application>${GENERATOR}</Application>`),
};
