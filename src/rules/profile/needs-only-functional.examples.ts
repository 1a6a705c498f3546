import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const example = (kind: string) => ({
  needs: `fresh-bread: Fresh bread before work
no-queue: {text: Not to stand in a queue, kind: pain.obstacle}
steady-supply: {text: A supply one can plan with, kind: job.functional}
one-invoice: {text: One invoice a month, kind: job.functional}
be-proud: {text: Something to be proud of on the menu, kind: ${kind}}`,
  value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice, be-proud], better_than: baking in the café}`,
});

const segments = (
  needs: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, ${needs}: {steady-supply: 5, one-invoice: 3, be-proud: 4, fresh-bread: 2}}`;

export const needsOnlyFunctionalExamples: RuleExamples = {
  bad: bakery({ ...example("job.functional"), customer_segments: segments("⟦needs⟧") }),
  good: bakery({ ...example("job.social"), customer_segments: segments("needs") }),
};
