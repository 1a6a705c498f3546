import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/index.js";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: Bakery\n";

describe("a fact set in below an item that is a name alone", () => {
  it.each([
    [
      "value_propositions:\n  box: Monthly box\n    for: dogs\n",
      "Give `Monthly box` a key of its own: write `box:`, and below it `name: Monthly box` and `for: dogs`, both set in by 4 spaces.",
    ],
    [
      "value_propositions:\r\n  box: Monthly box # ours\r\n    segments: dogs\r\n",
      "Give `Monthly box` a key of its own: write `box:`, and below it `name: Monthly box` and `segments: dogs`, both set in by 4 spaces.",
    ],
    [
      "hypotheses:\n  pay: They pay\n    about: dogs\n",
      "Give `They pay` a key of its own: write `pay:`, and below it `statement: They pay` and `about: dogs`, both set in by 4 spaces.",
    ],
    [
      "value_propositions:\n  box:\n    elements:\n      toys: 3\n        addresses: fun\n",
      'Give `3` a key of its own: write `toys:`, and below it `text: "3"` and `addresses: fun`, both set in by 8 spaces.',
    ],
    [
      "channels:\n  web: Website and\n    app\n    for: dogs\n",
      "Give `Website and app` a key of its own: write `web:`, and below it `name: Website and app` and `for: dogs`, both set in by 4 spaces.",
    ],
    [
      "channels:\n  - Website\n    for: dogs\n",
      "What has facts needs an id: write `website:` in place of `- Website`, and below it `name: Website` and `for: dogs`, both set in by 4 spaces; the other entries of the list need one, too.",
    ],
    [
      "channels:\n  web: {name: Website}\n    for: dogs\n",
      "Put it into the braces: `web: {name: Website, for: dogs}`.",
    ],
    [
      "customer_segments:\n  dogs:\n    size: 200\n      source: the register\n",
      "Give `200` a key of its own below `size:`, beside `source: the register`.",
    ],
  ])("%j is told how both are written", (text, advice) => {
    expect(findingsOf(HEAD + text)).toEqual([expect.stringMatching(/^\d+:\d+-\d+ yaml-syntax: .* already → /)]);
    expect(findingsOf(HEAD + text)[0]).toContain(` → ${advice}`);
  });

  it("belongs at the depth of the item when it is an item of its own", () => {
    const [told] = findingsOf(`${HEAD}customer_segments:\n  dogs: Dog owners\n    cats: Cat owners\n`);
    expect(told).toContain("→ Set it in by 2 spaces, as line 4.");
  });

  it("stands below a block that has words behind its colon, and these are what has to go", () => {
    const [told] = findingsOf(`${HEAD}customer_segments: Whom we serve\n  dogs: Dog owners\n`);
    expect(told).toContain("make a comment of what stands behind it: `customer_segments: # Whom we serve`.");
  });
});

describe("a fact that stands beside its item", () => {
  it.each([
    [
      "channels:\n  web: Website\n  for: dogs\n",
      '5:3-6 schema: `for` stands beside `web`, not below it, so it is a channel of its own → Give "Website" a key of its own: write `web:`, and below it, set in deeper, `name: Website` and `for: dogs`.',
    ],
    [
      "revenue_streams:\n  fee: Monthly fee\n  type: subscription\n  price: 5\n",
      '5:3-7 schema: `type` and `price` stand beside `fee`, not below it, so each is a revenue stream of its own → Give "Monthly fee" a key of its own: write `fee:`, and below it, set in deeper, `name: Monthly fee`, `type: subscription` and `price: 5`.',
    ],
    [
      "needs: {fun: Have fun}\ncustomer_segments:\n  dogs: {name: Dog owners}\n  needs: {fun: 5}\n",
      "6:3-8 schema: `needs` stands beside `dogs`, not below it, so it is a customer segment of its own → Put it into the braces of `dogs`: `dogs: {…, needs: {fun: 5}}`.",
    ],
    [
      "channels:\n  web:\n    name: Website\n  for: [dogs]\n",
      "6:3-6 schema: `for` stands beside `web`, not below it, so it is a channel of its own → Set it in as far as `name`, which stands below `web`.",
    ],
    [
      "channels: {web: Website, for: dogs}\n",
      "3:26-29 schema: `for` stands beside `web`, not below it, so it is a channel of its own → Write `web: {name: Website, for: dogs}`.",
    ],
    [
      "needs:\n  fun: Have fun\n  kind: gain\n",
      '5:3-7 schema: `kind` stands beside `fun`, not below it, so it is a need of its own → Give "Have fun" a key of its own: write `fun:`, and below it, set in deeper, `text: Have fun` and `kind: gain`.',
    ],
    [
      "value_propositions:\n  box:\n    elements:\n      toys: Toys\n      addresses: fun\n",
      '7:7-16 schema: `addresses` stands beside `toys`, not below it, so it is a part of its own → Give "Toys" a key of its own: write `toys:`, and below it, set in deeper, `text: Toys` and `addresses: fun`.',
    ],
  ])("%j", (text, told) => {
    expect(findingsOf(HEAD + text)).toEqual([told]);
  });

  it("is told once for all places when there are four", () => {
    const text = `${HEAD}customer_segments:\n  dogs: Dog owners\n  needs: fun\nvalue_propositions:\n  box: A box\n  for: dogs\nchannels:\n  web: Web\n  for: dogs\nrevenue_streams:\n  fee: Fee\n  from: dogs\n`;
    const findings = lintCanvas(text, { file: "a.canvas.yaml" }).findings.filter(({ rule }) => rule === "schema");
    expect(findings.map(({ message }) => message)).toEqual([
      "`needs` stands beside `dogs`, not below it, so it is a customer segment of its own; so it is with `for` beside `box`, `for` beside `web` and `from` beside `fee`",
    ]);
    expect(findings[0]?.related).toHaveLength(3);
  });

  it.each([
    "channels:\n  web: Website\n  message: Text messages\n  tags: Price tags\n",
    "key_resources:\n  brand: The brand\n  state: The state\n  name: Our good name\n",
    "channels:\n  for: Forwarding\n  web: Website\n",
    "channels:\n  web: Website\n  type: Type foundry\n",
  ])("%j holds items only", (text) => {
    expect(findingsOf(HEAD + text)).toEqual([]);
  });
});

describe("several lines set in below a value that is whole", () => {
  it.each([
    [
      "channels: [web]\n  shop: Shop\n  app: App\n",
      "What is set in below `channels:` are its items: move those of `[web]` there, each with an id before it, as in `an-id: A name`.",
    ],
    ["channels: {}\n  shop: Shop\n  app: App\n", "What is set in below `channels:` are its items, so delete `{}`."],
    [
      "customer_segments:\n  dogs: 'Dog owners'\n    needs: walk\n    who: person\n",
      "Give `'Dog owners'` a key of its own: write `dogs:`, and below it `name: 'Dog owners'` and `needs: walk`, both set in by 4 spaces.",
    ],
  ])("are told as one mistake: %j", (text, advice) => {
    expect(findingsOf(HEAD + text)).toEqual([expect.stringContaining(`→ ${advice}`)]);
  });
});
