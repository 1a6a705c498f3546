/** Two groups that are the same in everything that was asked. */
export const TWINS = `canvas: 1
name: Bakery
market: segmented
orientation: value-driven
needs: {bread: Fresh bread, trust: Know what is in it}
customer_segments:
  # our oldest
  early: {name: Early risers, who: person, priority: 1, pays: true, needs: [bread, trust], economics: {profitability: low}, decision: serve}
  late: {name: Late risers, who: person, pays: true, needs: [bread, trust], economics: {profitability: low}, decision: serve}
value_propositions: {loaves: {for: all}}
channels: {shop: {for: all}} # ours
customer_relationships: {personal-assistance: {for: all}}
revenue_streams: {sales: {from: [early, late], for: loaves, type: asset-sale}}
key_resources: {oven: {for: loaves}}
key_activities: {baking: {for: loaves}}
key_partners: {mill: {provides: baking}}
cost_structure: {rent: {of: oven}}
hypotheses: {mornings: {statement: People buy before work, importance: 4}}
x-interview: {answered: [D3:early, D3:late]}
`;

/** Late risers get what early risers get and a cake, and need nothing else. */
export const TIER = TWINS.replace(
  "{loaves: {for: all}}",
  "{loaves: {for: all, elements: {rolls: Rolls}}, more: {for: late, elements: {cake: Cake}}}",
)
  .replace("for: loaves, type", "for: rolls, type")
  .replace(/for: loaves/g, "for: [loaves, more]");

/** The same canvas with these revenue streams. */
export const withStreams = (canvas: string, streams: string): string =>
  canvas.replace(/revenue_streams: .*/, `revenue_streams: {${streams}}`);
