import { join } from "node:path";
import type { Poster } from "./poster/poster.js";
import { linesOf } from "./poster/with-lines.js";
import type { Weight } from "./text/measure.js";
import { isExactlyMeasured } from "./text/measure.js";

/** The files of the fonts in their folder. */
export function fontFilesIn(folder: string): Readonly<Record<Weight, string>> {
  return { regular: join(folder, "Arimo-Regular.ttf"), bold: join(folder, "Arimo-Bold.ttf") };
}

/** The characters of a poster that the fonts do not hold, each once. */
export function strangersTo(poster: Poster): readonly string[] {
  const strange = linesOf(poster).flatMap(({ text, weight }) =>
    isExactlyMeasured(text, weight) ? [] : [...text].filter((character) => !isExactlyMeasured(character, weight)),
  );
  return [...new Set(strange)];
}

/** Characters in a sentence: the first of them, and how many more there are. */
export function someOf(characters: readonly string[]): string {
  const more = characters.length - MOST_NAMED;
  const some = characters.slice(0, MOST_NAMED).join(" ");
  return more > 0 ? `${some} and ${more} more ${more === 1 ? "character" : "characters"}` : some;
}

const MOST_NAMED = 8;
