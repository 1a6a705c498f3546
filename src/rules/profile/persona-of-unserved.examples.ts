import type { RuleExamples } from "../rule.js";

export const personaOfUnservedExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  tourists:
    name: Coach tourists
    decision: later
    ⟦personas⟧: {rosa: {name: "Rosa, who wants to try everything"}}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  tourists:
    name: Coach tourists
    decision: serve
    personas: {rosa: {name: "Rosa, who wants to try everything"}}
`,
};
