import { describe, expect, it } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { readCanvas } from "../../src/document/read-canvas.js";

const HEAD = "canvas: 1\nname: Gym\n";

function adviceOn(body: string): readonly (string | undefined)[] {
  return readCanvas(`${HEAD}${body}\n`).findings.map(({ advice }) => advice);
}

/** The file after all its fixes, without its head; suggestions stay what they are. */
function fixed(body: string): string {
  const { findings } = readCanvas(`${HEAD}${body}\n`);
  const text = findings.reduce((source, { fix }) => (fix ? applyFix(source, fix) : source), `${HEAD}${body}\n`);
  return text.slice(HEAD.length).trimEnd();
}

describe("a text where a number belongs is advised on in its own words", () => {
  it.each([
    ["revenue_streams: {a: {share: 60%}}", "Write `60`."],
    ["revenue_streams: {a: {share: 20-30%}}", "Write `{low: 20, high: 30}`."],
    [
      "revenue_streams: {a: {price: 3%, per: month}}",
      "Write `3`, and `per: percent` in place of `per: month`: that makes it a percentage.",
    ],
    ["revenue_streams: {a: {price: 12/month, per: month}}", "Write `12`."],
    [
      "customer_segments: {a: {economics: {revenue_per_customer: 80%}}}",
      "Revenue per customer. Write the number that it comes to: a percentage cannot stand here.",
    ],
    [
      "customer_segments: {a: {economics: {cost_to_serve: 300/year}}}",
      "Write `300`: what stands here is for a year already.",
    ],
    [
      "customer_segments: {a: {economics: {cost_to_serve: 25/month}}}",
      "Cost to serve one customer. Write what it comes to in a year, the `period` of this file, as a number.",
    ],
    ["customer_segments: {a: {size: {customers: 200 people}}}", "Customers we have. Write the number alone: `200`."],
    ["review_every: 90 days", "Days after which it should be gone through again. Write the number alone: `90`."],
    [
      "customer_segments: {a: {needs: {fix: high}}}",
      "Importance is a number from 1 to 5, where 5 matters most: write `fix: 4` or `fix: 5`.",
    ],
    [
      "customer_segments: {a: {needs: {fix: 4/5}}}",
      "Importance is a number from 1 to 5, where 5 matters most: write `fix: 4`.",
    ],
    [
      "customer_segments: {a: {needs: {fix: 7}}}",
      "Importance is a number from 1 to 5, where 5 matters most: for example `fix: 3`.",
    ],
  ])("%s", (body, advice) => {
    expect(adviceOn(body)).toEqual([advice]);
  });

  it.each([
    ["12 MIO", "Write `12000000`."],
    ["1.5 MIO EUR", "Write `1500000`."],
    ["CHF 5 MRD", "Write `5000000000`."],
    ["3 TSD", "Write `3000`."],
    ["12 Mio", "Write `12000000`."],
    ["12 USD", "Write `12`."],
    ["3-4k", "Write `{low: 3000, high: 4000}`."],
    ["10-12 MIO EUR", "Write `{low: 10000000, high: 12000000}`."],
    ["500-2k", "Write `{low: 500, high: 2000}`."],
    ["20 per cent", "Write `20`, with `per: percent` beside it: that makes it a percentage."],
    ["20-30 por ciento", "Write `{low: 20, high: 30}`, with `per: percent` beside it: that makes it a percentage."],
    ["minimum 10", "Write the number alone: `10`."],
    ["12 million units", "`12000000`."],
    ["12 pieces", "Write the number alone: `12`."],
  ])("and its unit is no currency, its percent no unit: %s", (price, advice) => {
    expect(adviceOn(`revenue_streams: {a: {price: ${price}}}`)).toEqual([expect.stringContaining(advice)]);
  });

  it.each(["12 XYZ", "5 TEUR", "12 dozen", "12 M users", "2 Billionen", "30-20", "30-20 EUR", "2026-09"])(
    "and where two people may read two numbers in it, none is given: %s",
    (price) => {
      const [advice] = adviceOn(`revenue_streams: {a: {price: ${price}}}`);
      expect(advice).toMatch(/Write a number, such as `[\d.]+`, or leave the key out while it is not known[.]$/);
    },
  );

  it("and is corrected where only its spelling changes", () => {
    expect(fixed("revenue_streams: {a: {share: 60%, price: 12/month}}")).toBe(
      "revenue_streams: {a: {share: 60, price: 12, per: month}}",
    );
    for (const unsure of ["12 EUR/month", "80 per hour", "3%", "about 200"])
      expect(fixed(`revenue_streams: {a: {price: ${unsure}}}`)).toBe(`revenue_streams: {a: {price: ${unsure}}}`);
  });
});

describe("a key that is no id becomes one, and the item keeps its name", () => {
  it("takes letters of every script for letters, also those that stand only behind others", () => {
    expect(adviceOn("channels: {サービス-利用者: {owner: own}, 人々: {owner: own}}")).toEqual([]);
    expect(fixed("channels: {サービス_利用者: {owner: own}}")).toBe("channels: {サービス-利用者: {owner: own}}");
  });

  it.each([
    [
      "the text behind it",
      "channels: {tourist_office: Tourist office}",
      "Use an id such as `tourist-office`, and keep what stands behind it: `tourist-office: Tourist office`.",
      "channels: {tourist-office: Tourist office}",
    ],
    [
      "the name that it has",
      "channels: {Web Site: {name: Our web site}}",
      'Use an id such as `web-site`, and leave its name as it is, "Our web site".',
      "channels: {web-site: {name: Our web site}}",
    ],
    [
      "the words of the key, where it has no other",
      "customer_segments:\n  Café owners:\n    who: organisation",
      "Use an id such as `café-owners`, and keep your words as its name: `café-owners: {name: Café owners, …}`.",
      "customer_segments:\n  café-owners:\n    who: organisation\n    name: Café owners",
    ],
    [
      "the words of a need",
      "needs:\n  Save time:",
      "Use an id such as `save-time`, and keep your words as its text: `save-time: Save time`.",
      "needs:\n  save-time: Save time",
    ],
    [
      "no words that only spell the id",
      "channels: {tourist_office: {owner: own}}",
      "Use an id such as `tourist-office`.",
      "channels: {tourist-office: {owner: own}}",
    ],
  ])("%s", (_, body, advice, after) => {
    expect(adviceOn(body)).toEqual([advice]);
    expect(fixed(body)).toBe(after);
  });

  it.each([
    [
      "where another has the id",
      "channels: {Web Shop: Ours, web-shop: Theirs}",
      "Use an id such as `web-shop-2`, and keep what stands behind it: `web-shop-2: Ours`.",
    ],
    [
      "where it may be a field",
      "channels: {Name: Ours}",
      "If it is the `name` of an item, write it so, below the id of that item.",
    ],
  ])("but not without asking %s", (_, body, advice) => {
    expect(adviceOn(body)).toEqual([advice]);
    expect(fixed(body)).toBe(body);
  });

  it("which may stand under a misspelt key, told by itself", () => {
    expect(adviceOn("channels: {Web Site: {Name: Our web site}}")).toContain(
      'Use an id such as `web-site`, and leave its name as it is, "Our web site".',
    );
  });
});

it("a number that may be read in two ways is not put right without asking", () => {
  const body = (price: string) => `revenue_streams: {fees: {price: ${price}}}`;
  expect(fixed(body("1.2k"))).toBe(body("1200"));
  expect(fixed(body("1.200k"))).toBe(body("1.200k"));
});

describe("a value in another form is advised on with what stands there", () => {
  it.each([
    [
      "customer_segments: {a: {separate_from: [clubs]}}",
      "Write behind each segment what separates the two, for example `separate_from: {clubs: [offer]}`; what may stand there: offer, channels, relationships, profitability, willingness-to-pay.",
    ],
    ["customer_segments: {a: {size: about 200}}", "Say what it is: `size: {customers: 200}` or `size: {market: 200}`."],
    [
      "customer_segments: {a: {economics: 300}}",
      "Say what it is: `economics: {revenue_per_customer: 300}` or `economics: {cost_to_serve: 300}`, or under `profit_per_customer`, `lifetime_value`, `acquisition_cost`, `margin`.",
    ],
    [
      "customer_segments: {a: {roles: Head of buying}}",
      "Say which it is, for example `roles: {user: Head of buying}`; the words for it are user, economic-buyer, decision-maker, recommender, saboteur.",
    ],
    ["needs: [Save time]", "Give each an id: `needs: {save-time: Save time}`."],
    ["needs: [Save time, All]", "Give each an id, under which its facts stand: `needs: {id: {…}}`."],
    ["revenue_streams: {a: {tiers: 9}}", "Give each an id, under which its facts stand: `tiers: {id: {…}}`."],
    ["customer_segments: {a: {pays: perhaps}}", "Write `true` or `false`, or leave `pays` out."],
    ["channels: {a: {for: {clubs: 1, firms: 1}}}", "Write a list: `for: [clubs, firms]`."],
    ["channels: {a: {for: [{clubs: 1}]}}", "Write it alone: `clubs`."],
    [
      "revenue_streams: {a: {from: [clubs, firms, for: a-jar]}}",
      "Close the bracket before `for`: it is a key beside `from`, not an entry of it.",
    ],
    [
      "channels:\n  a:\n    for:\n      - clubs\n      - phases: purchase",
      "Take the dash before `phases` away, and set it in as far as `for`: it is a key beside `for`, not an entry of it.",
    ],
    ["revenue_streams: {a: {from: [clubs, {for: a-jar}]}}", "Write it alone: `for`."],
    ["revenue_streams: {a: {from: [clubs, jar: 1]}}", "Write it alone: `jar`."],
    ["channels: {a: {phases: {purchase: 1, delivery: 1}}}", "Write a list: `phases: [purchase, delivery]`."],
    [
      "value_propositions: {a: {elements: [{name: Fast}]}}",
      "Write it alone: `Fast`; or make `elements` a map, where facts stand below an id: `fast: {…}`.",
    ],
    ["reviewed: 03/04/2026", "Write `2026-03-04` or `2026-04-03`."],
    ["reviewed: 2026", "Day on which the canvas was last gone through. For example: `2026-09-30`."],
    ["currency: $", "Write `USD` or `AUD` or `CAD`."],
    ["hypotheses: {h: {experiments: [{what: Ask, pass_if: 10%}]}}", "Write `>= 10 %` or `<= 10 %`."],
    ["customer_segments: {a: {because: [Many, near]}}", 'Write one text: `because: "Many, near"`.'],
    [
      "cost_structure: [{name: Staff, amount: 70}]",
      "To say more than a name, make `cost_structure` a map: write `cost_structure: {staff: {name: Staff, …}}`.",
    ],
    [
      "channels: [{web: {name: Ours}}]",
      "To say more than a name, make `channels` a map: `web` is the id already, so write `channels: {web: …}`.",
    ],
    [
      "channels:\n  - name: Our shop\n    owner: own",
      "To say more than a name, make `channels` a map: write `our-shop:` in place of `-`, and indent the facts below it.",
    ],
    ["cost_structure: {a: {share: 70%}}", "Write `amount: 70`, with `per: percent` beside it."],
    [
      "revenue_streams: {a: {amount: 12}}",
      "What a customer pays is the `price`, and `per` says for what; what the stream is of all revenue, in percent, is its `share`.",
    ],
  ])("%s", (body, advice) => {
    expect(adviceOn(body)).toEqual([advice]);
    expect(fixed(body)).toBe(body);
  });

  it.each([
    ["customer_segments: {a: {pays: no}}", "customer_segments: {a: {pays: false}}"],
    ["customer_segments: {a: {pays: Ja}}", "customer_segments: {a: {pays: true}}"],
    ["customer_segments: {a: {economics: high}}", "customer_segments: {a: {economics: {profitability: high}}}"],
    [
      "customer_segments: {a: {size: {customers: [20, 30]}}}",
      "customer_segments: {a: {size: {customers: {low: 20, high: 30}}}}",
    ],
    [
      "customer_segments: {a: {size: {customers: {min: 2, max: 4}}}}",
      "customer_segments: {a: {size: {customers: {low: 2, high: 4}}}}",
    ],
    ["channels: {a: {feedback: Too dear}}", "channels: {a: {feedback: [Too dear]}}"],
    ["customer_segments: {a: {context: in the rain}}", "customer_segments: {a: {context: [{when: in the rain}]}}"],
    ["hypotheses: {h: {evidence: [interview]}}", "hypotheses: {h: {evidence: [{kind: interview}]}}"],
    ["revenue_streams: {a: {segment: clubs}}", "revenue_streams: {a: {from: clubs}}"],
    ["cost_structure: {a: {price: 5}}", "cost_structure: {a: {amount: 5}}"],
    ["reviewed: 30.09.2026", "reviewed: 2026-09-30"],
    ["reviewed: 2026/9/3", "reviewed: 2026-09-03"],
    ["reviewed: 9/30/2026", "reviewed: 2026-09-30"],
    ["reviewed: Sept. 30th, 2026", "reviewed: 2026-09-30"],
    ["currency: €", "currency: EUR"],
    ["currency: chf", "currency: CHF"],
    ["language: Deutsch", "language: de"],
    ["language: de_CH", "language: de-CH"],
    [
      "hypotheses: {h: {experiments: [{pass_if: at least 10%}]}}",
      'hypotheses: {h: {experiments: [{pass_if: ">= 10 %"}]}}',
    ],
    ["hypotheses: {h: {experiments: [{pass_if: minimum 10}]}}", 'hypotheses: {h: {experiments: [{pass_if: ">= 10"}]}}'],
    ["hypotheses: {h: {experiments: [{pass_if: maximum 5}]}}", 'hypotheses: {h: {experiments: [{pass_if: "<= 5"}]}}'],
    ["hypotheses: {h: {experiments: [{pass_if: max. 5%}]}}", 'hypotheses: {h: {experiments: [{pass_if: "<= 5 %"}]}}'],
    ["hypotheses: {h: {experiments: [{result: 7 of 40}]}}", "hypotheses: {h: {experiments: [{result: 17.5 %}]}}"],
    ["values: {a: A}", "value_propositions: {a: A}"],
  ])("and is corrected where it can mean but one: %s", (body, after) => {
    expect(fixed(body)).toBe(after);
    expect(adviceOn(after)).toEqual([]);
  });
});

describe("what a person has to choose between", () => {
  it.each([
    ["customer_segments: {a: {size: 200}}", 2],
    ["customer_segments: {a: {economics: 300}}", 2],
    ["needs: [Save time, Be seen]", 1],
    ["customer_segments:\n  a:\n    personas:\n      - Rita\n      - Paul # the other", 1],
    ["revenue_streams: {fees: {price: 4,20 EUR}}", 1],
  ])("is offered, and ends the finding: %s", (body, count) => {
    const source = `${HEAD}${body}\n`;
    const offers = readCanvas(source).findings.flatMap(({ suggestions = [] }) => suggestions);
    expect(offers).toHaveLength(count);
    for (const offer of offers) expect(readCanvas(applyFix(source, offer)).findings).toEqual([]);
  });
});
