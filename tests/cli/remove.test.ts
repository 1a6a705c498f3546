import { beforeEach, describe, expect, test } from "vitest";
import { canvasInFolder as canvas, read } from "./canvas-in-folder.js";
import { HALF_ASKED } from "./half-asked.js";
import { useFolder, write } from "./lint-folder.js";

const BANK = `canvas: 1
name: Bank
needs: {safety: Keep it safe, growth: Grow it}
customer_segments:
  # the many
  retail:
    needs: {safety: 5, growth: 2}
    depends_on: {affluent: funding}
  affluent:
    needs: [growth]
    separate_from: {retail: [offer]} # for now
value_propositions:
  account: {for: [retail, affluent], elements: {card: {text: A card, value: convenience}}, addresses: [safety]}
  advice: {for: affluent, elements: {card:, fund: A fund}}
channels:
  branch: {for: all, delivers: [card, fund]}
  website: {for: retail}
key_resources:
  - Desks
  - Chairs
hypotheses:
  many: {statement: There are many, about: [retail, card]}
`;
const FILE = "bank.canvas.yaml";

useFolder();
beforeEach(() => write({ [FILE]: BANK }));

const remove = (...args: string[]) => canvas(["remove", ...args]);

describe("canvas remove", () => {
  test("refuses while something links to it, and says where", async () => {
    const { code, out, err } = await remove("retail");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`canvas: customer_segments/retail is linked 4 times; nothing was removed
${FILE}:11:21: \`separate_from\` of the customer segment "Affluent"
${FILE}:13:19: \`for\` of the value proposition "Account"
${FILE}:17:18: \`for\` of the channel "Website"
${FILE}:22:45: \`about\` of the hypothesis "There are many"
  --unlink removes the links too
`);
    expect(read(FILE)).toBe(BANK);
  });

  test("says where on one line each, whatever names hold", async () => {
    write({ [FILE]: BANK.replace("website: {for", 'website: {name: "Web\\nsite", for') });
    const { err } = await remove("retail");
    expect(err).toContain(`${FILE}:17:37: \`for\` of the channel "Web site"\n`);
  });

  test("removes the links too with --unlink, and the lists and maps that they leave empty", async () => {
    const { code, out, err } = await remove("retail", "--unlink");
    expect(code).toBe(0);
    expect(out).toBe(`${FILE}: removed customer_segments/retail and 4 links, 7 lines changed\n`);
    expect(read(FILE)).toBe(
      BANK.replace("  retail:\n    needs: {safety: 5, growth: 2}\n    depends_on: {affluent: funding}\n", "")
        .replace("    separate_from: {retail: [offer]} # for now\n", "")
        .replace("[retail, affluent]", "[affluent]")
        .replace("website: {for: retail}", "website: {}")
        .replace("[retail, card]", "[card]"),
    );
    expect(err).toBe(`${FILE}: note: the comment above it stays, in line 5
${FILE}: note: channels/website has no \`for\` any more, which now means "Affluent"
`);
  });

  test("says what a stream, an offer and a relationship are without the only segment they were for", async () => {
    const shared =
      "revenue_streams: {fee: {from: retail, for: account}}\ncustomer_relationships: {desk: {for: retail}}\n";
    write({ [FILE]: `${BANK.replace("  affluent:\n", "  firms: {}\n  affluent:\n")}${shared}` });
    const { err } = await remove("retail", "--unlink");
    expect(err.split("\n").filter((line) => line.includes("any more"))).toEqual([
      `${FILE}: note: channels/website has no \`for\` any more, so it is for nobody yet`,
      `${FILE}: note: customer_relationships/desk has no \`for\` any more, so it is for nobody yet`,
      `${FILE}: note: revenue_streams/fee has no \`from\` any more, so nobody pays it yet`,
    ]);
  });

  test("removes what nothing links to without being told twice", async () => {
    expect((await remove("website")).out).toBe(`${FILE}: removed channels/website, 1 line changed\n`);
    expect(read(FILE)).toBe(BANK.replace("  website: {for: retail}\n", ""));
  });

  test("takes a need out of every segment and offer that has it", async () => {
    await remove("growth", "--unlink");
    expect(read(FILE)).toBe(
      BANK.replace(", growth: Grow it", "").replace(", growth: 2", "").replace("    needs: [growth]\n", ""),
    );
  });

  test("takes an element out of every offer, and elements that are empty then with their key", async () => {
    await remove("card", "--unlink");
    expect(read(FILE)).toBe(
      BANK.replace(", elements: {card: {text: A card, value: convenience}}", "")
        .replace("{card:, fund", "{fund")
        .replace("[card, fund]", "[fund]")
        .replace("[retail, card]", "[retail]"),
    );
  });

  test("hands on what an offer tells of an element that another offer only names", async () => {
    await remove("account");
    expect(read(FILE)).toContain("elements: {card: {text: A card, value: [convenience]}, fund: A fund}");
  });

  test("counts links to the parts that go with their offer", async () => {
    const { code, err } = await remove("advice");
    expect(code).toBe(2);
    expect(err).toContain(`${FILE}:16:39: \`delivers\` of the channel "Branch"\n  --unlink`);
    await remove("advice", "--unlink");
    expect(read(FILE)).toContain("delivers: [card]}");
  });

  test("removes an entry of a list by its number or its text", async () => {
    await remove("key_resources/#1");
    expect(read(FILE)).toBe(BANK.replace("  - Desks\n", ""));
    await remove("chairs");
    expect(read(FILE)).toContain("key_resources: []\n");
  });

  test("never removes what stands for a whole block of text by mistake", async () => {
    const { code, err } = await remove("afluent");
    expect(code).toBe(2);
    expect(err).toContain("did you mean customer_segments/affluent?");
  });
});

describe("canvas remove, and comments", () => {
  const removed = async (id: string, body: string) => {
    write({ [FILE]: `canvas: 1\nname: Bank\n${body}` });
    const { code, err } = await remove(id, FILE);
    expect(code).toBe(0);
    const notes = err.replaceAll(`${FILE}: note: `, "").split("\n").slice(0, -1);
    return { text: read(FILE).replace("canvas: 1\nname: Bank\n", ""), notes };
  };

  test("takes those that disable a rule for what goes with it: they are about nothing else", async () => {
    const { text, notes } = await removed(
      "everyone",
      `customer_segments:
  # who there is
  # canvas-disable-next-line vague-segment -- the island has only 40 people

  # asked in May
  everyone: Everyone
  mill: Millennials
`,
    );
    expect(text).toBe("customer_segments:\n  # who there is\n\n  # asked in May\n  mill: Millennials\n");
    expect(notes).toEqual(["the comment above it stays, in line 6"]);
    expect((await canvas(["lint", FILE, "--only", "vague-segment"])).out).toContain("Millennials");
  });

  test("does so in braces too", async () => {
    const inBraces = (entries: string) => removed("k", `channels: {\n${entries}}\n`);
    const disable = "  # canvas-disable-next-line vague-segment -- ours\n";
    expect((await inBraces(`${disable}  k: Kiosk,\n  v: Van\n`)).text).toBe("channels: {\n  v: Van\n}\n");
    expect((await inBraces(`  v: Van,\n${disable}  k: Kiosk\n`)).text).toBe("channels: {\n  v: Van\n}\n");
  });

  test("takes those inside of the only item, and leaves those above it", async () => {
    const { text, notes } = await removed(
      "k",
      `channels:
  # over k
  k:
    name: Kiosk # the old one
    # why delivery
    phases: [delivery] # b!
    # last word
# the end
`,
    );
    expect(text).toBe("# over k\nchannels: {}\n# the end\n");
    expect(notes).toEqual(["the comment above it stays, in line 3"]);
  });

  test("takes the last ones inside of an item too", async () => {
    const { text } = await removed(
      "k",
      "channels:\n  k:\n    name: Kiosk\n\n    # last word\n  # the van\n  v:\n    name: Van\n",
    );
    expect(text).toBe("channels:\n  # the van\n  v:\n    name: Van\n");
  });

  test("calls what has no id by its name", async () => {
    write({ [FILE]: "canvas: 1\nname: Bank\nkey_resources: [Desks, Chairs]\n" });
    expect((await remove("chairs", FILE)).out).toBe(`${FILE}: removed "Chairs" of key_resources, 1 line changed\n`);
  });
});

describe("canvas remove, of parts that no link names", () => {
  test("takes out a persona or a price tier, and the key with the last one", async () => {
    const source = `canvas: 1
name: Bank
customer_segments:
  retail:
    name: Clients
    personas: {anna: Anna} # only her
revenue_streams:
  fees: {from: retail, tiers: {basic: {price: 0}, plus: {price: 9}}}
`;
    write({ [FILE]: source });
    expect((await remove("anna")).out).toContain("removed customer_segments/retail/personas/anna");
    expect((await remove("plus")).code).toBe(0);
    expect(read(FILE)).toBe(
      source.replace("    personas: {anna: Anna} # only her\n", "").replace(", plus: {price: 9}", ""),
    );
  });
});

describe("what the interview remembers", () => {
  const RECORD = `x-interview: # by canvas init
  skipped: [B1:early, 'C2:website', B1:late] # for now
  answered:
    - S1:early+late # they are two
    - M3
  unknown: [C4:late]
  drafts:
    D2: {early: later, "late": serve} # not sure
    D3:early: [late]
    A7:late: {customers: "40"}
`;

  test("of a thing goes with it, and all else stays as it is written", async () => {
    write({ [FILE]: HALF_ASKED + RECORD });
    const { err } = await canvas(["remove", "late", FILE]);
    expect(err.match(/what was typed under .* is gone: .*/g)).toEqual([
      "what was typed under D2, late, is gone: serve",
      "what was typed under D3:early is gone: [late]",
      'what was typed under A7:late is gone: {customers: "40"}',
    ]);
    expect(read(FILE)).toContain(`x-interview: # by canvas init
  skipped: [B1:early, 'C2:website'] # for now
  answered:
    - M3
  drafts:
    D2: {early: later} # not sure
`);
    expect(read(FILE)).not.toMatch(/late\b/);
  });

  test("goes whole when nothing of it is left, unless another tool has a part in it", async () => {
    write({ [FILE]: `${HALF_ASKED}x-interview: {skipped: [B1:late], drafts: {B1:late: [bread]}}\n` });
    await canvas(["remove", "late", FILE]);
    expect(read(FILE)).toBe(HALF_ASKED.replace("  late: {name: Night owls}\n", ""));
    write({ [FILE]: `${HALF_ASKED}x-interview: {skipped: [B1:late], by: [B1:late]}\n` });
    await canvas(["remove", "late", FILE]);
    expect(read(FILE)).toContain("x-interview: {by: [B1:late]}\n");
  });
});
