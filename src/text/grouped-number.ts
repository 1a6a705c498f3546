/** A number with its thousands set apart, the same in every locale. */
export function groupedNumber(value: number): string {
  const text = String(value);
  return /^-?\d{4,}(\.\d+)?$/.test(text) ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : text;
}
