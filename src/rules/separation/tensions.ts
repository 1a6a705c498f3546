import type { Facts } from "../../analysis/facts.js";
import type { OfferTension } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { MANY } from "../aggregate.js";
import { itemPlace } from "../places.js";
import { counted, enumerated } from "../sentence.js";
import { subjectOfPair } from "./pair-words.js";

/** Says one kind of tension between needs and offer: per pair while there are few, else all in one. */
export function* tensions(
  facts: Facts,
  kind: OfferTension["kind"],
  inWords: (a: string, b: string) => string,
  label: string,
): Iterable<Finding> {
  const found = facts.separation.tensions.filter((tension) => tension.kind === kind);
  const count = facts.separation.tensionCounts[kind];
  const [first] = found;
  if (first === undefined) return;
  if (count < MANY)
    for (const { a, b } of found)
      yield {
        message: inWords(`"${a.name}"`, `"${b.name}"`),
        at: itemPlace(a),
        related: [{ at: itemPlace(b), label }],
        subject: subjectOfPair(a, b),
      };
  else
    yield {
      message: `${counted(count, "pair")} of segments: ${enumerated(found.slice(0, MANY).map(({ a, b }) => `"${a.name}" – "${b.name}"`))}${count > MANY ? " among others" : ""}. ${inWords("The first", "the second")}`,
      at: itemPlace(first.a),
      related: found.slice(0, MANY).map(({ a, b }) => ({ at: itemPlace(b), label: `${label}: "${a.name}"` })),
      subject: "customer_segments",
    };
}
