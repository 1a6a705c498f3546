import { Lexer } from "yaml";
import type { Span } from "../../model/path.js";
import type { Limits } from "../limits.js";
import type { Comment } from "../source-tree.js";
import { isOfOldMac, OLD_MAC } from "./old-mac.js";

export { fixedLimits, limitsFor } from "../limits.js";

export interface ScanProblem extends Span {
  readonly message: string;
  readonly advice: string;
}

export interface Scan {
  readonly comments: readonly Comment[];
  /** Set when the text must not be parsed: YAML readers hang or abort on such input. */
  readonly refused: ScanProblem | undefined;
}

/** Reads the tokens without building anything: finds comments, and refuses text that is not safe to parse. */
export function scanTokens(source: string, limits: Limits): Scan {
  const comments: Comment[] = [];
  const nesting = new Nesting();
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  let tokens = 0;
  let aliases = 0;
  const refuse = (message: string, advice: string): Scan => ({
    comments,
    refused: { start: offset, end: offset + 1, message, advice },
  });
  for (const token of new Lexer().lex(source)) {
    if (token === DOCUMENT || token === FLOW_END || token === SCALAR) continue;
    const [first = ""] = token;
    if (++tokens > limits.tokens) return refuse(`the file has more than ${limits.tokens} tokens`, limits.advice);
    if (token.length > limits.text)
      return refuse(
        `one text is longer than ${limits.text / 1024} KiB`,
        "Keep long texts in files of their own and name them here.",
      );
    if (first === "*" && token.length > 1 && ++aliases > limits.aliases)
      return refuse(`the file has more than ${limits.aliases} aliases (*name)`, "Write the repeated parts out.");
    if (first === "#") comments.push({ start: offset, end: offset + token.length, text: token.slice(1), line });
    if (nesting.add(token, offset - lineStart) > limits.depth) {
      if (isOfOldMac(source)) return refuse(OLD_MAC.message, OLD_MAC.advice);
      return refuse(
        `the file nests deeper than ${limits.depth} levels`,
        "A canvas needs six levels; check the indentation and brackets.",
      );
    }
    offset += token.length;
    for (let at = token.indexOf("\n"); at >= 0; at = token.indexOf("\n", at + 1)) {
      line++;
      lineStart = offset - token.length + at + 1;
    }
  }
  return { comments, refused: undefined };
}

// Marks of the lexer that are not in the text (node_modules/yaml/dist/parse/cst.js).
const DOCUMENT = "\x02";
const FLOW_END = "\x18";
const SCALAR = "\x1f";

/** An upper bound of the nesting at each token: open brackets, and the columns at which block collections began. */
class Nesting {
  private flow = 0;
  private readonly columns: number[] = [];

  add(token: string, column: number): number {
    if (token === "{" || token === "[") this.flow++;
    else if (token === "}" || token === "]") this.flow = Math.max(0, this.flow - 1);
    else if (this.flow === 0 && !/^[\s#]/.test(token)) this.open(column);
    return this.flow + this.columns.length;
  }

  private open(column: number): void {
    while ((this.columns.at(-1) ?? -1) > column) this.columns.pop();
    if ((this.columns.at(-1) ?? -1) < column) this.columns.push(column);
  }
}
