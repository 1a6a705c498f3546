import { bakery } from "../example-canvas.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { counted, quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";

const MANY_JOBS = 3;

const example = (kind: string) => ({
  needs: `fresh-bread: Fresh bread before work
no-queue: {text: Not to stand in a queue, kind: pain.obstacle}
steady-supply: {text: A supply one can plan with, kind: job.functional}
one-invoice: {text: One invoice a month, kind: job.functional}
be-proud: {text: Something to be proud of on the menu, kind: ${kind}}`,
  value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice, be-proud], better_than: baking in the café}`,
});
const segments = (
  needs: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, ${needs}: {steady-supply: 5, one-invoice: 3, be-proud: 4, fresh-bread: 2}}`;

export const needsOnlyFunctional: Rule = {
  id: "needs-only-functional",
  category: "profile",
  severity: { review: "info" },
  summary: "All jobs of a segment are functional.",
  why: "People also want to feel something and to be seen as something; those jobs often decide between two offers that work.",
  fixAdvice: "Ask what they want to feel or be seen as, and record it with `kind: job.emotional` or `job.social`.",
  source: SOURCES.profile,
  reads: ["needs", "segments"],
  asks: ["needs.*.kind", "customer_segments.*.needs"],
  examples: {
    bad: bakery({ ...example("job.functional"), customer_segments: segments("⟦needs⟧") }),
    good: bakery({ ...example("job.social"), customer_segments: segments("needs") }),
  },
  aggregate: { message: (names) => `All jobs of these segments are functional: ${quoted(names)}.` },
  *check(canvas, { served }) {
    // Until the kind of a job is written, functional is only what is assumed.
    if (!canvas.needs.some(({ hasKind, kind }) => hasKind && kind.startsWith("job."))) return;
    const kinds = new Map(canvas.needs.map(({ id, kind }) => [id, kind]));
    for (const segment of served) {
      const own = (segment.needs ?? []).flatMap(({ entry, weight }) => (weight === 0 ? [] : (kinds.get(entry) ?? [])));
      const jobs = own.filter((kind) => kind.startsWith("job"));
      if (jobs.length < MANY_JOBS || jobs.some((kind) => kind !== "job.functional")) continue;
      yield {
        message: `All ${counted(jobs.length, "job")} of "${segment.name}" are functional.`,
        at: fieldKey(segment, "needs"),
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};
