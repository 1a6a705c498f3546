import type { Interval } from "../../analysis/interval.js";
import { MONEY_PARTS, type MoneyPart, type SegmentMoney } from "../../analysis/segment-money.js";
import type { Stream } from "../../model/canvas.js";
import { displayWidth, padEnd, padStart } from "../../text/width.js";
import { amountText, customersText, moneyRemarks, streamTexts, WORKED_OUT } from "../money-words.js";
import type { ColourName } from "../palette.js";
import type { Scene } from "../scene.js";
import { ends, wrapLine } from "./flow.js";
import { meter } from "./meter.js";
import { segmentName, titled } from "./page.js";
import type { Pen } from "./pen.js";
import { rangeBar, type Scale, scaleFor } from "./range-bar.js";
import { servesSigns } from "./signs-of.js";
import { type Line, lineWidth, span } from "./spans.js";

const LABEL = 9;
const LEAST_BAR = 8;

/** One segment: what a customer brings, costs and leaves, as numbers and bars on a scale that all segments share. */
export function segmentMoneyLines(
  money: SegmentMoney,
  all: readonly SegmentMoney[],
  scene: Scene,
  pen: Pen,
  width: number,
): readonly Line[] {
  const values = all.flatMap(({ perCustomer }) => MONEY_PARTS.flatMap((part) => perCustomer[part] ?? []));
  const rows = MONEY_PARTS.flatMap((part) => {
    const value = money.perCustomer[part];
    return value ? valueLines(part, value, value.isWorkedOut, values, pen, width) : [];
  });
  const remarks = moneyRemarks(money, scene.facts).flatMap((text) =>
    wrapLine([span(pen.words(text), { dim: true })], width - 2, 2).map((line) => [span("  "), ...line]),
  );
  return [[], ...titled(segmentName(money.segment, scene, pen), customersText(money), width), ...rows, ...remarks];
}

/** One number with its bar; where the bar has no room, the number alone. */
export function valueLines(
  label: string,
  value: Interval,
  isWorkedOut: boolean,
  all: readonly Interval[],
  pen: Pen,
  width: number,
): readonly Line[] {
  const numbers = Math.max(...all.map((one) => displayWidth(amountText(one))));
  const note = isWorkedOut ? `  ${WORKED_OUT}` : "";
  const room = width - 2 - LABEL - numbers - 2 - WORKED_OUT.length - 2;
  const text = [span(`  ${padEnd(label, LABEL)}`, { dim: true }), span(padStart(amountText(value), numbers))];
  if (room < LEAST_BAR) return wrapLine([...text, span(note, { dim: true })], width, 4);
  const scale: Scale = scaleFor(all, room);
  const drawn = rangeBar(value, scale, pen).map((piece) => span(piece.text, { colour: colourOf(label, value) }));
  return [[...text, span("  "), ...drawn, span(note, { dim: true })]];
}

/** What it costs is no gain, and no loss either as long as it brings more. */
function colourOf(label: string, { high }: Interval): ColourName {
  if (high < 0) return "vermillion";
  return label === COST ? "orange" : "green";
}

const COST: MoneyPart = "cost";

const SHARE = 20;

/** One stream: who pays it, for how much, and its share of all revenue as a bar. */
export function streamLines(stream: Stream, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const { serves } = scene.note(stream);
  const name: Line = [...servesSigns(serves, scene, pen), span(` ${pen.words(stream.name)}`, { bold: true })];
  const share = stream.share;
  const drawn = share ? meter(Math.min(100, Math.max(0, share.high)), 100, Math.min(SHARE, width - 2), pen) : [];
  const facts = streamTexts(stream, scene.facts.canvas).join("; ");
  const isBeside = lineWidth(name) + lineWidth(drawn) + 2 <= width;
  const below: readonly Line[] = share ? [[span("  "), ...drawn]] : [];
  return [
    ...(isBeside ? ends(name, drawn, width) : [...wrapLine(name, width, 2), ...below]),
    ...wrapLine([span(pen.words(facts), { dim: true })], width - 2, 2).map((line): Line => [span("  "), ...line]),
  ];
}
