/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  // At offset 0, `lastIndexOf` would find a line break that is the first character.
  const start = offset > 0 ? source.lastIndexOf("\n", offset - 1) + 1 : 0;
  // A byte order mark takes no column.
  return start === 0 && source.startsWith("\uFEFF") ? 1 : start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf("\n", offset);
  if (end === -1) return source.length;
  return source[end - 1] === "\r" && end - 1 >= offset ? end - 1 : end;
}

/** Where the next line begins; the end of the text after the last one. */
export function nextLine(source: string, offset: number): number {
  const end = source.indexOf("\n", offset);
  return end === -1 ? source.length : end + 1;
}

/** The column of an offset, 0-based. */
export function columnOf(source: string, offset: number): number {
  return Math.max(0, offset - lineStart(source, offset));
}

/** True when only spaces stand before the offset on its line. */
export function isFirstOnLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() === "";
}

/** The line break that the text uses. */
export function lineBreakOf(source: string): string {
  const first = source.indexOf("\n");
  return first > 0 && source[first - 1] === "\r" ? "\r\n" : "\n";
}

/**
 * Where a new entry in `column` may begin after the entry that ends at `end`: on the next line, but below comments that are
 * set in deeper, which belong to the entry above.
 */
export function belowEntry(source: string, end: number, column: number): number {
  let position = nextLine(source, end);
  for (let line = position; line < source.length; line = nextLine(source, line)) {
    const text = source.slice(line, lineEnd(source, line));
    if (text.trim() === "") continue;
    const isDeeperComment = text.trimStart().startsWith("#") && text.length - text.trimStart().length > column;
    if (!isDeeperComment) break;
    position = nextLine(source, line);
  }
  return position;
}

/** What the file sets nested lines in by: the smallest step found, 2 when there is none. */
export function indentUnit(source: string): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [, spaces = ""] of source.matchAll(/^( +)[^\s#-][^\r\n]*:/gm))
    smallest = Math.min(smallest, spaces.length);
  return smallest >= 2 && smallest <= 8 ? smallest : 2;
}
