import { describe, expect, it } from "vitest";
import { type RulesOptions, rulesCommand } from "../../src/cli/commands/rules.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { CATEGORIES } from "../../src/rules/rule.js";
import { displayWidth } from "../../src/text/width.js";
import { fakeIo } from "./fake-io.js";

async function rules(options: RulesOptions = {}): Promise<string> {
  const io = fakeIo();
  expect(await rulesCommand([], options, io)).toBe(0);
  return io.out;
}

describe("canvas rules", () => {
  it("lists every rule under its category, within the width", async () => {
    const list = await rules({ width: 72 });
    const lines = list.split("\n");
    expect(lines.filter((line) => (CATEGORIES as readonly string[]).includes(line))).toEqual([...CATEGORIES]);
    for (const { id } of CATALOGUE) expect(lines.filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1);
    expect(lines.filter((line) => displayWidth(line) > 72)).toEqual([]);
  });

  it("puts a rule below its id where there is no room beside it", async () => {
    const lines = (await rules({ category: "document", width: 40 })).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "document",
      "  review-overdue",
      "    The last review of the canvas is",
      "    longer ago than it says it should",
      "    be, or on a day still to come.",
    ]);
    expect(lines.slice(0, -2).filter((line) => displayWidth(line) > 40)).toEqual([]);
  });

  it("lists one category, and offers the closest one for a slip", async () => {
    expect(await rules({ category: "document", width: 80 })).toBe(`document
  review-overdue            The last review of the canvas is longer ago than it
                            says it should be, or on a day still to come.
                            info from sketch
  planned-pays-for-current  What is offered today is paid for only by streams
                            that are still planned.
                            warning from sketch
  block-empty               Some of the nine building blocks are empty.
                            info from review

3 rules. \`canvas explain RULE\` says more about one.
`);
    await expect(rules({ category: "documents" })).rejects.toMatchObject({ hint: "did you mean document?" });
  });

  it("prints all that is known as data, examples without their marks", async () => {
    const { version, rules: data } = JSON.parse(await rules({ format: "json" })) as {
      version: number;
      rules: { id: string; severity: object; examples: object }[];
    };
    expect(version).toBe(1);
    expect(data.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    expect(data.find(({ id }) => id === "segment-without-offer")?.severity).toEqual({
      sketch: "info",
      review: "warning",
      final: "error",
    });
    expect(JSON.stringify(data)).not.toMatch(/[⟦⟧]/);
  });

  it("prints a reference in Markdown with a heading for each rule", async () => {
    const markdown = await rules({ format: "markdown" });
    const headings = [...markdown.matchAll(/^### (.+)$/gm)].map(([, id]) => id);
    expect(headings).toEqual(CATALOGUE.map(({ id }) => id));
    expect(markdown.match(/^```yaml$/gm)).toHaveLength(2 * CATALOGUE.length);
  });

  it("knows no other format", async () => {
    await expect(rules({ format: "xml" })).rejects.toThrow('there is no format "xml"');
  });
});
