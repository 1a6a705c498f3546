import { type NeedsRegister, needsRegister } from "../../analysis/needs-register.js";
import type { NeedEntry, Segment } from "../../model/canvas.js";
import { counted, quoted } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const needsNotComparable: Rule = {
  id: "needs-not-comparable",
  category: "profile",
  severity: { review: "info" },
  summary: "Several segments have needs in words of their own, which cannot be compared.",
  why: "Everyone words things differently, so different words never prove different needs; ids of the register do.",
  fixAdvice: "Move them into the register under `needs`, and refer to them by id.",
  source: SOURCES.format,
  reads: ["needs", "segments"],
  *check(canvas, { served }) {
    const register = needsRegister(canvas);
    const withPrivate = served.flatMap((segment) => {
      const [need] = privateNeeds(segment, register);
      return need ? [{ segment, need }] : [];
    });
    const [first, ...others] = withPrivate;
    if (!first || others.length === 0) return;
    const { entry: _, weight: __, ...at } = first.need;
    yield {
      message: `${counted(withPrivate.length, "segment")} have needs in words of their own, which cannot be compared: ${quoted(withPrivate.map(({ segment }) => segment.name))}.`,
      at,
      label: "not in the register",
      related: others.slice(0, 3).map(({ need }) => ({ at: need, label: "nor is this one" })),
      subject: "customer_segments",
    };
  },
};

function privateNeeds({ needs }: Segment, register: NeedsRegister): readonly NeedEntry[] {
  return (needs ?? []).filter(({ entry, weight }) => weight !== 0 && register.find(entry) === undefined);
}
