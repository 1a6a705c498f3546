import { harmless } from "./harmless.js";
import { onOneLine } from "./one-line.js";

/**
 * Text that stays text in GitHub's and GitLab's Markdown: no emphasis, link, image, HTML, table cell, mention or
 * reference comes of it. An empty comment breaks what backslashes do not: addresses, `@names` and `#numbers`.
 */
export function escapeMarkdown(text: string): string {
  return notAList(escapeInline(harmless(onOneLine(text))));
}

/**
 * The same, where keys and values between backticks become code. Nothing in code is read as anything else; what would end
 * it, or a cell of a table, stays text.
 */
export function escapeMarkdownWithCode(text: string): string {
  const parts = harmless(onOneLine(text)).split(/(`[^`]+`)/);
  return notAList(parts.map((part, at) => (at % 2 === 1 && !/[|\\]/.test(part) ? part : escapeInline(part))).join(""));
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_{}[\]|~$#]/g, "\\$&")
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/@|\\#|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&<!-- -->");
}

/** What would make a list or a heading of a line stands at its beginning. */
function notAList(line: string): string {
  return line.replace(/^(\s*\d*)([-+=.)])/, "$1\\$2");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
