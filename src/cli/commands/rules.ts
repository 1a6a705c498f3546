import { paintWith } from "../../report/paint.js";
import { CATALOGUE } from "../../rules/index.js";
import { CATEGORIES, type RuleEntry } from "../../rules/rule.js";
import { choose } from "../choose.js";
import { colourDepth } from "../colour.js";
import type { Io } from "../io.js";
import { ruleData } from "../rules/rule-data.js";
import { ruleMarkdown } from "../rules/rule-markdown.js";
import { ruleTable } from "../rules/rule-table.js";
import { terminalWidth } from "../terminal-width.js";
import { writePieces } from "../write-pieces.js";

export interface RulesOptions {
  /** `text` (default), `json` or `markdown`. */
  readonly format?: string;
  /** Only the rules of one category. */
  readonly category?: string;
  /** In columns. */
  readonly width?: string | number;
  readonly color?: boolean;
}

const FORMATS = ["text", "json", "markdown"] as const;

/** `canvas rules`: lists the rules, or prints all that is known of them as data or as a reference. */
export async function rulesCommand(_operands: readonly string[], options: RulesOptions, io: Io): Promise<number> {
  const format = choose(options.format ?? "text", FORMATS, "format");
  await writePieces(io.stdout, inFormat(format, rulesOf(options.category), options, io));
  return 0;
}

function rulesOf(category: string | undefined): readonly RuleEntry[] {
  if (category === undefined) return CATALOGUE;
  const chosen = choose(category, CATEGORIES, "category");
  return CATALOGUE.filter((rule) => rule.category === chosen);
}

function inFormat(
  format: (typeof FORMATS)[number],
  rules: readonly RuleEntry[],
  options: RulesOptions,
  io: Io,
): Iterable<string> {
  switch (format) {
    case "text":
      return ruleTable(rules, paintWith(colourDepth(options.color, io) > 0), terminalWidth(options.width, io));
    case "json":
      return [`${JSON.stringify({ version: 1, rules: rules.map(ruleData) }, undefined, 2)}\n`];
    case "markdown":
      return ruleMarkdown(rules);
  }
}
