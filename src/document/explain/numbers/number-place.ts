import type { Fix } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import { PERIODS, type Per } from "../../../model/vocabulary.generated.js";
import { type SourceNode, stepsAlong } from "../../source-tree.js";

/** How a number is written, and the fix where that is sure. */
export type Correction = { readonly advice: string; readonly fix?: Fix };

/** What may stand where a text was found. */
export interface Wanted {
  /** What the figure is, for those whose text is none. */
  readonly description: string;
  /** True where `{low: 20, high: 30}` may stand in place of one number. */
  readonly takesRange: boolean;
  readonly example?: string | undefined;
  readonly root: SourceNode;
}

/** What a figure is said to be for. */
export interface Holder {
  /** True of prices and costs, beside which `per` may stand and speaks of them. */
  readonly takesPer: boolean;
  /** What `per` says now; undefined where it is not written. */
  readonly per: string | undefined;
  /** How a `per` gets there, to be put behind "Write `12`"; empty when it is there. */
  withPer(per: Per): string;
}

/** The field that a figure is of, be it one number or one end of a range. */
export function fieldOf(path: CanvasPath): CanvasPath {
  return path.at(-1) === "low" || path.at(-1) === "high" ? path.slice(0, -1) : path;
}

const TAKES_PER: ReadonlySet<string | number | undefined> = new Set(["price", "amount"]);

/** What the map says in which a figure stands. */
export function holderOf(path: CanvasPath, root: SourceNode): Holder {
  const field = fieldOf(path);
  const beside = field.length < path.length ? `\`${field.at(-1)}\`` : "it";
  const per = textAt(root, [...field.slice(0, -1), "per"]);
  return {
    takesPer: TAKES_PER.has(field.at(-1)),
    per,
    withPer(wanted) {
      if (per === wanted) return "";
      return per === undefined
        ? `, with \`per: ${wanted}\` beside ${beside}`
        : `, and \`per: ${wanted}\` in place of \`per: ${per}\``;
    },
  };
}

/** The period of all rates in a file. */
export function periodOf(root: SourceNode): string {
  const period = textAt(root, ["period"]);
  return PERIODS.find((known) => known === period) ?? "year";
}

function textAt(root: SourceNode, path: CanvasPath): string | undefined {
  const steps = stepsAlong(root, path);
  const node = steps.length > path.length ? steps.at(-1)?.node : undefined;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** A number or a range as it is written in a canvas. */
export function figureInFile({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `{low: ${low}, high: ${high}}`;
}

export function fixTo(path: CanvasPath, number: number): Fix {
  return { title: `write \`${number}\``, edits: [{ kind: "set", path, value: number }] };
}
