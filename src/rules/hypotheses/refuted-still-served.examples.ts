import type { RuleExamples } from "../rule.js";

export const refutedStillServedExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  tourists: Coach tourists
hypotheses:
  tourists-buy:
    statement: Coach tourists buy bread to take home
    about: tourists
    risk: desirability
    status: ⟦refuted⟧
    evidence: [{kind: observation, finding: 2 of 200 did, n: 200}]
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  tourists: {name: Coach tourists, decision: later}
hypotheses:
  tourists-buy:
    statement: Coach tourists buy bread to take home
    about: tourists
    risk: desirability
    status: refuted
    evidence: [{kind: observation, finding: 2 of 200 did, n: 200}]
`,
};
