import type { TextExportEntry } from "./exporter.js";
import type { TextExportFormat } from "./text-formats.js";

/** What is known of the formats that are text. A new one is its file, an entry here and its name among them. */
export const TEXT_EXPORTS = {
  svg: {
    summary: "the poster as a drawing",
    extensions: ["svg"],
    content: "text",
    hasPaper: true,
    load: async () => (await import("./svg/svg.js")).svg,
  },
  html: {
    summary: "one page with all views, for screens and for paper",
    extensions: ["html", "htm"],
    content: "text",
    hasPaper: true,
    load: async () => (await import("./html/html.js")).html,
  },
  md: {
    summary: "Markdown: the nine blocks as a table, then everything as lists",
    extensions: ["md", "markdown"],
    content: "text",
    hasPaper: false,
    load: async () => (await import("./markdown.js")).markdown,
  },
  mermaid: {
    summary: "a flowchart of who gets what from whom, as Mermaid text",
    extensions: ["mmd", "mermaid"],
    content: "text",
    hasPaper: false,
    load: async () => (await import("./mermaid.js")).mermaid,
  },
  csv: {
    summary: "a row for each idea",
    extensions: ["csv"],
    content: "text",
    hasPaper: false,
    load: async () => (await import("./csv.js")).csv,
  },
  json: {
    summary: "the normalised canvas as data",
    extensions: ["json"],
    content: "text",
    hasPaper: false,
    load: async () => (await import("./json.js")).json,
  },
} satisfies Record<TextExportFormat, TextExportEntry>;
