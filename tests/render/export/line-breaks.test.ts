import { expect, it } from "vitest";
import { lintCanvas } from "../../../src/lint/lint-canvas.js";
import { VIEW_NAMES, VIEWS } from "../../../src/render/index.js";
import { factsOfText, linesOf } from "../render-file.js";
import { exported } from "./export-file.js";
import { unzipped } from "./unzipped.js";

const SOURCE = `canvas: 1
name: |
  Corner
  bakery
description: |
  First line of what we do.
  Second line.
customer_segments:
  commuters: {name: "On the\\nway", notes: "one\\ntwo\\n", feedback: [{by: Anna, text: "good\\n"}]}
value_propositions:
  bread: {name: "Warm\\nbread", for: commuters, claim: {text: "More bread\\n", amount: 3, unit: kg}, elements: {e: "Part\\none"}}
hypotheses: {h: {statement: "They\\nbuy", about: commuters, evidence: [{kind: sale, finding: "4 bought\\n", n: 10}]}}
`;

it.each(["svg", "html", "md", "csv", "mermaid", "pptx"] as const)(
  "%s shows no line break as a sign",
  async (format) => {
    const content = await exported(SOURCE, format);
    const text =
      typeof content === "string" ? content : (unzipped(Buffer.from(content)).get("ppt/slides/slide1.xml") ?? "");
    expect(text).not.toContain("␊");
    for (const said of ["On the way", "Warm bread", "Part one"]) expect(text).toContain(said);
    if (format === "md" || format === "csv" || format === "html") expect(text).toContain("More bread: 3 kg");
  },
);

it.each(VIEW_NAMES)("the view %s shows no line break as a sign", async (name) => {
  const view = await VIEWS[name].load();
  for (const plain of [false, true])
    expect(linesOf(view, factsOfText(SOURCE), { plain }).join("\n")).not.toContain("␊");
});

it("a finding quotes a name of several lines on one", () => {
  const { findings } = lintCanvas(SOURCE, { file: "bakery.canvas.yaml", stage: "final" });
  const messages = findings.map(({ message }) => message);
  expect(messages).toContain('Nothing says how "Corner bakery" earns money, or what else funds it.');
  expect(messages.filter((message) => message.includes("\n"))).toEqual([]);
});
