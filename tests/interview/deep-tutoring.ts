import { TUTORING } from "./tutoring.js";

const PARENTS = "parents-of-pupils-who-fall";
const PUPILS = "pupils-of-grades-7-to-10";
const SCHOOLS = "secondary-schools";

/** The tutoring platform gone through deep; what its founder would not know yet has no answer. */
export const DEEP_TUTORING: Readonly<Record<string, unknown>> = {
  ...TUTORING,
  [`A6:${PARENTS}`]: { demographic: "children: 1 to 3; income: at least 40k", psychographic: "worry: school" },
  [`A6:${SCHOOLS}`]: { firmographic: "pupils: 400-1200; kind: grammar, comprehensive" },
  [`A7:${PARENTS}`]: { customers: "300", market: "80k-120k", as_of: 2026, source: "statistical office" },
  [`A7:${SCHOOLS}`]: { market: "420" },
  [`A8:${SCHOOLS}`]: { user: "The class teacher", recommender: "The head of year", "decision-maker": "The head" },
  [`A9:${PARENTS}`]: { name: "Aylin", story: "Two children, two jobs, no evenings", method: "demographic" },
  [`B1-when:${PUPILS}`]: ["the week before a test: understand it at last, not look stupid before the class"],
  "B1-kinds": { "understand-it-at-last": "job", "not-be-cheated-by-a-stranger": "pain" },
  [`B2-weights:${PARENTS}`]: {
    "good-marks-without-fights": 5,
    "know-how-the-child-is-doing": 3,
    "not-be-cheated-by-a-stranger": 4,
    "understand-it-at-last": 4,
  },
  "B4-needs:online-lessons": { "tutor-who-stays": "understand-it-at-last" },
  "B4-needs:progress-report": ["know-how-the-child-is-doing"],
  "B4-needs:referral-desk-for-schools": "don't know",
  "B5:online-lessons": ["convenience", "accessibility"],
  "B6:online-lessons": { kind: "quantitative", amount: "0.5-1", unit: "marks better", text: "A mark in a term" },
  "B7-money": { currency: "EUR", period: "month" },
  "B7:online-lessons": { alternative: "a student from next door", how: "one who stays", price: "120", adds: "80" },
  "C2-phases:web-site": ["awareness", "evaluation", "purchase"],
  "C2-phases:app": ["delivery", "after-sales"],
  "C2-what:app": "online-lessons",
  "C2-owner": { "web-site": "own", "visits-to-schools": "own", app: "own" },
  "C3-why:dedicated-personal-assistance": ["acquire", "keep"],
  "C4-price:tutor-who-stays-income": { price: "180-240", per: "month", pricing: "feature-dependent" },
  [`D1-numbers:${PARENTS}`]: { revenue_per_customer: "200", cost_to_serve: "140-160", acquisition_cost: "90" },
  [`D1-numbers:${PUPILS}`]: { cost_to_serve: "0" },
  P3: "A grant of the city until 2028",
  "E1-kind": { tutors: "human", "matching-software": "intellectual" },
  "E3-motive": { university: "acquisition" },
  "E4-amount": { "pay-of-tutors": "30k" },
  "F1-about": { "parents-pay-60-a-week": "tutor-who-stays-income" },
  "F1-risk": { "parents-pay-60-a-week": "viability" },
  "F3:parents-pay-60-a-week": { what: "Offer it to forty parents", metric: "sign-ups", pass_if: ">= 10 %" },
  F4: "none",
};
