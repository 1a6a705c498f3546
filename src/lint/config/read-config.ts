import { findDuplicates } from "../../document/check/duplicates.js";
import { positionsOf } from "../../document/positions.js";
import { parseYaml } from "../../document/read/parse-yaml.js";
import { fixedLimits, scanTokens } from "../../document/read/scan.js";
import type { YamlProblem } from "../../document/read/yaml-problem.js";
import { forbiddenCharacter } from "../../document/read/yaml-problems.js";
import type { SourceNode } from "../../document/source-tree.js";
import type { Span } from "../../model/path.js";
import type { RuleEntry } from "../../rules/rule.js";
import { type ConfigProblem, problemsOf } from "./check-shape.js";
import type { ConfigFile } from "./config.js";
import { configOf } from "./config-of-tree.js";
import { configShape } from "./config-shape.js";
import { keysAt, type Shape } from "./shape.js";

export type ConfigResult =
  | { readonly config: ConfigFile; readonly problems: readonly [] }
  /** Each begins with its place: `canvas.config.yaml:3:5: there is no rule …`. */
  | { readonly config: undefined; readonly problems: readonly string[] };

/**
 * Reads the text of a config. Whatever may not stand in it is a problem with its place; nothing throws.
 * @param label how problems call the file
 */
export function readConfig(source: string, label: string, registry: readonly RuleEntry[]): ConfigResult {
  const shape = configShape(registry);
  const { tree, problems } = treeOf(source, shape);
  const found = [...problems, ...(tree ? [...duplicates(tree), ...problemsOf(tree, shape, "the config")] : [])];
  const { locate } = positionsOf(source, tree);
  if (found.length > 0) {
    const inOrder = [...found].sort((a, b) => a.at.start - b.at.start);
    const place = ({ line, column }: { line: number; column: number }) => `${label}:${line}:${column}`;
    return { config: undefined, problems: inOrder.map(({ at, message }) => `${place(locate(at).start)}: ${message}`) };
  }
  const where = (span: Span) => `${label}:${locate(span).start.line}`;
  return { config: configOf(tree ?? EMPTY, where), problems: [] };
}

const LIMITS = fixedLimits("Split it into several with `extends`.");
const EMPTY: SourceNode = { kind: "map", isFlow: false, entries: [], start: 0, end: 0 };

function treeOf(
  source: string,
  shape: Shape,
): {
  readonly tree: SourceNode | undefined;
  readonly problems: readonly ConfigProblem[];
} {
  const refused = forbiddenCharacter(source) ?? scanTokens(source, LIMITS).refused;
  const { tree, problems } = refused
    ? { tree: undefined, problems: [refused] }
    : parseYaml(source, (path) => keysAt(shape, path));
  const asTold = ({ message, advice, start, end }: YamlProblem): ConfigProblem => ({
    message: advice === undefined ? message : `${message}. ${advice}`,
    at: { start, end },
  });
  return { tree, problems: problems.map(asTold) };
}

function duplicates(tree: SourceNode): readonly ConfigProblem[] {
  return findDuplicates(tree).flatMap(({ message, at }) => ("start" in at ? { message, at } : []));
}
