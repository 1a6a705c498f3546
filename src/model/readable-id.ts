/** An id as words: `keep-money-safe` is "Keep money safe", `self-service` "Self-service". */
export function readableId(id: string): string {
  const words = id.replace(HYPHENS, " ").trim();
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** All but those that English keeps: in words that begin with "self", and in the relationship that is called co-creation. */
const HYPHENS = /(?<!(?:^|-)(?:self|co(?=-creation(?:-|$))))-/g;
