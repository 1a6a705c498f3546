import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type WithoutOptions, withoutCommand } from "../../src/cli/commands/without.js";
import { displayWidth } from "../../src/text/width.js";
import { type FakeIoSettings, fakeIo } from "./fake-io.js";

const BAKERY = `canvas: 1
name: Corner bakery
currency: EUR
needs: {fresh: Fresh bread}
customer_segments:
  locals: {name: Neighbours, needs: {fresh: 5}, decision: serve}
  cafes: {name: Cafés, decision: serve, depends_on: {locals: a good name}}
  hotels: {name: Hotels, decision: later}
value_propositions:
  bread: {name: Bread at six, for: locals, addresses: fresh}
  supply: {name: Daily supply, for: cafes, elements: {rolls: Rolls}}
channels: {kiosk: {for: locals}, van: {name: The van, for: [cafes]}}
revenue_streams: {sales: {from: locals, share: 30}, contracts: {from: cafes, for: rolls, share: 70}}
key_resources: {van: {name: The van, for: [rolls]}, oven: {for: all}}
cost_structure: {gas: {of: oven}}
`;

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "canvas without "));
  writeFileSync(join(cwd, "bakery.canvas.yaml"), BAKERY);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function without(operands: readonly string[], options: WithoutOptions = {}, settings: FakeIoSettings = {}) {
  const io = fakeIo({ cwd, ...settings });
  const code = await withoutCommand(operands, options, io);
  return { code, out: io.out };
}

test("tells step by step what goes, in the file's own words", async () => {
  const { code, out } = await without(["locals"], { width: 100 });
  expect(code).toBe(0);
  expect(out).toContain("Without ● Neighbours");
  expect(out).toContain("2 of 2 segments (itself included) and 2 of 2 revenue streams (100 % of revenue) go.");
  expect(out).toMatch(/1 ▲ Cafés leave: they depend on "Neighbours" for a good name/);
  expect(out).toMatch(/2 Contracts \(revenue stream\) ends: nobody is left to pay it without "Cafés"/);
  expect(out).toContain('– Cost structure: "Gas"');
});

test("is data with --format json", async () => {
  const data = JSON.parse((await without(["key_resources/van"], { format: "json" })).out);
  expect(data).toMatchObject({
    version: 1,
    without: "key_resources/van",
    segments: { lost: ["customer_segments/cafes"], of: 2 },
    revenue: { lost: ["revenue_streams/contracts"], of: 2, share: 70 },
  });
  expect(data.losses.map(({ step, what }: { step: number; what: string }) => `${step} ${what}`)).toEqual([
    "0 key_resources/van",
    "1 value_propositions/rolls",
    "2 value_propositions/supply",
    "2 revenue_streams/contracts",
    "3 customer_segments/cafes",
  ]);
  expect(data.losses[1].reasons).toEqual([{ kind: "needs-means", lost: ["key_resources/van"] }]);
});

describe("what is taken away is counted, and told as such,", () => {
  const lost = async (what: string) => {
    const { segments, revenue } = JSON.parse((await without([what], { format: "json" })).out);
    return [segments.lost.length, revenue.lost.length];
  };

  test.each([
    ["locals", [2, 2], "2 of 2 segments (itself included) and 2 of 2 revenue streams (100 % of revenue) go."],
    ["cafes", [1, 1], "1 of 2 segments (itself) and 1 of 2 revenue streams (70 % of revenue) go."],
    ["supply", [1, 1], "1 of 2 segments and 1 of 2 revenue streams (70 % of revenue) go with it."],
    ["hotels", [0, 0], "It is not served now (decision: later), so nothing rests on it."],
  ])("the same in text, data and ranking: %s", async (what, counts, sentence) => {
    expect(await lost(what)).toEqual(counts);
    expect((await without([what], { width: 100 })).out).toContain(sentence);
    const ranking = (await without([], { all: true, plain: true })).out;
    const ranked = ranking.split("\n").find((record) => record.includes(`/${what}; `)) ?? "";
    if (ranked) expect(ranked).toContain(sentence.replace(/( with it)?\.$/, ""));
  });

  test("in the ranking beside the thing", async () => {
    const { out } = await without([], { all: true, width: 90 });
    expect(out).toContain("– ● Neighbours, itself counted");
    expect(out).toMatch(/– The van \(key resource\)(?!, itself)/);
  });
});

describe("what is meant", () => {
  test.each([
    ["an id", "oven", "key_resources/oven"],
    ["a block and an id", "channels/van", "channels/van"],
    ["a name", "bread at SIX", "value_propositions/bread"],
    ["a part of an offer", "rolls", "value_propositions/rolls"],
    ["a segment that is not served", "hotels", "customer_segments/hotels"],
  ])("by %s", async (_how, wanted, address) => {
    expect(JSON.parse((await without([wanted], { format: "json" })).out).without).toBe(address);
  });

  test("an id that two blocks have is asked for with its block", async () => {
    await expect(without(["van"])).rejects.toMatchObject({
      message: '"van" may be any of 2 things',
      hint: "name one of them: channels/van, key_resources/van",
    });
  });

  test.each([
    ["ovem", "did you mean oven?"],
    ["gas", "it is a cost: name the resource, activity or partner it is of"],
    ["fresh", "it is a need: name the segment that has it, or the offer"],
    ["zeppelin", "canvas without --all lists all that can be named"],
  ])("%s is nothing that could go, and the hint says what would be right", async (wanted, hint) => {
    await expect(without([wanted])).rejects.toMatchObject({
      name: "CliError",
      message: `there is nothing called "${wanted}" that could go`,
      hint,
    });
  });
});

test("what nothing rests on says so: not served, planned, or spare", async () => {
  expect((await without(["hotels"])).out).toContain("It is not served now (decision: later), so nothing rests on it.");
  writeFileSync(join(cwd, "bakery.canvas.yaml"), "canvas: 1\nname: x\nchannels: {a: {state: planned}, b: {}}\n");
  expect((await without(["a"])).out).toContain("It is only planned, so nothing rests on it yet.");
  expect((await without(["b"])).out).toContain("By the links of this canvas, nothing else goes with it.");
});

test("a stream that takes nothing along says that its own revenue goes", async () => {
  expect((await without(["sales"], { width: 120 })).out).toContain(
    "1 of 2 revenue streams (itself) (30 % of revenue) goes; by the links of this canvas, nothing else does.",
  );
});

test("what is only planned is not counted among what there is", async () => {
  const fees = "revenue_streams: {fees: {from: a, share: 100}, later: {from: a, share: 20, state: planned}}";
  const source = `canvas: 1\nname: x\ncustomer_segments: {a: A, b: {name: B, state: planned}}\n${fees}\n`;
  writeFileSync(join(cwd, "bakery.canvas.yaml"), source);
  expect((await without(["fees"])).out).toContain("1 of 1 revenue streams (itself) (100 % of revenue) goes;");
  const data = JSON.parse((await without(["a"], { format: "json" })).out);
  expect([data.segments.of, data.revenue.of]).toEqual([1, 1]);
});

describe("everything, ranked", () => {
  test("the worst first, what takes the same along together, what takes nothing at the end", async () => {
    const { out } = await without([], { all: true, width: 90 });
    const order = [
      "2 of 2 segments",
      "– Oven (key resource)",
      "1 of 2 segments",
      "The van (key resource)",
      "NOTHING ELSE GOES",
    ];
    const places = order.map((text) => out.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("takes the file as its only operand, and is data too", async () => {
    const data = JSON.parse((await without(["bakery.canvas.yaml"], { all: true, format: "json" })).out);
    expect(data.points[0]).toMatchObject({
      segments: ["customer_segments/locals", "customer_segments/cafes"],
      share: 100,
    });
    expect(data.harmless).toContain("revenue_streams/sales");
  });
});

test.each([40, 80, 200])("fits %i columns, in ASCII and plain too", async (width) => {
  for (const operands of [["locals"], ["van"]]) {
    const [name = ""] = operands;
    const drawn = await without([name === "van" ? "channels/van" : name], { width, ascii: true });
    for (const line of drawn.out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
  const { out } = await without(["locals"], { width, plain: true });
  expect(out.split("\n")[0]).toMatch(/^without: customer_segments\/locals; Neighbours; /);
});

test("colour changes nothing but the escapes", async () => {
  const bare = await without(["locals"]);
  const coloured = await without(["locals"], { color: true }, { env: { TERM: "xterm-256color" } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is compared
  expect(coloured.out.replace(/\u001B\[[0-9;]*m/g, "")).toBe(bare.out);
  expect(coloured.out).not.toBe(bare.out);
});
