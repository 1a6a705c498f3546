import { isItemId } from "../../model/item-id.js";
import { ITEM_PLACES } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { bare } from "../../text/spelling.js";
import { fits } from "../read/fits-schema.js";
import { entryOf, type PlainTree, type SourceNode, toPlain } from "../source-tree.js";
import { shapeAt } from "./known-keys.js";

const RELIEVES =
  "The pain is a need: put it in `needs` (kind `pain`), and its id under `addresses` of the offer; what relieves it is one of the `elements` of the offer, which may have `addresses` of its own.";
const CREATES =
  "The gain is a need: put it in `needs` (kind `gain`), and its id under `addresses` of the offer; what creates it is one of the `elements` of the offer, which may have `addresses` of its own.";

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
  features: "The parts of an offer are its `elements`.",
  feature: "A part of an offer is one of its `elements`.",
  products_and_services: "The parts of an offer are its `elements`.",
  benefits:
    "What a customer gains is a need: put it in `needs` (kind `gain`), and its id under `addresses` of the offer.",
  pain_relievers: RELIEVES,
  pain_reliever: RELIEVES,
  gain_creators: CREATES,
  gain_creator: CREATES,
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
  tags: "Tags stand on the items of a block, such as a segment or a channel.",
};

/** What stands above the blocks on a printed canvas. */
const HEADER_KEYS: Readonly<Record<string, string>> = {
  designed_for: "The business that it is designed for is the `name` of the canvas.",
  designed_by: "Who designed it may stand in the `notes` of the canvas, or under a key of your own: `x-designed-by`.",
  date: "The day on which it was last gone through is `reviewed`: for example `reviewed: 2026-09-30`.",
  version: "A version may stand under a key of your own: `x-version`.",
};

/**
 * Where a fact lives whose key is another canvas's; undefined for a key that nobody uses.
 * @param known the keys of the place: what is none of them, such as the name of a block in an item, is not to be written there
 * @param root the file, which may have the block already that the key names
 */
export function foreignKeyAdvice(key: string, known: readonly string[], root?: SourceNode): string | undefined {
  const advice = adviceOf(key, known);
  const other = renameIn(advice);
  if (advice !== undefined && (other === undefined || known.includes(other))) return advice;
  const block = ITEM_PLACES.find((id) => bare(id) === bare(key) || id === other);
  if (block === undefined || known.includes(block)) return undefined;
  if (root && entryOf(root, block))
    return `\`${block}\` is a block of its own, and stands in the file already: put what belongs to it there.`;
  return `\`${block}\` is a block of its own: it begins in the first column of the file.`;
}

function adviceOf(key: string, known: readonly string[] = []): string | undefined {
  const word = asKey(key);
  if (known.includes("perspective") && Object.hasOwn(HEADER_KEYS, word)) return HEADER_KEYS[word];
  return Object.hasOwn(FOREIGN_KEYS, word) ? FOREIGN_KEYS[word] : undefined;
}

/** As it would be written if it were a key. */
function asKey(key: string): string {
  return key.toLowerCase().replace(/[\s-]+/g, "_");
}

/** The block or key that a foreign key surely means, so that renaming it is safe. */
export function renameOfForeignKey(key: string): string | undefined {
  return renameIn(adviceOf(key));
}

function renameIn(advice: string | undefined): string | undefined {
  return /^Write `(\w+)`\.$/.exec(advice ?? "")?.[1];
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

const SEGMENTS: readonly string[] = ["segment", "segments", "customer", "customers", "customer_segments"];
const OFFERS: readonly string[] = ["value_proposition", "value_propositions", "offer", "offers", "product", "products"];
const MEANS: readonly string[] = [
  ...["resource", "resources", "key_resource", "key_resources"],
  ...["activity", "activities", "key_activity", "key_activities"],
];

/** By block: under which key its items say what a word, most often the name of another block, says elsewhere. */
const WORDS_IN_ITEMS: Readonly<Record<string, typeof WORDS_FOR>> = {
  customer_segments: [["name", ["segment"]]],
  value_propositions: [
    ["for", SEGMENTS],
    ["addresses", ["needs", "need"]],
  ],
  channels: [
    ["for", SEGMENTS],
    ["delivers", OFFERS],
  ],
  customer_relationships: [["for", SEGMENTS]],
  // A stream is `from` those who pay, and `for` what they get.
  revenue_streams: [
    ["from", [...SEGMENTS, "payer"]],
    ["for", OFFERS],
  ],
  key_resources: [["for", OFFERS]],
  key_activities: [["for", OFFERS]],
  key_partners: [["provides", MEANS]],
  cost_structure: [["of", MEANS]],
  hypotheses: [["about", [...SEGMENTS, ...OFFERS, ...MEANS, ...ITEM_PLACES, "for"]]],
};

/** A place of a canvas, and a key of it that is not known. */
export interface UnknownKey {
  readonly key: string;
  /** The object that it stands in. */
  readonly path: CanvasPath;
  readonly value: SourceNode | undefined;
  /** The keys of the place that do not stand there yet. */
  readonly free: readonly string[];
}

/** The key that a word means in a place; undefined where it could be another. */
export function keyMeantHere({ key, path, value, free }: UnknownKey): string | undefined {
  const word = asKey(key);
  const [block] = path;
  const inItem = path.length === 2 && block !== undefined ? WORDS_IN_ITEMS[block] : undefined;
  const means = ([known, words]: (typeof WORDS_FOR)[number]) => free.includes(known) && words.includes(word);
  // `customers: 500` says how many, not who, and `offer: Premium plan` names nothing by its id.
  const takes = (known: string) => {
    if (!value) return true;
    const plain = toPlain(value);
    return fits(shapeAt([...path, known]) ?? {}, plain) && (known === "name" || areLinks(plain));
  };
  return (
    inItem?.find((one) => means(one) && takes(one[0]))?.[0] ??
    WORDS_FOR.find(means)?.[0] ??
    free.find((known) => bare(known) === bare(key))
  );
}

function areLinks(value: PlainTree): boolean {
  if (Array.isArray(value)) return value.every(areLinks);
  return typeof value === "string" && isItemId(value.slice(value.indexOf("/") + 1));
}

const SHARES: readonly string[] = ["share", "percent", "percentage", "portion"];
const SUMS: readonly string[] = ["amount", "cost", "fee", "sum", "total", "rate", "value", "revenue"];

const ECONOMICS: Readonly<Record<string, string>> = {
  revenue: "revenue_per_customer",
  revenues: "revenue_per_customer",
  profit: "profit_per_customer",
  cost: "cost_to_serve",
  costs: "cost_to_serve",
};

/**
 * Where a figure goes whose key belongs to another block.
 * @param known the keys of the place
 * @param written what stands behind the key, when it is short
 */
export function adviceOnFigureKey(key: string, known: readonly string[], written: string): string | undefined {
  const word = asKey(key);
  const figure = known.includes("economics") && Object.hasOwn(ECONOMICS, word) ? ECONOMICS[word] : undefined;
  if (figure !== undefined) return `Write \`economics: {${figure}: ${written}}\`, the figure per customer.`;
  if (["price", "prices"].includes(word) && known.includes("elements"))
    return `What customers pay is the \`price\` of a revenue stream that is \`for\` this: \`price: ${written}\` there.`;
  if (known.includes("amount") && SHARES.includes(word))
    return `Write \`amount: ${withoutPercent(written)}\`, with \`per: percent\` beside it.`;
  if (known.includes("price") && SUMS.includes(word))
    return "What a customer pays is the `price`, and `per` says for what; what the stream is of all revenue, in percent, is its `share`.";
  return undefined;
}

function withoutPercent(written: string): string {
  return written.endsWith("%") ? written.slice(0, -1).trimEnd() : written;
}
