import type { Facts } from "../../analysis/facts.js";
import { sidesOf } from "../../analysis/separation/cycles.js";
import type { Reference, Segment } from "../../model/canvas.js";
import type { Fix } from "../../model/finding.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const platformNotMutual: Rule = {
  id: "platform-not-mutual",
  category: "platform",
  severity: { sketch: "error" },
  summary: "The market is declared multi-sided, but one side depends on the other and not the other way.",
  why: "A multi-sided platform exists because each side comes for the other; where only one needs the other, it is a supplier and a customer.",
  fixAdvice: "Write down in `depends_on` what the other side comes for, or declare another market.",
  source: SOURCES.platforms,
  reads: ["segments", "header"],
  misses: ["customer_segments/depends_on"],
  asks: ["customer_segments.*.depends_on", "market"],
  *check(canvas, facts) {
    const declared = canvas.market.find(({ kind }) => kind === "multi-sided");
    const oneWay = dependencies(facts);
    const [first] = oneWay;
    // Without any dependency the market is merely not told yet: `market-mismatch` asks for it.
    if (!declared || !first || sidesOf(facts.links).length > 0) return;
    yield {
      message: `The market is declared multi-sided, but only one side depends on the other: "${first.from.name}" on "${first.to.name}".`,
      at: { path: declared.path },
      label: "declared here",
      related: oneWay
        .slice(0, 3)
        .map(({ ref, from, to }) => ({ at: ref, label: `"${from.name}" depends on "${to.name}", not the other way` })),
      advice: `Write down in \`depends_on\` of "${first.to.name}" what it comes for, or declare another market.`,
      subject: "market",
      suggestions: oneWay.slice(0, 3).flatMap(({ from, to }) => wayBack(from, to) ?? []),
    };
  },
};

interface OneWay {
  readonly from: Segment;
  readonly to: Segment;
  readonly ref: Reference;
}

function dependencies({ links, served }: Facts): readonly OneWay[] {
  return served.flatMap((from) =>
    from.dependsOn.flatMap(({ on: ref }) => {
      const to = links.segment(ref.to);
      return to && to !== from && links.isServed(to) ? [{ from, to, ref }] : [];
    }),
  );
}

/** The dependency that would make the two sides; only where it adds a whole new field, which is never wrong to write. */
function wayBack(from: Segment, to: Segment): Fix | undefined {
  if (from.id === undefined || to.dependsOn.length > 0) return undefined;
  return {
    title: `let "${to.name}" depend on "${from.name}"`,
    edits: [{ kind: "set", path: [...to.path, "depends_on"], value: from.id }],
  };
}
