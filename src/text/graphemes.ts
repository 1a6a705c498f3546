import { isPlain } from "./plain.js";

/** What a person sees as one character: letters with their marks, emoji sequences, syllables. Plain text needs no segmenter. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return text.split("");
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

// Made on first use: it takes longer than drawing a small canvas.
let segmenter: Intl.Segmenter | undefined;
