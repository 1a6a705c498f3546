import { PALETTE } from "../../palette.js";
import { STRIPE } from "../poster/place-note.js";
import type { PlacedBlock, PlacedNote, Poster, Sign, Words } from "../poster/poster.js";
import { lookOf } from "../poster/sign-look.js";
import { signsApart } from "../poster/signs-apart.js";
import { THEME } from "../poster/theme.js";
import { typedSign } from "./typed-sign.js";

/** Draws the poster on the page that is open, whose units are those of the poster. */
export function drawOnPage(page: PDFKit.PDFDocument, poster: Poster): void {
  drawWords(page, poster.header);
  for (const block of poster.blocks) drawBlock(page, block);
  drawWords(page, poster.legend.words);
  drawSigns(page, poster.legend.signs);
}

function drawBlock(page: PDFKit.PDFDocument, { x, y, width, height, words, notes }: PlacedBlock): void {
  page.lineWidth(2.5).rect(x, y, width, height).stroke(THEME.line);
  drawWords(page, words);
  for (const note of notes) drawNote(page, note);
}

function drawNote(page: PDFKit.PDFDocument, { x, y, width, height, ...note }: PlacedNote): void {
  page.save().lineWidth(note.isDashed ? 1.6 : 1);
  if (note.isDashed) page.dash(6, { space: 4 });
  page.roundedRect(x, y, width, height, 3).fillAndStroke(note.ground, note.isDashed ? THEME.untested : THEME.noteEdge);
  page.restore();
  const each = (height - 2) / note.stripes.length;
  note.stripes.forEach((colour, at) => {
    const fill = colour === "everyone" ? THEME.everyone : PALETTE[colour].hex;
    page.rect(x + 1, y + 1 + at * each, STRIPE - 1, each).fill(fill);
  });
  drawWords(page, note.words);
  drawSigns(page, note.signs);
}

function drawWords(page: PDFKit.PDFDocument, words: readonly Words[]): void {
  for (const part of words.flatMap((line) => signsApart(line))) {
    const { text, x, y, size, weight, ink } = part;
    const sign = typedSign(part);
    if (sign) drawTyped(page, text, sign);
    else
      page
        .font(weight)
        .fontSize(size)
        .fillColor(THEME[ink])
        .text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }
}

/** A sign that was typed: whoever copies the text or hears it meets the character. */
function drawTyped(page: PDFKit.PDFDocument, text: string, sign: Sign): void {
  page.markContent("Span", { actual: text });
  drawSigns(page, [sign]);
  page.endMarkedContent();
}

function drawSigns(page: PDFKit.PDFDocument, signs: readonly Sign[]): void {
  for (const sign of signs) {
    const { outline, scale, fill, edge, edgeWidth } = lookOf(sign);
    page.save().translate(sign.x, sign.y).scale(scale).lineWidth(edgeWidth).path(outline);
    if (fill === undefined) page.lineCap("round").lineJoin("round").stroke(edge);
    else page.fillAndStroke(fill, edge);
    page.restore();
  }
}
