import type { CanvasPath } from "../../../model/path.js";
import { shapeAt } from "../../explain/known-keys.js";
import { fits } from "../../read/fits-schema.js";
import { beginsWithWord } from "../../read/plain/word.js";
import { type Comment, entryOf, type ScalarNode } from "../../source-tree.js";
import { type CutText, isPlainText, type Written } from "./cut-text.js";

/** `name: Clients of branch #1`, and `name: #1 in town`, where the `#` begins a comment. */
export function cutByComment(node: ScalarNode, path: CanvasPath, file: Written): CutText | undefined {
  if (node.value === null && node.start === node.end) return swallowed(node, path, file);
  return isPlainText(node) ? cutShort(node, path, file) : undefined;
}

function cutShort(node: ScalarNode & { readonly value: string }, path: CanvasPath, file: Written): CutText | undefined {
  const comment = file.source[node.end] === " " ? file.comments.get(node.end + 1) : undefined;
  if (!comment || !mayBeText(comment)) return undefined;
  const lost = `#${comment.text.trimEnd()}`;
  const whole = `${node.value} ${lost}`;
  if (!mayHold(path, whole) || isIdInLink(node.value, path, file)) return undefined;
  return {
    ...cutAt(comment, path),
    message: `" #" ends the text "${node.value}"; "${lost}" is cut off as a comment`,
    advice: `Put quotes around the whole: "${whole}". If it is a comment, put a space after the \`#\`.`,
    pieces: [],
  };
}

/** A comment where the value should stand, on the line of the key or dash. */
function swallowed(node: ScalarNode, path: CanvasPath, file: Written): CutText | undefined {
  const comment = commentAfterMark(node.start, typeof path.at(-1) === "number", file);
  if (!comment || !mayBeText(comment)) return undefined;
  const text = `#${comment.text.trimEnd()}`;
  if (!mayHold(path, text) || isLink(path) || isBlock(path)) return undefined;
  const key = path.at(-1);
  const mark = typeof key === "number" ? "-" : `${key}:`;
  return {
    ...cutAt(comment, path),
    message: `"#" begins a comment, so "${text}" is read as one, and nothing stands behind \`${mark}\``,
    advice: `Put quotes around the text: \`${mark} "${text}"\`. If it is a comment, put a space after the \`#\`.`,
    pieces: [[...path]],
  };
}

function cutAt(comment: Comment, path: CanvasPath): Pick<CutText, "by" | "at" | "label" | "subject"> {
  return {
    by: "comment",
    at: { start: comment.start, end: comment.end },
    label: "read as a comment",
    subject: path.join("/"),
  };
}

function commentAfterMark(offset: number, isItem: boolean, { source, comments }: Written): Comment | undefined {
  const mark = isItem ? /[ \t]*/y : /[ \t]*:[ \t]+/y;
  mark.lastIndex = offset;
  const [gap] = mark.exec(source) ?? [];
  return gap === undefined ? undefined : comments.get(offset + gap.length);
}

/** A comment that is meant as one has a space behind its `#`. */
function mayBeText({ text }: Comment): boolean {
  return !text.startsWith("_") && beginsWithWord(text);
}

/** False where only a number, a date or a word of the format can stand: what follows them is surely a comment. */
function mayHold(path: CanvasPath, text: string): boolean {
  const shape = shapeAt(path);
  return shape === undefined || fits(shape, text);
}

/** An empty block, with a remark beside it. */
function isBlock(path: CanvasPath): boolean {
  const { type } = shapeAt(path) ?? {};
  return path.length === 1 && type !== undefined && type.includes("object");
}

function isIdInLink(value: string, path: CanvasPath, { root }: Written): boolean {
  if (isLink(path)) return /^[^\s/]+(?:\/[^\s/]+)?$/.test(value);
  const register = entryOf(root, "needs")?.value;
  return register !== undefined && fieldOf(path).at(-1) === "needs" && entryOf(register, value) !== undefined;
}

function isLink(path: CanvasPath): boolean {
  const field = fieldOf(path);
  return shapeAt(field)?.$ref === "links" || field.at(-1) === "depends_on";
}

/** The field that a value or an entry of its list belongs to. */
function fieldOf(path: CanvasPath): CanvasPath {
  return typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}
