import { JOB_TITLES, wordsOf } from "../../analysis/word-lists.js";
import { quoted } from "../../text/sentence.js";
import { wordsFor } from "../options.js";
import { namePlace } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  titles: { description: "Further words that end a job title.", type: "words", default: [] },
} as const satisfies Record<string, OptionSpec>;

export const segmentsAreRoles: Rule = {
  id: "segments-are-roles",
  category: "segments",
  severity: { review: "info" },
  summary: "Several segments are named by job titles and may be roles inside one customer.",
  why: "The user, the buyer and the decision maker of one organisation are one customer with several voices, not several segments.",
  fixAdvice: "If they sit in the same organisations, make one segment of these and list them under its `roles`.",
  source: SOURCES.profile,
  options: OPTIONS,
  reads: ["segments", "header"],
  asks: ["customer_segments.*.roles"],
  *check(canvas, facts, options) {
    const titles = new Set(wordsFor(canvas.language, JOB_TITLES, options, "titles"));
    const [first, ...others] = facts.served.filter(({ name }) => isTitle(name, titles));
    if (!first || others.length === 0) return;
    yield {
      message: `Are ${quoted([first, ...others].map(({ name }) => name))} roles in one organisation rather than segments of their own?`,
      at: namePlace(first),
      related: others.slice(0, 5).map((other) => ({ at: namePlace(other), label: "another job title" })),
      subject: "customer_segments",
      value: [first, ...others].map(({ key }) => key).join("+"),
    };
  },
};

/** True when a name ends in a job title, in the singular or plural. */
function isTitle(name: string, titles: ReadonlySet<string>): boolean {
  const last = wordsOf(name).at(-1) ?? "";
  return titles.has(last) || titles.has(last.replace(/s$/, ""));
}
