import type { Comment } from "../document/read-canvas.js";
import type { Span } from "../model/path.js";

export const DIRECTIVES = ["canvas-disable-next-line", "canvas-disable-line", "canvas-disable-file"] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** A word of a comment, with its place in the source. */
export interface Word extends Span {
  readonly text: string;
}

/** A comment that disables rules: `# canvas-disable-line RULE, RULE until=2027-01-31 -- reason`; the day may also come last. */
export interface Directive {
  readonly comment: Comment;
  /** As written: not necessarily one that is known. */
  readonly keyword: Word;
  readonly rules: readonly Word[];
  /** `until=2027-01-31`, its text without `until=`. */
  readonly until: Word | undefined;
  readonly reason: string | undefined;
}

/** The comments of a file that disable rules, or try to. */
export function directivesIn(comments: readonly Comment[]): readonly Directive[] {
  return comments.flatMap((comment) => directiveOf(comment) ?? []);
}

export function isDirectiveName(keyword: string): keyword is DirectiveName {
  return (DIRECTIVES as readonly string[]).includes(keyword);
}

const KEYWORD = /^\s*(canvas-disable[\w-]*)(?=\s|$)/;
/** `until=2027-01-31`; also with a colon, or with the day as the next word. */
const UNTIL = /^(?:--)?until(?:$|[=:])/;
/** The same within a reason, where the word alone is prose. */
const UNTIL_IN_REASON = /^(?:--)?until=/;

function directiveOf(comment: Comment): Directive | undefined {
  const [start = "", name = ""] = KEYWORD.exec(comment.text) ?? [];
  if (name === "") return undefined;
  // A comment's text begins behind its `#`.
  const offset = comment.start + 1;
  const { head, reason, reasonStart } = splitReason(comment.text);
  const words = wordsFrom(head, start.length, offset);
  const until = words.findIndex(({ text }) => UNTIL.test(text));
  const keyword = { text: name, start: offset + start.length - name.length, end: offset + start.length };
  if (until < 0) return { comment, keyword, rules: words, ...reasonAndDay(reason, offset + reasonStart) };
  return { comment, keyword, ...rulesAndDay(words, until), reason: reason === "" ? undefined : reason };
}

/** Parts the word at `at`, which names the day or stands before it, from the others. */
function rulesAndDay(words: readonly Word[], at: number): Pick<Directive, "rules" | "until"> {
  const [until, next] = words.slice(at);
  if (until === undefined) return { rules: words, until: undefined };
  const inside = until.text.replace(UNTIL, "");
  const day = inside === "" && next ? next : { ...until, text: inside };
  return { rules: words.filter((word) => word !== until && word !== day), until: day };
}

/** A day that stands with the reason is no part of it, nor are the commas, brackets and marks around it. */
function reasonAndDay(text: string, offset: number): Pick<Directive, "reason" | "until"> {
  const words = wordsFrom(text, 0, offset, /[^\s,;()]+/g);
  const at = words.findIndex((word, index) => namesDay(word, words[index + 1]));
  const [first, ...more] = at < 0 ? [] : words.slice(at);
  if (first === undefined) return { reason: text === "" ? undefined : text, until: undefined };
  const { rules: others, until } = rulesAndDay([withoutMarks(first), ...more], 0);
  const [before, after] = [words[at - 1], others[0]];
  const parts = [before && text.slice(0, before.end - offset), after && text.slice(after.start - offset)];
  const reason = parts.filter((part) => part !== undefined).join(" ");
  return { reason: reason === "" ? undefined : reason, until: until && withoutMarks(until) };
}

/** True of `until=2027-01-31`, `until= 2027-01-31` and `until=31.1.2027`, not of a reason that speaks of `until=x`. */
function namesDay(word: Word, next: Word | undefined): boolean {
  const { text } = withoutMarks(word);
  if (!UNTIL_IN_REASON.test(text)) return false;
  const inside = text.replace(UNTIL_IN_REASON, "");
  return /^["']?(?:\d|$)/.test(inside === "" && next ? withoutMarks(next).text : inside);
}

const MARKS = ".!?:\"'`“”„";

/** A word, or the end of one, without the quotes and the full stop that it stands in. */
function withoutMarks({ text, start, end }: Word): Word {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.includes(text.charAt(from))) from++;
  while (from < to && MARKS.includes(text.charAt(to - 1))) to--;
  return from === 0 && to === text.length
    ? { text, start, end }
    : { text: text.slice(from, to), start: end - text.length + from, end: end - text.length + to };
}

/** What stands before ` -- `, or the dash that editors make of it, and what stands behind it. */
function splitReason(text: string) {
  const dash = /\s(?:--|[–—])(?=\s|$)/.exec(text);
  if (!dash) return { head: text, reason: "", reasonStart: text.length };
  const behind = text.slice(dash.index + dash[0].length);
  const reasonStart = text.length - behind.trimStart().length;
  return { head: text.slice(0, dash.index), reason: behind.trim(), reasonStart };
}

function wordsFrom(head: string, from: number, offset: number, word = /[^\s,]+/g): readonly Word[] {
  return [...head.slice(from).matchAll(word)].map(({ 0: text, index }) => {
    const start = offset + from + index;
    return { text, start, end: start + text.length };
  });
}
