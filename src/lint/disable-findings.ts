import type { Finding, Fix } from "../model/finding.js";
import type { Span } from "../model/path.js";
import { DISABLE_RULES } from "../rules/index.js";
import { CATEGORIES, type RuleEntry } from "../rules/rule.js";
import { isDay } from "../text/day.js";
import { closestAdvice } from "../text/meant.js";
import { DIRECTIVES, type Directive, isDirectiveName, type Word } from "./directives.js";
import type { Disable } from "./disable.js";
import { canBeSilenced } from "./selection.js";

/** What is known of the run that the comments belong to. */
export interface DisableContext {
  readonly source: string;
  readonly registry: readonly RuleEntry[];
  /** The rules that could speak: a comment about another is not unused, nobody has looked. */
  readonly ran: ReadonlySet<string>;
}

/** What is wrong with the comments of a file that disable rules, under the id of the rule that says so. */
export function* findingsAboutDisables(
  disables: readonly Disable[],
  context: DisableContext,
): Iterable<readonly [rule: string, Finding]> {
  for (const disable of disables) {
    const { directive, subject } = disable;
    const { keyword, rules, until, reason } = directive;
    const about = { subject: `${keyword.text} ${subject}` };
    if (!isDirectiveName(keyword.text)) {
      yield ["disable-unknown", { ...about, ...unknownKeyword(keyword) }];
      continue;
    }
    if (rules.length === 0) yield ["disable-bare", { ...about, ...bare(keyword) }];
    for (const word of rules) {
      const problem = problemOf(word, context.registry);
      if (problem) yield ["disable-unknown", { ...about, at: word, value: word.text, ...problem }];
    }
    if (until && !isDay(until.text)) yield ["disable-unknown", { ...about, ...noDay(until) }];
    else if (until && !disable.holds) yield ["disable-expired", { ...about, ...expired(until) }];
    if (rules.length > 0 && reason === undefined) yield ["disable-no-reason", { ...about, ...noReason(directive) }];
    if (disable.holds) yield* unused(disable, about, context);
  }
}

type Words = Pick<Finding, "message" | "at"> & Partial<Finding>;

function unknownKeyword(keyword: Word): Words {
  return {
    message: `\`${keyword.text}\` disables nothing: it is not one of the words that do.`,
    at: keyword,
    advice: closestAdvice(keyword.text, DIRECTIVES) ?? `Write ${DIRECTIVES.map((name) => `\`${name}\``).join(", ")}.`,
  };
}

function bare(keyword: Word): Words {
  return { message: `\`${keyword.text}\` names no rule, so it disables nothing.`, at: keyword };
}

function problemOf({ text }: Word, registry: readonly RuleEntry[]): Pick<Finding, "message" | "advice"> | undefined {
  const rule = registry.find(({ id }) => id === text);
  if (rule === undefined) return unknownRule(text, registry);
  if (!canBeSilenced(rule)) {
    return {
      message: `\`${text}\` cannot be disabled: a file that cannot be read would look like one without findings.`,
      advice: "Remove it from the comment, and correct what it says.",
    };
  }
  if (!DISABLE_RULES.some(({ id }) => id === text)) return undefined;
  return {
    message: `\`${text}\` is about comments such as this one, which cannot disable it.`,
    advice: "Correct the comment it speaks of, or switch the rule off for the whole project.",
  };
}

function unknownRule(text: string, registry: readonly RuleEntry[]): Pick<Finding, "message" | "advice"> {
  const message = `There is no rule \`${text}\`, so this name disables nothing.`;
  if (CATEGORIES.some((category) => category === text))
    return { message, advice: `\`${text}\` is a category; name the rule of it that is meant.` };
  const known = registry.map(({ id }) => id);
  return { message, advice: closestAdvice(text, known) ?? "`canvas rules` lists them." };
}

function noDay(until: Word): Words {
  return {
    message: `"${until.text}" is not a day of the calendar, so nothing is disabled.`,
    at: until,
    value: until.text,
    advice: "Write the day as `until=2027-01-31`.",
  };
}

function expired(until: Word): Words {
  return { message: `The rule was disabled until ${until.text}, and that day has passed.`, at: until };
}

function noReason({ keyword, rules }: Directive): Words {
  const named = rules.map(({ text }) => `\`${text}\``).join(", ");
  return { message: `No reason is given why ${named} is disabled here.`, at: keyword };
}

function* unused(
  { directive, used }: Disable,
  about: Pick<Finding, "subject">,
  { source, registry, ran }: DisableContext,
): Iterable<readonly [string, Finding]> {
  const idle = directive.rules.filter(
    (word) => ran.has(word.text) && !used.has(word.text) && problemOf(word, registry) === undefined,
  );
  const [first] = idle;
  if (first === undefined) return;
  const names = idle.map(({ text }) => `\`${text}\``).join(", ");
  const verb = idle.length === 1 ? "has" : "have";
  const fix = withoutIdle(directive, idle, source);
  yield [
    "disable-unused",
    {
      ...about,
      message: `Nothing is left here for this comment to disable: ${names} ${verb} no finding.`,
      at: first,
      value: idle.map(({ text }) => text).join(","),
      ...(fix && { fix }),
    },
  ];
}

/** Takes the rules out of the comment; a comment about no others goes whole. */
function withoutIdle({ comment, rules, until }: Directive, idle: readonly Word[], source: string): Fix | undefined {
  if (idle.length === rules.length)
    return { title: "remove the comment", edits: [], textEdits: [{ ...wholeComment(comment, source), text: "" }] };
  const [start, end] = [rules[0]?.start ?? 0, rules.at(-1)?.end ?? 0];
  if (until && until.start > start && until.start < end) return undefined;
  const left = rules.filter((word) => !idle.includes(word)).map(({ text }) => text);
  const title = `take ${idle.map(({ text }) => `\`${text}\``).join(", ")} out of the comment`;
  return { title, edits: [], textEdits: [{ start, end, text: left.join(", ") }] };
}

/** A comment with its line when it has one of its own, else with the spaces before it. */
function wholeComment({ start, end }: Span, source: string): Span {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const code = source.slice(lineStart, start).replace(/^\uFEFF/, "");
  if (code.trim() !== "") return { start: lineStart + source.slice(lineStart, start).trimEnd().length, end };
  const next = source.indexOf("\n", end);
  const first = start - code.length;
  return { start: first, end: next < 0 ? source.length : next + 1 };
}
