import type { Experiment } from "../model/canvas.js";

/** Whether an experiment passed its mark; undefined when there is no mark, no result, or no telling. */
export function hasPassed({ passIf, result }: Pick<Experiment, "passIf" | "result">): boolean | undefined {
  const mark = passIf === undefined ? undefined : markOf(passIf);
  if (mark === undefined || result === undefined) return undefined;
  const value = mark.isPercent ? inPercent(result) : result;
  return value === undefined ? undefined : compare(value, mark.sign, mark.limit);
}

interface Mark {
  readonly sign: string;
  readonly limit: number;
  readonly isPercent: boolean;
}

function markOf(passIf: string): Mark | undefined {
  const match = /^\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)(?:\s*(%))?\s*$/.exec(passIf);
  if (!match) return undefined;
  const [, sign = "", limit = "", percent = ""] = match;
  return { sign, limit: Number(limit), isPercent: percent === "%" };
}

/** A result beside a mark in percent is written as 18 or as 0.18; 1 could be either. */
function inPercent(result: number): number | undefined {
  if (Math.abs(result) === 1) return undefined;
  return Math.abs(result) < 1 ? result * 100 : result;
}

function compare(value: number, sign: string, limit: number): boolean {
  switch (sign) {
    case ">=":
      return value >= limit;
    case ">":
      return value > limit;
    case "<=":
      return value <= limit;
    case "<":
      return value < limit;
    default:
      return value === limit;
  }
}
