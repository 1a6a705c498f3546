import { escapeXml } from "../../../text/escape-xml.js";
import { harmless } from "../../../text/harmless.js";
import { onOneLine } from "../../../text/one-line.js";
import { piecesByFigures } from "../../../text/wrap.js";

/** Words between tags, harmless; each figure stays on one line with its unit, as in other outputs. */
export function wordsHtml(text: string): string {
  return piecesByFigures(harmless(onOneLine(text)))
    .map((piece, at) => (at % 2 === 0 ? escapeXml(piece) : `<span class="whole">${escapeXml(piece)}</span>`))
    .join("");
}
