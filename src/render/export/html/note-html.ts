import { type Belief, isOpen } from "../../beliefs.js";
import type { Detail } from "../../details.js";
import { isOwnName, type Note, type Scene, stateEnd } from "../../scene.js";
import { BELIEFS, PRIMARY, tokensOf } from "../poster/tokens.js";
import { servesText } from "../words-of.js";
import { directionOf } from "./direction-of.js";
import { langOf, ownWords } from "./own-words.js";
import { signHtml, spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** A note as an entry of a list: what it says and whom it serves; opened, everything the canvas says about it. */
export function noteHtml(note: Note, details: readonly Detail[], scene: Scene): string {
  const parts = note.parts.map((part) => partHtml(part, scene));
  const list = parts.length > 0 ? `<ul class="parts">${parts.join("")}</ul>` : "";
  const direction = directionOf(note.text);
  const summary = `<summary${direction}>${headHtml(note, scene)}</summary>`;
  const head =
    details.length > 0
      ? `<details>${summary}${detailsHtml(details, scene)}</details>`
      : `<p class="head"${direction}>${headHtml(note, scene)}</p>`;
  return `<li class="${classesOf(note, scene)}">${stripesHtml(note, scene)}${head}${list}</li>`;
}

function partHtml({ text, ourEnd, belief }: Note["parts"][number], scene: Scene): string {
  const lang = langOf(scene);
  const name = wordsHtml(text.slice(0, text.length - ourEnd.length));
  const sign = belief ? beliefHtml(belief) : "";
  if (lang === "" || ourEnd + sign === "") return `<li dir="auto"${lang}>${name}${ourEnd}${sign}</li>`;
  return `<li dir="auto"><span${lang}>${name}</span>${ourEnd}${sign}</li>`;
}

function detailsHtml(details: readonly Detail[], scene: Scene): string {
  const said = details.map(
    ({ label, value, isOurs }) =>
      `<div><dt>${wordsHtml(label)}</dt><dd dir="auto"${isOurs ? "" : langOf(scene)}>${wordsHtml(value)}</dd></div>`,
  );
  return `<dl>${said.join("")}</dl>`;
}

function headHtml(note: Note, scene: Scene): string {
  const signs = tokensOf(note, scene).map(signHtml).join("");
  const flags = `${note.belief ? beliefHtml(note.belief) : ""}${note.isPrimary ? `${signHtml(PRIMARY)}${spoken("priority 1")}` : ""}`;
  const whom = note.item.block === "customer_segments" ? "" : servesText(note);
  return `${flags && `<span class="flags">${flags}</span>`}<span class="signs">${signs}</span>${nameHtml(note, scene)}${stateEnd(note)}${spoken(whom && `for ${whom}`)}`;
}

function nameHtml(note: Note, scene: Scene): string {
  return isOwnName(note) ? ownWords(note.text, scene, "name") : `<bdi class="name">${wordsHtml(note.text)}</bdi>`;
}

function beliefHtml(belief: Belief): string {
  return `${signHtml(BELIEFS[belief])}${spoken(belief === "testing" ? "hypothesis that is being tested" : `${belief} hypothesis`)}`;
}

/** Classes are made here, never from what the canvas says. */
function classesOf(note: Note, scene: Scene): string {
  const segments = [...scene.marks.keys()];
  const { serves } = note;
  const served = serves.whom === "everyone" ? segments : serves.whom === "segments" ? serves.segments : [];
  const numbers = served.map((segment) => segments.indexOf(segment)).filter((number) => number >= 0);
  const [only, ...more] = serves.whom === "segments" ? serves.segments : [];
  const colour = only && more.length === 0 ? scene.marks.get(only)?.colour : undefined;
  return [
    "note",
    note.item.block === "customer_segments" && numbers.length > 0 && `segment-${numbers[0]}`,
    ...numbers.map((number) => `for-${number}`),
    colour && `tint-${colour}`,
    note.state !== "now" && "aside",
    isOpen(note.belief) && "untested",
  ]
    .filter(Boolean)
    .join(" ");
}

function stripesHtml({ serves }: Note, scene: Scene): string {
  const colours =
    serves.whom === "everyone"
      ? ["everyone"]
      : serves.whom === "segments"
        ? serves.segments.flatMap((segment) => scene.marks.get(segment)?.colour ?? [])
        : [];
  return `<span class="stripes" aria-hidden="true">${colours.map((colour) => `<i class="c-${colour}"></i>`).join("")}</span>`;
}
