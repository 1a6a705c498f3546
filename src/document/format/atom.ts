import type { Scalar } from "yaml";
import { printText } from "../edit/scalar.js";
import type { Atom } from "./layout.js";

/**
 * A scalar on one line: as it was written where that is one plain line (`012` and `1_000` stay what they are), else
 * with as few quotes as its text allows.
 * @param instead another text to write, when the one of the file is a variant of a standard one
 */
export function atomOf(scalar: Scalar, instead?: string): Atom & { readonly folds?: string } {
  const anchor = scalar.anchor ? `&${scalar.anchor} ` : "";
  const written = scalar.source ?? "";
  const isOneLine = !isOnSeveralLines(scalar);
  if (scalar.type === "PLAIN" && instead === undefined && isOneLine) return both(anchor + written);
  const text = instead ?? (typeof scalar.value === "string" ? scalar.value : written);
  const atom = {
    alone: anchor + printText(text, { inFlow: false }),
    inFlow: anchor + printText(text, { inFlow: true }),
  };
  return isOneLine || anchor !== "" ? atom : { ...atom, folds: text };
}

function both(text: string): Atom {
  return { alone: text, inFlow: text };
}

/** True for a scalar that the file has on several lines. */
function isOnSeveralLines({ srcToken }: Scalar): boolean {
  return srcToken !== undefined && "source" in srcToken && srcToken.source.includes("\n");
}
