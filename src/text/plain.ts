/**
 * True when every character is a visible sign of one cell that joins with no other: ASCII, the letters of most European
 * languages, their punctuation, and the signs we draw with. Such text needs neither the tables of Unicode nor a segmenter,
 * whose first use takes longer than drawing a canvas.
 */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isPlainUnit(text.charCodeAt(i))) return false;
  return true;
}

function isPlainUnit(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  if (code < 0x250) return code > 0xa0 && code !== 0xad;
  return PLAIN_RANGES.some(([first, last]) => code >= first && code <= last);
}

/** Left out on purpose: whatever combines, is invisible, or may be drawn as an emoji of two cells. */
const PLAIN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x2013, 0x2027], // dashes, quotes, bullet, ellipsis
  [0x2500, 0x257f], // box drawing
  [0x25a0, 0x25a9], // squares
  [0x25b2, 0x25b5], // triangles
  [0x25bc, 0x25bf],
  [0x25c4, 0x25cf], // diamonds, circles
  [0x2605, 0x2605], // star
  [0x2713, 0x2713], // check mark
  [0x2717, 0x2717], // cross
  [0x271a, 0x271a],
  [0x391, 0x3a1], // Greek and Cyrillic letters
  [0x3b1, 0x3c9],
  [0x410, 0x44f],
  [0x20ac, 0x20ac], // euro
  [0x2264, 0x2265],
];
