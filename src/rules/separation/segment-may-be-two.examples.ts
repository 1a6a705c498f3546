import type { RuleExamples } from "../rule.js";

export const segmentMayBeTwoExamples: RuleExamples = {
  bad: `canvas: 1
name: School software
needs: {track-attendance: Track attendance, help-with-homework: Help with homework}
customer_segments:
  ⟦education⟧: {name: Schools and parents, needs: {track-attendance: 5, help-with-homework: 5}}
value_propositions:
  register: {for: education, addresses: track-attendance}
  tutor: {for: education, addresses: help-with-homework}
channels:
  district-tenders: {for: education, delivers: register}
  app-store: {for: education, delivers: tutor}
`,
  good: `canvas: 1
name: School software
needs: {track-attendance: Track attendance, help-with-homework: Help with homework}
customer_segments:
  education: {name: Schools with a homework club, needs: {track-attendance: 5, help-with-homework: 5}}
value_propositions:
  register: {for: education, addresses: track-attendance}
  tutor: {for: education, addresses: help-with-homework}
channels:
  district-tenders: {for: education, delivers: [register, tutor]}
`,
};
