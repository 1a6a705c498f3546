import type { RuleExamples } from "../rule.js";

export const diversifiedWithoutRationaleExamples: RuleExamples = {
  bad: `canvas: 1
name: Online shop and cloud
market: diversified
needs: {any-book: Find any book, low-price: Pay little, store-data: Store data, scale: Scale on demand}
⟦customer_segments⟧:
  shoppers: {name: Online shoppers, needs: {any-book: 5, low-price: 4}}
  web-companies: {name: Web companies, needs: {store-data: 5, scale: 4}}
value_propositions:
  shop: {for: shoppers}
  cloud: {for: web-companies}
`,
  good: `canvas: 1
name: Online shop and cloud
market: diversified
needs: {any-book: Find any book, low-price: Pay little, store-data: Store data, scale: Scale on demand}
customer_segments:
  shoppers: {name: Online shoppers, needs: {any-book: 5, low-price: 4}}
  web-companies: {name: Web companies, needs: {store-data: 5, scale: 4}}
value_propositions:
  shop: {for: shoppers}
  cloud: {for: web-companies}
key_resources:
  data-centres: {for: [shop, cloud]}
`,
};
