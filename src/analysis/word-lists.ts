import { grouped } from "../model/grouped.js";
import { latePattern } from "../text/late-pattern.js";
import { isPlain } from "../text/plain.js";

/**
 * English word lists for the heuristic rules; they run only on canvases in English. All lower case; names are compared
 * after `wordsOf`.
 */

/** Names of groups that are nobody in particular. */
export const VAGUE_GROUPS: readonly string[] = [
  "everyone",
  "everybody",
  "anyone",
  "anybody",
  "all",
  "people",
  "the public",
  "public",
  "general public",
  "the general public",
  "mass market",
  "the mass market",
  "consumers",
  "customers",
  "clients",
  "users",
  "end users",
  "businesses",
  "companies",
  "enterprises",
  "organisations",
  "organizations",
  "b2b",
  "b2c",
  "smb",
  "smbs",
  "sme",
  "smes",
  "startups",
  "internet users",
];

/** Groups that say who is not meant, but nothing of what they want; with or without an age range. */
export const BARE_GROUPS: readonly string[] = [
  "men",
  "women",
  "parents",
  "kids",
  "teens",
  "students",
  "seniors",
  "adults",
  "professionals",
  "families",
  "gen z",
  "millennials",
  "boomers",
];

/** Words that join or dress vague names without making them any clearer. */
export const EMPTY_WORDS: readonly string[] = [
  "and",
  "or",
  "the",
  "all",
  "other",
  "our",
  "of",
  "kinds",
  "types",
  "every",
  "any",
];

/** Words for people by what they did or hold, not by who they are. */
export const PURCHASE_WORDS: readonly string[] = [
  "users",
  "subscribers",
  "buyers",
  "members",
  "payers",
  "account holders",
];

/** Last words of job titles. */
export const JOB_TITLES: readonly string[] = [
  "officer",
  "counsel",
  "procurement",
  "architect",
  "manager",
  "buyer",
  "director",
  "head",
  "engineer",
  "analyst",
  "assistant",
  "administrator",
  "controller",
  "secretary",
  "ceo",
  "cfo",
  "cio",
  "cto",
  "coo",
  "ciso",
];

/** Revenue named by nothing but that it is revenue. */
export const VAGUE_REVENUE: readonly string[] = [
  "products",
  "product",
  "services",
  "service",
  "sales",
  "revenue",
  "revenues",
  "income",
  "fees",
  "fee",
  "subscriptions",
  "subscription",
  "other",
];

/** Words that every offer could claim. */
export const BUZZWORDS: readonly string[] = [
  "innovative",
  "best",
  "world-class",
  "leading",
  "cutting-edge",
  "seamless",
  "next-generation",
  "unique",
  "premium",
  "quality",
  "great",
  "holistic",
  "synergy",
  "solution",
  "platform",
  "experience",
  "empower",
  "revolutionary",
  "ai-powered",
  "easy-to-use",
];

/** Comparisons that mean nothing without a number. */
export const COMPARATIVES: readonly string[] = ["better", "faster", "cheaper", "easier", "simpler", "safer", "quicker"];

/** The words of a name: lower case, without punctuation at their ends; hyphens and apostrophes inside stay. */
export function wordsOf(name: string): readonly string[] {
  const text = name.normalize("NFC").toLowerCase();
  return text
    .split(isPlain(text) ? COMMON_BETWEEN : BETWEEN())
    .map(withoutEdges)
    .filter((word) => word !== "");
}

/** Phrases by their first word, each as its words, the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const IN_WORDS = new WeakMap<readonly string[], Phrases>();

/** A list is taken apart once, for all names that are held against it. */
function inWords(phrases: readonly string[]): Phrases {
  const known = IN_WORDS.get(phrases);
  if (known) return known;
  const byFirst = grouped(
    phrases.map(wordsOf).sort((a, b) => b.length - a.length),
    ([first]) => first,
  );
  IN_WORDS.set(phrases, byFirst);
  return byFirst;
}

/** A pattern for the end of a word would look at each hyphen of a long row of them anew. */
function withoutEdges(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && EDGES.includes(word.charAt(start))) start++;
  while (start < end && EDGES.includes(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

const EDGES = "-'’";

const BETWEEN = latePattern(String.raw`[^\p{L}\p{M}\p{N}'’+#-]+`);
// The same for plain text, without the tables of Unicode (compared in tests/analysis/word-lists).
const COMMON_BETWEEN =
  /[^a-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00df-\u00f6\u00f8-\u024f\u03b1-\u03c9\u0430-\u044f'’+#-]+/;

/** True when the word lists fit the language of a canvas. */
export function isEnglish(language: string): boolean {
  return /^en(-|$)/i.test(language);
}

/** What is left of a list of words when every phrase of a list is taken out. */
export function without(words: readonly string[], phrases: readonly string[]): readonly string[] {
  const rest: string[] = [];
  const byFirst = inWords(phrases);
  for (let at = 0; at < words.length; ) {
    const first = words[at] ?? "";
    const phrase = byFirst.get(first)?.find((candidate) => candidate.every((word, i) => words[at + i] === word));
    if (phrase === undefined) rest.push(first);
    at += phrase?.length ?? 1;
  }
  return rest;
}
