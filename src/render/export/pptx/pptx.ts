import { sceneOf } from "../../scene.js";
import { CREDIT, carries, type Exporter, GENERATOR } from "../exporter.js";
import { pageOf } from "../poster/page.js";
import { placePoster } from "../poster/place-poster.js";
import { warnOfSize } from "../poster/warn-of-size.js";
import { presentationParts } from "./package-parts.js";
import { shapesXml } from "./shape.js";
import { slideShapes } from "./slide-shapes.js";
import { zipped } from "./zip.js";

/** English metric units. */
const METRIC_PER_MILLIMETRE = 36_000;
/** The largest side of a slide that programs accept, 56 inches. */
const LARGEST = 51_206_400;

/** The poster as a slide whose shapes and texts can be edited. */
export const pptx: Exporter = {
  async write(facts, { warn, paper }) {
    const scene = sceneOf(facts);
    const poster = placePoster(scene, paper);
    warnOfSize(poster, warn);
    const page = pageOf(poster);
    const metric = Math.min(METRIC_PER_MILLIMETRE, LARGEST / Math.max(page.width, page.height));
    const [left, top] = [page.left / page.scale, page.top / page.scale];
    const shapes = slideShapes(poster, scene).map((shape) => ({ ...shape, x: shape.x + left, y: shape.y + top }));
    return zipped(
      presentationParts({
        title: poster.title,
        subject: CREDIT,
        generator: GENERATOR,
        width: Math.floor(page.width * metric),
        height: Math.floor(page.height * metric),
        shapes: shapesXml(shapes, page.scale * metric),
      }),
    );
  },
  isOwn: (content) => carries(content, `<Application>${GENERATOR}</Application>`),
};
