import { harmless } from "./harmless.js";
import { onOneLine } from "./one-line.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is only text in XML and in HTML, between tags and in attributes; what may not stand there is shown by its name. */
export function escapeXml(text: string): string {
  return harmless(onOneLine(text)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
