import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../../model/path.js";
import { lineEnd, lineStart } from "../edit/lines.js";
import { knownKeys } from "../explain/known-keys.js";
import type { MapEntry, SourceNode } from "../source-tree.js";
import { beyondSlip, quotesStandIn } from "./beyond-slip.js";
import { misreadIn } from "./misread-in.js";
import type { KeysAt } from "./slips/slip.js";
import { starsInWords } from "./slips/stars.js";
import { syntaxProblems } from "./syntax-problems.js";
import { YAML_OPTIONS } from "./yaml-options.js";
import type { YamlProblem } from "./yaml-problem.js";
import { conflictMarker } from "./yaml-problems.js";

export type ParsedYaml =
  | { readonly tree: SourceNode | undefined; readonly problems: readonly [] }
  | { readonly tree: undefined; readonly problems: readonly YamlProblem[] };

/** Nodes that a file may come to once its aliases are written out. */
const MAX_EXPANDED = 200_000;

/**
 * Parses one YAML 1.2 document that has passed `scanTokens`; the tree is undefined when the text holds no value.
 * @param keysAt by which slips are told what was meant: the keys of a canvas, unless the text is another file
 */
export function parseYaml(source: string, keysAt: KeysAt = knownKeys): ParsedYaml {
  const conflict = conflictMarker(source);
  if (conflict) return { tree: undefined, problems: [conflict] };
  const doc = withoutStacks(() => parseDocument(source, YAML_OPTIONS));
  if (doc.errors.length > 0) return failed(allProblems(doc.errors, source, keysAt));
  const built = buildTree(doc);
  const misread = built.tree ? misreadIn(built.tree, source) : [];
  return misread.length > 0 ? failed(misread) : built;
}

/** Of a text of so many characters in all, the lines below a slip are read once more. */
const READ_AGAIN = 60_000;
const MOST_SLIPS = 20;

/** What is wrong with a text. A slip that ends on its line does not hide those below, which are looked for without it. */
function allProblems(errors: readonly YAMLError[], source: string, keysAt: KeysAt): readonly YamlProblem[] {
  const problems = [...syntaxProblems(errors, source, keysAt)];
  let text = source;
  for (let left = Math.min(MOST_SLIPS, Math.floor(READ_AGAIN / source.length)); left > 0; left--) {
    const last = problems.at(-1);
    const mended = last && beyondSlip(text, last.start);
    if (!last || mended === undefined) break;
    text = mended;
    const doc = withoutStacks(() => parseDocument(mended, YAML_OPTIONS));
    const end = lineEnd(source, last.start);
    const below = doc.errors.filter(({ pos }) => pos[0] > end);
    const next = syntaxProblems(below, mended, keysAt).filter(({ start }) => start > end);
    if (next.some((problem) => quotesStandIn(problem, source, mended))) return problems;
    if (next.length === 0)
      return doc.errors.length > 0 ? problems : [...problems, ...misreadBeside(problems, doc, mended)];
    problems.push(...next);
  }
  return problems;
}

/** What looks well where the rest has been mended, and is not: on lines of which nothing is told yet. */
function misreadBeside(told: readonly YamlProblem[], doc: Document.Parsed, mended: string): readonly YamlProblem[] {
  const { tree } = buildTree(doc);
  const lines = new Set(told.map(({ start }) => lineStart(mended, start)));
  return tree ? misreadIn(tree, mended).filter(({ start }) => !lines.has(lineStart(mended, start))) : [];
}

/** Errors in a text are findings: nobody reads where the parser stood, and of a thousand errors that is most of the time. */
function withoutStacks<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function failed(problems: readonly YamlProblem[]): ParsedYaml {
  return { tree: undefined, problems };
}

function buildTree(doc: Document.Parsed): ParsedYaml {
  const { yaml } = doc.directives;
  if (yaml.explicit && yaml.version !== "1.2")
    return failed([
      problem(
        { start: 0, end: 1 },
        `\`%YAML ${yaml.version}\` gives words like \`no\` another meaning`,
        "Remove the directive: a canvas is YAML 1.2.",
      ),
    ]);
  const builder = new TreeBuilder();
  const tree = doc.contents === null ? undefined : builder.build(doc.contents);
  // Unknown tags are among the tags that the builder refuses.
  for (const warning of (doc.warnings as readonly YAMLError[]).filter(({ code }) => code !== "TAG_RESOLVE_FAILED"))
    builder.problems.push(
      problem({ start: warning.pos[0], end: warning.pos[1] }, warning.message, "Write plain YAML."),
    );
  if (builder.problems.length > 0) return failed(builder.problems);
  return { tree: tree && tree.start === tree.end ? undefined : tree, problems: [] };
}

function problem(span: Span, message: string, advice: string): YamlProblem {
  return { ...span, message, advice };
}

/** Turns the parser's nodes into ours: resolves aliases, refuses tags, measures what aliases expand to. */
class TreeBuilder {
  readonly problems: YamlProblem[] = [];
  private readonly anchors = new Map<string, { node: SourceNode; weight: number } | "open">();
  private expanded = 0;

  build(node: unknown): SourceNode {
    const before = this.expanded;
    const anchor = anchorOf(node);
    if (anchor) this.anchors.set(anchor, "open");
    const built = this.buildBare(node);
    if (anchor) this.anchors.set(anchor, { node: built, weight: this.expanded - before });
    return built;
  }

  private buildBare(node: unknown): SourceNode {
    this.expanded++;
    if (isAlias(node)) return this.resolve(node.source, spanOf(node));
    this.refuseTag(node);
    if (isMap(node)) return this.buildMap(node);
    if (isSeq(node)) return this.buildList(node);
    const span = spanOf(node);
    if (!isScalar(node)) return { kind: "scalar", value: null, isPlain: true, ...span };
    const value = node.value;
    const isPlain = node.type === "PLAIN";
    const { source } = node;
    if ((typeof value === "number" || typeof value === "boolean") && source !== undefined && source !== String(value))
      return { kind: "scalar", value, isPlain, written: source, ...span };
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null)
      return { kind: "scalar", value, isPlain, ...span };
    return { kind: "scalar", value: String(value), isPlain, ...span };
  }

  private buildMap(node: YAMLMap): SourceNode {
    const entries = node.items.map((pair): MapEntry => {
      const keySpan = spanOf(pair.key);
      const key = this.keyText(pair.key);
      const built = pair.value === null ? emptyAt(keySpan.end) : this.build(pair.value);
      const value = built.start === built.end ? emptyAt(keySpan.end) : built;
      return { key, keySpan, value, hasColon: pair.value !== null };
    });
    if (node.flow) return { kind: "map", isFlow: true, entries, ...spanOf(node) };
    const start = entries[0]?.keySpan.start ?? spanOf(node).start;
    return { kind: "map", isFlow: false, entries, start, end: entries.at(-1)?.value.end ?? start };
  }

  /** A block ends where its last value does, not where the blank lines and comments behind it do. */
  private buildList(node: YAMLSeq): SourceNode {
    const items = node.items.map((item) => this.build(item));
    const { start, end } = spanOf(node);
    if (node.flow) return { kind: "list", isFlow: true, items, start, end };
    return { kind: "list", isFlow: false, items, start, end: items.at(-1)?.end ?? start };
  }

  private keyText(key: unknown): string {
    this.refuseTag(key);
    if (isAlias(key)) {
      const { start, end } = spanOf(key);
      this.problems.push(problem({ start, end }, `the key \`*${key.source}\` is an alias`, "Write the key out."));
      return key.source;
    }
    if (!isScalar(key)) return "";
    const anchor = anchorOf(key);
    if (anchor) this.anchors.set(anchor, { node: this.buildBare(key), weight: 1 });
    return String(key.value ?? "");
  }

  private resolve(name: string, span: Span): SourceNode {
    const target = this.anchors.get(name);
    if (target && target !== "open") {
      this.expanded += target.weight;
      if (this.expanded <= MAX_EXPANDED) return { ...target.node, ...span };
      this.problems.push(
        problem(
          span,
          `the aliases come to more than ${MAX_EXPANDED} values when written out`,
          "Write the repeated parts out.",
        ),
      );
    } else if (target)
      this.problems.push(
        problem(
          span,
          `\`*${name}\` stands inside what \`&${name}\` names, so it would never end`,
          "Write that part out.",
        ),
      );
    else if (name.endsWith("*")) this.problems.push({ ...span, ...starsAroundWord(name) });
    else
      this.problems.push(
        problem(
          span,
          `\`*${name}\` points at nothing: no \`&${name}\` comes before it`,
          `Name the part with \`&${name}\`, or put the text in quotes.`,
        ),
      );
    return { kind: "scalar", value: null, isPlain: true, ...span };
  }

  private refuseTag(node: unknown): void {
    const tag = (node as { readonly tag?: unknown } | null)?.tag;
    if (typeof tag !== "string") return;
    this.problems.push(
      problem(
        spanOf(node),
        `the tag \`${tag.replace("tag:yaml.org,2002:", "!!")}\` is not used in canvas files`,
        "Remove the tag; put quotes around texts that look like numbers.",
      ),
    );
  }
}

function anchorOf(node: unknown): string | undefined {
  if (isAlias(node) || typeof node !== "object" || node === null || !("anchor" in node)) return undefined;
  return typeof node.anchor === "string" ? node.anchor : undefined;
}

/** `*Members*` and `**Members**`, which YAML takes for the names of parts. */
function starsAroundWord(name: string) {
  return starsInWords("", `*${name}`, name.startsWith("*") ? 2 : 1);
}

function emptyAt(offset: number): SourceNode {
  return { kind: "scalar", value: null, isPlain: true, start: offset, end: offset };
}

/** The range of a parsed node: `[start, end of value, end with what follows]`. */
function spanOf(node: unknown): Span {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
