import { findCutTexts } from "../check/cut-text.js";
import { findMisreadLines } from "../check/misread-texts.js";
import { EditError } from "../edit/edit-error.js";
import { positionsOf } from "../positions.js";
import { readPlainText } from "../read/read-plain-text.js";
import { readYamlText } from "../read/read-yaml-text.js";

/**
 * Throws EditError for words that a comma cut off, which would be sorted as the keys they are to YAML, and for lines that
 * were meant as entries and are one text, which would become one line: what the author meant could not be told any more.
 */
export function refuseTornTexts(source: string): void {
  const options = { maxSize: source.length };
  const text = readPlainText(source, options) ?? readYamlText(source, options);
  if (text.kind === "unreadable") return;
  const { tree, comments } = text.reading;
  const cut = findCutTexts(tree, comments, source).find(({ by }) => by === "comma");
  const torn = cut ?? findMisreadLines(tree, source)[0];
  if (!torn) return;
  const { line } = positionsOf(source, tree).locate(torn.at).start;
  throw new EditError(`in line ${line}, ${torn.message}`);
}
