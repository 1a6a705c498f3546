import { familyQuestions } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";

const COMMON = `needs:
  fresh: Fresh bread before work
  trust: Know what is in it
  never-run-out: Never run out in the morning
  one-bill: One bill a month
channels: {shop: Shop, van: Delivery van}
customer_relationships: {personal-assistance: {for: families}, self-service: {name: Self-service}}
key_resources: {oven: {name: Oven}}
key_activities: {baking: {name: Baking at night}}
key_partners: {mill: {name: Mill}}
cost_structure: {wages: {name: Wages}}
hypotheses: {early: {statement: Cafés pay more for early delivery, importance: 5, experiments: [{what: Quote two prices, metric: Orders, pass_if: ">= 3"}]}}
`;

const OFFERS = `value_propositions:
  bread: {name: Daily bread, elements: {loaves: Loaves, rolls: Rolls}}
  service: {name: Café service}
`;

const head = (market: string) => `canvas: 1\nname: Untitled business\nmarket: ${market}\n`;

/** Canvases that together give reason for every question there is. */
const CANVASES: readonly string[] = [
  // Two unrelated groups, one of them vague, nothing decided.
  `${head("[diversified, mass]")}${COMMON}${OFFERS}customer_segments:
  families: {name: Families in the quarter, needs: [fresh, trust], decision: serve}
  cafes:
    {name: Cafés, who: organisation, needs: [never-run-out, one-bill], decision: later, roles: {user: {name: Kitchen}, economic-buyer: {name: Owner}}}
  anybody: Everyone
revenue_streams: {sales: {name: Bread at the counter, from: families}, contracts: {name: Standing orders, from: cafes}}
`,
  // A platform, and one side that pays nothing.
  `${head("multi-sided")}${COMMON}${OFFERS}customer_segments:
  families: {name: Families in the quarter, pays: false, needs: [fresh, trust], depends_on: cafes}
  cafes: {name: Cafés, needs: [fresh, trust], depends_on: families}
`,
  // A niche, made of two groups that have no name in common yet.
  `${head("niche")}${COMMON}x-interview: {drafts: {"A1-name:families": Car makers and their suppliers}}
customer_segments:
  families: {name: Car makers in Bavaria, needs: [fresh, trust]}
  cafes: {name: Cafés, decision: ignore}
`,
  // A tier: the same people who get more.
  `${head("segmented")}${COMMON}customer_segments:
  families: {name: Families in the quarter, needs: [fresh, trust]}
  cafes: {name: Families with a card, needs: [fresh, trust]}
value_propositions:
  bread: {name: Daily bread, for: all, elements: {loaves: Loaves}}
  sunday: {name: Cake on Sundays, for: cafes, elements: {cake: Cake}}
`,
  // Two groups that look the same.
  `${head("segmented")}needs: {fresh: Fresh bread, trust: Know what is in it}
customer_segments:
  families: {name: Families in the quarter, needs: [fresh, trust], economics: {profitability: low}}
  cafes: {name: Cafés, needs: [fresh, trust], economics: {profitability: low}}
value_propositions: {bread: {for: all}}
channels: {shop: {for: all}}
customer_relationships: {self-service: {for: all}}
revenue_streams: {sales: {from: [families, cafes], for: bread}}
`,
  // Facts that are missing about one group of two.
  ...["bread: {for: families}", "bread: {}"].map(
    (offer) => `${head("segmented")}needs: {fresh: Fresh bread, trust: Know what is in it}
customer_segments:
  families: {name: Families in the quarter, needs: [fresh, trust], economics: {profitability: low}}
  cafes: {name: Cafés}
value_propositions: {${offer}}
channels: {shop: {for: families}}
customer_relationships: {self-service: {for: families}}
revenue_streams: {sales: {from: families, for: bread}}
`,
  ),
];

/** Every question that can occur, one of each kind, with the canvases that give reason for it. */
export function everyQuestion() {
  return CANVASES.flatMap((source) => {
    const state = stateOf(source, "2026-09-30");
    if (state === undefined) throw new Error(`not a canvas: ${source}`);
    return [...familyQuestions(state)].map(({ question, family }) => ({ question, family: family.id, source, state }));
  });
}
