import { freeId, slugOf } from "../../model/id-from-name.js";

/** Ids get no longer than this where words allow it: they are typed in links. */
const COMFORTABLE_LENGTH = 32;

/** Words that say nothing at the beginning of an id, and leave one hanging at its end. */
const ARTICLES = new Set("a an the our my their his her its your".split(" "));
const HANGING = new Set([
  ...ARTICLES,
  ..."and or of for to in on at by with without from as than that who which is are be not no".split(" "),
]);

/**
 * Makes an id from a name: small letters and digits of any script, words joined by hyphens, unlike any id taken.
 * @param fallback the id when the name holds no letter or digit at all
 */
export function idFor(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const slug = shortened(slugOf(name)) || fallback;
  // `all` means every segment, in every language.
  const base = slug === "all" ? `${slug}-${fallback}` : slug;
  return freeId(base, taken);
}

function shortened(slug: string): string {
  const words = withoutArticle(slug.split("-"));
  let count = 1;
  while (count < words.length && words.slice(0, count + 1).join("-").length <= COMFORTABLE_LENGTH) count++;
  // Only where it was cut: a name may end as it likes.
  if (count < words.length) while (count > 1 && HANGING.has(words[count - 1] ?? "")) count--;
  return [...words.slice(0, count).join("-")].slice(0, COMFORTABLE_LENGTH * 2).join("");
}

function withoutArticle([first = "", ...rest]: readonly string[]): readonly string[] {
  return ARTICLES.has(first) && rest.length > 0 ? rest : [first, ...rest];
}
