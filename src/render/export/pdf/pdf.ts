import type { Canvas } from "../../../model/canvas.js";
import { isDay } from "../../../text/day.js";
import { sceneOf } from "../../scene.js";
import { ExportError, loadOptional } from "../export-error.js";
import { CREDIT, type Exporter, GENERATOR } from "../exporter.js";
import { fontFilesIn, someOf, strangersTo } from "../fonts.js";
import { placePoster } from "../poster/place-poster.js";
import type { Poster } from "../poster/poster.js";
import { warnOfSize } from "../poster/warn-of-size.js";
import { drawOnPage } from "./draw-on-page.js";

/** From quarter millimetres to points. */
const POINTS = 72 / 25.4 / 4;

/** The poster on one page: vector lines, fonts inside, text that can be selected. */
export const pdf: Exporter = {
  needsFonts: true,
  async write(facts, { fontsFolder, warn }) {
    const { default: PDFDocument } = await loadOptional("pdfkit", "PDF", () => import("pdfkit"));
    const poster = placePoster(sceneOf(facts));
    warnOfSize(poster, warn);
    requireKnownCharacters(poster);
    const document = new PDFDocument({
      size: [poster.width * POINTS, poster.height * POINTS],
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
    document.scale(POINTS);
    drawOnPage(document, poster);
    return bytesOf(document);
  },
  isOwn: (content) => content.subarray(0, 5).toString("latin1") === "%PDF-" && content.includes(`(${GENERATOR})`),
};

/** The page must not show boxes where the author wrote letters. */
function requireKnownCharacters(poster: Poster): void {
  const strange = strangersTo(poster);
  if (strange.length === 0) return;
  throw new ExportError(
    `the fonts for PDF hold no ${someOf(strange)}`,
    "export HTML instead and print it from a browser, which has fonts for all scripts",
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
