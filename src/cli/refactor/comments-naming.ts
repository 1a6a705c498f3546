import type { OpenCanvas } from "../open-canvas.js";
import { commentLines } from "./comment-lines.js";

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
  const naming = comments.filter(({ text }) => word.test(text));
  if (naming.length === 0) return [];
  const lineOf = commentLines(source, after);
  const lines = naming.flatMap((comment) => lineOf(comment) ?? []);
  if (lines.length === 0) return [];
  const where = lines.length === 1 ? `the comment in line ${lines[0]}` : `the comments in lines ${someOf(lines)}`;
  return [`${where} still ${lines.length === 1 ? "says" : "say"} "${id}"`];
}

/** More than these are for a search in the file. */
const AT_MOST = 10;

function someOf(lines: readonly number[]): string {
  const more = lines.length - AT_MOST;
  return more > 1 ? `${lines.slice(0, AT_MOST).join(", ")} and ${more} more` : lines.join(", ");
}
