import type { Facts } from "../analysis/facts.js";
import { type PairDecision, type Separation, VERDICTS, type Verdict } from "../analysis/separation/result.js";
import type { Segment } from "../model/canvas.js";

/** The facts as far as they concern one segment: its pairs, and what follows from them. */
export function focusSeparation(facts: Facts, focus: Segment | undefined): Facts {
  if (!focus) return facts;
  const { canvas, served, links, supporters, today, unread } = facts;
  return { canvas, served, links, supporters, today, unread, separation: separationOf(focus, facts.separation) };
}

function separationOf(focus: Segment, whole: Separation): Separation {
  const concerns = (segments: readonly Segment[]) => segments.includes(focus);
  const own = [...pairsOf(focus, whole)];
  const tiers = those(whole.everyTier(), ({ segment, of }) => concerns([segment, of]));
  const claims = those(whole.everyClaim(), ({ segment, from }) => concerns([segment, from]));
  const samples = byVerdict((verdict) => own.filter((pair) => pair.verdict === verdict));
  return {
    segments: whole.segments,
    required: whole.required,
    tensionCounts: whole.tensionCounts,
    areTensionsExact: whole.areTensionsExact,
    mergeGroupsTruncated: whole.mergeGroupsTruncated,
    market: whole.market,
    decide: (a, b) => whole.decide(a, b),
    report: (a, b) => whole.report(a, b),
    questionsAbout: (a, b) => whole.questionsAbout(a, b),
    pairCount: own.length,
    counts: byVerdict((verdict) => samples[verdict].length),
    samples,
    pairs: () => own.values(),
    tensions: whole.tensions.filter(({ a, b }) => concerns([a, b])),
    mergeGroups: whole.mergeGroups.filter(concerns),
    splits: whole.splits.filter(({ segment }) => segment === focus),
    tiers,
    everyTier: () => tiers,
    claims,
    everyClaim: (wanted) => claims.filter(({ result }) => wanted === undefined || result === wanted),
    questions: whole.questions.filter(({ about }) => concerns(about)),
  };
}

/** Every pair that one segment is in, the segments in file order. */
function* pairsOf(focus: Segment, whole: Separation): Iterable<PairDecision> {
  const at = whole.segments.indexOf(focus);
  if (at < 0) return;
  for (const [other, segment] of whole.segments.entries())
    if (other !== at) yield other < at ? whole.decide(segment, focus) : whole.decide(focus, segment);
}

/** Filters as it reads: of millions, few are kept. */
function those<T>(all: Iterable<T>, isWanted: (one: T) => boolean): readonly T[] {
  const kept: T[] = [];
  for (const one of all) if (isWanted(one)) kept.push(one);
  return kept;
}

function byVerdict<T>(of: (verdict: Verdict) => T): Readonly<Record<Verdict, T>> {
  const entries = VERDICTS.map((verdict) => [verdict, of(verdict)]);
  return Object.fromEntries(entries) as Record<Verdict, T>;
}
