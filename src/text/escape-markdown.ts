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

/**
 * The same, where keys and values between backticks become code. Nothing in code is read as anything else; what would end
 * it, or a cell of a table, stays text.
 */
export function escapeMarkdownWithCode(text: string): string {
  return harmless(onOneLine(text))
    .split(/(`[^`|\\]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : escapeMarkdown(part)))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
