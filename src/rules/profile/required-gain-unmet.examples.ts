import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const needs = (kind: string) => `fresh-bread: Fresh bread before work
no-queue: {text: Not to stand in a queue, kind: ${kind}}
steady-supply: A supply one can plan with
one-invoice: One invoice a month`;

const value_propositions = `bread-to-go: {for: commuters, addresses: [fresh-bread], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice], better_than: baking in the café}`;

export const requiredGainUnmetExamples: RuleExamples = {
  bad: bakery({ needs: needs("gain.required"), value_propositions }).replace("no-queue: 3", "⟦no-queue⟧: 3"),
  good: bakery({ needs: needs("gain.desired"), value_propositions }),
};
