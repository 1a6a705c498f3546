import type { Canvas } from "../../../model/canvas.js";
import { isDay } from "../../../text/day.js";
import { latePattern } from "../../../text/late-pattern.js";
import { isPlain } from "../../../text/plain.js";
import { withoutPresentation } from "../../../text/presentation.js";
import { sceneOf } from "../../scene.js";
import { ExportError, loadOptional } from "../export-error.js";
import { CREDIT, type Exporter, GENERATOR } from "../exporter.js";
import { fontFilesIn, someOf, strangersTo } from "../fonts.js";
import { pageOf } from "../poster/page.js";
import { placePoster } from "../poster/place-poster.js";
import type { Poster } from "../poster/poster.js";
import { isTypedSign } from "../poster/typed-sign.js";
import { warnOfSize } from "../poster/warn-of-size.js";
import { withLines } from "../poster/with-lines.js";
import { drawOnPage } from "./draw-on-page.js";

/** Fonts for letters of other scripts are on fewer computers than browsers that show them; fonts for signs are on most. */
const LETTER = latePattern(String.raw`\p{L}`);

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The poster on one page: vector lines, fonts inside, text that can be selected. */
export const pdf: Exporter = {
  needsFonts: true,
  async write(facts, { fontsFolder, warn, paper }) {
    const { default: PDFDocument } = await loadOptional("pdfkit", "PDF", () => import("pdfkit"));
    const poster = withoutSelectors(placePoster(sceneOf(facts), paper));
    warnOfSize(poster, warn);
    requireKnownCharacters(poster);
    const { width, height, left, top, scale } = pageOf(poster);
    const document = new PDFDocument({
      size: [width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE],
      margin: 0,
      lang: facts.canvas.language,
      displayTitle: true,
      info: {
        Title: poster.title,
        Subject: CREDIT,
        Creator: GENERATOR,
        Producer: GENERATOR,
        CreationDate: dateOf(facts.canvas),
      },
    });
    const fonts = fontFilesIn(fontsFolder);
    document.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
    document.scale(POINTS_PER_MILLIMETRE).translate(left, top).scale(scale);
    drawOnPage(document, poster);
    return bytesOf(document);
  },
  isOwn: (content) => content.subarray(0, 5).toString("latin1") === "%PDF-" && content.includes(`(${GENERATOR})`),
};

/** Selectors choose among pictures of a sign, of which there is one here. */
function withoutSelectors(poster: Poster): Poster {
  return withLines(poster, (line) => [isPlain(line.text) ? line : { ...line, text: withoutPresentation(line.text) }]);
}

/** The page must not show boxes where the author wrote letters; some signs it draws without a font. */
function requireKnownCharacters(poster: Poster): void {
  const strange = strangersTo(poster).filter((character) => !isTypedSign(character));
  if (strange.length === 0) return;
  throw new ExportError(
    `the fonts for PDF hold no ${someOf(strange)}`,
    strange.some((character) => LETTER().test(character))
      ? "export HTML, to be printed from a browser, or PNG, which takes the fonts of this computer too"
      : "export PNG, which takes the fonts of this computer too, or HTML, to be printed from a browser",
  );
}

/** The same file gives the same bytes, so the date is the one it was reviewed, not that of today. */
function dateOf({ reviewed = "" }: Canvas): Date {
  return new Date(isDay(reviewed) ? `${reviewed}T00:00:00Z` : 0);
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    document.end();
  });
}
