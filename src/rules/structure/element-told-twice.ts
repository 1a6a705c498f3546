import { foldName } from "../../analysis/fold.js";
import type { OfferElement } from "../../analysis/targets.js";
import type { Finding } from "../../model/finding.js";
import { quote } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const elementToldTwice: Rule = {
  id: "element-told-twice",
  category: "structure",
  severity: { sketch: "error" },
  summary: "One element is given two different texts under two value propositions.",
  why: "The same id under two value propositions is the same part of the offer; two texts make it unclear what customers get.",
  fixAdvice: "Give both the same text, write it only once, or give one of them another id.",
  source: SOURCES.format,
  reads: ["valuePropositions"],
  *check(_canvas, facts) {
    for (const element of facts.links.elements) yield* toldTwice(element);
  },
};

function* toldTwice({ key, declarations }: OfferElement): Iterable<Finding> {
  const [first, ...others] = declarations.filter(({ isNamed }) => isNamed);
  for (const other of others) {
    if (!first || foldName(first.name) === foldName(other.name)) continue;
    yield {
      message: `The element \`${key}\` is ${quote(first.name)} in one value proposition and ${quote(other.name)} in another.`,
      at: { path: [...other.path, "text"] },
      label: "another text for the same id",
      related: [{ at: { path: [...first.path, "text"] }, label: "first told here" }],
      subject: `value_propositions/${key}`,
      value: foldName(other.name),
    };
  }
}
