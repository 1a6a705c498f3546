import type { PaperName } from "./paper.js";

export interface ExportOptions {
  /** Where the fonts of the package are; pictures that are not text cannot do without. */
  readonly fontsFolder: string;
  /** Told what the file does not show as it was written, in a sentence. */
  readonly warn?: ((text: string) => void) | undefined;
  /** What a picture is to be printed on: its page has this size. Unless set, it is A3, or as large as the notes need. */
  readonly paper?: PaperName | undefined;
}

/** What formats that are text are written with. */
export type TextExportOptions = Pick<ExportOptions, "warn" | "paper">;
