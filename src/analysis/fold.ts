/**
 * Folds a name so that spellings of one thing compare equal: NFC, case, accents on Latin and Greek letters, spaces and
 * punctuation do not count; `#`, symbols and all other marks do (`C++` is not `C#`).
 */
export function foldName(name: string): string {
  const cached = FOLDED.get(name);
  if (cached !== undefined) return cached;
  const folded = fold(name);
  if (FOLDED.size < CACHE_LIMIT) FOLDED.set(name, folded);
  return folded;
}

const FOLDED = new Map<string, string>();
const CACHE_LIMIT = 50_000;

function fold(name: string): string {
  if (/^[a-z0-9 -]*$/i.test(name)) return name.toLowerCase().replace(/[ -]/g, "");
  return caseFold(name.normalize("NFC"))
    .normalize("NFD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[\s\p{Z}\p{Cf}]|(?!#)\p{P}/gu, "");
}

/** Full case folding as far as JavaScript has it: lower, upper, lower makes ß equal to ss; the dotless ı has no fold. */
function caseFold(text: string): string {
  return text.replace(/[^ı]+/g, (run) => run.toLowerCase().toUpperCase().toLowerCase()).replaceAll("ς", "σ");
}
