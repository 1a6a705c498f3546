import { expect, test } from "vitest";
import { groupedNumber, groupedSum, groupedSums } from "../../src/text/grouped-number.js";

test.each([
  [5.2, "5.20"],
  [-0.5, "-0.50"],
  [12345.5, "12,345.50"],
  [5.25, "5.25"],
  [0.125, "0.125"],
  [5, "5"],
  [12000, "12,000"],
])("a sum of %d is said as %s", (value, text) => {
  expect(groupedSum(value)).toBe(text);
});

test("a range of sums pads what has a fraction, and a number that is no money stays as it is", () => {
  expect(groupedSums({ low: 4, high: 5.5 })).toBe("4 to 5.50");
  expect(groupedSums({ low: 5.2, high: 5.2 })).toBe("5.20");
  expect(groupedNumber(5.2)).toBe("5.2");
});
