/** An id as words: `keep-money-safe` is "Keep money safe". */
export function readableId(id: string): string {
  const words = id.replaceAll("-", " ").trim();
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}
