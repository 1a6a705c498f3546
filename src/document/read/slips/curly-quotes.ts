/** Quotes that a word processor made are no quotes to YAML; the author meant some. */
export function withoutCurlyQuotes(text: string): string {
  const inside = /^[“”„«»‘’‚‹›「『](.*)[“”«»‘’‹›」』]$/su.exec(text)?.[1];
  return inside === undefined || isOfTwo(text, inside) ? text : inside;
}

/** True of `“Web” and “app”`, where the first quote is closed before another is opened. */
function isOfTwo(text: string, inside: string): boolean {
  const closed = inside.indexOf(text.slice(-1));
  return closed >= 0 && inside.indexOf(text.charAt(0)) >= closed;
}

const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  "‚": "‘’",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
};

/**
 * Which of the pieces that a comma parted is the last of a text in such quotes; undefined where the first opens none, or
 * closes it itself, or none closes it.
 */
export function endOfCurlyQuotes(first: string, pieces: readonly string[]): number | undefined {
  const closers = CLOSED_BY[first.charAt(0)];
  const closes = (text: string) => closers !== undefined && text.length > 1 && closers.includes(text.slice(-1));
  if (closers === undefined || closes(first)) return undefined;
  const end = pieces.findIndex((piece) => closes(piece) || closers.includes(piece));
  return end === -1 ? undefined : end;
}
