import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/analysis/facts.js";
import { readCanvas } from "../../../src/document/read-canvas.js";
import { EXPORTS } from "../../../src/render/export/index.js";
import { VIEWS } from "../../../src/render/index.js";
import { harmless } from "../../../src/text/harmless.js";
import { factsOfText } from "../render-file.js";
import { EXAMPLES, exportedText, sourceOf } from "./export-file.js";
import { rowsOfCsv } from "./rows-of-csv.js";

const markdown = new MarkdownIt({ html: true, linkify: false });

/** Keeps an address, a `@name` or a `#number` from being one. */
const NOTHING = "<!-- -->";

const REMARKED = `canvas: 1
name: x
funding: A grant
notes: From a workshop
feedback: [{by: Ada, date: 2026-01-02, text: Too broad}]
customer_segments: {a: Ann}
`;

describe("what orients a business", () => {
  it("is told of the canvas in Markdown and on a page", async () => {
    const source = "canvas: 1\nname: x\nmarket: niche\norientation: cost-driven\nreviewed: 2026-09-30\n";
    expect(await exportedText(source, "md")).toContain("sketch, as-is, niche, cost-driven, reviewed 2026-09-30\n");
    expect(await exportedText(source, "html")).toContain("<dt>Orientation</dt><dd>cost-driven</dd>");
  });
});

describe("Markdown", () => {
  it.each([...EXAMPLES, "hard", "hostile"])(
    "of %s is a title, one table, lists, and no word of it acts",
    async (name) => {
      const tokens = markdown.parse(await exportedText(sourceOf(name), "md"), {});
      const html = tokens.filter(({ type }) => type === "html_block");
      expect(html).toHaveLength(2);
      expect(html[0]?.content).toMatch(/^<table>[\s\S]*<\/table>\n$/);
      expect(html[0]?.content.match(/<(?!\/?(?:table|tr|td|strong|br)\b)/g)).toBeNull();
      expect(html[1]?.content).toBe("<!-- generator: bizcanvas -->\n");
      const inline = tokens
        .flatMap(({ children }) => children ?? [])
        .filter(({ content }) => content !== NOTHING)
        .map(({ type }) => type);
      expect([...new Set(inline)].sort()).toEqual(
        ["strong_close", "strong_open", "text"].sort().filter((t) => inline.includes(t)),
      );
    },
  );

  it("says what the author wrote, to the letter", async () => {
    const source = sourceOf("hostile");
    const tokens = markdown.parse(await exportedText(source, "md"), {});
    const texts = tokens
      .filter(({ type }) => type === "inline")
      .map(({ children }) => (children ?? []).map(({ content }) => (content === NOTHING ? "" : content)).join(""));
    for (const { name } of factsOfText(source).canvas.segments)
      expect(texts.some((text) => text.includes(harmless(name).trim()))).toBe(true);
  });

  it("calls nobody and links nothing, wherever it is pasted", async () => {
    const source = "canvas: 1\nname: x\ncustomer_segments: {a: 'Ask @team, #12, www.example.org'}\n";
    expect(await exportedText(source, "md")).toContain("**Ask @<!-- -->team, \\#<!-- -->12, www<!-- -->.example.org**");
  });

  it("explains the signs that occur, and no others", async () => {
    const legendOf = async (source: string) =>
      (await exportedText(source, "md")).split("</table>\n\n")[1]?.split("\n")[0];
    const source = "canvas: 1\nname: x\ncustomer_segments:\n  a: Ann\n  b: {name: Bob, decision: later}\n";
    expect(await legendOf(source)).toBe("● Ann · ◌ not served now");
    expect(await legendOf(sourceOf("spotify"))).not.toContain("○");
    expect(await legendOf(sourceOf("spotify"))).toMatch(
      /★ priority 1 · \? rests on a hypothesis that is being tested$/,
    );
  });

  it("tells what is said of the canvas as a whole", async () => {
    expect(await exportedText(REMARKED, "md")).toContain(
      "\n\n## Remarks\n\n- funding: A grant\n- notes: From a workshop\n- feedback: Ada: 2026-01-02: Too broad\n\n",
    );
  });

  it("tells all nine blocks", async () => {
    const text = await exportedText(sourceOf("credit-suisse"), "md");
    expect(text.match(/^## .*$/gm)).toEqual([
      "## Customer segments",
      "## Value propositions",
      "## Channels",
      "## Customer relationships",
      "## Revenue streams",
      "## Key resources",
      "## Key activities",
      "## Key partners",
      "## Cost structure",
      "## Needs",
      "## Hypotheses",
    ]);
    expect(text.match(/<td /g)).toHaveLength(9);
  });
});

describe("CSV", () => {
  it.each([...EXAMPLES, "hard", "hostile"])("of %s has the same cells in every row and runs nothing", async (name) => {
    const rows = rowsOfCsv(await exportedText(sourceOf(name), "csv"));
    for (const row of rows) {
      expect(row).toHaveLength(9);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
    }
  });

  it("has a row for each idea", async () => {
    const rows = rowsOfCsv(await exportedText(sourceOf("credit-suisse"), "csv"));
    expect(rows.find(([block, key]) => block === "channels" && key === "private-banker")?.slice(0, 8)).toEqual([
      "channels",
      "private-banker",
      "Private banker",
      "Clients with net worth above USD 500,000",
      "now",
      "",
      "",
      "",
    ]);
    expect(rows.filter(([block]) => block === "hypotheses")).toHaveLength(2);
  });
});

describe("CSV for spreadsheets", () => {
  const rowsOf = async (source: string) => rowsOfCsv(await exportedText(source, "csv"));

  it("has a column for the priority of segments, where 1 is the highest, and one for importance, where 5 is", async () => {
    const rows = await rowsOf(sourceOf("spotify"));
    const [head = []] = rows;
    const cells = (block: string, column: string) =>
      rows.filter(([first]) => first === block).map((row) => row[head.indexOf(column)]);
    expect(cells("customer_segments", "priority")).toContain("1");
    expect(cells("customer_segments", "importance").join("")).toBe("");
    expect(cells("hypotheses", "importance")).toEqual(["5", "5"]);
    expect(cells("hypotheses", "priority").join("")).toBe("");
  });

  it("keeps apart whom something serves, whatever the names hold", async () => {
    const source = `canvas: 1
name: x
customer_segments: {a: "A, B & C", b: "Tea; coffee", c: 'The "rest"', d: everyone, e: Last}
channels: {shop: {name: Shop, for: [a, b, c, d]}, one: {name: Bar, for: d}}
`;
    const serves = (await rowsOf(source)).filter(([block]) => block === "channels").map((row) => row[3]);
    expect(serves).toEqual([`A, B & C; "Tea; coffee"; "The ""rest"""; "everyone"`, `"everyone"`]);
  });

  it("knows a table that an older version wrote", async () => {
    const { isOwn } = await EXPORTS.csv.load();
    expect(isOwn(Buffer.from("block,key,name,serves,state,belief,priority,details\r\n"))).toBe(true);
  });
});

describe("Mermaid", () => {
  it("leads a part that several offers share to each of them", async () => {
    const source = `canvas: 1
name: x
customer_segments: {a: Ann, b: Bob}
value_propositions:
  basic: {name: Basic, for: a, elements: {profile: A profile}}
  plus: {name: Plus, for: b, elements: {profile: }}
key_resources: {photo: {name: Photos, for: profile}}
`;
    const chart = await exportedText(source, "mermaid");
    expect(chart.match(/key_resources_1 --> \w+/g)).toEqual([
      "key_resources_1 --> value_propositions_1",
      "key_resources_1 --> value_propositions_2",
    ]);
  });
});

describe("Mermaid of a platform", () => {
  it("says which way a dependence goes", async () => {
    const source = "canvas: 1\nname: x\ncustomer_segments: {a: Ann, b: {name: Bob, depends_on: a}}\n";
    expect(await exportedText(source, "mermaid")).toContain(
      "  customer_segments_2 -.->|depends on| customer_segments_1\n",
    );
  });
});

describe("JSON", () => {
  it("is what canvas show prints", async () => {
    const source = sourceOf("linkedin");
    const shown = [...(await VIEWS.canvas.load()).json(factsOfText(source))].join("");
    expect(await exportedText(source, "json")).toBe(shown);
    expect(JSON.parse(shown)).toMatchObject({ version: 1, name: "LinkedIn" });
  });
});

describe("every format", () => {
  const formats = Object.entries(EXPORTS);

  it.each(formats)("%s gives the same bytes twice, and knows its own output from that of others", async (_, entry) => {
    const exporter = await entry.load();
    const write = () => {
      const { canvas } = readCanvas(sourceOf("linkedin"));
      if (!canvas) throw new Error("LinkedIn can be read");
      return exporter.write(factsOf(canvas), { fontsFolder: "dist/fonts" });
    };
    const [first, second] = [Buffer.from(await write()), Buffer.from(await write())];
    expect(first.equals(second)).toBe(true);
    expect(exporter.isOwn(first)).toBe(true);
    for (const foreign of ["", "{}", '{\n  "version": 1,\n  "name": "x"\n}', "<svg/>", "name,age\r\n", "# Notes\n"])
      expect(exporter.isOwn(Buffer.from(foreign))).toBe(false);
  });

  it("has an ending of its own", () => {
    const endings = formats.flatMap(([, { extensions }]) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
