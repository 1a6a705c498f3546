import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { lines, messages } from "./run.js";

const START = "canvas: 1\nname: Bank\n";

function fixOf(source: string): unknown {
  return lintCanvas(source, { file: "bank.canvas.yaml" }).findings.find(({ severity }) => severity === "error")?.fix;
}

function adviceOf(source: string): string | undefined {
  return lintCanvas(source, { file: "bank.canvas.yaml" }).findings.find(({ rule }) => rule === "unknown-reference")
    ?.advice;
}

describe("unknown-reference", () => {
  it("offers the only close id as a fix, where the link stands as a key too", () => {
    const source = `${START}customer_segments:
  merchants: {name: Shops, depends_on: {cardholder: buyers}}
  cardholders: {name: Card holders}
channels: {post: {for: cardholders}, visits: {for: merchants}}
`;
    expect(lines(source)).toEqual(['error unknown-reference "cardholder"']);
    expect(fixOf(source)).toEqual({
      title: "change `cardholder` to `cardholders`",
      edits: [
        { kind: "rename-key", path: ["customer_segments", "merchants", "depends_on", "cardholder"], to: "cardholders" },
      ],
    });
  });

  it("is told alone: what only seems to be missing because of it is not", () => {
    const source = `${START}stage: review
customer_segments:
  retail: {name: Savers, decision: serve, priority: 1}
  affluent: {name: Investors, decision: serve, pays: false, essential_because: They tell the others}
value_propositions: {account: {for: retail}, advice: {for: afluent}}
channels: {branch: {for: retail}, visits: {for: afluent}}
customer_relationships: {self-service: {for: [retail, afluent]}}
revenue_streams: {fees: {from: [retial], for: account}}
`;
    const rules = lintCanvas(source, { file: "bank.canvas.yaml" }).findings.map(({ rule }) => rule);
    const lasting = ["segment-without-offer", "segment-unreached", "segment-without-relationship", "nonpayer-unfunded"];
    expect(rules.filter((rule) => lasting.includes(rule))).toEqual([]);
    expect(rules).toContain("unknown-reference");
    const mended = source.replaceAll("afluent", "retail").replaceAll("retial", "retail");
    const told = lintCanvas(mended, { file: "bank.canvas.yaml" }).findings.map(({ rule }) => rule);
    expect(lasting.filter((rule) => !told.includes(rule))).toEqual([]);
  });

  it("keeps the block that a link names when it corrects the id", () => {
    const source = `${START}key_resources: {website: Our own shop software}\ncost_structure: {hosting: {of: key_resources/websit}}\n`;
    expect(fixOf(source)).toMatchObject({
      edits: [{ kind: "set", path: ["cost_structure", "hosting", "of"], value: "key_resources/website" }],
    });
  });

  it.each([
    ["men", "women: Women over fifty"],
    ["b2c", "b2b: Machine makers"],
    ["payers", "buyers: Buyers"],
    ["plan-2", "plan-1: Those on the first plan"],
  ])("does not take %s for another word that is close", (written, segment) => {
    const source = `${START}customer_segments: {${segment}}\nchannels: {branch: {for: ${written}}}\n`;
    expect(lines(source)).toEqual([`error unknown-reference "${written}"`]);
    expect(fixOf(source)).toBeUndefined();
  });

  it.each([
    ["Office workers", "members"],
    ["office  Workers", "members"],
  ])("knows what is called %s", (written, id) => {
    const source = `${START}customer_segments: {members: Office workers, guests: Guests}\nchannels: {branch: {for: ${written}}}\n`;
    expect(adviceOf(source)).toBe(`Did you mean \`${id}\`?`);
    expect(fixOf(source)).toMatchObject({ edits: [{ kind: "set", value: id }] });
  });

  it.each(["All", "everyone", "all customers", "alle Kunden", "Tous les clients", "todos", "全員", "الجميع"])(
    "knows that %s means all",
    (written) => {
      const source = `${START}customer_segments: {members: Office workers, guests: Guests}\nchannels: {branch: {for: ${written}}}\n`;
      expect(adviceOf(source)).toBe("Write `all`, which means every served segment.");
      expect(fixOf(source)).toMatchObject({ edits: [{ kind: "set", value: "all" }] });
    },
  );

  it("says what all is on the means of the offers, and that it is written also where segments are a list", () => {
    const offer = "value_propositions: {bread: Warm bread}\n";
    expect(adviceOf(`${START}${offer}key_resources: {oven: {for: all products}}\n`)).toBe(
      "Write `all`, which means every value proposition.",
    );
    expect(adviceOf(`${START}customer_segments: [Office workers]\nchannels: {branch: {for: everyone}}\n`)).toBe(
      "Write `all`, which means every served segment.",
    );
  });

  it("takes the name of a segment for that segment, also where it could mean all", () => {
    const source = `${START}customer_segments: {members: Everyone, guests: Guests}\nchannels: {branch: {for: everyone}}\n`;
    expect(adviceOf(source)).toBe("Did you mean `members`?");
  });

  it.each(["members; guests", "Office workers and guests", "members、guests", "members & Guests", '"members, guests"'])(
    "asks for a list where %s are written as one text",
    (written) => {
      const source = `${START}customer_segments: {members: Office workers, guests: Guests}\nchannels: {branch: {for: ${written}}}\n`;
      expect(adviceOf(source)).toBe("Write a list of ids: `[members, guests]`.");
      expect(fixOf(source)).toBeUndefined();
    },
  );

  it("does not know whom a name means that two have", () => {
    const source = `${START}customer_segments: {a: Guests, b: Guests}\nchannels: {branch: {for: Guests}}\n`;
    expect(adviceOf(source)).not.toContain("Did you mean");
  });

  it("does not know what a name means that stands in two blocks", () => {
    const source = `${START}channels: {stall: Market stall}\nkey_resources: {place: Market stall}\ncost_structure: {rent: {of: Market stall}}\n`;
    expect(adviceOf(source)).not.toContain("Did you mean");
    expect(fixOf(source)).toBeUndefined();
  });

  it("does not write an id twice into one list", () => {
    const source = `${START}customer_segments: {retail: Savers}\nchannels: {branch: {for: [retail, retial]}}\n`;
    expect(lines(source)).toEqual(['error unknown-reference "retial"']);
    expect(fixOf(source)).toBeUndefined();
  });

  it("tells the same unknown id four times as one finding", () => {
    const source = `${START}customer_segments: {retail: Savers}
channels: {a: {for: rich}, b: {for: rich}, c: {for: rich}, d: {for: [rich, poor]}}
`;
    expect(messages("unknown-reference", source)).toEqual([
      '"rich" is referred to 4 times, but nothing in this canvas has that id.',
      '"poor" in `for` of the channel "D" is not the id of a customer segment.',
    ]);
  });

  it("says that entries of a list have no id, once however many links want one", () => {
    const source = `${START}customer_segments: [Savers, Investors]
channels: {a: {for: savers}, b: {for: investors}, c: {for: savers}, d: {for: savers}}
`;
    expect(messages("unknown-reference", source)).toEqual([
      'customer_segments is written as a list, so its entries have no id; 4 links cannot point at them: "savers" and "investors".',
    ]);
  });

  it("takes a need within two letters of an id of the register for a slip, also in contexts and roles", () => {
    const source = `${START}needs: {grow-wealth: Grow what I own, low: Low fees}
customer_segments:
  affluent:
    name: Clients with more than a million
    needs: {grow-wealht: 5, lov: 3, sovereignty: 1}
    context: [{when: markets fall, needs: [Grow wealth]}]
    roles: {user: {name: Heir, needs: [grow-my-wealth]}}
`;
    expect(lines(source)).toEqual(['error unknown-reference "grow-wealht"', 'error unknown-reference "Grow wealth"']);
    expect(fixOf(source)).toMatchObject({ edits: [{ kind: "rename-key", to: "grow-wealth" }] });
  });
});

describe("wrong-kind-reference", () => {
  it("says what was found and what the link may point at", () => {
    const source = `${START}customer_segments: {retail: Savers}
key_partners: {custodian: {provides: retail}}
`;
    expect(messages("wrong-kind-reference", source)).toEqual([
      '"retail" is a customer segment, but `provides` of the key partner "Custodian" points at a key resource, a key activity or a channel.',
    ]);
  });

  it("refuses `all` where a link does not point at segments, except on resources and activities", () => {
    const source = `${START}customer_segments: {retail: Savers}
value_propositions: {account: {for: all}}
channels: {branch: {for: all, delivers: all}}
key_resources: {vault: {for: all}}
`;
    expect(lines(source)).toEqual(['error wrong-kind-reference "all"']);
  });
});

describe("`all` among needs", () => {
  it.each([["[all, Save time]"], ["{all: 5}"]])("is an error, and no need in the author's words: %s", (needs) => {
    const source = `${START}needs: {a: A}\ncustomer_segments: {retail: {name: Savers, needs: ${needs}}}\n`;
    expect(messages("wrong-kind-reference", source)).toEqual([
      '"all" means every served segment, but `needs` of the segment "Savers" names needs.',
    ]);
  });

  it("is one in a situation and of a role, too", () => {
    const source = `${START}customer_segments:
  retail: {name: Savers, context: [{when: At home, needs: [all]}], roles: {user: {name: Kitchen, needs: all}}}
`;
    expect(messages("wrong-kind-reference", source)).toHaveLength(2);
  });
});

describe("element-told-twice", () => {
  const offers = (second: string) => `${START}value_propositions:
  basic: {elements: {card: A debit card}}
  plus: {elements: {card: ${second}}}
`;

  it("finds two texts for one id, under two offers", () => {
    expect(lines(offers("A credit card"))).toEqual(['error element-told-twice "A credit card"']);
    expect(lines(offers("{text: A credit card}"))).toEqual(['error element-told-twice "A credit card"']);
  });

  it("takes spelling variants of one text for the same", () => {
    expect(lines(offers("A Debit-Card"))).toEqual([]);
  });
});

describe("same-name", () => {
  it("compares names without case, accents, spaces and punctuation, in lists too", () => {
    expect(lines(`${START}key_resources: [Vault, Branch network, VAULT, Cafe, Café]\n`)).toEqual([
      'warning same-name "VAULT"',
      'warning same-name "Café"',
    ]);
  });

  it("keeps C++ and C# apart, and names of different blocks", () => {
    expect(lines(`${START}key_resources: [C++, C#, Training]\nkey_activities: [Training]\n`)).toEqual([]);
  });
});

describe("self-reference", () => {
  it("finds claims and dependencies of a segment about itself, and a hypothesis about itself", () => {
    const source = `${START}customer_segments:
  retail: {name: Savers, depends_on: retail, separate_from: {retail: [channels]}}
hypotheses: {growth: {statement: Savers stay, about: [growth, retail]}}
`;
    expect(lines(source)).toEqual([
      'error self-reference "retail"',
      'error self-reference "retail"',
      'error self-reference "growth"',
    ]);
  });
});

describe("unused-need", () => {
  it("waits for the final stage, and counts what offers address and hypotheses are about", () => {
    const source = `${START}needs: {safety: Safe money, growth: Growing money, advice: Advice}
value_propositions: {account: {addresses: safety}}
hypotheses: {h: {statement: They want advice, about: advice}}
`;
    expect(messages("unused-need", source)).toEqual([]);
    expect(messages("unused-need", source, { stage: "final" })).toEqual([
      'Nobody has the need "Growing money", and no offer addresses it.',
    ]);
  });

  it("is not said of a need that a segment writes out", () => {
    const source = `${START}needs: {safety: Safe money}\ncustomer_segments: {retail: {needs: [safe money]}}\n`;
    expect(messages("unused-need", source, { stage: "final" })).toEqual([]);
  });
});
