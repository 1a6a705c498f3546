import { needsRegister } from "../../analysis/needs-register.js";
import { counted, quoted } from "../../text/sentence.js";
import { fieldKey, subjectOf, subjectOfNeed } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const MANY_JOBS = 3;

export const needsOnlyFunctional: Rule = {
  id: "needs-only-functional",
  category: "profile",
  severity: { review: "info" },
  summary: "All jobs of a segment are functional, in a canvas that says of any job of what kind it is.",
  why: "People also want to feel something and to be seen as something; those jobs often decide between two offers that work.",
  fixAdvice: "Ask what they want to feel or be seen as, and record it with `kind: job.emotional` or `job.social`.",
  source: SOURCES.profile,
  reads: ["needs", "segments"],
  asks: ["needs.*.kind", "customer_segments.*.needs"],
  aggregate: { message: (names) => `All jobs of these segments are functional: ${quoted(names)}.` },
  *check(canvas, { served }) {
    // Until the kind of a job is written, functional is only what is assumed.
    if (!canvas.needs.some(({ hasKind, kind }) => hasKind && kind.startsWith("job."))) return;
    const register = needsRegister(canvas);
    for (const segment of served) {
      const own = (segment.needs ?? []).flatMap(({ entry, weight }) =>
        weight === 0 ? [] : (register.find(entry) ?? []),
      );
      const jobs = own.filter(({ kind }) => kind.startsWith("job"));
      if (jobs.length < MANY_JOBS || jobs.some(({ kind }) => kind !== "job.functional")) continue;
      yield {
        message: `All ${counted(jobs.length, "job")} of "${segment.name}" are functional.`,
        at: fieldKey(segment, "needs"),
        subject: subjectOf(segment),
        settledBy: own.map(subjectOfNeed).join("+"),
        group: { name: segment.name },
      };
    }
  },
};
