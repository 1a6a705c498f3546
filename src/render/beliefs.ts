import { knowledgeOf } from "../analysis/belief-ranking.js";
import type { LinkFacts } from "../analysis/links.js";
import type { Target } from "../analysis/targets.js";
import type { Canvas, Hypothesis } from "../model/canvas.js";

/** How far the hypotheses about something have been checked. */
export type Belief = "refuted" | "untested" | "testing" | "tested";

/** What is believed about an item, an element of an offer or a need: any object that a hypothesis can be `about`. */
export type Beliefs = ReadonlyMap<object, Belief>;

const WORST_FIRST: readonly Belief[] = ["refuted", "untested", "testing", "tested"];

/** Those of which nobody knows yet whether they hold: they share one sign. */
const OPEN = ["untested", "testing"] as const;

/** True while nobody knows whether it holds. */
export function isOpen(belief: Belief | undefined): boolean {
  return OPEN.some((one) => one === belief);
}

/** What the shared sign means where these are marked with it: `untested`, `being tested`, or both. */
export function openWords(has: (belief: Belief) => boolean): string | undefined {
  const words = OPEN.filter(has).map((belief) => (belief === "testing" ? "being tested" : belief));
  return words.length > 0 ? words.join(" or ") : undefined;
}

/** Looks up for everything in a canvas whether a hypothesis about it was tested; the worst one counts. */
export function beliefsOf(canvas: Canvas, links: LinkFacts): Beliefs {
  const beliefs = new Map<object, Belief>();
  for (const hypothesis of canvas.hypotheses) {
    const belief = beliefFrom(hypothesis);
    for (const target of links.targetsOf(hypothesis)) {
      const subject = subjectOf(target);
      if (subject) beliefs.set(subject, worse(beliefs.get(subject), belief));
    }
  }
  return beliefs;
}

/**
 * What a hypothesis says about its subject. Called supported, it counts as tested only when what people do shows it: a result,
 * or evidence that is more than words.
 */
export function beliefFrom(hypothesis: Hypothesis): Belief {
  const knowledge = knowledgeOf(hypothesis);
  if (knowledge === "refuted") return "refuted";
  if (knowledge === "done" && hypothesis.status === "supported") return "tested";
  return hypothesis.status === "testing" ? "testing" : "untested";
}

function worse(a: Belief | undefined, b: Belief): Belief {
  return WORST_FIRST.find((belief) => belief === a || belief === b) ?? b;
}

function subjectOf(target: Target): object | undefined {
  if (target.kind === "element") return target.element;
  if (target.kind === "needs") return target.need;
  return "item" in target ? target.item : undefined;
}
