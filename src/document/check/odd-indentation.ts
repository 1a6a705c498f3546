import { codePointName, ODD_SPACE } from "../explain/odd-space.js";
import type { YamlProblem } from "../read/yaml-problem.js";
import type { SourceNode } from "../source-tree.js";

const AT_BEGINNING_OF_LINE = new RegExp(`^[ \\t]*${ODD_SPACE}`, "m");
const IN_KEY = new RegExp(`^[ \\t]*${ODD_SPACE}`);

/** True when a line may be set in with characters that look like spaces and are none. */
export function mayBeSetInOddly(source: string): boolean {
  return AT_BEGINNING_OF_LINE.test(source);
}

/** Keys before which such characters stand: to YAML they are letters of the key, and the depth is another one. */
export function oddIndentation(node: SourceNode): readonly YamlProblem[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap(oddIndentation);
  return node.entries.flatMap(({ key, keySpan, value }) => {
    const [odd] = IN_KEY.exec(key) ?? [];
    if (odd === undefined) return oddIndentation(value);
    return [
      {
        start: keySpan.start,
        end: keySpan.start + key.length - key.trimStart().length,
        message: `\`${key.trim()}\` is set in with ${codePointName(odd.slice(-1))}, which looks like a space but is a letter to YAML`,
        advice: "Put spaces in its place; it often comes from copying out of a web page or a text processor.",
      },
      ...oddIndentation(value),
    ];
  });
}
