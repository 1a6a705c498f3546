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
const UNTIL = "until=";

function directiveOf(comment: Comment): Directive | undefined {
  const [start = "", name = ""] = KEYWORD.exec(comment.text) ?? [];
  if (name === "") return undefined;
  // A comment's text begins behind its `#`.
  const offset = comment.start + 1;
  const [head = "", reason = ""] = splitReason(comment.text);
  const words = wordsFrom(head, start.length, offset);
  const until = words.find(({ text }) => text.startsWith(UNTIL));
  const keyword = { text: name, start: offset + start.length - name.length, end: offset + start.length };
  return {
    comment,
    keyword,
    rules: words.filter(({ text }) => !text.startsWith(UNTIL)),
    until: until && { ...until, text: until.text.slice(UNTIL.length) },
    reason: reason === "" ? undefined : reason,
  };
}

/** What stands before ` -- `, and what stands behind it. */
function splitReason(text: string): readonly [string, string] {
  const at = text.search(/\s--(?:\s|$)/);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 3).trim()];
}

function wordsFrom(head: string, from: number, offset: number): readonly Word[] {
  return [...head.slice(from).matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => {
    const start = offset + from + index;
    return { text, start, end: start + text.length };
  });
}
