import { type Facts, type FactsOptions, factsOf } from "../../../src/analysis/facts.js";
import type { PairReport } from "../../../src/analysis/separation/result.js";
import { readCanvas } from "../../../src/document/read-canvas.js";

/** The facts of a canvas whose blocks are given; its header is added, and it must be free of reader's findings. */
export function factsFrom(blocks: string, options: FactsOptions = {}): Facts {
  const { canvas, findings } = readCanvas(`canvas: 1\nname: Test\n${blocks}`);
  if (!canvas || findings.length > 0) throw new Error(findings.map((finding) => finding.message).join("\n"));
  return factsOf(canvas, options);
}

/** The first pair of a canvas, with its evidence. */
export function firstPair(blocks: string, options: FactsOptions = {}): PairReport {
  const { separation } = factsFrom(blocks, options);
  const [a, b] = separation.segments;
  if (!a || !b) throw new Error("a pair needs two served segments");
  return separation.report(a, b);
}
