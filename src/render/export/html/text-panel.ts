import type { Facts } from "../../../analysis/facts.js";
import { escapeXml } from "../../../text/escape-xml.js";
import type { View } from "../../view.js";

const WIDTH = 110;

/** A view as a terminal shows it; those who hear the page get its plain form, a record per line. */
export function textPanel(title: string, view: View, facts: Facts): string {
  const options = { width: WIDTH, colour: 0, ascii: false } as const;
  const drawn = [...view.text(facts, { ...options, plain: false })].map(escapeXml).join("\n");
  const told = [...view.text(facts, { ...options, plain: true })].map((line) => `<li>${escapeXml(line)}</li>`).join("");
  return `<div class="wide" role="region" aria-label="${title}, drawn" tabindex="0"><pre aria-hidden="true">${drawn}</pre></div>\n<ul class="hidden">${told}</ul>`;
}
