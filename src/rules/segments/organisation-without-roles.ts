import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const organisationWithoutRoles: Rule = {
  id: "organisation-without-roles",
  category: "segments",
  severity: { final: "info" },
  summary: "An organisation is a customer, and nothing says who in it uses, decides and pays.",
  why: "Organisations do not buy, people in them do: whoever uses it, decides and holds the budget want different things.",
  fixAdvice: "Name its `roles`: user, economic-buyer, decision-maker, recommender, saboteur.",
  source: SOURCES.profile,
  reads: ["segments"],
  asks: ["customer_segments.*.roles"],
  aggregate: {
    atLeast: 2,
    message: (names) => `Nothing says who uses, decides and pays at these organisations: ${quoted(names)}.`,
  },
  *check(_canvas, { served }) {
    for (const segment of served)
      if (segment.who === "organisation" && segment.roles.length === 0)
        yield {
          message: `Nothing says who uses, decides and pays at the organisations of "${segment.name}".`,
          at: itemPlace(segment),
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
