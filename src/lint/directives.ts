import type { Comment } from "../document/read-canvas.js";
import type { Span } from "../model/path.js";

export const DIRECTIVES = ["canvas-disable-next-line", "canvas-disable-line", "canvas-disable-file"] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** A word of a comment, with its place in the source. */
export interface Word extends Span {
  readonly text: string;
}

/** A comment that disables rules: `# canvas-disable-line RULE, RULE until=2027-01-31 -- reason`. */
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

function directiveOf(comment: Comment): Directive | undefined {
  const [start = "", name = ""] = KEYWORD.exec(comment.text) ?? [];
  if (name === "") return undefined;
  // A comment's text begins behind its `#`.
  const offset = comment.start + 1;
  const [head = "", reason = ""] = splitReason(comment.text);
  const words = wordsFrom(head, start.length, offset);
  const until = words.findIndex(({ text }) => UNTIL.test(text));
  const keyword = { text: name, start: offset + start.length - name.length, end: offset + start.length };
  return {
    comment,
    keyword,
    ...rulesAndDay(words, until),
    reason: reason === "" ? undefined : reason,
  };
}

function rulesAndDay(words: readonly Word[], at: number): Pick<Directive, "rules" | "until"> {
  const [until, next] = at < 0 ? [] : words.slice(at);
  if (until === undefined) return { rules: words, until: undefined };
  const inside = until.text.replace(UNTIL, "");
  const day = inside === "" && next ? next : { ...until, text: inside };
  return { rules: words.filter((word) => word !== until && word !== day), until: day };
}

/** What stands before ` -- `, or the dash that editors make of it, and what stands behind it. */
function splitReason(text: string): readonly [string, string] {
  const dash = /\s(?:--|[–—])(?=\s|$)/.exec(text);
  if (!dash) return [text, ""];
  return [text.slice(0, dash.index), text.slice(dash.index + dash[0].length).trim()];
}

function wordsFrom(head: string, from: number, offset: number): readonly Word[] {
  return [...head.slice(from).matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => {
    const start = offset + from + index;
    return { text, start, end: start + text.length };
  });
}
