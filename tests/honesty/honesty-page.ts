import { CATALOGUE } from "../../src/rules/index.js";
import type { Trial } from "./measure.js";
import type { Operator } from "./operator.js";

/** What the trials say of one rule. */
interface RuleScore {
  readonly rule: string;
  /** Canvases with a fault that this rule must find. */
  readonly mutants: readonly Trial[];
  /** How often it spoke of another fault: as a declared consequence, and out of place. */
  readonly asConsequence: number;
  readonly outOfPlace: number;
}

export interface Totals {
  readonly mutants: number;
  readonly caught: number;
  /** Mutants in which a rule spoke that has nothing to do with the fault. */
  readonly withUnrelated: number;
}

export function totalsOf(all: readonly Trial[]): Totals {
  return {
    mutants: all.length,
    caught: all.filter(({ isCaught }) => isCaught).length,
    withUnrelated: all.filter(({ collateral }) => collateral.length > 0).length,
  };
}

/** The page that tells how well the rules find what they are for: `docs/honesty.md`. */
export function honestyPage(operators: readonly Operator[], all: readonly Trial[]): string {
  return `${[...introduction(operators, all), ...ruleTable(all), ...operatorList(operators, all)].join("\n")}\n`;
}

function* introduction(operators: readonly Operator[], all: readonly Trial[]): Iterable<string> {
  const { mutants, caught, withUnrelated } = totalsOf(all);
  const files = new Set(all.map(({ sample }) => sample)).size;
  yield `# Does each rule find what it is for?

One fault at a time is put into the good examples, and each outcome is linted: ${operators.length} kinds of fault in ${files} canvases
make ${mutants} mutants. **${percent(caught, mutants)} are caught by the intended rule; in ${percent(withUnrelated, mutants)}, a rule speaks that has nothing to do with the
fault.** \`npm run honesty\` prints this page, \`npm run honesty -- --all\` puts each fault into every place where it fits
instead of one a file, and a test fails when the page is stale.

What the figures do not say: the examples and the faults were written by those who wrote the rules. They show that no rule
is deaf and none babbles about faults of these kinds, not that every mistake of a real author is found.
`;
}

function* ruleTable(all: readonly Trial[]): Iterable<string> {
  yield `## Rule by rule

*Mutants* have a fault that this rule must find. *Unrelated* are those of them in which another rule spoke without a reason
below. *Elsewhere* is how often the rule spoke of a fault meant for another rule: as a declared consequence, and out of
place. *Precision* is the share of mutants it spoke in where it had reason to.

| rule | mutants | caught | missed | unrelated | elsewhere: consequence | elsewhere: out of place | precision |
|---|--:|--:|--:|---|--:|--:|--:|`;
  for (const score of CATALOGUE.map(({ id }) => scoreOf(id, all))) yield ruleRow(score);
}

function scoreOf(rule: string, all: readonly Trial[]): RuleScore {
  const others = all.filter(({ operator }) => operator.rule !== rule);
  return {
    rule,
    mutants: all.filter(({ operator }) => operator.rule === rule),
    asConsequence: others.filter(({ also }) => also.includes(rule)).length,
    outOfPlace: others.filter(({ collateral }) => collateral.includes(rule)).length,
  };
}

function ruleRow({ rule, mutants, asConsequence, outOfPlace }: RuleScore): string {
  const caught = mutants.filter(({ isCaught }) => isCaught).length;
  const unrelated = mutants.filter(({ collateral }) => collateral.length > 0);
  const which = [...new Set(unrelated.flatMap(({ collateral }) => collateral))].sort().map((id) => `\`${id}\``);
  const spoke = caught + asConsequence + outOfPlace;
  const cells = [
    `[${rule}](rules.md#${rule})`,
    mutants.length,
    caught,
    mutants.length - caught,
    unrelated.length === 0 ? 0 : `${unrelated.length}: ${which.join(", ")}`,
    asConsequence,
    outOfPlace,
    spoke === 0 ? "" : percent(spoke - outOfPlace, spoke),
  ];
  return `| ${cells.join(" | ")} |`;
}

function* operatorList(operators: readonly Operator[], all: readonly Trial[]): Iterable<string> {
  yield `
## The faults

Somebody …
`;
  for (const operator of operators) {
    const own = all.filter((trial) => trial.operator === operator);
    const when = operator.stage && operator.stage !== "review" ? `, judged as ${operator.stage}` : "";
    yield `- **${operator.id}**: ${operator.fault} (\`${operator.rule}\`${when}; ${own.length} mutants)`;
    for (const [rule, reason] of Object.entries(operator.also ?? {})) {
      const count = own.filter(({ also }) => also.includes(rule)).length;
      if (count > 0) yield `  - also \`${rule}\`, ${count === 1 ? "once" : `${count} times`}: ${reason}`;
    }
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
