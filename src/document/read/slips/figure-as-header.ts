import type { SourceNode } from "../../source-tree.js";
import type { YamlProblem } from "../yaml-problem.js";
import { lineAt, saidOn } from "./line.js";
import { quoted } from "./signs.js";

/** True when a text may stand there that `>3` announces, which is YAML, and hardly ever what was meant. */
export function mayHoldFigureAsHeader(source: string): boolean {
  return /[:-] +[>|][1-9][ \t]*$/m.test(source.replaceAll("\r", ""));
}

/** `pass_if: >3`: announced is a text on the lines below, and there is none. */
export function figuresAsHeaders(node: SourceNode, source: string): readonly YamlProblem[] {
  if (node.kind === "list") return node.items.flatMap((item) => figuresAsHeaders(item, source));
  if (node.kind === "map")
    return node.entries
      .filter(({ key }) => !key.startsWith("x-"))
      .flatMap(({ value }) => figuresAsHeaders(value, source));
  const [text] = /^[>|][1-9]/.exec(source.slice(node.start, node.start + 2)) ?? [];
  if (node.value !== "" || node.isPlain || text === undefined) return [];
  const line = lineAt(source, node.start);
  const before = line.text.slice(line.indent, node.start - line.start);
  return [
    {
      start: node.start,
      end: node.start + text.length,
      message: `\`${saidOn(line)}\` announces a text on the lines below, and there is none`,
      advice: `Put quotes around what is the text itself: \`${before}${quoted(text)}\`.`,
    },
  ];
}
