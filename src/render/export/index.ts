import type { Exporter } from "./exporter.js";

export interface ExportEntry {
  readonly summary: string;
  /** Endings of file names, without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Binary formats are not written to a terminal. */
  readonly content: "text" | "binary";
  load(): Promise<Exporter>;
}

const FORMATS = {
  svg: {
    summary: "the poster as a drawing",
    extensions: ["svg"],
    content: "text",
    load: async () => (await import("./svg/svg.js")).svg,
  },
  html: {
    summary: "one page with all views, for screens and for paper",
    extensions: ["html", "htm"],
    content: "text",
    load: async () => (await import("./html/html.js")).html,
  },
  png: {
    summary: "the poster as an image",
    extensions: ["png"],
    content: "binary",
    load: async () => (await import("./png/png.js")).png,
  },
  pdf: {
    summary: "the poster on one page, for print",
    extensions: ["pdf"],
    content: "binary",
    load: async () => (await import("./pdf/pdf.js")).pdf,
  },
  pptx: {
    summary: "a slide of shapes that can be edited",
    extensions: ["pptx"],
    content: "binary",
    load: async () => (await import("./pptx/pptx.js")).pptx,
  },
  md: {
    summary: "Markdown: the nine blocks as a table, then everything as lists",
    extensions: ["md", "markdown"],
    content: "text",
    load: async () => (await import("./markdown.js")).markdown,
  },
  mermaid: {
    summary: "a flowchart of who gets what from whom, as Mermaid text",
    extensions: ["mmd", "mermaid"],
    content: "text",
    load: async () => (await import("./mermaid.js")).mermaid,
  },
  csv: {
    summary: "a row for each idea",
    extensions: ["csv"],
    content: "text",
    load: async () => (await import("./csv.js")).csv,
  },
  json: {
    summary: "the normalised canvas as data",
    extensions: ["json"],
    content: "text",
    load: async () => (await import("./json.js")).json,
  },
} satisfies Record<string, ExportEntry>;

export type ExportFormat = keyof typeof FORMATS;

/** The formats that a canvas can be written in. A new one is its file and an entry above. */
export const EXPORTS: Readonly<Record<ExportFormat, ExportEntry>> = FORMATS;

export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];
