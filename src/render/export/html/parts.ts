import type { Segment } from "../../../model/canvas.js";
import { escapeXml } from "../../../text/escape-xml.js";
import type { Scene } from "../../scene.js";
import { PRIMARY, tokenOf } from "../poster/tokens.js";
import { directionOf } from "./direction-of.js";
import { ownWords } from "./own-words.js";
import { signHtml, spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** A part of a view under its heading. */
export function section(title: string, ...content: readonly string[]): string {
  return [`<h3>${wordsHtml(title)}</h3>`, ...content].filter(Boolean).join("\n");
}

/** A segment by its sign and name; a star when it is among the most important. */
export function segmentHtml(segment: Segment, scene: Scene): string {
  const star = segment.priority === 1 ? ` ${signHtml(PRIMARY)}${spoken("priority 1")}` : "";
  const planned = segment.state === "planned" ? " <small>planned</small>" : "";
  return `${signHtml(tokenOf(segment, scene))} ${ownWords(segment.name, scene)}${planned}${star}`;
}

/** A card in the colour of a segment. */
export function segmentCard(segment: Segment, scene: Scene, ...content: readonly string[]): string {
  const colour = scene.marks.get(segment)?.colour;
  const body = content.filter(Boolean).join("\n");
  const classes = ["card", colour && `tint-${colour}`, linesIn(body) > LONG && "long"].filter(Boolean).join(" ");
  return `<article class="${classes}"><h3${directionOf(segment.name)}><span>${segmentHtml(segment, scene)}</span></h3>\n${body}</article>`;
}

/** A column of the first sheet of A4: a card of more lines may go on in the next one or on the next sheet, under its name again. */
const LONG = 27;
/** Letters in a line of a card. */
const LINE = 48;
const ENDS = ["</dt>", "</dd>", "</li>", "</p>"] as const;

/** About how many lines a card is printed in. */
function linesIn(html: string): number {
  const texts = ENDS.reduce((pieces: readonly string[], end) => pieces.flatMap((piece) => piece.split(end)), [html]);
  return texts.reduce((sum, text) => sum + Math.ceil(lengthOf(text) / LINE), 0);
}

function lengthOf(html: string): number {
  return html.split("<").reduce((sum, piece) => sum + piece.length - (piece.indexOf(">") + 1), 0);
}

/** Cards beside each other, as many as there is room for. */
export function cards(all: readonly string[]): string {
  return `<div class="cards">\n${all.join("\n")}\n</div>`;
}

/** What is said, by label; a label may have several texts. */
export function saidHtml(said: readonly (readonly [label: string, texts: readonly string[]])[]): string {
  const rows = said.map(([label, texts]) => `<div><dt>${wordsHtml(label)}</dt>${texts.map(ddHtml).join("")}</div>`);
  return `<dl>${rows.join("")}</dl>`;
}

function ddHtml(text: string): string {
  return `<dd dir="auto">${wordsHtml(text)}</dd>`;
}

/** A list of texts; nothing when there are none. */
export function listHtml(texts: readonly string[], className = "plain"): string {
  if (texts.length === 0) return "";
  const entries = texts.map((text) => `<li dir="auto">${wordsHtml(text)}</li>`);
  return `<ul class="${className}">${entries.join("")}</ul>`;
}

/** Paper does not move: from so many columns on, a table is printed in smaller type. */
const DENSITIES: readonly (readonly [from: number, className: string])[] = [
  [34, "dense-4"],
  [26, "dense-3"],
  [17, "dense-2"],
  [12, "dense-1"],
];

/** A table that moves in a box of its own where the screen is too narrow for it. */
export function tableHtml(label: string, head: readonly string[], rows: readonly string[]): string {
  const dense = DENSITIES.find(([from]) => head.length >= from)?.[1];
  const table = dense === undefined ? "<table>" : `<table class="${dense}">`;
  return `<div class="wide" role="region" aria-label="${escapeXml(label)}" tabindex="0">${table}
<thead><tr>${head.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>`;
}

/** What is said where there are no segments to tell of. */
export const NO_SEGMENTS = "<p>No customer segments yet.</p>";
