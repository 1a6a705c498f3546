import type { Facts } from "../../analysis/facts.js";
import { needsRegister } from "../../analysis/needs-register.js";
import type { Canvas } from "../../model/canvas.js";
import { quote, quoted } from "../../text/sentence.js";
import { subjectOfNeed } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const unusedNeed: Rule = {
  id: "unused-need",
  category: "structure",
  severity: { final: "info" },
  summary: "A need of the register belongs to no segment and no offer addresses it.",
  why: "The register is what makes segments comparable; a need that nobody has only lengthens it.",
  fixAdvice: "List it under the segments that have it, or remove it.",
  source: SOURCES.format,
  reads: ["needs", "segments", "valuePropositions", "hypotheses"],
  aggregate: { message: (names) => `Nobody has these needs, and no offer addresses them: ${quoted(names)}.` },
  *check(canvas, facts) {
    const used = usedNeeds(canvas, facts);
    for (const need of canvas.needs) {
      if (used.has(need.id)) continue;
      yield {
        message: `Nobody has the need ${quote(need.text)}, and no offer addresses it.`,
        at: { path: need.path, part: "key" },
        subject: subjectOfNeed(need),
        group: { name: need.text },
        fix: { title: `remove \`${need.id}\``, edits: [{ kind: "remove", path: need.path }] },
      };
    }
  },
};

function usedNeeds(canvas: Canvas, facts: Facts): ReadonlySet<string> {
  const used = new Set<string>();
  const register = needsRegister(canvas);
  for (const { needs, context, roles } of canvas.segments)
    for (const list of [needs ?? [], ...context.map((c) => c.needs), ...roles.map((r) => r.needs)])
      for (const { entry } of list) used.add(register.idOf(entry));
  for (const { resolution } of facts.links.all)
    if (resolution.status === "found" && resolution.target.kind === "needs") used.add(resolution.target.id);
  return used;
}
