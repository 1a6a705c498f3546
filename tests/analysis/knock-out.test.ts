import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmsOf } from "../../src/analysis/damage.js";
import { type Facts, factsOf } from "../../src/analysis/facts.js";
import { failurePoints } from "../../src/analysis/failure-points.js";
import { fallowAfter } from "../../src/analysis/fallow.js";
import { knockOuts } from "../../src/analysis/knock-out.js";
import { isThere, losableItems } from "../../src/analysis/losable.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { canvasFile } from "../render/arbitrary-canvas.js";
import { trials } from "../tier.js";

function factsFrom(source: string): Facts {
  const { canvas, findings } = readCanvas(source);
  if (!canvas) throw new Error(findings.map(({ message }) => message).join("\n"));
  return factsOf(canvas);
}

function example(name: string): Facts {
  return factsFrom(readFileSync(new URL(`../../examples/${name}.canvas.yaml`, import.meta.url), "utf8"));
}

function subject(facts: Facts, key: string) {
  const found = [...losableItems(facts), ...facts.links.elements].find((thing) => thing.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

/** `1 cardholders depends-on`: one line per loss. */
function chain(facts: Facts, key: string): string[] {
  return knockOuts(facts)(subject(facts, key)).map(
    ({ step, what, reasons }) => `${step} ${what.key} ${reasons.map(({ kind }) => kind).join(" ")}`,
  );
}

function harms(facts: Facts, key: string): string[] {
  const told = harmsOf(knockOuts(facts)(subject(facts, key)), facts);
  return told.map((harm) => `${harm.to.key} ${harm.kind === "fewer" ? harm.of : harm.kind}`);
}

describe("the canvases of the sources", () => {
  test("a credit card without merchants loses its holders, and then every revenue", () => {
    expect(chain(example("credit-card"), "merchants")).toEqual([
      "0 merchants removed",
      "1 cardholders depends-on",
      "1 merchant-fee no-payer",
      "2 interest no-payer",
    ]);
  });

  test("without the member banks, card holders are out of reach: a sticker on a door does not deliver a card", () => {
    const facts = example("credit-card");
    expect(chain(facts, "member-banks")).toEqual([
      "0 member-banks removed",
      "1 issuing-banks not-provided",
      "1 lending-capital not-provided",
      "2 cardholders no-phase",
      "2 credit-line needs-means",
      "3 merchants depends-on",
      "3 interest no-payer nothing-paid-for",
      "4 merchant-fee no-payer",
    ]);
    const holders = knockOuts(facts)(subject(facts, "member-banks")).find(({ what }) => what.key === "cardholders");
    expect(holders?.reasons).toMatchObject([{ phases: ["purchase", "delivery"], left: [{ key: "door-stickers" }] }]);
  });

  test("a free newspaper without readers loses its advertisers, and with them all revenue", () => {
    expect(chain(example("free-newspaper"), "readers")).toEqual([
      "0 readers removed",
      "1 advertisers depends-on",
      "2 ad-fees no-payer",
    ]);
  });

  test("without the advertisements, nobody pays for the readers", () => {
    expect(harms(example("free-newspaper"), "ad-fees")).toEqual(["readers unfunded"]);
  });

  test("a bank without the branch keeps its clients, but nothing draws attention to it any more", () => {
    const facts = example("credit-suisse");
    expect(chain(facts, "branch")).toEqual(["0 branch removed"]);
    expect(harmsOf(knockOuts(facts)(subject(facts, "branch")), facts)).toMatchObject([
      { kind: "fewer", of: "channels", to: { key: "retail" }, left: [{ key: "online-banking" }] },
      { kind: "phases", to: { key: "retail" }, phases: ["awareness", "after-sales"] },
      { kind: "fewer", of: "channels", to: { key: "affluent" } },
      { kind: "phases", to: { key: "affluent" }, phases: ["awareness"] },
    ]);
  });

  test("the single points of failure of a bank: the licence first, then what the larger stream hangs on", () => {
    const { points, harmless } = failurePoints(example("credit-suisse"));
    expect(points.slice(0, 2).map(({ item, segments, share }) => [item.key, segments.length, share?.high])).toEqual([
      ["banking-licence", 2, 100],
      ["banking-platform", 1, 75],
    ]);
    expect(harmless.map(({ key }) => key)).toContain("branch");
  });
});

describe("what rests on what", () => {
  const shop = (more: string) => factsFrom(`canvas: 1\nname: Shop\ncustomer_segments: {a: A, b: B}\n${more}\n`);

  test("one of several offers or channels is enough, the last one is not", () => {
    const facts = shop(
      "value_propositions: {x: {for: [a, b]}, y: {for: a}}\nchannels: {web: {for: all}, van: {for: b}}",
    );
    expect(chain(facts, "x")).toEqual(["0 x removed", "1 b no-offer"]);
    expect(harms(facts, "x")).toEqual(["a offers"]);
    expect(chain(facts, "web")).toEqual(["0 web removed", "1 a no-channel"]);
  });

  test("one of several partners is enough", () => {
    const means = "key_resources: {oven: {for: x}}\nvalue_propositions: {x: {for: a}}\n";
    expect(chain(shop(`${means}key_partners: {p: {provides: oven}}`), "p")).toEqual([
      "0 p removed",
      "1 oven not-provided",
      "2 x needs-means",
      "3 a no-offer",
    ]);
    const two = shop(`${means}key_partners: {p: {provides: oven}, q: {provides: oven}}`);
    expect([chain(two, "p"), harms(two, "p")]).toEqual([["0 p removed"], ["oven partners"]]);
  });

  test("an offer goes with the last of its parts, and a part with the last of its offers", () => {
    const facts = shop(
      "value_propositions: {x: {for: a, elements: [p, q]}, y: {for: b, elements: {r: R}}}\nkey_resources: {oven: {for: r}}",
    );
    expect(chain(facts, "oven")).toEqual(["0 oven removed", "1 r needs-means", "2 y no-parts", "3 b no-offer"]);
    expect(chain(facts, "y")).toContain("1 r no-whole");
  });

  test("what is planned neither saves nor breaks anything", () => {
    const facts = shop("value_propositions: {x: {for: a}, soon: {for: a, state: planned}}");
    expect(chain(facts, "x")).toEqual(["0 x removed", "1 a no-offer"]);
    expect(chain(facts, "soon")).toEqual(["0 soon removed"]);
  });

  test("only the relationship that was the last one is missed as such", () => {
    expect(harms(shop("customer_relationships: {care: {for: a}}"), "care")).toEqual(["a relationships"]);
  });

  test("needs that only the lost part addressed are told, the weightiest first", () => {
    const facts = factsFrom(
      "canvas: 1\nname: x\nneeds: {n: Bread, m: Milk}\ncustomer_segments: {a: {needs: {n: 3, m: 5}}}\n" +
        "value_propositions: {x: {for: a, elements: {p: {text: P, addresses: [n, m]}, q: {text: Q}}}}",
    );
    expect(harmsOf(knockOuts(facts)(subject(facts, "p")), facts)).toContainEqual(
      expect.objectContaining({ kind: "needs", needs: ["Milk", "Bread"] }),
    );
  });

  test("what stands behind a lost offer is needed by nobody, and its costs fall away", () => {
    const facts = shop(
      "value_propositions: {x: {for: a}}\nkey_resources: {oven: {for: x}}\nkey_partners: {p: {provides: oven}}\ncost_structure: {gas: {of: oven}}",
    );
    const { items, costs } = fallowAfter(knockOuts(facts)(subject(facts, "a")), facts);
    expect([items.map(({ key }) => key), costs.map(({ key }) => key)]).toEqual([["x", "oven", "p"], ["gas"]]);
  });

  test.each(["b", "customer_segments/b", "all"])("what flows between segments is told where %s names it", (to) => {
    const facts = factsFrom(
      `canvas: 1\nname: Paper\ncustomer_segments: {a: {name: A, depends_on: {${to}: attention}}, b: B}\n`,
    );
    const [, loss] = knockOuts(facts)(subject(facts, "b"));
    expect(loss?.reasons).toEqual([expect.objectContaining({ kind: "depends-on", what: "attention" })]);
  });

  test("mutual dependence ends, and no chain loses anything twice or forgets why", () => {
    fc.assert(
      fc.property(canvasFile, (file) => {
        const facts = factsFrom(JSON.stringify(file));
        const knockOut = knockOuts(facts);
        for (const item of losableItems(facts)) {
          const losses = knockOut(item);
          expect(new Set(losses.map(({ what }) => what)).size).toBe(losses.length);
          expect(losses.every(({ reasons }) => reasons.length > 0)).toBe(true);
          expect(losses.map(({ step }) => step)).toEqual(losses.map(({ step }) => step).sort((a, b) => a - b));
          expect(isThere(item) || losses.length === 1).toBe(true);
        }
      }),
      trials(100, 2_000),
    );
  });
});
