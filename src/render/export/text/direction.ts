const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** True for a text that is read from right to left: its first letter decides, as in Unicode's rule for paragraphs. */
export function isRightToLeft(text: string): boolean {
  for (const character of text) if (STRONG.test(character)) return RIGHT_TO_LEFT.test(character);
  return false;
}
