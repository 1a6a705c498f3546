/** A sheet of paper on its side. */
interface Paper {
  /** As people write it. */
  readonly title: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** As style sheets for print name it. */
  readonly css: string;
}

/** The sheets that offices print on. `letter` and `tabloid` are those of North America, 8.5 × 11 and 11 × 17 inches. */
export const PAPERS = {
  a3: { title: "A3", width: 420, height: 297, css: "A3 landscape" },
  a4: { title: "A4", width: 297, height: 210, css: "A4 landscape" },
  letter: { title: "Letter", width: 279.4, height: 215.9, css: "letter landscape" },
  tabloid: { title: "Tabloid", width: 431.8, height: 279.4, css: "17in 11in" },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperName = keyof typeof PAPERS;

export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
