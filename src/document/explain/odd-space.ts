/** Characters that look like spaces and are letters to YAML, as a class of a pattern. */
export const ODD_SPACE = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000]";

/** `U+00A0` */
export function codePointName(character: string): string {
  const name = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${name}`;
}
