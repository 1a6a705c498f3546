import { limitsFor } from "../../src/document/limits.js";
import { LINKED_SHAPES } from "./linked-shapes.js";

const HEAD = "canvas: 1\nname: x\n";
const SEGMENTS = `${HEAD}customer_segments:\n`;

/** Repeats a piece, numbered, until the text has a size. */
function filled(size: number, piece: (i: number) => string, head = HEAD, tail = ""): string {
  const parts = [head];
  for (let length = head.length + tail.length, i = 0; ; i++) {
    const next = piece(i);
    length += next.length;
    if (length > size) return parts.join("") + tail;
    parts.push(next);
  }
}

const repeated =
  (piece: string, head = HEAD, tail = "") =>
  (size: number) =>
    filled(size, () => piece, head, tail);
const numbered =
  (piece: (i: number) => string, head = HEAD) =>
  (size: number) =>
    filled(size, piece, head);
/** As many pieces as are read at all, with a few entries to spare for their head. */
const within =
  (entriesOfOne: number, piece: (i: number) => string, head: string) =>
  (size: number): string => {
    const most = Math.floor((limitsFor().entries - 10) / entriesOfOne);
    const pieces = Array.from({ length: most }, (_, i) => piece(i));
    const length = Math.floor(((size - head.length) / pieces.join("").length) * most);
    return head + pieces.slice(0, length).join("");
  };
const nested = (open: string, close: string) => (size: number) => {
  const depth = Math.floor((size - HEAD.length - 10) / (open.length + close.length));
  return `${HEAD}notes: ${open.repeat(depth)}x${close.repeat(depth)}\n`;
};

/** Texts made to take a reader's time or memory; each comes in any size. */
export const ATTACKS: Readonly<Record<string, (size: number) => string>> = {
  "question marks": repeated("? ", ""),
  "question marks on lines": repeated("?\n", ""),
  "closing brackets": repeated("]", `${HEAD}notes: `),
  "closing braces": repeated("}", `${HEAD}notes: `),
  "opening brackets": repeated("[", `${HEAD}notes: `),
  "opening braces": repeated("{", `${HEAD}notes: `),
  "braces with keys": repeated("{a: ", `${HEAD}notes: `),
  "nested lists": nested("[", "]"),
  "nested maps": nested("{a: ", "}"),
  "nested lists of maps": nested("[{a: ", "}]"),
  "a list in a list in a list": repeated("- ", ""),
  "deep indentation": (size) => filled(size, (i) => `${" ".repeat(i)}a:\n`, ""),
  "shallow stairs": (size) => filled(size, (i) => `${" ".repeat(i % 60)}a${i}:\n`, HEAD),
  "many keys at the top": numbered((i) => `k${i}: x\n`),
  "many keys of the same name": repeated("name: x\n"),
  "many keys in one line": (size) => filled(size, (i) => `k${i}: x, `, `${HEAD}notes: {`, "}\n"),
  "many segments": numbered((i) => `  s${i}: {name: Segment ${i}}\n`, SEGMENTS),
  "many segments with needs": numbered((i) => `  s${i}: {name: S${i}, needs: [a${i % 50}, b${i % 7}]}\n`, SEGMENTS),
  "many segments of one name": numbered((i) => `  s${i}: {name: Everyone}\n`, SEGMENTS),
  "many segments with ranges": numbered(
    (i) => `  s${i}: {name: S${i}, characteristics: {value: {income: {min: ${i}, max: ${i + 2}}}}}\n`,
    SEGMENTS,
  ),
  "many segments that depend": numbered((i) => `  s${i}: {name: S${i}, depends_on: [s${i + 1}]}\n`, SEGMENTS),
  "many claims": numbered((i) => `  s${i}: {name: S${i}, separate_from: {all: [offer, channels]}}\n`, SEGMENTS),
  "many channels for all": numbered(
    (i) => `  c${i}: {for: all}\n`,
    `${HEAD}customer_segments: {a: A, b: B}\nchannels:\n`,
  ),
  "many channels for nobody": numbered(
    (i) => `  c${i}: {for: nobody${i}}\n`,
    `${HEAD}customer_segments: {a: A}\nchannels:\n`,
  ),
  "as many wrong links as are read": within(
    2,
    (i) => `  c${i}: {for: nobody${i}}\n`,
    `${HEAD}customer_segments: {a: A}\nchannels:\n`,
  ),
  "as many almost right links as are read": within(
    2,
    (i) => `  c${i}: {for: famili}\n`,
    `${HEAD}customer_segments: {families: A}\nchannels:\n`,
  ),
  "as many offers as are read": within(
    5,
    (i) => `  v${i}: {for: all, elements: [a${i}, b${i}]}\n`,
    `${HEAD}customer_segments: {a: A}\nvalue_propositions:\n`,
  ),
  "as many beliefs as are read": within(
    3,
    (i) => `  h${i}: {statement: S${i}, importance: 5}\n`,
    `${HEAD}hypotheses:\n`,
  ),
  "as many unknown keys as are read": within(1, (i) => `problem${i}: x\n`, HEAD),
  "as many wrong values as are read": within(
    4,
    (i) => `  c${i}: {state: maybe, for: 3, owner: []}\n`,
    `${HEAD}channels:\n`,
  ),
  "as many wrong entries of a list as are read": within(1, () => "  - []\n", `${HEAD}channels:\n`),
  "as many numbers for texts as are read": within(1, (i) => `  - ${i}\n`, `${HEAD}channels:\n`),
  "wrong links, each disabled": within(
    2,
    (i) => `  # canvas-disable-next-line unknown-reference\n  c${i}: {for: nobody}\n`,
    `${HEAD}customer_segments: {a: A}\nchannels:\n`,
  ),
  "wrong links, all disabled by many comments": (size) =>
    filled(
      size,
      (i) => `    - nobody-of-this-name-${i}\n`,
      `${filled(size / 2, () => "  # canvas-disable-next-line unknown-reference\n", `${HEAD}customer_segments: {a: A}\nchannels:\n`)}  c:\n    for:\n`,
    ),
  "many almost right names": numbered(
    (i) => `  c${i}: {for: famili}\n`,
    `${HEAD}customer_segments: {families: A}\nchannels:\n`,
  ),
  "many offers": numbered(
    (i) => `  v${i}: {for: all, elements: [a${i}, b${i}]}\n`,
    `${HEAD}customer_segments: {a: A}\nvalue_propositions:\n`,
  ),
  "many hypotheses": numbered((i) => `  h${i}: {statement: S${i}, importance: 5}\n`, `${HEAD}hypotheses:\n`),
  "many unknown keys": numbered((i) => `problem${i}: x\n`),
  "many wrong values": numbered((i) => `  s${i}: {who: ${i}, pays: maybe, priority: x}\n`, SEGMENTS),
  "many empty values": numbered((i) => `  s${i}:\n`, SEGMENTS),
  "one long key": (size) => `${HEAD}${"k".repeat(size - HEAD.length - 4)}: x\n`,
  "one long text": (size) => `${HEAD}notes: ${"x".repeat(size - HEAD.length - 8)}\n`,
  "one long text in quotes": (size) => `${HEAD}notes: "${"x ".repeat((size - HEAD.length - 12) / 2)}"\n`,
  "one long text over lines": repeated("x\n ", `${HEAD}notes: `),
  "one long block text": repeated("  x\n", `${HEAD}notes: |\n`),
  "one long folded text": repeated("  x\n", `${HEAD}notes: >\n`),
  "one long comment": (size) => `${HEAD}# ${"x".repeat(size - HEAD.length - 4)}\n`,
  "many comments": repeated("# x\n"),
  "many comments that disable": numbered((i) => `# canvas-disable-next-line vague-segment -- ${i}\n`),
  "many comments that disable nothing": numbered((i) => `# canvas-disable rule-${i}\n`),
  "many blank lines": repeated("\n"),
  "many spaces": repeated(" "),
  "many tabs": repeated("\t"),
  "many carriage returns": repeated("\r"),
  "many documents": repeated("---\n"),
  "many document ends": repeated("...\n"),
  "many directives": repeated("%TAG ! x\n", ""),
  "many tags": repeated("- !!str x\n", `${HEAD}notes:\n`),
  "many anchors": numbered((i) => `k${i}: &a${i} x\n`),
  "many aliases": repeated("- *a\n", `${HEAD}notes: &a x\ntags:\n`),
  "aliases that double": (size) =>
    filled(size, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`, `${HEAD}a0: &a0 [x, x]\n`),
  "aliases that grow by nine": (size) =>
    filled(size, (i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`, `${HEAD}a0: &a0 [x]\n`),
  "aliases that bite themselves": repeated("&a [*a, ", `${HEAD}notes: `),
  "unknown aliases": repeated("- *b\n", `${HEAD}notes:\n`),
  "merge keys": repeated("<<: *a\n", `${HEAD}notes: &a {b: c}\n`),
  "open quotes": repeated("'", `${HEAD}notes: `),
  "open double quotes": repeated('"\n', `${HEAD}notes: `),
  escapes: repeated("\\u0041", `${HEAD}notes: "`, '"\n'),
  "wrong escapes": repeated("\\q", `${HEAD}notes: "`, '"\n'),
  colons: repeated(": ", `${HEAD}notes: `),
  "colons on lines": repeated(":\n"),
  "dashes and colons": repeated("- a: b: c\n", `${HEAD}notes:\n`),
  "commas in brackets": repeated(",", `${HEAD}notes: [`, "]\n"),
  "signs that no text begins with": repeated("@b, ", `${HEAD}tags: [`, "]\n"),
  "conflict markers": repeated("<<<<<<< a\n=======\n>>>>>>> b\n"),
  "long numbers": (size) => `${HEAD}review_every: ${"9".repeat(size - HEAD.length - 16)}\n`,
  "many numbers": numbered((i) => `  - ${i}e${i}\n`, `${HEAD}notes:\n`),
  "combining marks": (size) => `${HEAD}description: a${"\u0301".repeat((size - HEAD.length - 20) / 2)}\n`,
  "emoji joined for ever": (size) =>
    `${HEAD}description: ${"👨\u200D".repeat(Math.floor((size - HEAD.length - 20) / 7))}\n`,
  "wide words without a space": (size) =>
    `${HEAD}description: ${"常".repeat(Math.min(20_000, (size - HEAD.length - 20) / 3))}\n`,
  ...LINKED_SHAPES,
};
