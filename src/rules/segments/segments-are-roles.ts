import { JOB_TITLES, wordsOf } from "../../analysis/word-lists.js";
import { bakery } from "../example-canvas.js";
import { wordsFor } from "../options.js";
import { namePlace } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  titles: { description: "Further words that end a job title.", type: "words", default: [] },
} as const satisfies Record<string, OptionSpec>;

const segments = (
  first: string,
  second: string,
) => `chefs: {name: ${first}, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: ${second}, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`;
const served = {
  value_propositions: `bread-to-go: {for: chefs, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice], better_than: baking in the café}`,
  channels: `kiosk: {for: chefs}
van: {for: cafes}`,
  customer_relationships: `self-service: {for: chefs}
personal-assistance: {for: cafes}`,
  revenue_streams: `counter-sales: {from: chefs, for: bread-to-go}
supply-contracts: {from: cafes, for: cafe-delivery}`,
};

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
  examples: {
    bad: bakery({ ...served, customer_segments: segments("⟦Kitchen managers⟧", "Procurement officers") }),
    good: bakery({ ...served, customer_segments: segments("Canteens", "Cafés in the old town") }),
  },
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
