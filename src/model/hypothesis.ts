import type { ItemBase, Links } from "./item.js";
import type { CanvasPath } from "./path.js";
import type { EvidenceKind, HypothesisStatus, RiskKind } from "./vocabulary.generated.js";

export interface Experiment {
  readonly what: string | undefined;
  readonly metric: string | undefined;
  /** As written: `>= 0.10`, `> 5 %`. */
  readonly passIf: string | undefined;
  readonly result: number | undefined;
  readonly date: string | undefined;
  readonly path: CanvasPath;
}

export interface Evidence {
  readonly kind: EvidenceKind | undefined;
  readonly finding: string | undefined;
  readonly n: number | undefined;
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly path: CanvasPath;
}

export interface Hypothesis extends Omit<ItemBase, "id"> {
  /** Undefined in list form. */
  readonly id: string | undefined;
  readonly about: Links;
  readonly risk: RiskKind | undefined;
  /** 1–5. */
  readonly importance: number | undefined;
  readonly status: HypothesisStatus;
  readonly experiments: readonly Experiment[];
  readonly evidence: readonly Evidence[];
}

/** True of evidence that is only what people say: what they do costs them something, and is stronger. */
export function isOnlySaid(kind: EvidenceKind): boolean {
  return kind === "opinion" || kind === "interview" || kind === "survey" || kind === "satisfaction";
}
