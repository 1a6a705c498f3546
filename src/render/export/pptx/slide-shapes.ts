import { graphemes } from "../../../text/graphemes.js";
import { PALETTE } from "../../palette.js";
import { type Scene, stateEnd } from "../../scene.js";
import { CREDIT } from "../exporter.js";
import { ownLanguage } from "../own-language.js";
import { type LegendEntry, legendEntries } from "../poster/legend.js";
import { STRIPE, weightOf } from "../poster/place-note.js";
import type { PlacedBlock, PlacedNote, Poster, Words } from "../poster/poster.js";
import { inkOf, THEME } from "../poster/theme.js";
import { BELIEFS, PRIMARY, type Token, tokensOf, tokenText } from "../poster/tokens.js";
import { isRightToLeft } from "../text/direction.js";
import type { Paragraph, Run, Shape } from "./shape.js";

const LEGEND = 14;

/** The poster as shapes that one can edit: a shape per block and per note, with its text in it. */
export function slideShapes(poster: Poster, scene: Scene): readonly Shape[] {
  return [
    ...poster.header.map((line) => lineShape(line, poster)),
    ...poster.blocks.flatMap((block) => [blockShape(block), ...block.notes.flatMap((note) => noteShapes(note, scene))]),
    legendShape(poster, scene),
  ];
}

function lineShape(
  { text, x, y, width, size, weight, ink, isRightToLeft: isRtl, isOwn }: Words,
  poster: Poster,
): Shape {
  const language = isOwn ? poster.language : undefined;
  const runs = [{ text, size, colour: THEME[ink], isBold: weight === "bold", language }];
  const wide = width * 1.05;
  return {
    name: shapeName(text),
    x: isRtl ? x - wide : x,
    y: y - size,
    width: wide,
    height: size * 1.3,
    paragraphs: [{ runs, isRightToLeft: isRtl }],
    isOneLine: true,
  };
}

/** What a list of shapes calls one: the beginning of its text, no character cut in two. */
function shapeName(text: string): string {
  return graphemes(text).slice(0, 40).join("");
}

function blockShape({ title, words, notes, ...area }: PlacedBlock): Shape {
  const lines = notes.length > 0 ? words.slice(0, 1) : words;
  return {
    ...area,
    name: title,
    line: { colour: THEME.line, width: 2.5 },
    inset: [12, 7, 12, 7],
    paragraphs: lines.map(({ text, size, weight, ink }) => ({
      runs: [{ text, size, colour: THEME[ink], isBold: weight === "bold" }],
    })),
  };
}

function noteShapes(placed: PlacedNote, scene: Scene): readonly Shape[] {
  const { note, size, x, y, width, height, isDashed } = placed;
  const ground: Shape = {
    x,
    y,
    width,
    height,
    name: shapeName(note.text),
    description: placed.description,
    fill: placed.ground,
    line: { colour: isDashed ? THEME.untested : THEME.noteEdge, width: isDashed ? 1.6 : 1, isDashed },
    inset: [STRIPE + size * 0.45, size * 0.3, size * 0.2, 0],
    paragraphs: [headOf(placed, scene), ...note.parts.map((part) => partOf(part, size * 0.88, scene))],
  };
  const each = height / placed.stripes.length;
  const stripes = placed.stripes.map((colour, at): Shape => {
    const fill = colour === "everyone" ? THEME.everyone : PALETTE[colour].hex;
    return { name: "stripe", x, y: y + at * each, width: STRIPE, height: each, fill };
  });
  return [ground, ...stripes];
}

function headOf({ note, size }: PlacedNote, scene: Scene): Paragraph {
  const flags = [...(note.belief ? [BELIEFS[note.belief]] : []), ...(note.isPrimary ? [PRIMARY] : [])];
  const end = stateEnd(note);
  const isBold = weightOf(note) === "bold";
  const colour = note.state === "now" ? THEME.text : THEME.muted;
  return {
    runs: [
      ...tokensOf(note, scene).map((token) => signRun(token, size)),
      { text: note.text, size, colour, isBold, language: ownLanguage(scene.facts) },
      ...(end === "" ? [] : [{ text: end, size, colour, isBold }]),
      ...flags.map((flag): Run => ({ text: NO_BREAK + tokenText(flag), size, colour, isBold: true })),
    ],
    isRightToLeft: isRightToLeft(note.text),
  };
}

function partOf({ text, ourEnd, belief }: PlacedNote["note"]["parts"][number], size: number, scene: Scene): Paragraph {
  const name = text.slice(0, text.length - ourEnd.length);
  const after = ourEnd + (belief ? NO_BREAK + tokenText(BELIEFS[belief]) : "");
  return {
    runs: [
      { text: name, size, colour: THEME.text, language: ownLanguage(scene.facts) },
      ...(after === "" ? [] : [{ text: after, size, colour: THEME.text }]),
    ],
    bullet: size * 0.8,
    isRightToLeft: isRightToLeft(text),
  };
}

function signRun(token: Token, size: number): Run {
  return { text: tokenText(token) + NO_BREAK, size, colour: token.colour ? inkOf(token.colour) : THEME.text };
}

function legendShape(poster: Poster, scene: Scene): Shape {
  const { width, height, legend } = poster;
  const top = Math.min(...legend.words.map(({ y, size }) => y - size));
  return {
    name: "Legend",
    x: 40,
    y: top,
    width: width - 80,
    height: height - top - 10,
    paragraphs: [
      { runs: legendEntries(scene, 16).flatMap((entry) => entryRuns(entry, poster)) },
      { runs: [{ text: CREDIT, size: 13, colour: THEME.muted }], above: 8 },
    ],
  };
}

/** No line ends in an entry; a sign stands where its name begins for who reads it, as on other pictures. */
function entryRuns([token, name, isOwn]: LegendEntry, poster: Poster): readonly Run[] {
  const words = { size: LEGEND, colour: THEME.text, language: isOwn ? poster.language : undefined };
  const whole = name.replaceAll(" ", NO_BREAK);
  if (!isRightToLeft(name) || !token)
    return [
      ...(token ? [signRun(token, LEGEND)] : []),
      { ...words, text: whole + BETWEEN, marks: ["", LEFT_TO_RIGHT] },
    ];
  return [
    { ...words, text: whole, marks: [RIGHT_TO_LEFT, RIGHT_TO_LEFT + LEFT_TO_RIGHT] },
    { ...signRun(token, LEGEND), text: NO_BREAK + tokenText(token) + BETWEEN },
  ];
}

const BETWEEN = "     ";
const NO_BREAK = "\u00A0";
/** Marks that end the words of a direction, so that a neighbour's do not go on with them. */
const [LEFT_TO_RIGHT, RIGHT_TO_LEFT] = ["\u200E", "\u200F"];
