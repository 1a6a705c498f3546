import type { Facts } from "../analysis/facts.js";
import type { Canvas, Hypothesis, Item, Stream, ValueProposition } from "../model/canvas.js";
import { groupedRange } from "../text/grouped-number.js";
import { FOR_ALL, type LinkWords, linkWords } from "./link-words.js";
import { moneyText, priceText } from "./money.js";
import { partNames } from "./part-names.js";
import { segmentDetails } from "./segment-details.js";

/** One thing said about an item. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  /** The value is a word of the format, a number or a word of ours, not what the author wrote. */
  readonly isOurs?: true;
}

/** One thing said, as a text of its own. */
export function detailText({ label, value }: Detail): string {
  return `${label}: ${value}`;
}

type Said = readonly [label: string, value: string | undefined];

/** Prepares the details of items: everything a canvas says about them, in words, in a fixed order. */
export function detailsFor(facts: Facts): (item: Item | Hypothesis) => readonly Detail[] {
  const links = linkWords(facts);
  return (item) => {
    const own = "block" in item ? itemDetails(item, facts, links) : hypothesisDetails(item, links);
    return [...detailsSaid(own), ...commonDetails(item)];
  };
}

/** Labels whose values are made of words of the format and of numbers alone. */
const OURS: ReadonlySet<string> = new Set([
  ...["state", "decision", "priority", "who", "pays", "size", "economics", "top customer share", "phases", "owner"],
  ...["type", "purpose", "cost per customer", "kind", "motive", "amount", "value", "pricing", "price", "share"],
  ...["status", "risk", "importance"],
]);

function detailsSaid(details: readonly Said[]): readonly Detail[] {
  return details.flatMap(([label, value]) =>
    value ? [{ label, value, ...((OURS.has(label) || FOR_ALL.has(value)) && { isOurs: true as const }) }] : [],
  );
}

/** What any item may have: its state, description, notes, tags and feedback. */
export function commonDetails(item: Item | Hypothesis): readonly Detail[] {
  return detailsSaid([
    ["state", item.state === "planned" ? "planned" : undefined],
    ["description", item.description],
    ["notes", item.notes],
    ["tags", item.tags.join(", ")],
    ...feedbackSaid(item),
  ]);
}

/** What is remarked about the canvas as a whole: its notes and feedback. */
export function remarksOf(canvas: Canvas): readonly Detail[] {
  return detailsSaid([["notes", canvas.notes], ...feedbackSaid(canvas)]);
}

function feedbackSaid({ feedback }: Pick<Canvas, "feedback">): readonly Said[] {
  return feedback.map(({ by, date, text }) => ["feedback", [by, date, text].filter(Boolean).join(": ")]);
}

function itemDetails(item: Item, facts: Facts, links: LinkWords): readonly Said[] {
  const { canvas } = facts;
  switch (item.block) {
    case "customer_segments":
      return segmentDetails(item, facts);
    case "value_propositions":
      return offerDetails(item, facts, links);
    case "channels":
      return [
        ["for", links(item, "for")],
        ["delivers", links(item, "delivers")],
        ["phases", item.phases.join(", ")],
        ["owner", item.owner],
        ["message", item.message],
      ];
    case "customer_relationships":
      return [
        ["for", links(item, "for")],
        ["type", item.type],
        ["purpose", item.purpose.join(", ")],
        ["cost per customer", item.costPerCustomer && moneyText(item.costPerCustomer, undefined, canvas)],
      ];
    case "revenue_streams":
      return streamDetails(item, facts, links);
    case "key_resources":
    case "key_activities":
      return [
        ["for", links(item, "for")],
        ["kind", item.kind],
      ];
    case "key_partners":
      return [
        ["provides", links(item, "provides")],
        ["motive", item.motive.join(", ")],
        ["gets", item.gets],
      ];
    case "cost_structure":
      return [
        ["of", links(item, "of")],
        ["kind", item.kind],
        ["amount", item.amount && moneyText(item.amount, item.per, canvas)],
      ];
  }
}

function offerDetails(item: ValueProposition, { canvas, links: facts }: Facts, links: LinkWords): readonly Said[] {
  const { claim, betterThan } = item;
  const amount = claim?.amount && [groupedRange(claim.amount), claim.unit].filter(Boolean).join(" ");
  const money = (["price", "adds", "saves"] as const).map((key) => {
    const figure = betterThan?.[key];
    return figure && `${key} ${moneyText(figure, undefined, canvas)}`;
  });
  return [
    ["for", links(item, "for")],
    ["elements", partNames(item, facts)],
    ["addresses", links(item, "addresses")],
    ["claim", claim && [claim.text, amount].filter(Boolean).join(": ")],
    ["better than", betterThan && [betterThan.alternative, betterThan.how, ...money].filter(Boolean).join(", ")],
    ["value", item.value.join(", ")],
  ];
}

function streamDetails(item: Stream, { canvas }: Facts, links: LinkWords): readonly Said[] {
  const tiers = item.tiers.map(({ id, price, per }) =>
    price ? `${id} ${moneyText(price, per ?? item.per, canvas)}` : id,
  );
  return [
    ["from", links(item, "from")],
    ["for", links(item, "for")],
    ["type", item.type],
    ["pricing", item.pricing],
    ["price", priceText(item, canvas)],
    ["tiers", tiers.join(", ")],
    ["share", item.share && `${groupedRange(item.share)} %`],
  ];
}

function hypothesisDetails(item: Hypothesis, links: LinkWords): readonly Said[] {
  return [
    ["status", item.status],
    ["about", links(item, "about")],
    ["risk", item.risk],
    ["importance", item.importance?.toString()],
    ...item.experiments.map(
      ({ what, metric, passIf, result, date }): Said => [
        "experiment",
        [what, metric, passIf && `passes if ${passIf}`, result !== undefined && `result ${result}`, date]
          .filter(Boolean)
          .join(", "),
      ],
    ),
    ...item.evidence.map(
      ({ kind, finding, n, source, date }): Said => [
        "evidence",
        [kind, finding, n !== undefined && `n = ${n}`, source, date].filter(Boolean).join(", "),
      ],
    ),
  ];
}
