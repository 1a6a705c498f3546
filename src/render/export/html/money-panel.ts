import type { Interval } from "../../../analysis/interval.js";
import { MONEY_PARTS, type MoneyPart, type SegmentMoney, segmentMoney } from "../../../analysis/segment-money.js";
import type { Stream } from "../../../model/canvas.js";
import {
  allCustomersHeading,
  amountText,
  costText,
  customersText,
  isTold,
  knownTogether,
  MONEY_HEADINGS,
  moneyRemarks,
  oneCustomerHeading,
  profitLabel,
  resultTexts,
  streamTexts,
  UNTOLD,
  unknownTexts,
  WORKED_OUT,
} from "../../money-words.js";
import type { Scene } from "../../scene.js";
import { tokensOf } from "../poster/tokens.js";
import { servesText } from "../words-of.js";
import { meterHtml, rangeBarHtml } from "./bar-html.js";
import { ownWords } from "./own-words.js";
import { cards, listHtml, NO_SEGMENTS, section, segmentCard, segmentHtml } from "./parts.js";
import { signHtml, spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

/** What each segment brings, costs and leaves; the streams with their shares; and plainly what is not known. */
export function moneyPanel(scene: Scene): string {
  const { facts } = scene;
  const { canvas } = facts;
  const monies = facts.served.map((segment) => segmentMoney(segment, facts));
  const costs = listHtml(canvas.costs.map((cost) => costText(cost, canvas)));
  const unknown = listHtml(unknownTexts(monies, facts));
  return [
    oneCustomer(monies, scene),
    allCustomers(monies, scene),
    streamsHtml(scene),
    costs && section(MONEY_HEADINGS.costs, costs),
    ...resultTexts(facts).map((text) => `<p><strong>${wordsHtml(text)}</strong></p>`),
    unknown && section(MONEY_HEADINGS.unknown, unknown),
  ]
    .filter(Boolean)
    .join("\n");
}

function oneCustomer(monies: readonly SegmentMoney[], scene: Scene): string {
  const heading = oneCustomerHeading(scene.facts.canvas);
  if (monies.length === 0) return section(heading, NO_SEGMENTS);
  const told = monies.filter(isTold).map((money) => moneyCard(money, monies, scene));
  const untold = monies
    .filter((money) => !isTold(money))
    .map(({ segment }) => `<li>${segmentHtml(segment, scene)}</li>`);
  return section(
    heading,
    told.length > 0 ? `<div class="rows">\n${told.join("\n")}\n</div>` : "",
    untold.length > 0 ? `<p>${UNTOLD}</p>\n<ul class="key">${untold.join("")}</ul>` : "",
  );
}

/** One segment: numbers and bars on a scale that all segments share. */
function moneyCard(money: SegmentMoney, all: readonly SegmentMoney[], scene: Scene): string {
  const values = all.flatMap(({ perCustomer }) => MONEY_PARTS.flatMap((part) => perCustomer[part] ?? []));
  const rows = MONEY_PARTS.flatMap((part) => {
    const value = money.perCustomer[part];
    return value ? [figureHtml(part, value, value.isWorkedOut, values)] : [];
  });
  return segmentCard(
    money.segment,
    scene,
    `<p class="tally">${wordsHtml(customersText(money))}</p>`,
    rows.length > 0 ? `<dl class="figures">${rows.join("")}</dl>` : "",
    listHtml(moneyRemarks(money, scene.facts), "remarks"),
  );
}

/** One number with its bar. */
function figureHtml(label: string, value: Interval, isWorkedOut: boolean, all: readonly Interval[]): string {
  const note = isWorkedOut ? ` <small>${WORKED_OUT}</small>` : "";
  return `<div><dt>${label}</dt><dd>${wordsHtml(amountText(value))}${note}</dd><dd aria-hidden="true">${rangeBarHtml(value, all, label === COST)}</dd></div>`;
}

const COST: MoneyPart = "cost";

/** What all customers of a segment leave, as bars on one scale: who carries whom. */
function allCustomers(monies: readonly SegmentMoney[], scene: Scene): string {
  const known = knownTogether(monies);
  if (known.length === 0) return "";
  const values = known.map(({ profit }) => profit);
  const all = known.map(({ segment, profit }) =>
    segmentCard(segment, scene, `<dl class="figures">${figureHtml(profitLabel(profit), profit, true, values)}</dl>`),
  );
  return section(allCustomersHeading(scene.facts.canvas), `<div class="rows">\n${all.join("\n")}\n</div>`);
}

function streamsHtml(scene: Scene): string {
  const { streams } = scene.facts.canvas;
  const all = streams.map((stream) => streamHtml(stream, scene));
  return section(MONEY_HEADINGS.streams, all.length === 0 ? "<p>none yet</p>" : cards(all));
}

/** One stream: who pays it, for how much, and its share of all revenue as a bar. */
function streamHtml(stream: Stream, scene: Scene): string {
  const note = scene.note(stream);
  const signs = tokensOf(note, scene).map(signHtml).join("");
  const whom = servesText(note);
  const share = stream.share ? meterHtml(Math.min(100, Math.max(0, stream.share.high)), 100) : "";
  const facts = streamTexts(stream, scene.facts.canvas).join("; ");
  return `<article class="card"><h3>${signs} ${ownWords(stream.name, scene)}${spoken(whom && `from ${whom}`)}</h3>
${share}<p dir="auto">${wordsHtml(facts)}</p></article>`;
}
