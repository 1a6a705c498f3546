import { valueInWords } from "../analysis/characteristics.js";
import type { Facts } from "../analysis/facts.js";
import { needsRegister } from "../analysis/needs-register.js";
import type { Characteristic, Economics, NeedEntry, Segment } from "../model/canvas.js";
import { groupedRange } from "../text/grouped-number.js";
import { moneyText } from "./money.js";
import { customersOf } from "./money-words.js";

type Said = readonly [label: string, value: string | undefined];

/** Everything said on a segment itself, in words. */
export function segmentDetails(segment: Segment, facts: Facts): readonly Said[] {
  return [
    ["decision", segment.decision],
    ["because", segment.because],
    ["priority", segment.priority?.toString()],
    ["who", segment.who],
    ["pays", segment.pays === undefined ? undefined : segment.pays ? "yes" : "no"],
    ["essential because", segment.essentialBecause],
    ["needs", segment.needs?.map((need) => needText(need, facts)).join(", ")],
    ["depends on", dependencyText(segment, facts)],
    ["said to be separate from", claimText(segment, facts)],
    ...profileDetails(segment, facts),
    ["rationale", segment.rationale],
    ["origin", segment.origin],
  ];
}

/** What identifies the group, how large it is and what it is worth. */
export function profileDetails(segment: Segment, facts: Facts): readonly Said[] {
  const { size } = segment;
  const sizes = size && [
    size.customers && customersOf(size.customers),
    size.market && `${groupedRange(size.market)} in the market`,
    size.asOf && `as of ${size.asOf}`,
    size.source && `source ${size.source}`,
  ];
  return [
    ["characteristics", segment.characteristics.map(characteristicText).join(", ")],
    ["size", sizes?.filter(Boolean).join(", ")],
    ["economics", segment.economics && economicsText(segment.economics, facts)],
    ["top customer share", segment.topCustomerShare && `${groupedRange(segment.topCustomerShare)} %`],
    ...segment.context.map((context): Said => ["when", `${context.when}: ${needsText(context.needs, facts)}`]),
    ...segment.roles.map((role): Said => [role.kind, withNeeds(role.name, role.needs, facts)]),
    ...segment.personas.map(
      ({ name, story, method }): Said => ["persona", [name, story, method].filter(Boolean).join(", ")],
    ),
  ];
}

/** What a weight of 0 says of a need. */
export const NOT_THEIRS = "asked, and not theirs";

/** True unless the weight says that the segment was asked and has no such need. */
export function isTheirs({ weight }: Pick<NeedEntry, "weight">): boolean {
  return weight !== 0;
}

/** A need in words: the register's text, with its weight where there is one. */
function needText({ entry, weight }: NeedEntry, { canvas }: Facts): string {
  const text = needsRegister(canvas).find(entry)?.text ?? entry;
  if (weight === undefined) return text;
  return `${text} (${isTheirs({ weight }) ? weight : NOT_THEIRS})`;
}

function needsText(needs: readonly NeedEntry[], facts: Facts): string {
  return needs.map((need) => needText(need, facts)).join(", ");
}

function withNeeds(name: string | undefined, needs: readonly NeedEntry[], facts: Facts): string {
  return [name, needsText(needs, facts)].filter(Boolean).join(": ");
}

/** One observable characteristic: `value: net worth below 100,000`. */
function characteristicText({ basis, attribute, value }: Characteristic): string {
  return `${basis}: ${[attribute, valueInWords(value)].filter(Boolean).join(" ")}`;
}

function economicsText(economics: Economics, { canvas }: Facts): string {
  const money = [
    ["revenue per customer", economics.revenuePerCustomer],
    ["cost to serve", economics.costToServe],
    ["profit per customer", economics.profitPerCustomer],
    ["lifetime value", economics.lifetimeValue],
    ["acquisition cost", economics.acquisitionCost],
  ] as const;
  const rated = new Set(["lifetime value", "acquisition cost"]);
  return [
    ...money.map(([label, f]) => f && `${label} ${moneyText(f, rated.has(label) ? "once" : undefined, canvas)}`),
    economics.margin && `margin ${groupedRange(economics.margin)} %`,
    economics.profitability && `profitability ${economics.profitability}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Whom the segment needs to be there, and for what. */
export function dependencyText(segment: Segment, { links }: Facts): string {
  return segment.dependsOn
    .map(({ on, what }) => [links.segment(on.to)?.name ?? on.to, what && `(${what})`].filter(Boolean).join(" "))
    .join(", ");
}

/** From whom the author says the segment is separate, and by what. */
export function claimText(segment: Segment, { links }: Facts): string {
  return segment.separateFrom
    .map(({ from, criteria }) => {
      const name = from.to === "all" ? "everyone" : (links.segment(from.to)?.name ?? from.to);
      return criteria.length === 0 ? name : `${name} by ${criteria.map(({ criterion }) => criterion).join(" and ")}`;
    })
    .join(", ");
}
