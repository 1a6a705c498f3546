import { escapeXml } from "../../../text/escape-xml.js";
import type { Scene } from "../../scene.js";
import { ownLanguage } from "../own-language.js";
import { wordsHtml } from "./words-html.js";

/** Words of the author, kept apart from those around them: their direction and their language are their own. */
export function ownWords(text: string, scene: Scene, className?: string): string {
  const attribute = className === undefined ? "" : ` class="${className}"`;
  return `<bdi${attribute}${langOf(scene)}>${wordsHtml(text)}</bdi>`;
}

/** The attribute of an element that holds words of the author: around them, the page is in English. */
export function langOf({ facts }: Scene): string {
  const language = ownLanguage(facts);
  return language === undefined ? "" : ` lang="${escapeXml(language)}"`;
}
