import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  first: string,
) => `${first}: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`;

export const needsDifferOfferSameExamples: RuleExamples = {
  bad: bakery({
    customer_segments: segments("⟦commuters⟧"),
    value_propositions:
      "bread: {for: all, addresses: [fresh-bread, no-queue, steady-supply, one-invoice], better_than: supermarket rolls}",
    revenue_streams: `counter-sales: {from: commuters, for: bread}
supply-contracts: {from: cafes, for: bread}`,
  }),
  good: bakery({ customer_segments: segments("commuters") }),
};
