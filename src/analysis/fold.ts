import { latePattern } from "../text/late-pattern.js";

/**
 * Folds a name so that spellings of one thing compare equal: NFC, case, accents on Latin and Greek letters, spaces and
 * punctuation do not count; `#`, symbols and all other marks do (`C++` is not `C#`).
 */
export function foldName(name: string): string {
  if (ASCII.test(name)) return foldAscii(name.toLowerCase());
  const isCommon = COMMON.test(name);
  return caseFold(name.normalize("NFC"))
    .normalize("NFD")
    .replace(isCommon ? COMMON_MARKED : MARKED(), "$1")
    .normalize("NFC")
    .replace(isCommon ? COMMON_UNCOUNTED : UNCOUNTED(), "");
}

function foldAscii(name: string): string {
  if (ASCII_FOLDED.test(name)) return name;
  // Not `replace`: it would make a rope of all the pieces that are left.
  return (name.match(ASCII_COUNTED) ?? []).join("");
}

const MARKED = latePattern(String.raw`([\p{Script=Latin}\p{Script=Greek}])\p{M}+`, "gu");
const UNCOUNTED = latePattern(String.raw`[\s\p{Z}\p{Cf}]|(?!#)\p{P}`, "gu");

// The same for the letters and signs of most names, without the tables of Unicode (compared in tests/analysis/fold).
const ASCII = /^[ -~]*$/;
const ASCII_COUNTED = /[a-z0-9#$+<=>^`|~]+/g;
const ASCII_FOLDED = /^[a-z0-9#$+<=>^`|~]*$/;
const COMMON = /^[ -~\u00a0-\u017f\u2010-\u2027\u20ac]*$/;
const COMMON_MARKED = /([a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u024f\u03bc])[\u0300-\u036f]+/g;
const COMMON_UNCOUNTED = /[\s!"%&'()*,\-./:;?@[\\\]_{}\u00a1\u00a7\u00ab\u00ad\u00b6\u00b7\u00bb\u00bf\u2010-\u2027]/g;

/** Full case folding as far as JavaScript has it: lower, upper, lower makes ß equal to ss; the dotless ı has no fold. */
function caseFold(text: string): string {
  return text.replace(/[^ı]+/g, (run) => run.toLowerCase().toUpperCase().toLowerCase()).replaceAll("ς", "σ");
}
