import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import schema from "../../schemas/canvas.schema.json" with { type: "json" };
import { fieldsOf } from "../../src/cli/add/item-fields.js";
import { ADDABLE_KINDS } from "../../src/cli/add/kinds.js";
import type { Shape } from "../../src/cli/add/shape.js";
import { main } from "../../src/cli/main.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { isFigurePlace } from "../../src/interview/readers/figure-places.js";
import { fakeIo } from "./fake-io.js";

const ROOT = join(import.meta.dirname, "../..");
const BANK = `canvas: 1
name: Bank

needs: {grow-wealth: Grow what I own}
# who
customer_segments:
  retail: Clients with less   # most of them
  affluent: {name: Clients with more}

value_propositions:
  banking: {for: all, elements: {account: An account}}

channels:
    branch:
        name: "Branch"
        for: retail
key_partners: [Mill, Bakery school] # two
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas-add-"));
  writeFileSync(join(folder, "bank.canvas.yaml"), BANK);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const text = () => readFileSync(join(folder, "bank.canvas.yaml"), "utf8");

async function add(...args: readonly string[]) {
  const io = fakeIo({ cwd: folder });
  const exitCode = await main(["add", ...args], io, { version: "0", root: ROOT });
  return { exitCode, out: io.out, err: io.err };
}

function figuresIn(shape: Shape, place: string): readonly string[] {
  if (shape.kind === "figure") return [place];
  if (shape.kind !== "record") return [];
  return Object.entries(shape.fields).flatMap(([key, field]) => figuresIn(field, `${place}.${key}`));
}

/** What was added to the text, given that nothing else changed. */
async function lines(...args: readonly string[]): Promise<string> {
  const { exitCode, err } = await add(...args);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  const after = text();
  expect(readCanvas(after).findings).toEqual([]);
  const start = [...after].findIndex((character, i) => character !== BANK[i]);
  return after.slice(start, after.length - (BANK.length - start));
}

describe("canvas add", () => {
  it("puts an item at the end of its block, in the style of the file, and says where", async () => {
    const { exitCode, out, err } = await add("channel", "--name", "Web site", "--for", "retail,affluent");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toBe("bank.canvas.yaml: added channels/web-site in line 17, 1 line changed\n");
    expect(text()).toBe(
      BANK.replace("key_partners", "    web-site: {name: Web site, for: [retail, affluent]}\nkey_partners"),
    );
  });

  it("writes the shortest form: a plain text where nothing but the name was said", async () => {
    expect(await lines("segment", "--name", "Students")).toBe("  students: Students\n");
  });

  it("reads lists, ranges, numbers, words, yes and no, and values with keys", async () => {
    const added = await lines(
      ...["segment", "--id", "students", "--name", "Students, all of them", "--who", "organization", "--pays", "no"],
      ...["--priority", "２", "--needs", "grow-wealth=4", "--economics", "profit-per-customer=4-9k,profitability=high"],
      ...["--size", "customers=९,००,०००", "--separate-from", "retail=offer+channels", "--depends-on", "retail=money"],
      ...["--tags", "young", "--tags", "pilot,europe", "--top-customer-share", "5"],
    );
    expect(added).toBe(`  students:
    name: Students, all of them
    who: organisation
    priority: 2
    pays: false
    needs: {grow-wealth: 4}
    size: {customers: 900000}
    economics:
      profit_per_customer: {low: 4000, high: 9000}
      profitability: high
    depends_on: {retail: money}
    separate_from: {retail: [offer, channels]}
    top_customer_share: 5
    tags: [young, pilot, europe]
`);
  });

  it("gives ids to the parts of an offer, and makes a relationship of its type alone", async () => {
    await add(
      "value",
      "--name",
      "Advice",
      "--elements",
      "An hour, A plan (short, long), 1,5 days",
      "--for",
      "affluent",
    );
    await add("relationship", "--type", "self-service");
    const { canvas } = readCanvas(text());
    expect(canvas?.valuePropositions[1]?.elements.map(({ id, name }) => [id, name])).toEqual([
      ["hour", "An hour"],
      ["plan-short-long", "A plan (short, long)"],
      ["1-5-days", "1,5 days"],
    ]);
    expect(canvas?.relationships.map(({ id, type }) => [id, type])).toEqual([["self-service", "self-service"]]);
  });

  it.each(ADDABLE_KINDS)("adds a $kind to a block that holds nothing, however that is written", async (kind) => {
    for (const nothing of ["", " # none", " null", " {}", ...(kind.kind === "need" ? [] : [" []"])]) {
      writeFileSync(join(folder, "bank.canvas.yaml"), `canvas: 1\nname: Bank\n${kind.block}:${nothing}\n`);
      const { exitCode, err } = await add(kind.kind, `--${kind.textField}`, "Zeta", "--id", "2024");
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
      const braces = /[[{]/.test(nothing);
      const comment = nothing === " # none" ? nothing : "";
      expect(text()).toBe(
        `canvas: 1\nname: Bank\n${kind.block}:${comment}${braces ? ' {"2024": Zeta}' : '\n  "2024": Zeta'}\n`,
      );
    }
  });

  it("adds to what remove has emptied", async () => {
    writeFileSync(join(folder, "bank.canvas.yaml"), "canvas: 1\nname: Bank\ncustomer_segments: [A]\n");
    await main(["remove", "A"], fakeIo({ cwd: folder }), { version: "0", root: ROOT });
    expect((await add("segment", "--name", "B")).exitCode).toBe(0);
    expect(text()).toContain("customer_segments: {b: B}\n");
  });

  it.each([
    [
      "  - Mill # old\n  # the best\n  - Bakery # near\n",
      "  mill: Mill # old\n  # the best\n  bakery: Bakery # near\n",
    ],
    ["- Mill\n# the best\n- Bakery\n", "  mill: Mill\n  # the best\n  bakery: Bakery\n"],
    ['  - "Mill"\n  - >-\n    Bakery\n    school\n', '  mill: "Mill"\n  bakery-school: >-\n    Bakery\n    school\n'],
  ])("gives the entries of a list ids where they stand: %j", async (list, map) => {
    const head = "canvas: 1\nname: Bank\nkey_partners: # two\n";
    writeFileSync(join(folder, "bank.canvas.yaml"), head + list);
    const { err } = await add("partner", "--name", "Farm");
    expect(text()).toBe(`${head}${map}  farm: Farm\n`);
    expect(err).toBe("bank.canvas.yaml: note: key_partners was a list; its 2 entries were given ids\n");
  });

  it("writes beside the entries of a list, never over one that is given the same id", async () => {
    expect((await add("partner", "--name", "The mill")).exitCode).toBe(0);
    expect(text()).toContain("key_partners: {mill: Mill, bakery-school: Bakery school, mill-2: The mill}");
  });

  it("refuses the id that an entry of a list is given", async () => {
    const { exitCode, err } = await add("partner", "--name", "Windmill", "--id", "mill");
    expect([exitCode, err]).toEqual([2, expect.stringContaining('there is a partner "mill" already: Mill')]);
    expect(text()).toBe(BANK);
  });

  it("makes a map of a list, keeps its comment, and says so", async () => {
    const { out, err } = await add("partner", "--name", "Card network", "--motive", "risk");
    expect(out).toContain("added key_partners/card-network in line ");
    expect(err).toBe("bank.canvas.yaml: note: key_partners was a list; its 2 entries were given ids\n");
    expect(readCanvas(text()).canvas?.partners.map(({ id }) => id)).toEqual(["mill", "bakery-school", "card-network"]);
    expect(text()).toContain("# two");
  });

  it.each([
    [
      ["channel", "--name", "X", "--for", "retial"],
      '"retial" in `for` of the channel "X" is not',
      "Did you mean `retail`?",
    ],
    [
      ["channel", "--name", "X", "--for", "account"],
      '"account" is an element of an offer, but `for` of the channel',
      "",
    ],
    [["channel", "--name", "branch"], 'there is a channel "Branch" already, as branch', ""],
    [["channel", "--id", "branch", "--name", "X"], 'there is a channel "branch" already: Branch', "another --id"],
    [["channel", "--id", "Big"], '"Big" is not an id', "Use an id such as `big`"],
    [["channel", "--for", "retail"], "a channel needs at least --name or --id", "--help"],
    [
      ["stream", "--name", "X", "--type", "subscripton"],
      '--type: "subscripton" is none of its values',
      "subscription?",
    ],
    [["stream", "--name", "X", "--price", "dear"], '--price: "dear" is not a number', ""],
    [["segment", "--name", "X", "--size", "900"], '--size: "900" has no value', "key=value"],
    [["segment", "--name", "X", "--who", "person", "--who", "person"], "--who takes one value", ""],
    [["hypothesis", "--statement", "X", "--importance", "9"], "`hypotheses.x.importance` is `9`", ""],
    [["chanel", "--name", "X"], "unknown command 'chanel'", "Did you mean channel?"],
    [["channel", "--nmae", "X"], "unknown option '--nmae'", "Did you mean --name?"],
    [["channel", "--foo"], "unknown option '--foo'", "\n(canvas add channel --help lists its options)"],
    [["need", "--name", "X"], "'--name'", "(what it is, says --text; canvas add need --help lists its options)"],
  ])("refuses %j, and writes nothing", async (args, message, hint) => {
    const { exitCode, out, err } = await add(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(text()).toBe(BANK);
  });

  it.each([
    ["stream", "--price", "4500 USD", "is in USD, and this canvas counts in CHF: write the amount in CHF."],
    ["stream", "--price", "USD 2 MIO", "is in USD, and this canvas counts in CHF"],
    ["stream", "--price", "4.500", "can be read in two ways: write 4500 or 4.5."],
    ["stream", "--price", "-5", "write a number from 0 up"],
    ["stream", "--price", "5%", "write 5, and percent as what the price is per"],
    ["stream", "--price", "5% - 6 %", "write 5 - 6, and percent as what the price is per"],
    ["stream", "--cap", "€50", "is in €, and this canvas counts in CHF"],
    ["stream", "--share", "130", "a number from 0 to 100"],
    ["cost", "--amount", "9m dollars", "is in dollars, and this canvas counts in CHF"],
    ["relationship", "--cost-per-customer", "30 %", "is a share, and this is an amount of money"],
    ["segment", "--economics", "cost-to-serve=€9", "is in €, and this canvas counts in CHF"],
    ["segment", "--economics", "margin=CHF 30", "is an amount, and this is a share"],
    ["segment", "--economics", "revenue-per-customer=9,cost-to-serve=8,profit-per-customer=5", "The profit is not"],
    ["segment", "--size", "customers=900 USD", "is an amount of money, and this is how many"],
    ["segment", "--size", "customers=900 PCS", '"900 PCS" says PCS too, and this is how many there are'],
    ["segment", "--size", "customers=900,customers=90", '"customers" is given twice'],
    ["segment", "--size", "customers=900,market=90", "More of them are customers than there are"],
    ["segment", "--top-customer-share", "USD 5", "is an amount, and this is a share"],
  ])("refuses what the interview asks for again: %s %s %j", async (kind, flag, value, message) => {
    const inFrancs = BANK.replace("name: Bank", "name: Bank\ncurrency: CHF");
    writeFileSync(join(folder, "bank.canvas.yaml"), inFrancs);
    const { exitCode, out, err } = await add(kind, "--name", "Zeta", `${flag}=${value}`);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain(`canvas: ${flag}: `);
    expect(err.replace(/\s+/g, " ")).toContain(message);
    expect(text()).toBe(inFrancs);
  });

  it("writes the currency that an amount names where the canvas has none, and refuses a second one", async () => {
    const mixed = await add("segment", "--name", "Zeta", "--economics", "cost-to-serve=€9,lifetime-value=120 CHF");
    expect(mixed.err).toContain("the amounts are in EUR and in CHF: a canvas counts in one currency");
    expect((await add("stream", "--name", "Zeta", "--price", "35,50 $")).err).toContain("may be in any of several");
    expect(text()).toBe(BANK);
    const { err } = await add("stream", "--name", "Fees", "--price", "4500 USD");
    expect(err).toContain("all amounts of the canvas are in USD from now on");
    expect(text()).toContain("currency: USD\n");
    expect(text()).toContain("{name: Fees, price: 4500}");
  });

  it("takes what the interview takes: the canvas's own currency, and any amount where it has none", async () => {
    const inFrancs = BANK.replace("name: Bank", "name: Bank\ncurrency: CHF");
    writeFileSync(join(folder, "bank.canvas.yaml"), inFrancs);
    expect((await add("stream", "--name", "Fees", "--price", "CHF 2 MIO")).err).toBe("");
    expect(text()).toContain("price: 2000000");
  });

  it("refuses a percentage of more than a hundred", async () => {
    const { exitCode, err } = await add("stream", "--name", "Fees", "--price", "500", "--per", "percent");
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: "canvas: a stream cannot be like this: A percentage is a number from 0 to 100.\n",
    });
  });

  it.each(ADDABLE_KINDS)("reads every figure of a $kind as the interview does", (kind) => {
    const places = fieldsOf(kind).flatMap(({ key, shape }) => figuresIn(shape, `${kind.block}.${key}`));
    expect(places.filter((place) => !isFigurePlace(place))).toEqual([]);
  });

  it("prints the difference with --dry-run, and writes nothing", async () => {
    const { out } = await add("segment", "--name", "Students", "--dry-run");
    expect(out).toContain("\n+  students: Students\n");
    expect(text()).toBe(BANK);
  });

  it("asks for a file where there are several, and for flags where there is no terminal", async () => {
    expect((await add("cost")).err).toContain("say what to add: canvas add cost FILE --name TEXT");
    writeFileSync(join(folder, "other.canvas.yaml"), BANK);
    expect((await add("cost", "--name", "Rent")).err).toContain(
      "name one of them: bank.canvas.yaml, other.canvas.yaml",
    );
    expect((await add("cost", "other.canvas.yaml", "--name", "Rent")).exitCode).toBe(0);
    expect(text()).toBe(BANK);
  });
});

/** An example of the schema as it would be typed. */
function typed(example: unknown): string | undefined {
  if (Array.isArray(example)) return example.every((one) => typeof one === "string") ? example.join(",") : undefined;
  if (typeof example !== "object" || example === null) return String(example);
  const pairs = Object.entries(example).map(([key, value]) => [key, Array.isArray(value) ? value.join("+") : value]);
  return pairs.some(([, value]) => typeof value === "object")
    ? undefined
    : pairs.map((pair) => pair.join("=")).join(",");
}

describe("the flags of canvas add", () => {
  const definitions: Readonly<Record<string, { properties?: Record<string, { examples?: unknown[] }> }>> = JSON.parse(
    JSON.stringify(schema.$defs),
  );

  it.each(ADDABLE_KINDS.map((kind) => [kind.kind, kind] as const))(
    "take, for every field of a %s, what the schema gives as examples",
    async (name, kind) => {
      const properties = definitions[kind.definition]?.properties ?? {};
      for (const { key, flag } of fieldsOf(kind)) {
        for (const example of properties[key]?.examples?.map(typed) ?? []) {
          if (example === undefined) continue;
          writeFileSync(join(folder, "bank.canvas.yaml"), BANK);
          const { err } = await add(name, "--id", "new-one", `--${flag}`, example);
          // Links of the examples lead to other canvases.
          if (!err.includes(" is not the id of "))
            expect({ flag, example, err }).toMatchObject({ err: /^$|was a list/ });
        }
      }
    },
  );

  it("are all the fields but those that are too deep for a command line", () => {
    const left = ADDABLE_KINDS.flatMap((kind) => {
      const flags = new Set(fieldsOf(kind).map(({ key }) => key));
      return Object.keys(definitions[kind.definition]?.properties ?? {}).filter((key) => !flags.has(key));
    });
    expect([...new Set(left)]).toEqual(["context", "feedback", "tiers", "experiments", "evidence"]);
  });

  it("are told with what they take", async () => {
    const { exitCode, out } = await add("stream", "--help");
    expect(exitCode).toBe(0);
    expect(out).toContain("--price <number|low-high>");
    expect(out).toContain("asset-sale, usage-fee,");
  });
});
