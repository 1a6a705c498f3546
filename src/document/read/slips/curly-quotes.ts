/** Quotes that a word processor made are no quotes to YAML; the author meant some. */
export function withoutCurlyQuotes(text: string): string {
  return /^[“”„«»‘’‚](.*)[“”«»‘’]$/su.exec(text)?.[1] ?? text;
}
