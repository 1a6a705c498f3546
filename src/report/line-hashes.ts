const WINDOW = 100;
const BASE = 37;
const WORD = 2 ** 32;
/** What stands after the last character of a file. */
const END_OF_FILE = "\uffff";

// 37^100 modulo 2^64: the weight of the character that leaves the window.
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const LEAVING_HIGH = Number(LEAVING >> 32n);
const LEAVING_LOW = Number(LEAVING & 0xffffffffn);

/**
 * The hash of each line of a file as GitHub's code scanning computes `primaryLocationLineHash`, so that an alert is
 * recognised when lines move: a polynomial over the 100 characters from the start of the line, without blanks, and how
 * often this hash has occurred, as `c129715d7a2bc9a3:1`. Lines end as there: at LF, CR or CRLF.
 */
export function lineHashes(source: string): readonly string[] {
  const text = withoutBlanks(source) + END_OF_FILE;
  const occurrences = new Map<string, number>();
  const hashes: string[] = [];
  let high = 0;
  let low = 0;
  for (let end = 0; end < text.length + WINDOW - 1; end++) {
    const leaving = codeAt(text, end - WINDOW);
    // 64-bit arithmetic in two halves: every product stays below 2^53, where numbers are exact.
    const sum = low * BASE + codeAt(text, end) - LEAVING_LOW * leaving;
    high = (high * BASE - LEAVING_HIGH * leaving + Math.floor(sum / WORD)) >>> 0;
    low = sum >>> 0;
    const start = end - WINDOW + 1;
    if (start !== 0 && (start < 0 || text[start - 1] !== "\n")) continue;
    const hash = hexadecimal(high, low);
    const count = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}

function withoutBlanks(source: string): string {
  return source.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "");
}

/** Nothing stands before the start and after the end. */
function codeAt(text: string, index: number): number {
  return text.charCodeAt(index) || 0;
}

/** Without zeros in front. */
function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
