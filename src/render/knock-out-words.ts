import type { Harm } from "../analysis/damage.js";
import type { Loss } from "../analysis/knock-out.js";
import { isElement, type Losable } from "../analysis/losable.js";
import type { Reason } from "../analysis/reasons-to-go.js";
import { blockOf } from "../model/blocks.js";
import type { Item } from "../model/canvas.js";

/** What kind of thing it is, in the field's words. */
export function kindWord(thing: Losable | Item): string {
  return isElement(thing) ? "part of an offer" : blockOf(thing.block).item;
}

/** What becomes of a lost thing, and why: `ends: nobody is left to pay it`. */
export function lossText({ what, reasons }: Loss): string {
  return `${verbOf(what, reasons)}: ${reasons.map(reasonText).join("; ")}`;
}

function verbOf(what: Losable, reasons: readonly Reason[]): string {
  if (isElement(what)) return "goes";
  if (what.block === "revenue_streams") return "ends";
  if (what.block !== "customer_segments") return "goes";
  return reasons.every(({ kind }) => kind === "no-channel" || kind === "no-phase") ? "are out of reach" : "leave";
}

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "removed":
      return "taken away";
    case "depends-on":
      return `they depend on ${named([reason.on])}${reason.what === undefined ? "" : ` for ${reason.what}`}`;
    case "no-offer":
      return `nothing is left to offer them without ${named(reason.lost)}`;
    case "no-channel":
      return `${named(reason.lost)} ${reason.lost.length === 1 ? "was the only channel" : "were the only channels"}`;
    case "no-phase":
      return `no channel left covers ${reason.phases.join(" or ")} (left: ${named(reason.left)})`;
    case "needs-means":
      return `it needs ${named(reason.lost)}`;
    case "no-parts":
      return `nothing is left of it without ${named(reason.lost)}`;
    case "no-whole":
      return `it was a part of ${named(reason.lost)}`;
    case "no-payer":
      return `nobody is left to pay it without ${named(reason.lost)}`;
    case "nothing-paid-for":
      return `what it pays for is gone: ${named(reason.lost)}`;
    case "not-provided":
      return `nobody else provides it than ${named(reason.lost)}`;
  }
}

const FEWER: Readonly<Record<(Harm & { kind: "fewer" })["of"], string>> = {
  offers: "offered less",
  channels: "reached by fewer channels",
  relationships: "fewer relationships",
  parts: "loses a part",
  payers: "loses a payer",
  "paid-for": "pays for less",
  partners: "loses a partner",
};

/** What a harm is, after the name of what it is done to. */
export function harmText(harm: Harm): string {
  switch (harm.kind) {
    case "fewer": {
      const left = harm.left.length === 0 ? "none is left" : `left: ${named(harm.left)}`;
      return `${FEWER[harm.of]} without ${named(harm.lost)}; ${left}`;
    }
    case "phases":
      return `no channel left covers ${harm.phases.join(", ")}`;
    case "needs":
      return `nothing offered addresses any more: ${harm.needs.map((need) => `"${need}"`).join(", ")}`;
    case "unfunded":
      return "they pay nothing, and nobody who pays is connected to them any more";
  }
}

/** Names in quotes, in a list. */
function named(things: readonly (Losable | Item)[]): string {
  return things.map(({ name }) => `"${name}"`).join(", ");
}
