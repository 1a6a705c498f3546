import type { Facts } from "../../analysis/facts.js";
import type { OfferTension, PairReport, SetGap } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { counted, enumerated, quoted } from "../../text/sentence.js";
import { MANY } from "../aggregate.js";
import { itemPlace } from "../places.js";
import { subjectOfPair } from "./pair-words.js";

interface TensionWords {
  /** What is said of one pair. */
  pair(report: PairReport): Pick<Finding, "message" | "why" | "advice"> & { readonly label: string };
  /** How a sentence about several pairs goes on after "In 6 pairs of segments, "; what is the same may be only nearly so in some. */
  pairs(areExact: boolean): string;
}

/** Says one kind of tension between needs and offer: per pair while there are few, else all in one. */
export function* tensions(facts: Facts, kind: OfferTension["kind"], words: TensionWords): Iterable<Finding> {
  const count = facts.separation.tensionCounts[kind];
  const shown = facts.separation.tensions
    .filter((tension) => tension.kind === kind)
    .slice(0, MANY)
    .map(({ a, b }) => facts.separation.report(a, b));
  if (count >= MANY) yield* allIn(count, shown, words, facts.separation.areTensionsExact[kind]);
  else
    for (const report of shown) {
      const { label, ...said } = words.pair(report);
      yield {
        ...said,
        at: itemPlace(report.a),
        related: [{ at: itemPlace(report.b), label }],
        subject: subjectOfPair(report.a, report.b),
      };
    }
}

function* allIn(
  count: number,
  shown: readonly PairReport[],
  words: TensionWords,
  areExact: boolean,
): Iterable<Finding> {
  const [first] = shown;
  if (first === undefined) return;
  const pairs = enumerated(shown.map(({ a, b }) => `"${a.name}" – "${b.name}"`));
  yield {
    message: `In ${counted(count, "pair")} of segments, ${words.pairs(areExact)}: ${pairs}${count > MANY ? " among others" : ""}.`,
    at: itemPlace(first.a),
    related: shown.map((report) => ({
      at: itemPlace(report.b),
      label: `${words.pair(report).label}: "${report.a.name}"`,
    })),
    subject: "customer_segments",
  };
}

/** What only one of two has, as clauses: `only "Retail" needs "Advice"`. */
export function onlyText({ a, b }: PairReport, { onlyA, onlyB }: SetGap, verb: string): string {
  const said = [
    { who: a, what: onlyA },
    { who: b, what: onlyB },
  ].filter(({ what }) => what.length > 0);
  return said.map(({ who, what }) => `only "${who.name}" ${verb} ${quoted(what)}`).join(", ");
}
