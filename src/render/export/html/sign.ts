import { escapeXml } from "../../../text/escape-xml.js";
import type { Token } from "../poster/tokens.js";
import { drawSign } from "../svg/draw-sign.js";

/** A sign as a small picture. What it means is said elsewhere, in words, so that nobody hears of shapes. */
export function signHtml({ shape, isHollow, colour, number }: Token): string {
  const drawn = shape && drawSign({ shape, isHollow, colour, x: 0, y: 0, size: 2 });
  const picture = drawn ? `<svg viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true" focusable="false">${drawn}</svg>` : "";
  return `<span class="sign" aria-hidden="true">${picture}${escapeXml(number)}</span>`;
}

/** Words for those who hear the page. */
export function spoken(text: string): string {
  return text === "" ? "" : `<span class="hidden"> ${escapeXml(text)}</span>`;
}
