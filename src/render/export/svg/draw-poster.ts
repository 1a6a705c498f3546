import { escapeXml } from "../../../text/escape-xml.js";
import { PALETTE } from "../../palette.js";
import { CREDIT, GENERATOR } from "../exporter.js";
import { pageOf } from "../poster/page.js";
import { STRIPE } from "../poster/place-note.js";
import type { PlacedBlock, PlacedNote, Poster, Sign, Words } from "../poster/poster.js";
import { THEME } from "../poster/theme.js";
import { isExactlyMeasured } from "../text/measure.js";
import { drawSign } from "./draw-sign.js";
import { element, numberText } from "./xml.js";

/** Fonts of one width: whichever of them a computer has, lines end at the same place. */
const FONTS = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

type Attributes = Readonly<Record<string, string>>;

/** How a text that is read from right to left is written, so that who draws it sets it so. */
export interface RightToLeft {
  readonly attributes: Attributes;
  /** What stands before the text and after it. */
  readonly marks: readonly [before: string, after: string];
}

const BY_DIRECTION: RightToLeft = { attributes: { direction: "rtl" }, marks: ["", ""] };

/**
 * The poster as an SVG document. Nothing in it is a script, a style sheet or a reference to another place.
 * @param rightToLeft for those who draw without knowing what every browser knows
 * @param faceOf in which font a line is set, for those who do not find one themselves
 * @param signOf what is drawn in the place of a line
 */
export function drawPoster(
  poster: Poster,
  rightToLeft: RightToLeft = BY_DIRECTION,
  faceOf: (line: Words) => Attributes = () => ({}),
  signOf: (line: Words) => Sign | undefined = () => undefined,
): string {
  const { width, height, title, description, language } = poster;
  const page = pageOf(poster);
  // Browsers read the one, programs for SVG of old the other.
  const own = language === undefined ? {} : { lang: language, "xml:lang": language };
  const oneLine = (words: Words) => {
    const sign = signOf(words);
    return sign ? drawSign(sign) : line(words, rightToLeft, faceOf, words.isOwn ? own : {});
  };
  const lines = (words: readonly Words[]) => words.map(oneLine).join("");
  const content = [
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(`${description}. ${CREDIT}`)}</desc>`,
    `<metadata>${GENERATOR}</metadata>`,
    element("rect", { width, height, fill: THEME.paper }),
    element("g", { id: "header" }, lines(poster.header)),
    ...poster.blocks.map((block) => drawBlock(block, lines)),
    element("g", { id: "legend" }, lines(poster.legend.words) + poster.legend.signs.map(drawSign).join("")),
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: `${numberText(page.width)}mm`,
    height: `${numberText(page.height)}mm`,
    viewBox: `0 0 ${numberText(width)} ${numberText(height)}`,
    role: "img",
    "aria-labelledby": "title description",
    "font-family": FONTS,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Generator: ${GENERATOR} -->\n${element("svg", attributes, `\n${content.join("\n")}\n`)}\n`;
}

type DrawLines = (words: readonly Words[]) => string;

function drawBlock(block: PlacedBlock, lines: DrawLines): string {
  const { x, y, width, height } = block;
  const frame = element("rect", { x, y, width, height, fill: "none", stroke: THEME.line, "stroke-width": 2.5 });
  const content = [frame, lines(block.words), ...block.notes.map((note) => drawNote(note, lines))];
  return element("g", { id: block.block }, `<title>${escapeXml(block.title)}</title>\n${content.join("\n")}\n`);
}

function drawNote(note: PlacedNote, lines: DrawLines): string {
  const { x, y, width, height } = note;
  const ground = element("rect", {
    x,
    y,
    width,
    height,
    rx: 3,
    fill: note.ground,
    stroke: note.isDashed ? THEME.untested : THEME.noteEdge,
    "stroke-width": note.isDashed ? 1.6 : 1,
    "stroke-dasharray": note.isDashed ? "6 4" : undefined,
  });
  const content = [ground, stripes(note), lines(note.words), note.signs.map(drawSign).join("")];
  return element("g", { id: note.id }, `<title>${escapeXml(note.description)}</title>${content.join("")}`);
}

/** The coloured edge: one piece for each segment that the note serves. */
function stripes({ x, y, height, stripes: colours }: PlacedNote): string {
  const each = (height - 2) / colours.length;
  return colours
    .map((colour, at) => {
      const fill = colour === "everyone" ? THEME.everyone : PALETTE[colour].hex;
      return element("rect", { x: x + 1, y: y + 1 + at * each, width: STRIPE - 1, height: each, fill });
    })
    .join("");
}

/** Where the width is known exactly it is written, so that another font is squeezed rather than let out of its box. */
function line(
  words: Words,
  rightToLeft: RightToLeft,
  faceOf: (line: Words) => Attributes,
  language: Attributes,
): string {
  const { text, x, y, size, weight, ink, width, isRightToLeft } = words;
  const isExact = text.length > 1 && isExactlyMeasured(text, weight);
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === "bold" ? "bold" : undefined,
    fill: THEME[ink],
    ...(isExact ? {} : faceOf(words)),
    ...(isRightToLeft ? rightToLeft.attributes : {}),
    ...language,
    textLength: isExact ? width : undefined,
    lengthAdjust: isExact ? "spacingAndGlyphs" : undefined,
  };
  const [before, after] = isRightToLeft ? rightToLeft.marks : ["", ""];
  return element("text", attributes, before + wordsXml(words, language) + after);
}

/** The text of a line; where the line is told to be in another language, its end in our words is told to be in English. */
function wordsXml({ text, ourEnd }: Words, { lang }: Attributes): string {
  if (lang === undefined || ourEnd === undefined || !text.endsWith(ourEnd)) return escapeXml(text);
  const end = element("tspan", { lang: "en", "xml:lang": "en" }, escapeXml(ourEnd));
  return `${escapeXml(text.slice(0, -ourEnd.length))}${end}`;
}
