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
  const start = idWidth + 4;
  const summary = wrapText(rule.summary, Math.max(LEAST_SUMMARY, width - start));
  const [first = "", ...rest] = [...summary, ...wrapText(loudnessOf(rule), width - start).map(paint.faint)];
  yield `  ${rule.id.padEnd(idWidth)}  ${first}\n`;
  for (const line of rest) yield `${" ".repeat(start)}${line}\n`;
}
