import type { Finding } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import type { Comment, ScalarNode, SourceNode } from "../../source-tree.js";

/** A text without quotes that a comma, a `#` or `: ` cut short, so that YAML reads less than the author wrote. */
export interface CutText extends Finding {
  readonly by: "comma" | "comment" | "colon";
  /** The paths of the pieces, whose other errors only repeat this one. */
  readonly pieces: readonly CanvasPath[];
}

/** The file in which cut texts are looked for. */
export interface Written {
  readonly source: string;
  readonly root: SourceNode;
  /** The comments by where they begin. */
  readonly comments: ReadonlyMap<number, Comment>;
}

export function isPlainText(node: SourceNode): node is ScalarNode & { readonly value: string } {
  return node.kind === "scalar" && node.isPlain && typeof node.value === "string";
}
