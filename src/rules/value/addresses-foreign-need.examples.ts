import type { RuleExamples } from "../rule.js";

export const addressesForeignNeedExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
needs: {fresh-bread: Fresh bread before work, one-invoice: One invoice a month}
customer_segments:
  commuters: {name: Commuters at the station, needs: [fresh-bread]}
value_propositions:
  bread-to-go: {for: commuters, addresses: [fresh-bread, ⟦one-invoice⟧]}
`,
  good: `canvas: 1
name: Corner bakery
needs: {fresh-bread: Fresh bread before work, one-invoice: One invoice a month}
customer_segments:
  commuters: {name: Commuters at the station, needs: [fresh-bread, one-invoice]}
value_propositions:
  bread-to-go: {for: commuters, addresses: [fresh-bread, one-invoice]}
`,
};
