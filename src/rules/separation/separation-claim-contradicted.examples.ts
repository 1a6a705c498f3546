import type { RuleExamples } from "../rule.js";

export const separationClaimContradictedExamples: RuleExamples = {
  bad: `canvas: 1
name: Professional network
customer_segments:
  career: Career-focused individuals
  premium:
    name: Premium account users
    separate_from: {career: [⟦channels⟧, profitability]}
channels:
  site-and-app: {for: [career, premium]}
customer_relationships:
  self-service: {for: career}
  personal-assistance: {for: premium}
`,
  good: `canvas: 1
name: Professional network
customer_segments:
  career: Career-focused individuals
  premium:
    name: Premium account users
    separate_from: {career: [channels]}
channels:
  site-and-app: {for: career}
  account-manager: {for: premium}
`,
};
