/**
 * True when patterns mean a path or a folder it lies in, as in .gitignore: the last pattern that does decides, and one
 * behind `!` takes it out again. One without `/` is about names at any depth; `{a,b}` are alternatives. Time grows with
 * the product of the lengths, never faster: patterns come from strangers' files.
 * @param path with `/` between folders, relative to where the patterns are at home
 */
export function matchesGlobs(patterns: readonly string[], path: string): boolean {
  const names = path.split("/");
  let isMeant = false;
  for (const pattern of patterns) {
    const isExclusion = pattern.startsWith("!");
    if (
      isMeant === isExclusion &&
      expandBraces(isExclusion ? pattern.slice(1) : pattern).some((one) => matches(one, names))
    )
      isMeant = !isExclusion;
  }
  return isMeant;
}

function matches(pattern: string, names: readonly string[]): boolean {
  const bare = pattern.replace(/^(\.\/)+/, "").replace(/(?<!\/)\/+$/, "");
  const isAnchored = bare.includes("/");
  const parts = bare.split("/").filter((part) => part !== "");
  if (parts.length === 0) return false;
  // How many leading names of the path the parts so far can stand for.
  let reached = new Set([0]);
  for (const part of isAnchored ? parts : ["**", ...parts]) {
    reached = part === "**" ? fromFirst(reached, names.length) : steps(reached, part, names);
    if (reached.size === 0) return false;
  }
  return [...reached].some((count) => count > 0);
}

function fromFirst(reached: ReadonlySet<number>, most: number): Set<number> {
  const first = Math.min(...reached);
  return new Set(Array.from({ length: most - first + 1 }, (_, more) => first + more));
}

function steps(reached: ReadonlySet<number>, part: string, names: readonly string[]): Set<number> {
  const tokens = tokensOf(part);
  return new Set([...reached].flatMap((count) => (matchesName(tokens, names[count]) ? count + 1 : [])));
}

type Token = "*" | ((character: string) => boolean);

/** `*` any text, `?` any character, `[a-z]` and `[!a-z]` one of them, `\x` the character itself. */
function tokensOf(part: string): readonly Token[] {
  // Behind the last `]` no `[` is closed: each would be followed to the end in vain.
  const closed = part.lastIndexOf("]") + 1;
  const pieces = part.slice(0, closed).match(/\\.|\[!?\]?[^\]]*\]|[\s\S]/gu) ?? [];
  const rest = part.slice(closed).match(/\\.|[\s\S]/gu) ?? [];
  return [...pieces, ...rest].map((piece): Token => {
    if (piece === "*") return "*";
    if (piece === "?") return () => true;
    if (piece.length > 2 && piece.startsWith("[")) return oneOf(piece.slice(1, -1));
    const character = piece.startsWith("\\") && piece.length > 1 ? piece.slice(1) : piece;
    return (other) => other === character;
  });
}

function oneOf(choices: string): Token {
  const isNegated = choices.startsWith("!");
  const ranges = (isNegated ? choices.slice(1) : choices).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? [];
  return (character) =>
    isNegated !== ranges.some((range) => range.slice(0, 1) <= character && character <= range.slice(-1));
}

/** The classic walk with one way back: the last `*` takes one character more. */
function matchesName(tokens: readonly Token[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const characters = [...name];
  let [token, at] = [0, 0];
  let [star, from] = [-1, 0];
  while (at < characters.length) {
    const wanted = tokens[token];
    if (wanted === "*") [star, from, token] = [token, at, token + 1];
    else if (wanted?.(characters[at] ?? "")) [token, at] = [token + 1, at + 1];
    else if (star >= 0) [from, token, at] = [from + 1, star + 1, from + 1];
    else return false;
  }
  return tokens.slice(token).every((rest) => rest === "*");
}

/** More alternatives than these are hardly meant; a few nested braces would make millions. */
const MOST_ALTERNATIVES = 256;

function expandBraces(pattern: string): readonly string[] {
  let expanded: readonly string[] = [pattern];
  for (let depth = 0; depth < 8; depth++) {
    const next = expanded.flatMap(expandOne).slice(0, MOST_ALTERNATIVES);
    if (next.length === expanded.length) return next;
    expanded = next;
  }
  return expanded;
}

/** Writes out the first innermost braces. */
function expandOne(pattern: string): readonly string[] {
  for (const { 0: braces, 1: inside = "", index } of pattern.matchAll(/\{([^{}]*)\}/g)) {
    if (!inside.includes(",")) continue;
    const [before, after] = [pattern.slice(0, index), pattern.slice(index + braces.length)];
    return inside.split(",").map((choice) => before + choice + after);
  }
  return [pattern];
}
