import fc from "fast-check";
import { HOSTILE } from "../report/hostile.js";

const PIECES = [
  ...HOSTILE,
  ...[
    "\u001b[2J",
    "\u001b[3",
    "\u001b[31m",
    "1m",
    "\u009b31m",
    "\u0090q\u009c",
    "\u001bP",
    "\u0007",
    "\b\b\b",
    "\u007f",
    "\r",
    "\v",
    "\f",
  ],
  ...[
    "\u202e",
    "\u2066",
    "\u200f",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u180e",
    "\u{e0041}",
    "\ufe0f",
    "\u2028",
  ],
  ...["👨‍👩‍👧", "Zürich", "常連客", "x", " ", "/", "'", '"', "<", "&", "%0A", "\ud800"],
];

/** Text that tries to be more than text, put together from pieces: what is harmless alone may not be so beside another. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...PIECES), weight: 4 }, fc.string({ unit: "binary", maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

/** A canvas that holds texts wherever a text may stand; in quotes with escapes, which is how such characters get into YAML. */
export function canvasHolding(texts: readonly string[]): string {
  const q = (i: number) => JSON.stringify(texts[i % texts.length] ?? "").replace(/[\u007f-\uffff]/g, escaped);
  return `canvas: 1
name: ${q(0)}
description: ${q(1)}
market: segmented
needs: {n1: ${q(2)}, n2: {text: ${q(3)}}, ${q(4)}: x}
customer_segments:
  a: {name: ${q(5)}, needs: [n1, ${q(6)}], because: ${q(7)}, characteristics: {custom: {${q(8)}: ${q(9)}}}, separate_from: {b: [offer]}}
  b: {name: ${q(10)}, needs: {n2: 3}, depends_on: {a: ${q(11)}}, notes: ${q(12)}}
  ${q(13)}: {name: ${q(14)}}
value_propositions:
  v: {name: ${q(15)}, for: a, elements: {e: ${q(16)}}, claim: ${q(17)}, better_than: ${q(18)}}
channels: {c: {name: ${q(19)}, for: ${q(20)}, message: ${q(21)}}}
customer_relationships: {r: {name: ${q(22)}, for: all}}
revenue_streams: {s: {name: ${q(23)}, from: a, for: e, type: ${q(24)}}}
key_resources: {k: ${q(25)}}
key_activities: {l: ${q(26)}}
key_partners: {p: {name: ${q(27)}, gets: ${q(28)}, provides: [${q(29)}]}}
cost_structure: {t: {name: ${q(30)}, of: [k]}}
hypotheses: {h: {statement: ${q(31)}, about: [a], importance: 5}}
${q(32)}: ${q(33)}
`;
}

/** How many texts a canvas holds. */
export const TEXTS = 34;

/** Surrogates are no characters of YAML: they stay as they are, and the file is then refused. */
function escaped(unit: string): string {
  const code = unit.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? unit : `\\u${code.toString(16).padStart(4, "0")}`;
}

const JOINED =
  /\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]*)+/gu;

/** Control, bidi and invisible characters in what a program wrote; line ends and whole emoji are fine. */
export function dangerousIn(output: string): readonly string[] {
  const found = output
    .replace(JOINED, "")
    .match(/(?!\n)[\p{Cc}\p{Bidi_Control}\u200b-\u200d\u2060\u2028\u2029\ufeff\u00ad\u180e\u{e0001}-\u{e007f}]/gu);
  return [...new Set(found ?? [])].map((character) => `U+${character.codePointAt(0)?.toString(16)}`);
}
