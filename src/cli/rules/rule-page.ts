import type { Paint } from "../../report/paint.js";
import { examplesOf } from "../../rules/examples.js";
import type { RuleEntry } from "../../rules/rule.js";
import { docsPage } from "../../text/docs-page.js";
import { wrapText } from "../../text/wrap.js";
import { defaultInWords, exampleText, loudnessOf } from "./rule-data.js";

export interface PageOptions {
  readonly paint: Paint;
  readonly width: number;
  /** What the bad example raises, as `canvas lint` prints it. */
  readonly raised: string;
}

const LABEL = 9;

/** The page of one rule: what it finds, why it matters, what to do, and an example of each kind. */
export function* rulePage(rule: RuleEntry, { paint, width, raised }: PageOptions): Iterable<string> {
  const { bad, good } = examplesOf(rule.id);
  yield `${paint.strong(rule.id)} ${paint.faint(`(${rule.category})`)}\n`;
  yield* lines(wrapText(rule.summary, width));
  yield "\n";
  for (const [label, text] of facts(rule)) yield* labelled(label, text, paint, width);
  yield `\n${paint.strong("Not like this")}\n`;
  yield* indented(exampleText(bad));
  yield `\n${paint.strong("It raises")}\n`;
  yield* indented(raised);
  yield `\n${paint.strong("Like this")}\n`;
  yield* indented(exampleText(good));
}

function facts(rule: RuleEntry): readonly (readonly [label: string, text: string])[] {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, { description, default: value }]) =>
      ["option", `${name}: ${description} Default: ${defaultInWords(value)}.`] as const,
  );
  // What pairs are judged by takes more than a sentence.
  const page =
    rule.category === "separation"
      ? ([["decided", `as ${docsPage("separation")} tells, with an example`]] as const)
      : [];
  return [
    ["why", rule.why],
    ["do", rule.fixAdvice],
    ["speaks", loudnessOf(rule)],
    ...options,
    ...page,
    ["source", rule.source],
  ];
}

function* labelled(label: string, text: string, paint: Paint, width: number): Iterable<string> {
  const [first = "", ...rest] = wrapText(text, width - LABEL);
  yield `${paint.faint(label.padEnd(LABEL))}${first}\n`;
  for (const line of rest) yield `${" ".repeat(LABEL)}${line}\n`;
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `${text}\n`);
}

function indented(text: string): readonly string[] {
  return lines(
    text
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? "" : `  ${line}`)),
  );
}
