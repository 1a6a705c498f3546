import { beforeEach, describe, expect, test } from "vitest";
import { canvasInFolder as canvas, read } from "./canvas-in-folder.js";
import { HALF_ASKED } from "./half-asked.js";
import { useFolder, write } from "./lint-folder.js";

const BANK = `canvas: 1
name: Bank   # of the many
needs: {safety: Keep it safe, growth: {text: Grow it, kind: gain}}
customer_segments:
  retail:    # retail clients are many
    needs: {safety: 5, 'growth': 2}
    context: [{when: In a crisis, needs: [safety]}]
  affluent: {needs: [growth, safety], separate_from: {retail: [offer], all: channels}, depends_on: {"retail": deposits}}
value_propositions:
  account: {for: [retail, affluent], elements: {card: A card, website:}, addresses: [safety]}
  advice: {for: customer_segments/affluent, elements: [card, A fund]}
channels:
  branch: {for: all, delivers: card}
  website: {for: retail}
customer_relationships:
  self-service: {for: retail}
revenue_streams:
  fees: {from: [affluent, retail], for: [card, account], tiers: {plus: {price: 9, adds: [card]}}}
key_resources:
  desks: {for: [channels/website, branch, card]}
hypotheses:
  many: {statement: There are many, about: [retail, card, channels/website]}
x-interview: {skipped: ['C2:website', 'B1:retail', S1:retail+affluent]}
`;
const FILE = "bank.canvas.yaml";

useFolder();
beforeEach(() => write({ [FILE]: BANK }));

/** Renames and returns the lines that changed, `-` before and `+` after. */
async function renamed(old: string, fresh: string) {
  const { code, err } = await canvas(["rename", old, fresh]);
  expect({ code, err: err.replace(/.*note:.*\n/g, "") }).toEqual({ code: 0, err: "" });
  return read(FILE);
}

describe("canvas rename", () => {
  test("rewrites every link to a segment, and nothing else", async () => {
    const expected = BANK.replaceAll(/\bretail\b(?! clients)/g, "private");
    expect(await renamed("retail", "private")).toBe(expected);
  });

  test("rewrites an element in every offer that lists it, in streams, tiers, channels and beliefs", async () => {
    expect(await renamed("value_propositions/card", "debit-card")).toBe(
      BANK.replaceAll(/\bcard\b(?!,? website)/g, "debit-card").replace("A debit-card", "A card"),
    );
  });

  test("rewrites a need wherever a segment has it or an offer addresses it", async () => {
    expect(await renamed("safety", "peace")).toBe(BANK.replaceAll("safety", "peace"));
  });

  test("leaves another thing of the same id alone, and what names it", async () => {
    const text = await renamed("channels/website", "site");
    expect(text).toContain("elements: {card: A card, website:}");
    expect(text).toContain("for: [channels/site, branch, card]");
    expect(text).toContain("about: [retail, card, channels/site]");
  });

  test("qualifies links that would then fit two things", async () => {
    const text = await renamed("branch", "account");
    expect(text).toContain("  account: {for: all, delivers: card}");
    expect(text).toContain("for: [channels/website, channels/account, card]");
    expect(text).toContain("fees: {from: [affluent, retail], for: [card, account]");
    write({ [FILE]: BANK });
    const other = await renamed("desks", "retail");
    expect(other).toContain("about: [customer_segments/retail, card, channels/website]");
  });

  test("keeps the type that the id of a relationship told", async () => {
    expect(await renamed("self-service", "counter")).toBe(
      BANK.replace("  self-service: {for: retail}", "  counter: {for: retail, type: self-service}"),
    );
  });

  test("takes a name for an id, and says in one line what was done", async () => {
    const { out, err } = await canvas(["rename", "A card", "plastic", FILE]);
    expect(out).toBe(`${FILE}: renamed value_propositions/card to plastic: 5 links rewritten, 6 lines changed\n`);
    expect(err).toBe("");
  });

  test("points out comments that still say the old id", async () => {
    const { err } = await canvas(["rename", "retail", "private"]);
    expect(err).toBe(`${FILE}: note: the comment in line 5 still says "retail"\n`);
  });

  test("points out the first of many comments, and how many there are", async () => {
    const comments = Array.from({ length: 14 }, (_, i) => `# ${i}: retail\n`).join("");
    write({ [FILE]: BANK.replace("# retail clients are many", "").replace("customer_segments:\n", `$&${comments}`) });
    const { err } = await canvas(["rename", "retail", "private"]);
    expect(err).toBe(
      `${FILE}: note: the comments in lines 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 4 more still say "retail"\n`,
    );
  });

  test("prints the difference and writes nothing with --dry-run", async () => {
    const { code, out, err } = await canvas(["rename", "desks", "counters", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^--- a\/bank[\s\S]*\n- {2}desks: .*\n\+ {2}counters: /);
    expect(err).toBe(
      `would change ${FILE}: renamed key_resources/desks to counters: 0 links rewritten, 1 line changed\n`,
    );
    expect(read(FILE)).toBe(BANK);
  });

  test("reads standard input and writes the new text to standard output", async () => {
    const { code, out, err } = await canvas(["rename", "retail", "private", "-"], { stdin: BANK });
    expect({ code, changed: out.includes("retail:") }).toEqual({ code: 0, changed: false });
    expect(err).toContain("renamed customer_segments/retail to private");
  });

  test("writes a file that is called as we call standard input", async () => {
    write({ "standard input": BANK });
    const { out } = await canvas(["rename", "retail", "private", "standard input"]);
    expect(out).toMatch(/^standard input: renamed customer_segments\/retail to private: /);
    expect(read("standard input")).not.toContain("retail:");
  });

  test.each([
    ["retail", "all", "`all` is no id: links say it of everyone"],
    ["retail", "Private Clients", '"Private Clients" cannot be an id'],
    ["retail", "affluent", 'customer_segments/affluent is there already: "Affluent"'],
    ["retail", "retail", "customer_segments/retail has that id already; nothing was changed"],
    ["card", "account", 'value_propositions/account is there already: "Account"'],
    ["website", "site", '"website" may be any of 2 things'],
    ["retial", "private", 'there is nothing called "retial" in this canvas'],
    ["A fund", "fund", '"A fund" has no id: it stands in a list, where nothing can refer to it'],
  ])("refuses %s → %s and leaves the file as it is", async (old, fresh, message) => {
    const { code, out, err } = await canvas(["rename", old, fresh]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`canvas: ${message}\n`);
    expect(read(FILE)).toBe(BANK);
  });

  test("refuses an id that makes two things one by its name, for then the segments are told apart differently", async () => {
    const source = `canvas: 1
name: N
customer_segments: {a: A, b: B}
channels:
  shop: {for: a}
  store: {name: Website, for: b}
`;
    write({ [FILE]: source });
    const { code, err } = await canvas(["rename", "shop", "website"]);
    expect(code).toBe(2);
    expect(err).toContain('with this id, "A" and "B" would be told apart differently (channels); nothing was changed');
    expect(read(FILE)).toBe(source);
  });

  test("says which links that named nothing now name what was renamed", async () => {
    write({ [FILE]: "canvas: 1\nname: N\ncustomer_segments: {a: A}\nchannels: {web: {for: b}}\n" });
    const { err } = await canvas(["rename", "a", "b"]);
    expect(err).toContain('1 link that named "b" before there was one now means it');
  });

  test("leaves a canvas with errors alone and says where they are", async () => {
    write({ [FILE]: "canvas: 1\nname: N\ncustomer_segments:\n  a: {nam: A}\n" });
    const { code, err } = await canvas(["rename", "a", "b"]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^canvas: bank\.canvas\.yaml has errors; nothing was changed\nbank\.canvas\.yaml:4:7: error schema: /,
    );
  });

  test("keeps line ends, byte order mark and a missing last line break", async () => {
    const odd = `\uFEFF${BANK.replaceAll("\n", "\r\n").trimEnd()}`;
    write({ [FILE]: odd });
    expect(await renamed("retail", "private")).toBe(odd.replaceAll(/\bretail\b(?! clients)/g, "private"));
  });
});

describe("canvas rename, of parts that no link names", () => {
  const PARTS = `canvas: 1
name: Bank
customer_segments:
  retail:
    personas: {anna: Anna from the village, ben: {story: Ben saves}} # two of many
  affluent: {personas: {anna: {name: Anna in town}}}
value_propositions: {account: {for: all, elements: {plus: More of it}}}
revenue_streams:
  fees: {from: retail, tiers: {basic: {price: 0}, plus: {price: 9}}}
`;
  beforeEach(() => write({ [FILE]: PARTS }));

  test("gives a persona another id, and nothing else changes", async () => {
    expect(await renamed("ben", "bea")).toBe(PARTS.replace("ben:", "bea:"));
  });

  test("tells personas of one id in two segments apart by their address", async () => {
    const { err } = await canvas(["rename", "anna", "bea"]);
    expect(err).toBe(`canvas: "anna" may be any of 2 things
  name one of them: customer_segments/retail/personas/anna, customer_segments/affluent/personas/anna
`);
    expect(await renamed("customer_segments/affluent/personas/anna", "bea")).toBe(
      PARTS.replace("anna: {name", "bea: {name"),
    );
  });

  test("means what links may name first, and a price tier by its address", async () => {
    expect(await renamed("plus", "more")).toBe(PARTS.replace("plus: More", "more: More"));
    expect(await renamed("revenue_streams/fees/tiers/plus", "revenue_streams/fees/tiers/gold")).toContain(
      "tiers: {basic: {price: 0}, gold: {price: 9}}",
    );
  });

  test("refuses an id that another part of the same item has", async () => {
    const { code, err } = await canvas(["rename", "basic", "plus"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'canvas: revenue_streams/fees/tiers/plus is there already: "plus"\n  choose another id\n',
    });
    expect(read(FILE)).toBe(PARTS);
  });
});

describe("what the interview remembers", () => {
  const RECORD = `x-interview: # by canvas init
  skipped: ["C2:website", 'D1-numbers:early'] # for now
  answered:
    - S1:early+late # they are two
    - L:channels/early
  drafts:
    D2: {early: later, "late": serve} # not sure
    D3:early: [late]
    A7:late: {customers: "40"}
`;
  const renamedIn = async (old: string, fresh: string) => {
    write({ [FILE]: HALF_ASKED + RECORD });
    await canvas(["rename", old, fresh, FILE]);
    return read(FILE).slice(read(FILE).indexOf("x-interview"));
  };

  test("is remembered by the new id, inside of what was typed too, and keeps its order, quotes and comments", async () => {
    expect(await renamedIn("early", "birds")).toBe(RECORD.replaceAll("early", "birds"));
    expect(await renamedIn("late", "owls")).toBe(RECORD.replaceAll(/\blate\b/g, "owls"));
  });

  test("is not mistaken for what is remembered of another thing of the same id", async () => {
    expect(await renamedIn("key_resources/website", "site")).toBe(RECORD);
    expect(await renamedIn("channels/website", "site")).toBe(RECORD.replace("website", "site"));
  });

  test("is what a word of the format says, not what has that word for an id", async () => {
    const source = HALF_ASKED.replaceAll("late:", "later:") + RECORD.replaceAll(/\blate\b/g, "later");
    write({ [FILE]: source });
    await canvas(["rename", "later", "owls", FILE]);
    expect(read(FILE)).toContain('D2: {early: later, "owls": serve} # not sure\n');
  });
});

test("a number that may be read in two ways stays as it is written, and keeps nothing from being renamed", async () => {
  const before = BANK.replace("price: 9,", "price: 1.200,");
  write({ [FILE]: before });
  expect(await renamed("retail", "small")).toContain("plus: {price: 1.200, adds: [card]}");
  expect((await canvas(["remove", "many"])).code).toBe(0);
  expect(read(FILE)).toContain("plus: {price: 1.200, adds: [card]}");
});
