import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const schema: RuleEntry = {
  id: "schema",
  category: "structure",
  severity: { sketch: "error" },
  summary: "A key is unknown or missing, or a value is not of the kind that its key takes.",
  why: "A misspelt key is silently nothing: what it says would be left out of every check and picture.",
  fixAdvice: "Use the key or value that the message names; keys of your own start with `x-`.",
  source: SOURCES.format,
  examples: {
    bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters:
    ⟦nmae⟧: Commuters at the station
`,
    good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters:
    name: Commuters at the station
`,
  },
};
