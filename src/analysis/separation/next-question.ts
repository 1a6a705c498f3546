import type { Criterion } from "../../model/vocabulary.generated.js";
import type { Interval } from "./interval.js";
import type { PairResults } from "./pair.js";
import type { EconomicsProfile, Profile } from "./profile.js";
import type { NextQuestion, QuestionField } from "./result.js";

interface Fact {
  readonly field: QuestionField;
  readonly criterion: Criterion;
  /** Figures are harder to come by than a link. */
  readonly effort: number;
  /** True when a pair is open because this side does not say it. */
  isMissing(profile: Profile, other: Profile): boolean;
  ask(name: string, profile: Profile): string;
}

/** The facts that can be missing, in the order of the criteria. */
const FACTS: readonly Fact[] = [
  {
    field: "needs",
    criterion: "offer",
    effort: 1,
    isMissing: ({ needs }, other) =>
      needs.registered < 2 || (other.needs.registered >= 2 && needs.private.codes.length > 0),
    ask: (name) =>
      `What are ${name} trying to get done, what stops or frightens them, what would delight them? (needs of the register, at least two)`,
  },
  {
    field: "value_propositions",
    criterion: "offer",
    effort: 1,
    isMissing: ({ hasOffer }) => !hasOffer,
    ask: (name) => `What value do we deliver to ${name}?`,
  },
  {
    field: "channels",
    criterion: "channels",
    effort: 1,
    isMissing: ({ channels }) => channels.codes.length === 0,
    ask: (name) => `Through which channels do ${name} want to be reached?`,
  },
  {
    field: "relationships",
    criterion: "relationships",
    effort: 1,
    isMissing: ({ relationships }) => relationships.codes.length === 0,
    ask: (name) => `What type of relationship do ${name} expect?`,
  },
  {
    field: "economics",
    criterion: "profitability",
    effort: 2,
    isMissing: ({ economics }, other) =>
      isSilent(economics) || (!isSilent(other.economics) && !isExact(economics.profit)),
    ask: askForProfit,
  },
  {
    field: "pays-for",
    criterion: "willingness-to-pay",
    effort: 1,
    isMissing: ({ hasStream, paysFor }) => !hasStream || paysFor === undefined,
    ask: (name) => `For what value are ${name} really willing to pay?`,
  },
];

/** Of a group of which something is said, the amount itself is what is missing. */
function askForProfit(name: string, { economics }: Profile): string {
  if (isSilent(economics))
    return `What profit does one customer of ${name} bring: loss, low, medium, high, or a figure?`;
  const how = economics.profit ? "more exactly" : "as an amount";
  return `What profit does one customer of ${name} bring, ${how}? (what is said of it so far does not tell)`;
}

function isSilent({ profit, lifetime, margin, band }: EconomicsProfile): boolean {
  return (profit ?? lifetime ?? margin ?? band) === undefined;
}

function isExact(range: Interval | undefined): boolean {
  return range !== undefined && range.low === range.high;
}

const MOST = 100;

/** Counts, for each fact that a segment lacks, the undivided pairs that wait for it. */
export class QuestionCount {
  private readonly waiting = new Map<Profile, Int32Array>();

  add(a: Profile, b: Profile, results: PairResults): void {
    for (let i = 0; i < FACTS.length; i++) {
      const fact = FACTS[i];
      if (!fact || results[fact.criterion] !== "unknown") continue;
      if (fact.isMissing(a, b)) this.count(a, i);
      if (fact.isMissing(b, a)) this.count(b, i);
    }
  }

  private count(profile: Profile, fact: number): void {
    const counts = this.waiting.get(profile) ?? new Int32Array(FACTS.length);
    this.waiting.set(profile, counts);
    counts[fact] = (counts[fact] ?? 0) + 1;
  }

  /** The questions worth asking: most pairs for the least effort first, then file order, then the order of the criteria. */
  best(): readonly NextQuestion[] {
    const questions = [...this.waiting]
      .sort(([a], [b]) => a.index - b.index)
      .flatMap(([profile, counts]) =>
        FACTS.flatMap((fact, i) => {
          const pairs = counts[i] ?? 0;
          return pairs > 0 ? [{ worth: pairs / fact.effort, question: questionOf(profile, fact, pairs) }] : [];
        }),
      );
    return questions
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST)
      .map(({ question }) => question);
  }
}

function questionOf(profile: Profile, { field, criterion, ask }: Fact, pairs: number): NextQuestion {
  const { segment } = profile;
  return { ask: ask(`"${segment.name}"`, profile), about: [segment], field, criterion, pairs };
}
