/** The formats that are text: they need no fonts, and no package that may be missing. */
export const TEXT_EXPORT_FORMATS = ["svg", "html", "md", "mermaid", "csv", "json"] as const;

export type TextExportFormat = (typeof TEXT_EXPORT_FORMATS)[number];
