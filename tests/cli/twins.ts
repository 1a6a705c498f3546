/** Savers and clients are one group; without clients, savers are reached in another way than members. */
export const TWINS = `canvas: 1
name: Bank
customer_segments:
  a: {name: Savers, economics: {profitability: low}, separate_from: {c: channels}}
  b: {name: Clients, economics: {profitability: low}}
  c: {name: Members, economics: {profitability: high}}
value_propositions: {account: {for: all}}
channels: {one: {for: all}, two: {for: all}, three: {for: all}, four: {for: all}, five: {for: [b, c]}, six: {for: c}}
customer_relationships: {self-service: {for: all}}
revenue_streams: {fees: {from: all, for: account}}
`;

/** The same with heirs, who are not served yet and claimed to be separate from savers too. */
export const TWINS_AND_HEIRS = TWINS.replace(
  "value_propositions:",
  "  d: {name: Heirs, decision: later, separate_from: {a: channels}}\nvalue_propositions:",
)
  .replace("five: {for: [b, c]}", "five: {for: [b, c, d]}")
  .replace("six: {for: c}", "six: {for: [c, d]}");
