import type { Paint } from "../../report/paint.js";
import { CATEGORIES, type RuleEntry } from "../../rules/rule.js";
import { wrapText } from "../../text/wrap.js";
import { loudnessOf } from "./rule-data.js";

const LEAST_SUMMARY = 30;

/** The rules by category, each with what it finds and how loudly it speaks. */
export function* ruleTable(rules: readonly RuleEntry[], paint: Paint, width: number): Iterable<string> {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  for (const category of CATEGORIES) {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) continue;
    yield `${paint.strong(category)}\n`;
    for (const rule of own) yield* row(rule, idWidth, paint, width);
    yield "\n";
  }
  yield `${rules.length} rules. \`canvas explain RULE\` says more about one.\n`;
}

function* row(rule: RuleEntry, idWidth: number, paint: Paint, width: number): Iterable<string> {
  const isBeside = width >= idWidth + 4 + LEAST_SUMMARY;
  const start = isBeside ? idWidth + 4 : 4;
  const lines = [
    ...wrapText(rule.summary, width - start),
    ...wrapText(loudnessOf(rule), width - start).map(paint.faint),
  ];
  yield isBeside ? `  ${rule.id.padEnd(idWidth)}  ${lines.shift() ?? ""}\n` : `  ${rule.id}\n`;
  for (const line of lines) yield `${" ".repeat(start)}${line}\n`;
}
