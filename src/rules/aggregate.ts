import type { Finding, Fix } from "../model/finding.js";
import { grouped } from "../model/grouped.js";
import type { Rule } from "./rule.js";

/** From this number on, findings of one rule with one cause are told as one. */
export const MANY = 4;

const MOST_PLACES = 20;

/** Joins the findings of one rule that share a cause into one each, where the rule says how; the others stay as they are. */
export function aggregate(rule: Pick<Rule, "aggregate">, findings: readonly Finding[]): readonly Finding[] {
  const { aggregate: how } = rule;
  if (how === undefined) return findings;
  const groups = grouped(findings, ({ group }) => group && (group.cause ?? ""));
  return findings.flatMap((finding) => {
    const group = finding.group && groups.get(finding.group.cause ?? "");
    if (group === undefined || group.length < (how.atLeast ?? MANY)) return [finding];
    return group[0] === finding ? [joined(group, how.message(group.map(nameOf), group))] : [];
  });
}

function joined(group: readonly Finding[], message: string): Finding {
  const [first, ...more] = group;
  if (first === undefined) throw new Error("a group of findings has at least one");
  const fix = jointFix(group);
  const settledBy = group.flatMap((finding) => finding.settledBy ?? []);
  const { suggestions: _, fix: __, ...rest } = first;
  return {
    ...rest,
    message,
    subject: group.map(({ subject }) => subject).join("+"),
    related: [
      ...(first.related ?? []),
      ...more.slice(0, MOST_PLACES).map((finding) => ({ at: finding.at, label: finding.label ?? nameOf(finding) })),
    ],
    ...(settledBy.length > 0 && { settledBy: settledBy.join("+") }),
    ...(fix && { fix }),
  };
}

/** All fixes in one, when each finding has one: half of them would leave the finding standing. */
function jointFix(group: readonly Finding[]): Fix | undefined {
  const fixes = group.flatMap(({ fix }) => fix ?? []);
  const [first] = fixes;
  if (first === undefined || fixes.length < group.length) return undefined;
  return { title: `${first.title}, and ${fixes.length - 1} more`, edits: fixes.flatMap(({ edits }) => edits) };
}

function nameOf(finding: Finding): string {
  return finding.group?.name ?? finding.subject;
}
