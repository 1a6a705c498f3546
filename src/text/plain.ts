/**
 * True when every character is a visible sign of one cell that joins with no other: ASCII, the letters of most European
 * languages, their punctuation, and the signs we draw with. Such text needs neither the tables of Unicode nor a segmenter,
 * whose first use takes longer than drawing a canvas.
 */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

/**
 * Beside ASCII and letters of Europe: dashes, quotes, bullet and ellipsis; box drawing, squares, triangles, diamonds,
 * circles; star, check mark, crosses; Greek and Cyrillic letters; euro, ≤ and ≥. Left out on purpose: whatever combines, is
 * invisible, or may be drawn as an emoji of two cells.
 */
const NOT_PLAIN =
  /[^ -~\u00a1-\u00ac\u00ae-\u024f\u2013-\u2027\u2500-\u257f\u25a0-\u25a9\u25b2-\u25b5\u25bc-\u25bf\u25c4-\u25cf\u2605\u2713\u2717\u271a\u0391-\u03a1\u03b1-\u03c9\u0410-\u044f\u20ac\u2264\u2265]/;
