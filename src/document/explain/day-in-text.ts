import { isDay } from "../../text/day.js";

const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day that a text names in another form than `2026-05-02`; both, where it may be the second of May or the fifth of February. */
export function dayMeant(text: string): readonly string[] {
  const written = text.trim();
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  if (y !== undefined) return day(y, m, d);
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4})$/.exec(written) ?? [];
  if (year !== undefined) {
    const europe = day(year, second, first);
    return sign === "." ? europe : [...new Set([...day(year, first, second), ...europe])];
  }
  return inWords(written);
}

/** `30 September 2026` and `Sept. 30, 2026` */
function inWords(text: string): readonly string[] {
  const before = /^(\d{1,2})(?:st|nd|rd|th)? +([a-z]{3,9})\.? +(\d{4})$/i.exec(text);
  const behind = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/i.exec(text);
  const [, number, name, year] = before ?? (behind ? [behind[0], behind[2], behind[1], behind[3]] : []);
  const month = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? "") + 1;
  return month === 0 ? [] : day(year, String(month), number);
}

function day(year = "", month = "", date = ""): readonly string[] {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(text) ? [text] : [];
}
