import { crc32 } from "node:zlib";
import { sceneOf } from "../../scene.js";
import { loadOptional } from "../export-error.js";
import { carries, type Exporter, GENERATOR } from "../exporter.js";
import { fontFilesIn, someOf, strangersTo } from "../fonts.js";
import { placePoster } from "../poster/place-poster.js";
import type { Words } from "../poster/poster.js";
import { runsApart } from "../poster/runs-apart.js";
import { isTypedSign, typedSign } from "../poster/typed-sign.js";
import { warnOfSize } from "../poster/warn-of-size.js";
import { linesOf, withLines } from "../poster/with-lines.js";
import { drawPoster } from "../svg/draw-poster.js";
import { boxedOf, unheldOf, withBoxes } from "./boxed-characters.js";
import { BY_ANCHOR } from "./by-anchor.js";
import { drawnWidths } from "./drawn-widths.js";
import { faceOf } from "./stand-ins.js";

/** About 200 dots per inch on A3. */
const DOTS_PER_UNIT = 2;
const MARK = `Software\0${GENERATOR}`;

/** The poster as an image. */
export const png: Exporter = {
  needsFonts: true,
  async write(facts, { fontsFolder, warn, paper }) {
    const { Resvg } = await loadOptional("@resvg/resvg-js", "PNG", () => import("@resvg/resvg-js"));
    const poster = placePoster(sceneOf(facts), paper);
    warnOfSize(poster, warn);
    const strangers = strangersTo(poster).filter((character) => !isTypedSign(character));
    const font = {
      fontFiles: Object.values(fontFilesIn(fontsFolder)),
      // Only for what our fonts do not hold: without them, every computer draws the same.
      loadSystemFonts: strangers.length > 0,
      defaultFontFamily: "Arimo",
    };
    const unheld = unheldOf(strangers, Resvg, font);
    const boxed = boxedOf(unheld);
    if (boxed.length > 0)
      warn?.(`no font on this computer draws ${someOf(boxed)}: boxes stand in their place; HTML and SVG show them`);
    const boxes = withBoxes(poster, boxed);
    const face = (line: Words) => faceOf(line, unheld);
    const widths = drawnWidths(linesOf(boxes), face, Resvg, font);
    const apart = withLines(boxes, (line) => runsApart(line, widths));
    const drawn = drawPoster(apart, BY_ANCHOR, face, typedSign);
    const image = new Resvg(drawn, {
      fitTo: { mode: "width", value: Math.round(poster.width * DOTS_PER_UNIT) },
      font,
    });
    return withText(image.render().asPng(), MARK);
  },
  isOwn: (content) => carries(content, MARK),
};

// The signature, and the chunk that a PNG begins with.
const HEAD = 8 + 25;

/** The image with a piece of text in it, behind the chunk that must come first. */
function withText(image: Uint8Array, text: string): Uint8Array {
  const data = Buffer.from(`tEXt${text}`, "latin1");
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length - 4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([image.subarray(0, HEAD), length, data, sum, image.subarray(HEAD)]);
}
