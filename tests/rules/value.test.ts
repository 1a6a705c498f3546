import { describe, expect, it } from "vitest";
import { find, lines, messages } from "./run.js";

const START = "canvas: 1\nname: Bakery\n";
const NEEDS = "needs: {fresh: Fresh bread, quick: No queue, cheap: Low price}\n";

function only(rule: string, source: string, stage?: "sketch" | "review" | "final"): readonly string[] {
  return find(source, stage ? { stage } : {}).flatMap((seen) =>
    seen.rule === rule ? [`${seen.severity} ${JSON.stringify(seen.marked)}`] : [],
  );
}

describe("value-for-nobody", () => {
  const source = (bread: string) =>
    `${START}customer_segments: {a: Commuters, b: Cafés}\nvalue_propositions: {bread: ${bread}, delivery: Delivery at dawn}\n`;

  it("waits in a sketch until another offer names its segments", () => {
    expect(only("value-for-nobody", source("Fresh bread"))).toEqual([]);
    expect(only("value-for-nobody", source("{for: a}"))).toEqual(['info "delivery"']);
    expect(only("value-for-nobody", source("{for: a}"), "review")).toEqual(['warning "delivery"']);
    expect(only("value-for-nobody", source("{for: a}"), "final")).toEqual(['error "delivery"']);
  });
});

describe("addresses-foreign-need", () => {
  const source = (offers: string, commuters = "needs: [fresh]") =>
    `${START}${NEEDS}customer_segments: {a: {name: Commuters, ${commuters}}, b: {name: Cafés, needs: [cheap, quick]}}\nvalue_propositions: {${offers}}\nchannels: {kiosk: {for: a}, van: {for: b}}\n`;

  it("is an error at once, at the need itself", () => {
    const foreign = source("bread: {for: a, addresses: [fresh, quick]}, delivery: {for: b}");
    expect(lines(foreign)).toEqual(['error addresses-foreign-need "quick"']);
    expect(messages("addresses-foreign-need", foreign)).toEqual([
      '"Bread" addresses "No queue", which is not among the needs of "Commuters".',
    ]);
  });

  it("is content when one of several segments has the need", () => {
    expect(lines(source("bread: {for: all, addresses: quick}"))).toEqual([]);
  });

  it("says nothing where the needs are not said yet, and takes a weight of 0 for asked and not theirs", () => {
    expect(lines(source("bread: {for: a, addresses: quick}, delivery: {for: b}", "who: person"))).toEqual([]);
    expect(
      lines(source("bread: {for: a, addresses: quick}, delivery: {for: b}", "needs: {fresh: 5, quick: 0}")),
    ).toEqual(['error addresses-foreign-need "quick"']);
  });

  it("counts the needs of situations and roles as the segment's own", () => {
    const context = "needs: [fresh], context: [{when: running late, needs: [quick]}]";
    expect(lines(source("bread: {for: a, addresses: quick}, delivery: {for: b}", context))).toEqual([]);
  });

  it("counts a need that is written out by the text it has in the register, as the separation does", () => {
    const written = "needs: {FRESH bread: 5, no queue.: 3}";
    expect(lines(source("bread: {for: a, addresses: [fresh, quick]}, delivery: {for: b}", written))).toEqual([]);
  });

  it("lets a shared element meet the need of anyone it is offered to", () => {
    const shared =
      "bread: {for: a, elements: {rolls: {text: Rolls, addresses: [fresh, cheap]}}}, delivery: {for: b, elements: [rolls]}";
    expect(only("addresses-foreign-need", source(shared))).toEqual([]);
  });
});

describe("top-need-unaddressed", () => {
  const source = (addresses: string) =>
    `${START}stage: review\n${NEEDS}customer_segments: {a: {name: Commuters, needs: {fresh: 5, quick: 5, A smile: 5, cheap: 4}}}\nvalue_propositions: {bread: {elements: {rolls: {text: Rolls${addresses}}}}}\n`;

  it("begins when an offer or element says what it addresses, and looks at weight 5 only", () => {
    expect(only("top-need-unaddressed", source(""))).toEqual([]);
    expect(only("top-need-unaddressed", source(", addresses: fresh"))).toEqual(['warning "quick"']);
    expect(only("top-need-unaddressed", source(", addresses: [fresh, quick]"))).toEqual([]);
  });

  it("knows a need that is written out", () => {
    const writtenOut = (addresses: string) => source(addresses).replace("quick: 5", "No queue: 5");
    expect(only("top-need-unaddressed", writtenOut(", addresses: fresh"))).toEqual(['warning "No queue"']);
    expect(only("top-need-unaddressed", writtenOut(", addresses: [fresh, quick]"))).toEqual([]);
  });
});

describe("required-gain-unmet", () => {
  const source = (addresses: string) =>
    `${START}stage: review\nneeds: {fresh: Fresh bread, quick: {text: No queue, kind: gain.required}}\ncustomer_segments: {a: {name: Commuters, needs: [fresh, no queue]}}\nvalue_propositions: {bread: {addresses: ${addresses}}}\n`;

  it("knows a gain that is written out", () => {
    expect(only("required-gain-unmet", source("fresh"))).toEqual(['warning "no queue"']);
    expect(only("required-gain-unmet", source("[fresh, quick]"))).toEqual([]);
  });
});

describe("value-addresses-nothing", () => {
  it("needs a register to point into", () => {
    const offers = "value_propositions: {bread: Fresh bread}\n";
    expect(only("value-addresses-nothing", `${START}${offers}`, "review")).toEqual([]);
    expect(only("value-addresses-nothing", `${START}${NEEDS}${offers}`, "review")).toEqual(['warning "bread"']);
  });
});

describe("needs of the register that segments write out", () => {
  const source = (needs: string) =>
    `${START}stage: review\nneeds: {fresh: {text: Fresh bread, kind: job.functional}, quick: No queue, cheap: Low price}\ncustomer_segments: {a: {name: Commuters, needs: [${needs}]}, b: {name: Cafés, needs: [fresh bread]}}\n`;

  it("can be compared", () => {
    expect(only("needs-not-comparable", source("fresh bread"))).toEqual([]);
    expect(only("needs-not-comparable", source("bread").replace("fresh bread", "bread at 6"))).toEqual([
      'info "bread"',
    ]);
  });

  it("are jobs of the kind that the register says", () => {
    expect(only("needs-only-functional", source("Fresh bread, No queue, cheap"))).toEqual(['info "needs"']);
  });
});

describe("claim-without-quantity", () => {
  it("never fires on a plain text or a qualitative claim", () => {
    const source = (claim: string) => `${START}value_propositions: {bread: {claim: ${claim}}}\n`;
    expect(lines(source("The best in town"))).toEqual([]);
    expect(lines(source("{kind: qualitative, text: Warm}"))).toEqual([]);
    expect(lines(source("{kind: quantitative, text: Quick}"))).toEqual(['warning claim-without-quantity "claim"']);
  });
});

describe("reach", () => {
  const source = (channels: string, more = "") => `${START}stage: review
customer_segments: {a: {name: Commuters, decision: serve}, b: {name: Cafés, decision: serve}, c: {name: Schools, state: planned, decision: serve}}
channels: ${channels}
${more}`;

  it("misses a channel only once channels say whom they reach", () => {
    expect(only("segment-unreached", source("{kiosk: At the station}"))).toEqual([]);
    expect(only("segment-unreached", source("{kiosk: {for: a}}"))).toEqual(['warning "b"']);
  });

  it("finds channels and relationships for nobody, never in list form", () => {
    expect(
      only("serves-nobody", source("{kiosk: At the station}", "customer_relationships: {self-service: By yourself}\n")),
    ).toEqual(['warning "kiosk"', 'warning "self-service"']);
    expect(only("serves-nobody", source("[At the station]"), "final")).toEqual([]);
  });

  it("sees a missing phase only when every channel of a payer says its phases", () => {
    const streams = "revenue_streams: {sales: {from: a}}\n";
    expect(only("channel-phase-gap", source("{kiosk: {for: a, phases: [awareness]}}", streams))).toEqual(['info "a"']);
    expect(
      only("channel-phase-gap", source("{kiosk: {for: a, phases: [awareness]}, shop: {for: a}}", streams)),
    ).toEqual([]);
    expect(only("channel-phase-gap", source("{kiosk: {for: a, phases: [awareness]}}"))).toEqual([]);
  });
});
