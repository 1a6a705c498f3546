import type { Pen } from "./pen.js";
import { type Line, span } from "./spans.js";

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of `length` cells, to an eighth of a cell; in ASCII to a whole one. What is more than nothing shows. */
export function bar(length: number, pen: Pen): string {
  if (length <= 0) return "";
  if (pen.ascii) return "#".repeat(Math.max(1, Math.round(length)));
  const eighths = Math.max(1, Math.round(length * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

/** How much of a whole there is, as a bar with the rest as dots. */
export function meter(part: number, whole: number, width: number, pen: Pen): Line {
  // All or nothing is only drawn when it is exactly that.
  const raw = whole === 0 ? 0 : Math.round((part / whole) * width);
  const filled = part === 0 ? 0 : part === whole ? width : Math.min(width - 1, Math.max(1, raw));
  const sign = pen.ascii ? "#" : "█";
  return [span(sign.repeat(filled)), span((pen.ascii ? "." : "░").repeat(width - filled), { dim: true })];
}
