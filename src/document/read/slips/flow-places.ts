import { Lexer } from "yaml";

/** A bracket or brace that is open at some place. */
export interface Open {
  readonly mark: "[" | "{";
  readonly offset: number;
}

export const CLOSED_BY = { "[": "]", "{": "}" } as const;

/** A piece of a text, as YAML takes it. */
export interface Token {
  readonly text: string;
  readonly offset: number;
}

// Marks of the lexer that are not in the text (node_modules/yaml/dist/parse/cst.js).
const DOCUMENT = "\x02";
const SCALAR = "\x1f";
/** Stands where brackets end, closed or not. */
export const FLOW_END = "\x18";

/** The pieces that YAML takes a text for, in their order. */
export function* tokensOf(source: string): Iterable<Token> {
  let offset = 0;
  for (const text of new Lexer().lex(source)) {
    if (text === DOCUMENT || text === SCALAR) continue;
    yield { text, offset };
    if (text !== FLOW_END) offset += text.length;
  }
}

/** The brackets and braces that are open before an offset, outermost first. */
export function openBefore(source: string, end: number): readonly Open[] {
  const open: Open[] = [];
  for (const { text, offset } of tokensOf(source)) {
    if (offset >= end) break;
    if (text === "[" || text === "{") open.push({ mark: text, offset });
    else if (text === "]" || text === "}") open.pop();
  }
  return open;
}
