/** Ids get no longer than this where words allow it: they are typed in links. */
const COMFORTABLE_LENGTH = 32;

/**
 * Makes an id from a name: small letters and digits of any script, words joined by hyphens, unlike any id taken.
 * @param fallback the id when the name holds no letter or digit at all
 */
export function idFor(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const slug = shortened(slugOf(name)) || fallback;
  // `all` means every segment, in every language.
  const base = slug === "all" ? `${slug}-${fallback}` : slug;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

function slugOf(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/['’]/g, "")
    .replace(/[^\p{Ll}\p{Lo}\p{N}\p{M}]+/gu, "-")
    .replace(/^[-\p{M}]+|-$/gu, "")
    .replace(/-\p{M}+/gu, "-");
}

function shortened(slug: string): string {
  const words = slug.split("-");
  let short = words[0] ?? "";
  for (const word of words.slice(1)) {
    if (short.length + 1 + word.length > COMFORTABLE_LENGTH) break;
    short += `-${word}`;
  }
  return [...short].slice(0, COMFORTABLE_LENGTH * 2).join("");
}
