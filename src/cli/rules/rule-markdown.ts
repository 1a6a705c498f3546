import { examplesOf } from "../../rules/examples.js";
import { CATEGORIES, type RuleEntry } from "../../rules/rule.js";
import { defaultInWords, exampleText, loudnessOf } from "./rule-data.js";

/** The rule reference as Markdown: a heading per category and rule, with both examples. */
export function* ruleMarkdown(rules: readonly RuleEntry[]): Iterable<string> {
  yield "# Rules\n";
  for (const category of CATEGORIES) {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length > 0) yield `\n## ${category}\n`;
    for (const rule of own) yield* section(rule);
  }
}

function* section(rule: RuleEntry): Iterable<string> {
  const { bad, good } = examplesOf(rule.id);
  yield `\n### ${rule.id}\n\n${rule.summary} *${loudnessOf(rule)}*\n`;
  yield `\n${rule.why}\n\n**What to do.** ${rule.fixAdvice}\n`;
  for (const [name, { description, default: value }] of Object.entries(rule.options ?? {}))
    yield `\n- \`${name}\`: ${description} Default: ${defaultInWords(value)}.\n`;
  yield `\nNot like this:\n\n${fenced(bad)}\nLike this:\n\n${fenced(good)}`;
  yield `\nSource: ${rule.source}\n`;
}

function fenced(example: string): string {
  return `\`\`\`yaml\n${exampleText(example).trimEnd()}\n\`\`\`\n`;
}
