import type { Facts } from "../../analysis/facts.js";
import type { OfferTension } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { MANY } from "../aggregate.js";
import { itemPlace } from "../places.js";
import { counted, enumerated } from "../sentence.js";
import { subjectOfPair } from "./pair-words.js";

interface TensionWords {
  /** A sentence about two segments, by their quoted names. */
  pair(a: string, b: string): string;
  /** How a sentence about several pairs goes on after "In 6 pairs of segments, ". */
  readonly pairs: string;
  readonly label: string;
}

/** Says one kind of tension between needs and offer: per pair while there are few, else all in one. */
export function* tensions(facts: Facts, kind: OfferTension["kind"], words: TensionWords): Iterable<Finding> {
  const found = facts.separation.tensions.filter((tension) => tension.kind === kind);
  const count = facts.separation.tensionCounts[kind];
  const [first] = found;
  if (first === undefined) return;
  if (count < MANY)
    for (const { a, b } of found)
      yield {
        message: words.pair(`"${a.name}"`, `"${b.name}"`),
        at: itemPlace(a),
        related: [{ at: itemPlace(b), label: words.label }],
        subject: subjectOfPair(a, b),
      };
  else
    yield {
      message: `In ${counted(count, "pair")} of segments, ${words.pairs}: ${enumerated(found.slice(0, MANY).map(({ a, b }) => `"${a.name}" – "${b.name}"`))}${count > MANY ? " among others" : ""}.`,
      at: itemPlace(first.a),
      related: found.slice(0, MANY).map(({ a, b }) => ({ at: itemPlace(b), label: `${words.label}: "${a.name}"` })),
      subject: "customer_segments",
    };
}
