import { harmless } from "./harmless.js";
import { onOneLine } from "./one-line.js";

/**
 * Text that stays text in GitHub's and GitLab's Markdown: no emphasis, link, image, HTML, table cell, mention or
 * reference comes of it. An empty comment breaks what backslashes do not: addresses, `@names` and `#numbers`.
 */
export function escapeMarkdown(text: string): string {
  return harmless(onOneLine(text))
    .replace(/[\\`*_{}[\]|~$#]/g, "\\$&")
    .replace(/^(\s*\d*)([-+=.)])/, "$1\\$2")
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/@|\\#|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&<!-- -->");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
