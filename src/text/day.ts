const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for what is written like 2027-01-31, be there such a day or not. */
export function looksLikeDay(text: string): boolean {
  return DAY.test(text);
}

/** True for a day of the calendar, written as 2027-01-31. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return looksLikeDay(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
