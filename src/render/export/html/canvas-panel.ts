import { BLOCK_IDS, type BlockId, blockOf } from "../../../model/blocks.js";
import { detailsFor, detailText, remarksOf } from "../../details.js";
import type { Scene } from "../../scene.js";
import { legendEntries } from "../poster/legend.js";
import { noteHtml } from "./note-html.js";
import { ownWords } from "./own-words.js";
import { listHtml, section } from "./parts.js";
import { signHtml } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** The nine blocks in the order in which a canvas tells its story; the style sheet puts each in its place. */
export function canvasPanel(scene: Scene): string {
  const details = detailsFor(scene.facts);
  const blocks = BLOCK_IDS.map((block) => blockHtml(block, scene, details));
  return `<div class="canvas">\n${blocks.join("\n")}\n</div>\n${[legendHtml(scene), remarksHtml(scene)].filter(Boolean).join("\n")}`;
}

function blockHtml(block: BlockId, scene: Scene, details: ReturnType<typeof detailsFor>): string {
  const { notes } = scene.box(block);
  const { title, questions } = blockOf(block);
  const list = notes.map((note) => noteHtml(note, details(note.item), scene)).join("\n");
  const content =
    notes.length > 0
      ? `<ul class="notes">\n${list}\n</ul>`
      : questions.map((question) => `<p>${question}</p>`).join("");
  return `<section class="block ${block}" aria-labelledby="block-${block}"><h3 id="block-${block}">${title}</h3>\n${content}</section>`;
}

function legendHtml(scene: Scene): string {
  const entries = legendEntries(scene, Number.POSITIVE_INFINITY).map(
    ([token, text, isOwn]) =>
      `<li>${token ? signHtml(token) : ""}${isOwn ? ownWords(text, scene) : `<bdi>${wordsHtml(text)}</bdi>`}</li>`,
  );
  return `<ul class="legend" aria-label="What the signs mean">${entries.join("")}</ul>`;
}

function remarksHtml({ facts }: Scene): string {
  const remarks = remarksOf(facts.canvas);
  return remarks.length > 0 ? section("Remarks", listHtml(remarks.map(detailText))) : "";
}
