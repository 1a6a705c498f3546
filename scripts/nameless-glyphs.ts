/** Where the directory of tables begins, and how long one of its entries is. */
const DIRECTORY = 12;
const ENTRY = 16;
/** How long the table is that says that glyphs have no names, and the version that says so. */
const POST_HEAD = 32;
const WITHOUT_NAMES = 0x00030000;

/**
 * A font without the names of its glyphs: programs find glyphs by characters, and the names are a tenth of the file. The
 * letters stay as they are.
 */
export function nameless(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const directory = Buffer.from(font.subarray(0, DIRECTORY + count * ENTRY));
  const contents: Buffer[] = [];
  let offset = directory.length;
  for (let entry = DIRECTORY; entry < directory.length; entry += ENTRY) {
    const start = font.readUInt32BE(entry + 8);
    const whole = font.subarray(start, start + font.readUInt32BE(entry + 12));
    const content = font.toString("latin1", entry, entry + 4) === "post" ? unnamed(whole) : whole;
    directory.writeUInt32BE(sumOf(content), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(content.length, entry + 12);
    contents.push(padded(content));
    offset += padded(content).length;
  }
  return Buffer.concat([directory, ...contents]);
}

function unnamed(post: Buffer): Buffer {
  const head = Buffer.from(post.subarray(0, POST_HEAD));
  head.writeUInt32BE(WITHOUT_NAMES, 0);
  return head;
}

/** Tables begin at multiples of four bytes. */
function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
}

/** The checksum of a table: its words, added up. */
function sumOf(content: Buffer): number {
  const words = padded(content);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
