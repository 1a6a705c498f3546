interface Range {
  readonly low: number;
  readonly high: number;
}

/** A range of numbers in words, or the one number that it is: `4,000 to 9,000`, `300`. */
export function groupedRange({ low, high }: Range): string {
  return low === high ? groupedNumber(low) : `${groupedNumber(low)} to ${groupedNumber(high)}`;
}

/** A number with its thousands set apart, the same in every locale; what binary fractions add to a sum is left out. */
export function groupedNumber(value: number): string {
  const text = String(withoutTail(value));
  return /^-?\d{4,}(\.\d+)?$/.test(text) ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : text;
}

/** 0.1 + 0.2 is 0.3. */
function withoutTail(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

/** A sum of money as it is said: whole, or with two decimals where it has one, `5.20`; a fraction of a cent stays. */
export function groupedSum(value: number): string {
  return groupedNumber(value).replace(/\.\d$/, "$&0");
}

/** A range of sums of money: `4 to 5.50`. */
export function groupedSums({ low, high }: Range): string {
  return low === high ? groupedSum(low) : `${groupedSum(low)} to ${groupedSum(high)}`;
}
