import { PALETTE } from "../../palette.js";
import { STRIPE } from "../poster/place-note.js";
import type { PlacedBlock, PlacedNote, Poster, Sign, Words } from "../poster/poster.js";
import { runsApart } from "../poster/runs-apart.js";
import { lookOf } from "../poster/sign-look.js";
import { THEME } from "../poster/theme.js";
import { baselineOf, tokenText, typeOf } from "../poster/tokens.js";
import { typedSign } from "../poster/typed-sign.js";
import { textWidth } from "../text/measure.js";
import { prepareSpace, saySpaceAs } from "./said-space.js";

/** Draws the poster on the page that is open, whose units are those of the poster. */
export function drawOnPage(page: PDFKit.PDFDocument, poster: Poster): void {
  prepareSpace(page);
  drawInOrder(page, poster.header, []);
  for (const block of poster.blocks) drawBlock(page, block);
  drawInOrder(page, poster.legend.words, poster.legend.signs);
}

function drawBlock(page: PDFKit.PDFDocument, { x, y, width, height, words, notes }: PlacedBlock): void {
  page.lineWidth(2.5).rect(x, y, width, height).stroke(THEME.line);
  drawInOrder(page, words, []);
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
  drawInOrder(page, note.words, note.signs);
}

/** Lines and signs in the order in which they are read: so they are copied, and told to those who hear them. */
function drawInOrder(page: PDFKit.PDFDocument, words: readonly Words[], signs: readonly Sign[]): void {
  const texts = words.flatMap((line) => runsApart(line));
  const said = [
    ...texts.map((text) => ({ x: text.x, y: text.y, draw: () => drawText(page, text) })),
    ...signs.map((sign) => ({ x: sign.x, y: baselineOf(sign), draw: () => drawSign(page, sign, tokenText(sign)) })),
  ];
  said.sort((a, b) => (Math.abs(a.y - b.y) < SAME_LINE ? a.x - b.x : a.y - b.y));
  for (const { draw } of said) draw();
}

/** Lines are further apart, in units of the poster; those of a sign and of its words differ by less. */
const SAME_LINE = 4;

function drawText(page: PDFKit.PDFDocument, words: Words): void {
  const { text, x, y, size, weight, ink } = words;
  const sign = typedSign(words);
  if (sign) drawSign(page, sign, text);
  else
    page
      .font(weight)
      .fontSize(size)
      .fillColor(THEME[ink])
      .text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}

/** A sign, and behind it the character that it stands for: whoever copies the text or hears it meets that. */
function drawSign(page: PDFKit.PDFDocument, sign: Sign, text: string): void {
  const { outline, scale, fill, edge, edgeWidth } = lookOf(sign);
  page.save().translate(sign.x, sign.y).scale(scale).lineWidth(edgeWidth).path(outline);
  if (fill === undefined) page.lineCap("round").lineJoin("round").stroke(edge);
  else page.fillAndStroke(fill, edge);
  page.restore();
  const size = typeOf(sign);
  const stretched = (100 * sign.size) / textWidth(" ", size);
  saySpaceAs(page, text, { x: sign.x - sign.size / 2, y: baselineOf(sign), size, stretched });
}
