import { expect, it } from "vitest";
import { isDay } from "../../src/text/day.js";

it.each([
  ["2026-09-30", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-9-30", false],
  ["2026-09-30T00:00", false],
  ["30.09.2026", false],
  ["", false],
])("%s is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});
