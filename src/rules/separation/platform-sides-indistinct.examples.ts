import type { RuleExamples } from "../rule.js";

export const platformSidesIndistinctExamples: RuleExamples = {
  bad: `canvas: 1
name: Flat exchange
needs: {find-a-flat: Find a flat, trust-the-other: Trust the other person}
customer_segments:
  ⟦hosts⟧: {name: People with a flat, depends_on: guests, needs: {find-a-flat: 5, trust-the-other: 5}, economics: {profit_per_customer: 10}}
  guests: {name: People on the road, depends_on: hosts, needs: {find-a-flat: 5, trust-the-other: 5}, economics: {profit_per_customer: 10}}
value_propositions:
  exchange: {for: all}
channels:
  website: {for: all}
customer_relationships:
  communities: {for: all}
revenue_streams:
  membership: {from: all, for: exchange}
`,
  good: `canvas: 1
name: Flat exchange
needs: {find-a-flat: Find a flat, trust-the-other: Trust the other person, fill-the-flat: Fill an empty flat}
customer_segments:
  hosts: {name: People with a flat, depends_on: guests, needs: {fill-the-flat: 5, trust-the-other: 5}, economics: {profit_per_customer: 10}}
  guests: {name: People on the road, depends_on: hosts, needs: {find-a-flat: 5, trust-the-other: 5}, economics: {profit_per_customer: 10}}
value_propositions:
  letting: {for: hosts}
  booking: {for: guests}
channels:
  website: {for: all}
customer_relationships:
  communities: {for: all}
revenue_streams:
  membership: {from: hosts, for: letting}
  booking-fee: {from: guests, for: booking}
`,
};
