import { entryOf, type MapEntry, type SourceNode } from "../../document/source-tree.js";
import type { Span } from "../../model/path.js";
import type { Config, ConfigFile, Layer, PlainValues, RuleStatement, RuleValue, Said } from "./config.js";

/** Says where something stands: `canvas.config.yaml:3`. */
type Where = (span: Span) => string;

/** Reads a tree that has been checked against the shape: what does not fit cannot occur. */
export function configOf(root: SourceNode, where: Where): ConfigFile {
  const at = (key: string) => entryOf(root, key)?.value;
  const own: Config = {
    layers: [
      ...reasonLayer(at("lint"), where),
      layer(undefined, at("rules"), where),
      ...overrides(at("overrides"), where),
    ],
    ignores: texts(at("ignores"), where),
    values: new Map([...values("separation", at("separation"), where), ...values("lint", at("lint"), where)]),
    words: entriesOf(at("words")).map(({ key, value, keySpan }) => ({
      list: key,
      said: plainTexts(value, where(keySpan)),
    })),
  };
  return { extends: texts(at("extends"), where), own };
}

/** `requireReason` is a word about one rule; what `rules` says of that rule wins. */
function reasonLayer(lint: SourceNode | undefined, where: Where): readonly Layer[] {
  const entry = lint && entryOf(lint, "requireReason");
  if (entry?.value.kind !== "scalar") return [];
  const said = { value: entry.value.value === true ? "error" : "off", where: where(entry.keySpan) } as const;
  return [{ files: undefined, statements: [{ rule: "disable-no-reason", key: "severity", said }] }];
}

function overrides(list: SourceNode | undefined, where: Where): readonly Layer[] {
  const items = list?.kind === "list" ? list.items : [];
  return items.map((item) => {
    const files = texts(entryOf(item, "files")?.value, where).map(({ value }) => value);
    return layer(files, entryOf(item, "rules")?.value, where);
  });
}

function layer(files: readonly string[] | undefined, rules: SourceNode | undefined, where: Where): Layer {
  return { files, statements: entriesOf(rules).flatMap(({ key, value }) => statements(key, value, where)) };
}

function statements(rule: string, node: SourceNode, where: Where): readonly RuleStatement[] {
  if (node.kind !== "map") return [statement(rule, "severity", node, where)];
  return node.entries.map(({ key, value }) => statement(rule, key, value, where));
}

function statement(rule: string, key: string, node: SourceNode, where: Where): RuleStatement {
  const isPlain = node.kind === "scalar" && (key === "severity" || typeof node.value === "number");
  // The cast holds because the shape allows nothing but a severity, a number or texts here.
  const value = isPlain ? (node.value as RuleValue) : plainTexts(node, "").value;
  return { rule, key, said: { value, where: where(node) } };
}

/** The values below a key, under their dotted names. */
function values(name: string, node: SourceNode | undefined, where: Where): PlainValues {
  if (node?.kind === "scalar" && node.value !== null)
    return new Map([[name, { value: node.value, where: where(node) }]]);
  return new Map(entriesOf(node).flatMap(({ key, value }) => [...values(`${name}.${key}`, value, where)]));
}

function plainTexts(node: SourceNode, where: string): Said<readonly string[]> {
  return { value: texts(node, () => where).map(({ value }) => value), where };
}

function texts(node: SourceNode | undefined, where: Where): readonly Said<string>[] {
  const items = node?.kind === "list" ? node.items : node ? [node] : [];
  return items.flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? { value: item.value, where: where(item) } : [],
  );
}

function entriesOf(node: SourceNode | undefined): readonly MapEntry[] {
  return node?.kind === "map" ? node.entries : [];
}
