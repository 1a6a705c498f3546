/** Keys of other canvases and habits of other formats: where that fact lives here. */
const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  problem: "A problem is a need of a segment: put it in `needs` (kind `pain`) and list it under the segment.",
  problems: "A problem is a need of a segment: put it in `needs` (kind `pain`) and list it under the segment.",
  solution: "A solution is a value proposition: put it in `value_propositions`, with the needs it `addresses`.",
  solutions: "Solutions are value propositions: put them in `value_propositions`, with the needs they address.",
  unfair_advantage:
    "An unfair advantage is what others cannot copy: put it in `key_resources`, or in `better_than` of a value proposition.",
  key_metrics:
    "What you measure belongs to a hypothesis: put it in `hypotheses`, under `experiments`, as `metric` and `pass_if`.",
  metrics:
    "What you measure belongs to a hypothesis: put it in `hypotheses`, under `experiments`, as `metric` and `pass_if`.",
  existing_alternatives: "What customers use today is the `better_than` of a value proposition.",
  alternatives: "What customers use today is the `better_than` of a value proposition.",
  early_adopters: "Early adopters are a customer segment: put them in `customer_segments`.",
  high_level_concept: "One sentence about the business is the `description` of the canvas.",
  unique_value_proposition: "It is a value proposition: put it in `value_propositions`.",
  jobs: "Jobs are needs: put them in `needs` (kind `job`) and list them under the segment.",
  job: "A job is a need: put it in `needs` (kind `job`) and list it under the segment.",
  pain: "A pain is a need: put it in `needs` (kind `pain`) and list it under the segment.",
  gain: "A gain is a need: put it in `needs` (kind `gain`) and list it under the segment.",
  pains: "Pains are needs: put them in `needs` (kind `pain`) and list them under the segment.",
  gains: "Gains are needs: put them in `needs` (kind `gain`) and list them under the segment.",
  customers: "Customers are customer segments: put them in `customer_segments`.",
  segments: "Write `customer_segments`.",
  relationships: "Write `customer_relationships`.",
  revenues: "Write `revenue_streams`.",
  revenue: "Write `revenue_streams`.",
  partners: "Write `key_partners`.",
  activities: "Write `key_activities`.",
  resources: "Write `key_resources`.",
  costs: "Write `cost_structure`.",
  title: "Write `name`.",
  id: "The id is the key under which the item stands.",
  segment: "Write `for`.",
  customer_segments: "On an item, the segments it is for stand under `for`.",
};

/** Where a fact lives whose key is another canvas's; undefined for a key that nobody uses. */
export function foreignKeyAdvice(key: string): string | undefined {
  const folded = key.toLowerCase().replace(/[\s-]+/g, "_");
  return Object.hasOwn(FOREIGN_KEYS, folded) ? FOREIGN_KEYS[folded] : undefined;
}

/** The block or key that a foreign key surely means, so that renaming it is safe. */
export function renameOfForeignKey(key: string): string | undefined {
  return /^Write `(\w+)`\.$/.exec(foreignKeyAdvice(key) ?? "")?.[1];
}

/** Words for a key of one place, by that key; the same word is another key elsewhere. */
const WORDS_FOR: readonly (readonly [key: string, words: readonly string[]])[] = [
  ["low", ["min", "minimum", "from", "least"]],
  ["high", ["max", "maximum", "to", "most"]],
  ["min", ["low", "minimum", "from"]],
  ["max", ["high", "maximum", "to"]],
  ["value_propositions", ["value", "values", "offer", "offers", "offering", "offerings", "products"]],
  ["amount", ["price", "cost", "costs", "sum", "total", "value"]],
];
const PAYERS: readonly string[] = ["segment", "segments", "customer", "customers", "customer_segments", "payer"];

/** The key that a word means in a place; undefined where it could be another. */
export function keyMeantHere(key: string, free: readonly string[]): string | undefined {
  const word = key.toLowerCase();
  // A stream is `from` those who pay, and `for` what they get.
  if (free.includes("from") && free.includes("price") && PAYERS.includes(word)) return "from";
  return WORDS_FOR.find(([known, words]) => free.includes(known) && words.includes(word))?.[0];
}

const SHARES: readonly string[] = ["share", "percent", "percentage", "portion"];
const SUMS: readonly string[] = ["amount", "cost", "fee", "sum", "total", "rate", "value", "revenue"];

/**
 * Where a figure goes whose key belongs to another block.
 * @param known the keys of the place
 * @param written what stands behind the key, when it is short
 */
export function adviceOnFigureKey(key: string, known: readonly string[], written: string): string | undefined {
  const word = key.toLowerCase();
  if (known.includes("amount") && SHARES.includes(word))
    return `Write \`amount: ${withoutPercent(written)}\`, with \`per: percent\` beside it.`;
  if (known.includes("price") && SUMS.includes(word))
    return "What a customer pays is the `price`, and `per` says for what; what the stream is of all revenue, in percent, is its `share`.";
  return undefined;
}

function withoutPercent(written: string): string {
  return written.endsWith("%") ? written.slice(0, -1).trimEnd() : written;
}
