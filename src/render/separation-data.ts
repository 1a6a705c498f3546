import type { Facts } from "../analysis/facts.js";
import type { PairReport, Separation } from "../analysis/separation/result.js";
import type { Segment } from "../model/canvas.js";
import { CRITERIA } from "../model/vocabulary.generated.js";
import { closing, jsonList } from "./json.js";

/** The separation as one JSON document in pieces: two million pairs do not fit one string, and none is kept. */
export function* separationJson({ separation, unread }: Facts): Iterable<string> {
  yield '{\n  "version": 1,\n  "pairs": ';
  yield* jsonList(pairData(separation));
  for (const [name, entries] of Object.entries(listsOf(separation))) {
    yield `,\n  ${JSON.stringify(name)}: `;
    yield* jsonList(entries);
  }
  const { counts, mergeGroupsTruncated, market } = separation;
  const { declared, inferred, contradicted } = market;
  yield `,\n  "mergeGroupsTruncated": ${mergeGroupsTruncated}`;
  yield `,\n  "market": ${JSON.stringify({ declared, inferred, contradicted })}`;
  yield `,\n  "counts": ${JSON.stringify(counts)}`;
  yield* closing({ unread });
}

const key = (segment: Segment) => segment.key;

function* pairData(separation: Separation): Iterable<unknown> {
  for (const { a, b } of separation.pairs()) yield reportData(separation.report(a, b));
}

/** One pair with the evidence of all five criteria. */
export function reportData({ a, b, verdict, met, possible, of, criteria, recheck }: PairReport) {
  const entries = CRITERIA.map((criterion) => {
    const { result, evidence, missing } = criteria[criterion];
    return [criterion, { result, evidence, missing }] as const;
  });
  const pair = { pair: [a.key, b.key], verdict, met, possible, of, criteria: Object.fromEntries(entries) };
  return recheck.length === 0 ? pair : { ...pair, recheck: recheck.map(key) };
}

function listsOf(separation: Separation): Readonly<Record<string, Iterable<unknown>>> {
  return {
    mergeGroups: separation.mergeGroups.map((group) => group.map(key)),
    splits: separation.splits.map(({ segment, complete, islands }) => ({
      segment: segment.key,
      complete,
      islands: islands.map((parts) => parts.map(({ id }) => id)),
    })),
    tiers: tierData(separation),
    claims: claimData(separation),
    questions: separation.questions.map(({ ask, about, field, pairs }) => ({
      ask,
      about: about.map(key),
      field,
      pairs,
    })),
  };
}

function* tierData(separation: Separation): Iterable<unknown> {
  for (const { segment, of, plus } of separation.everyTier()) yield { segment: segment.key, of: of.key, plus };
}

function* claimData(separation: Separation): Iterable<unknown> {
  for (const { segment, from, criterion, result } of separation.everyClaim())
    yield { segment: segment.key, from: from.key, criterion, result };
}
