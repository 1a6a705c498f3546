import type { Facts } from "../../analysis/facts.js";

/** The language of the author's words as BCP 47, where it is not that of our own, which is English. */
export function ownLanguage({ canvas }: Facts): string | undefined {
  return canvas.language === "en" ? undefined : canvas.language;
}
