import type { Facts } from "../analysis/facts.js";
import type { Target } from "../analysis/targets.js";
import type { Canvas, Hypothesis, Item, Segment } from "../model/canvas.js";

/** The canvas as far as it serves one segment: its needs, what is for it in the end, and the hypotheses about these. */
export function focusCanvas({ canvas, links }: Facts, focus: Segment | undefined): Canvas {
  if (!focus) return canvas;
  const isServing = (item: Item) => item === focus || links.servedBy(item).includes(focus);
  const serving = <T extends Item>(items: readonly T[]) => items.filter(isServing);
  const needs = new Set(focus.needs?.map(({ entry }) => entry));
  const concerns = (target: Target) => {
    if (target.kind === "element") return target.element.valuePropositions.some(isServing);
    return "item" in target ? isServing(target.item) : target.kind === "needs" && needs.has(target.id);
  };
  const isBelieved = (hypothesis: Hypothesis) => links.targetsOf(hypothesis).some(concerns);
  return {
    ...canvas,
    needs: canvas.needs.filter(({ id }) => needs.has(id)),
    segments: [focus],
    valuePropositions: serving(canvas.valuePropositions),
    channels: serving(canvas.channels),
    relationships: serving(canvas.relationships),
    streams: serving(canvas.streams),
    resources: serving(canvas.resources),
    activities: serving(canvas.activities),
    partners: serving(canvas.partners),
    costs: serving(canvas.costs),
    hypotheses: canvas.hypotheses.filter(isBelieved),
  };
}
