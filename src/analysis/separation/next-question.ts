import type { Criterion } from "../../model/vocabulary.generated.js";
import { isExact } from "../interval.js";
import type { Kind } from "./kinds.js";
import type { EconomicsProfile, Features, Profile } from "./profile.js";
import type { NextQuestion, Outcome, QuestionField } from "./result.js";

interface Fact {
  readonly field: QuestionField;
  readonly criterion: Criterion;
  /** Figures are harder to come by than a link. */
  readonly effort: number;
  /** True when a pair is open because this side does not say it. */
  isMissing(side: Features, other: Features): boolean;
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
    ask: (name, { needs }) =>
      needs.registered < 2
        ? `What are ${name} trying to get done, what stops or frightens them, what would delight them? (needs of the register, at least two)`
        : `Which needs of ${name} that stand in words of their own could others have too? (move them into the register)`,
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
      isSilent(economics) || (!isSilent(other.economics) && !(economics.profit && isExact(economics.profit))),
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

const MOST = 100;

/** Counts, for each fact that a segment lacks, the pairs that wait for it. */
export class QuestionCount {
  /** Segments of one kind lack the same. */
  private readonly waiting = new Map<Kind, Int32Array>();

  /** Counts the pairs of two kinds, or of one kind with itself; each two kinds once. */
  add(a: Kind, b: Kind, outcome: Outcome): void {
    this.count(a, b, outcome);
    if (a !== b) this.count(b, a, outcome);
  }

  private count(kind: Kind, other: Kind, { results }: Outcome): void {
    const [side, beside] = [kind.members[0], other.members[0]];
    if (!side || !beside) return;
    const counts = this.waiting.get(kind) ?? new Int32Array(FACTS.length);
    this.waiting.set(kind, counts);
    const pairs = other.members.length - (kind === other ? 1 : 0);
    for (let i = 0; i < FACTS.length; i++) {
      const fact = FACTS[i];
      const isOpen = fact !== undefined && results[fact.criterion] === "unknown" && fact.isMissing(side, beside);
      if (isOpen) counts[i] = (counts[i] ?? 0) + pairs;
    }
  }

  /** The questions worth asking: most pairs for the least effort first, then file order, then the order of the criteria. */
  best(): readonly NextQuestion[] {
    const questions = [...this.waiting]
      .flatMap(([{ members }, counts]) => members.map((profile) => ({ profile, counts })))
      .sort((a, b) => a.profile.index - b.profile.index)
      .flatMap(({ profile, counts }) =>
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
