import type { OpenCanvas } from "../open-canvas.js";
import { lineOfComment } from "./line-of-comment.js";

/**
 * Comments are the author's: those that name an id (letters, digits, hyphens) stay as they are, and are
 * pointed out.
 * @param after the file as it is with another id
 */
export function commentsNaming(
  id: string,
  { comments, source }: Pick<OpenCanvas, "comments" | "source">,
  after: string,
): readonly string[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}-])${id}(?![\\p{L}\\p{N}-])`, "u");
  const lines = comments
    .filter(({ text }) => word.test(text))
    .flatMap((comment) => lineOfComment(comment, source, after) ?? []);
  if (lines.length === 0) return [];
  const where = lines.length === 1 ? `the comment in line ${lines[0]}` : `the comments in lines ${lines.join(", ")}`;
  return [`${where} still ${lines.length === 1 ? "says" : "say"} "${id}"`];
}
