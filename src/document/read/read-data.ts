import type { Finding } from "../../model/finding.js";
import type { Point } from "../../model/path.js";
import { findDuplicates } from "../check/duplicates.js";
import type { Plain } from "../edit/plain.js";
import { positionsOf } from "../positions.js";
import type { SourceNode } from "../source-tree.js";
import { parseYaml } from "./parse-yaml.js";
import { fixedLimits, scanTokens } from "./scan.js";
import type { YamlProblem } from "./yaml-problem.js";
import { forbiddenCharacter } from "./yaml-problems.js";

/** What keeps a text from being read, and where. */
export interface DataProblem {
  readonly message: string;
  readonly advice: string | undefined;
  readonly at: Point;
}

export type DataReading =
  /** Undefined when the text says nothing. */
  { readonly value: Plain | undefined } | { readonly problem: DataProblem };

const LIMITS = fixedLimits("Split it into several files.");

/** Reads YAML that is no canvas, such as answers; what is wrong with it is said as it is said of a canvas. */
export function readData(source: string): DataReading {
  const refused = forbiddenCharacter(source) ?? scanTokens(source, LIMITS).refused;
  const { tree, problems } = refused ? { tree: undefined, problems: [refused] } : parseYaml(source, () => []);
  const [problem] = [...problems.map(asFound), ...(tree === undefined ? [] : findDuplicates(tree))];
  if (problem === undefined) return { value: tree && plainOf(tree) };
  const { message, advice, at } = problem;
  return { problem: { message, advice, at: positionsOf(source, tree).locate(at).start } };
}

function asFound({ message, advice, start, end }: YamlProblem): Pick<Finding, "message" | "advice" | "at"> {
  return { message, advice, at: { start, end } };
}

/** Figures keep their spelling: `4.500` is 4500 to some and 4.5 to others, YAML included. */
function plainOf(node: SourceNode): Plain {
  switch (node.kind) {
    case "scalar":
      return node.written !== undefined && /^-?[\d.]+$/.test(node.written) ? node.written : node.value;
    case "list":
      return node.items.map(plainOf);
    case "map":
      return new Map(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  }
}
