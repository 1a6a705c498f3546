/**
 * Cuts a text into lines as positions count them: at line feeds; a carriage return before one belongs to the line end, and a
 * byte order mark to no line.
 */
export function sourceLines(source: string): readonly string[] {
  return source
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}
