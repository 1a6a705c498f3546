import type { RuleExamples } from "../rule.js";

export const segmentIsATierExamples: RuleExamples = {
  bad: `canvas: 1
name: Professional network
needs: {better-job: Get a better job, be-found: Be found by employers}
customer_segments:
  career: {name: Career-focused individuals, needs: {better-job: 5, be-found: 4}}
  ⟦premium⟧: {name: Premium account users, needs: {better-job: 4, be-found: 4}}
value_propositions:
  basic: {for: career, elements: {profile: Profile, job-alerts: Job alerts}}
  plus: {for: premium, elements: {profile: Profile, job-alerts: Job alerts, direct-mail: Direct mail}}
channels:
  site: {for: career}
  account-manager: {for: premium}
`,
  good: `canvas: 1
name: Professional network
needs: {better-job: Get a better job, be-found: Be found by employers, sell-to-members: Sell to members}
customer_segments:
  career: {name: Career-focused individuals, needs: {better-job: 5, be-found: 4}}
  premium: {name: Premium account users, needs: {better-job: 4, be-found: 4, sell-to-members: 5}}
value_propositions:
  basic: {for: career, elements: {profile: Profile, job-alerts: Job alerts}}
  plus: {for: premium, elements: {profile: Profile, job-alerts: Job alerts, direct-mail: Direct mail}}
channels:
  site: {for: career}
  account-manager: {for: premium}
`,
};
