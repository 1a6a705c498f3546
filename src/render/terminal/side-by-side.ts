import { type Line, lineWidth, padLine, span } from "./spans.js";

/** Two columns: the left one padded to a width, from its first words to the right one a row of dots. */
export function sideBySide(
  left: readonly Line[],
  right: readonly Line[],
  leftWidth: number,
  dot: string,
): readonly Line[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, y) => {
    const own = left[y] ?? [];
    const beside = right[y];
    if (!beside) return own;
    const free = leftWidth - lineWidth(own) - 2;
    const isLead = y === 0 && free > 1;
    const filled = isLead ? [...own, span(` ${dot.repeat(free)} `, { dim: true })] : padLine(own, leftWidth);
    return [...filled, ...beside];
  });
}
