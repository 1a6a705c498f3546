/** Selectors that ask for a sign as a picture or as a letter. */
const PRESENTATION = /[\uFE0E\uFE0F]/g;

/** A text that asks for no such thing: fonts that do not hold the selectors draw them as boxes. */
export function withoutPresentation(text: string): string {
  return text.replace(PRESENTATION, "");
}
