import { idFromName } from "../../../model/id-from-name.js";
import { isItemPlace } from "../../../model/item-place.js";
import { closestWords } from "../../../text/closest-words.js";
import { isSurelyMeant } from "../../../text/surely-meant.js";
import { fieldOfText } from "../../explain/form-words.js";
import { keyOn, type Line, lineBelow, pathTo, saidOn, spaces } from "./line.js";
import type { Stop } from "./slip.js";

type File = Pick<Stop, "source" | "keysAt">;

/** `box: Monthly box` and, deeper below it, `for: dogs`: what to do for both to belong to `box`; undefined where it is another slip. */
export function roomForFact(file: File, below: Line, holder: Line): string | undefined {
  const written = keyOn(holder);
  const fact = keyOn(below);
  if (written === undefined || fact === undefined) return undefined;
  const path = [...pathTo(file.source, holder), written.key];
  if (path.length === 1 && isItemPlace(written.key)) return roomForItems(written.key, written.value);
  const known = file.keysAt(path);
  if (!isFact(fact, known)) return undefined;
  if (/^\{.*\}$/.test(written.value)) return intoBraces(written, factOn(below));
  if (!isText(written.value)) return undefined;
  const text = wholeText(file.source, written.value, holder, below);
  const field = fieldOfText(known);
  if (field === undefined)
    return `Give \`${text}\` a key of its own below \`${written.key}:\`, beside \`${factOn(below)}\`.`;
  return `Give \`${text}\` a key of its own: write \`${written.key}:\`, and below it ${both(field, text, below)}.`;
}

/** `- Monthly box` and, deeper below it, `for: dogs`. */
export function roomForFactOfEntry(file: File, below: Line, entry: Line): string | undefined {
  const fact = keyOn(below);
  const text = factOn(entry);
  if (fact === undefined || !isText(text)) return undefined;
  const list = pathTo(file.source, entry);
  const inList = file.keysAt(list);
  if (isFact(fact, inList)) {
    const field = fieldOfText(inList);
    return (
      field && `Give the text a key: \`- ${field}: ${text}\`, and set in \`${factOn(below)}\` as far as \`${field}\`.`
    );
  }
  const item = [...list.slice(0, -1), "an-id"];
  const known = file.keysAt(item);
  const field = fieldOfText(known);
  if (field === undefined || !isFact(fact, known)) return undefined;
  const id = idFromName(text.replace(/^["']|["']$/g, "")) || "an-id";
  return `What has facts needs an id: write \`${id}:\` in place of \`${saidOn(entry)}\`, and below it ${both(field, text, below)}; the other entries of the list need one, too.`;
}

/** The text that begins on the line of its key, and goes on below it. */
function wholeText(source: string, begun: string, holder: Line, below: Line): string {
  let text = begun;
  for (let line = lineBelow(source, holder); line && line.start < below.start; line = lineBelow(source, line))
    text += ` ${saidOn(line)}`;
  return text;
}

function factOn(line: Line): string {
  return saidOn(line).replace(/^(?:- +)+/, "");
}

/** The two lines to write; a name that is a number is no text without quotes. */
function both(field: string, text: string, below: Line): string {
  const written = /^[-+.\d]/.test(text) && Number.isFinite(Number(text)) ? `"${text}"` : text;
  return `\`${field}: ${written}\` and \`${factOn(below)}\`, both set in by ${spaces(below.indent)}`;
}

/** True for a key of that place, however it is spelt. */
function isFact({ key, value }: { readonly key: string; readonly value: string }, known: readonly string[]): boolean {
  if (known.length === 0) return false;
  if (known.includes(key) || WORDS_FOR_LINKS.includes(key)) return true;
  // With nothing behind it, it is a block that begins in the wrong column.
  if (isItemPlace(key)) return value !== "";
  return closestWords(key, known).some((word) => isSurelyMeant(key, word));
}

const WORDS_FOR_LINKS: readonly string[] = "segment segments customer customers payer offer offers".split(" ");

function isText(value: string): boolean {
  return value !== "" && !/^[[{|>&*!]/.test(value);
}

function intoBraces(
  { key, value }: { readonly key: string; readonly value: string },
  fact: string,
): string | undefined {
  const inside = value.slice(1, -1).trim();
  if (/:$|[,{}[\]"'#]/.test(fact)) return `Put it into the braces of \`${key}\`, behind a comma.`;
  return `Put it into the braces: \`${key}: {${inside === "" ? "" : `${inside}, `}${fact}}\`.`;
}

/** `channels: How we sell`, with the channels below it. */
function roomForItems(block: string, value: string): string | undefined {
  const items = `What is set in below \`${block}:\` are its items`;
  if (/^(?:\{\s*\}|\[\s*\])$/.test(value)) return `${items}, so delete \`${value}\`.`;
  if (/^(?:\{.*\}|\[.*\])$/.test(value))
    return `${items}: move those of \`${value}\` there, each with an id before it, as in \`an-id: A name\`.`;
  if (!isText(value)) return undefined;
  return `${items}, so make a comment of what stands behind it: \`${block}: # ${value}\`.`;
}
