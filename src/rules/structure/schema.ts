import { enumerated } from "../../text/sentence.js";
import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const schema: RuleEntry = {
  id: "schema",
  category: "structure",
  severity: { sketch: "error" },
  summary: "A key is unknown or missing, or a value is not of the kind that its key takes.",
  why: "What is no key or value of the format says nothing: it is left out of every check and picture.",
  fixAdvice: "Use the key or value that the message names; keys of your own start with `x-`.",
  source: SOURCES.format,
  aggregate: { message: ([, ...others], [first]) => `${first?.message ?? ""}; so it is with ${enumerated(others)}` },
};
