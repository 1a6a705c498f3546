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

test.each([
  [-34.230000000000004, "-34.23"],
  [0.1 + 0.2, "0.3"],
  [0.000123, "0.000123"],
  [123456789012.25, "123,456,789,012.25"],
  [9007199254740991, "9,007,199,254,740,991"],
])("what binary fractions add to a sum is left out: %d is said as %s", (value, text) => {
  expect(groupedNumber(value)).toBe(text);
});
