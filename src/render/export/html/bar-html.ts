import { hull, type Interval, NOTHING } from "../../../analysis/interval.js";

/**
 * A bar from zero to what is certain, lighter over what is possible; on the scale of all values, losses to the left.
 * @param isCost the bar is in the colour of what goes out
 */
export function rangeBarHtml(value: Interval, all: readonly Interval[], isCost = false): string {
  const right = isCost ? "cost" : "gain";
  const { low, high } = hull(NOTHING, ...all);
  const largest = Math.max(high, -low) || 1;
  const width = high / largest - low / largest || 1;
  const at = (amount: number) => ((amount / largest - low / largest) / width) * 100;
  const sureLoss = Math.min(0, value.high);
  const sureGain = Math.max(0, value.low);
  return barHtml([
    piece("loss possible", at(Math.min(0, value.low)), at(sureLoss)),
    piece("loss", at(sureLoss), at(0)),
    piece(right, at(0), at(sureGain)),
    piece(`${right} possible`, at(sureGain), at(Math.max(0, value.high))),
    `<rect class="zero" x="${place(Math.min(99.5, at(0)))}" width="0.5" height="1"/>`,
  ]);
}

/** How much of a whole there is. What is more than nothing shows, and only the whole is drawn as the whole. */
export function meterHtml(part: number, whole: number): string {
  const raw = whole === 0 ? 0 : (part / whole) * 100;
  const filled = part <= 0 ? 0 : part >= whole ? 100 : Math.min(98, Math.max(2, raw));
  return barHtml([`<rect class="rest" width="100" height="1"/>`, piece("part", 0, filled)]);
}

/** The picture says no more than the number beside it: those who hear the page do not meet it. */
function barHtml(pieces: readonly string[]): string {
  return `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${pieces.join("")}</svg>`;
}

function piece(className: string, from: number, to: number): string {
  return to > from ? `<rect class="${className}" x="${place(from)}" width="${place(to - from)}" height="1"/>` : "";
}

function place(percent: number): string {
  return String(Math.round(percent * 100) / 100);
}
