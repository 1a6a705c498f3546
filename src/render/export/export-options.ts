export interface ExportOptions {
  /** Where the fonts of the package are; pictures that are not text cannot do without. */
  readonly fontsFolder: string;
  /** Told what the file does not show as it was written, in a sentence. */
  readonly warn?: ((text: string) => void) | undefined;
}

/** What formats that are text are written with. */
export type TextExportOptions = Pick<ExportOptions, "warn">;
