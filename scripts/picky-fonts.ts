const ENTRY = 16;
const WIDTH_CLASS = 6;
const ULTRA_EXPANDED = 9;
const SELECTION = 62;
const REGULAR = 1 << 6;
const OBLIQUE = 1 << 9;

/**
 * A font that calls itself oblique and ultra-expanded, as no other does; its letters stay as they are. For what it does not
 * hold, resvg takes the first font of the computer that shares slant, weight or width with it: so only the weight is left,
 * and what is regular is not drawn bold (`src/render/export/png/stand-ins.ts`). Throws for what is no font.
 */
export function picky(font: Buffer): Buffer {
  const made = Buffer.from(font);
  const table = startOfStyle(made);
  made.writeUInt16BE(ULTRA_EXPANDED, table + WIDTH_CLASS);
  made.writeUInt16BE((made.readUInt16BE(table + SELECTION) & ~REGULAR) | OBLIQUE, table + SELECTION);
  return made;
}

/** Where the table begins that tells programs the style of a font. */
function startOfStyle(font: Buffer): number {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, at) => 12 + at * ENTRY);
  const entry = entries.find((at) => font.toString("latin1", at, at + 4) === "OS/2");
  if (entry === undefined) throw new Error("this is no font: it has no table OS/2");
  return font.readUInt32BE(entry + 8);
}
