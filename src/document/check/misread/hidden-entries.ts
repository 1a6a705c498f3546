import type { CanvasPath } from "../../../model/path.js";
import { enumerated } from "../../../text/sentence.js";
import { codePointName } from "../../explain/odd-space.js";
import type { SchemaProblem } from "../../explain/schema-problem.js";
import type { ScalarNode } from "../../source-tree.js";
import { asEntry, type EntryKind, type EntryLine, entryKindAt, entryLine } from "./entry-line.js";
import { misread } from "./misread.js";

/** Lines that are one text to YAML, where entries of a list or of a map were meant. */
export function hiddenEntries(node: ScalarNode, path: CanvasPath, source: string): SchemaProblem | undefined {
  const lines = linesOf(node, source);
  if (!lines || lines.length === 0) return undefined;
  const kind = entryKindAt(path);
  if (!kind) return undefined;
  const entries = lines.map((line) => entryLine(line, kind, path));
  if (!wereMeantAsEntries(entries, kind, node)) return undefined;
  const [first] = entries;
  const key = path.findLast((step) => typeof step === "string");
  const text = source.slice(node.start, node.end).trimEnd();
  return misread(
    path,
    { start: node.start, end: node.start + text.length },
    {
      message:
        entries.length > 1
          ? `the lines of \`${key}\` are one text to YAML, which begins with \`${first?.written}\``
          : `\`${first?.written}\` is a text to YAML, and no entry of \`${key}\``,
      advice: `${oddSpaceAdvice(entries)}Write ${shown(entries)}.`,
    },
  );
}

/** The lines of a text that may hold entries; undefined for one on the line of its key, which most are. */
function linesOf({ start, end, isPlain }: ScalarNode, source: string): readonly string[] | undefined {
  const isBlock = !isPlain && /^[|>]/.test(source.charAt(start));
  if (!isBlock && !(isPlain && (source.slice(start, end).includes("\n") || isFirstOnLine(source, start))))
    return undefined;
  const lines = source.slice(start, end).split("\n");
  return (isBlock ? lines.slice(1) : lines).filter((line) => line.trim() !== "");
}

/** Looks no further than it must: every text of a file comes by, and all may stand on one line. */
function isFirstOnLine(source: string, offset: number): boolean {
  let before = offset - 1;
  while (source[before] === " ") before--;
  return source[before] === "\n";
}

/** Prose that was wrapped has many words on a line; unmarked lines of few words each were meant as one thing each. */
function wereMeantAsEntries(entries: readonly EntryLine[], kind: EntryKind, { isPlain }: ScalarNode): boolean {
  const marked = entries.filter(({ mark }) => mark !== undefined);
  const [first] = entries;
  if (entries.length === 1 && first) return isPlain ? isSurelyEntry(first, kind) : marked.length === 1;
  if (kind === "field") return entries.every(({ mark }) => mark === "key");
  return marked.length > 1 || entries.every(({ written }) => written.split(" ", MOST_WORDS + 1).length <= MOST_WORDS);
}

const MOST_WORDS = 4;

/** One line below its key: `1. FC Gym` and `a = b` may be names. */
function isSurelyEntry({ mark, key, written, oddSpace }: EntryLine, kind: EntryKind): boolean {
  if (kind === "field") return oddSpace !== undefined;
  return mark === "dash" ? !/^\d/.test(written) : mark === "key" && written.charAt(key.length) === ":";
}

function oddSpaceAdvice(entries: readonly EntryLine[]): string {
  const odd = entries.find(({ oddSpace }) => oddSpace !== undefined);
  if (odd?.oddSpace === undefined) return "";
  const mark = odd.mark === "key" ? `${odd.key}:` : odd.written.charAt(0);
  return `Behind \`${mark}\` stands ${codePointName(odd.oddSpace)}, which looks like a space but is a letter to YAML. `;
}

/** The first of the entries as they would be written. */
function shown(entries: readonly EntryLine[]): string {
  const hasKeys = entries.every(({ mark }) => mark === "key");
  const written = withContinuations(entries).map((entry) => `\`${asEntry(entry, hasKeys)}\``);
  if (written.length === 1) return `${written[0]}`;
  const isAll = written.length <= MOST_SHOWN;
  const all = isAll ? enumerated(written) : `${written.slice(0, MOST_SHOWN).join(", ")} and so on`;
  return `${all}, each on a line of its own`;
}

const MOST_SHOWN = 3;

/** A line without a dash goes on with the one above, where others have one. */
function withContinuations(entries: readonly EntryLine[]): readonly EntryLine[] {
  if (!entries.some(({ mark }) => mark === "dash")) return entries;
  return entries.reduce<EntryLine[]>((whole, entry) => {
    const above = whole.at(-1);
    if (entry.mark === undefined && above)
      whole[whole.length - 1] = { ...above, text: `${above.text} ${entry.written}` };
    else whole.push(entry);
    return whole;
  }, []);
}
