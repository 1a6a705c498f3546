import type { ExportEntry } from "./exporter.js";
import { TEXT_EXPORTS } from "./text-exports.js";

const FORMATS = {
  svg: TEXT_EXPORTS.svg,
  html: TEXT_EXPORTS.html,
  png: {
    summary: "the poster as an image",
    extensions: ["png"],
    content: "binary",
    hasPaper: true,
    load: async () => (await import("./png/png.js")).png,
  },
  pdf: {
    summary: "the poster on one page, for print",
    extensions: ["pdf"],
    content: "binary",
    hasPaper: true,
    load: async () => (await import("./pdf/pdf.js")).pdf,
  },
  pptx: {
    summary: "a slide of shapes that can be edited",
    extensions: ["pptx"],
    content: "binary",
    hasPaper: true,
    load: async () => (await import("./pptx/pptx.js")).pptx,
  },
  md: TEXT_EXPORTS.md,
  mermaid: TEXT_EXPORTS.mermaid,
  csv: TEXT_EXPORTS.csv,
  json: TEXT_EXPORTS.json,
} satisfies Record<string, ExportEntry>;

export type ExportFormat = keyof typeof FORMATS;

/** The formats that a canvas can be written in. A new one is its file and an entry above, or in `text-exports.ts`. */
export const EXPORTS: Readonly<Record<ExportFormat, ExportEntry>> = FORMATS;

export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];
