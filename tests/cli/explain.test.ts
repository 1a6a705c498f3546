import { describe, expect, it } from "vitest";
import { type ExplainOptions, explainCommand } from "../../src/cli/commands/explain.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { displayWidth } from "../../src/text/width.js";
import { fakeIo } from "./fake-io.js";

async function explain(operands: readonly string[], options: ExplainOptions = {}): Promise<string> {
  const io = fakeIo();
  expect(await explainCommand(operands, options, io)).toBe(0);
  return io.out;
}

describe("canvas explain", () => {
  it("says what a rule finds, why it matters, what to do, and shows both examples with the real finding", async () => {
    expect(await explain(["claim-without-quantity"])).toBe(`claim-without-quantity (value)
A claim is called quantitative and gives no amount.

why      A quantitative claim convinces by its number; without one, customers
         hear what every competitor says.
do       Give the \`amount\` and its \`unit\`, or call the claim qualitative.
speaks   warning from sketch
source   Osterwalder & Pigneur, Business Model Generation (2010), Value
         Propositions

Not like this
  canvas: 1
  name: Corner bakery
  value_propositions:
    bread-to-go: {claim: {kind: quantitative, text: Served quickly}}

It raises
  warning[claim-without-quantity] The claim of "Bread to go" is quantitative but
    gives no amount: "Served quickly".
   ┌─ example.canvas.yaml:4:17
   │
  4│   bread-to-go: {claim: {kind: quantitative, text: Served quickly}}
   │                 ^^^^^
   = why  A quantitative claim convinces by its number; without one, customers
          hear what every competitor says.
   = do   Give the \`amount\` and its \`unit\`, or call the claim qualitative.
   = more canvas explain claim-without-quantity

Like this
  canvas: 1
  name: Corner bakery
  value_propositions:
    bread-to-go: {claim: {kind: quantitative, amount: 60, unit: seconds, text: Served within a minute}}
`);
  });

  it("names the options with their defaults, and each stage at which a rule grows louder", async () => {
    expect(await explain(["segments-too-many"])).toContain(
      "option   max: The most segments that an existing business serves. Default: 7.\n",
    );
    expect(await explain(["segment-without-offer"])).toContain(
      "info from sketch, warning from review, error from final\n",
    );
    expect(await explain(["unmeasured-comparative"])).toContain("off unless asked for\n");
  });

  it.each(CATALOGUE.map(({ id }) => id))("shows for %s a finding that the example really raises", async (id) => {
    expect(await explain([id])).toContain(`[${id}]`);
  });

  it("keeps its own sentences to the width it is given", async () => {
    const page = await explain(["segments-merge"], { width: 60 });
    const [own = ""] = page.split("\nNot like this");
    expect(own.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  it("offers the closest name for one it does not know", async () => {
    await expect(explain(["segment-merge"])).rejects.toMatchObject({
      message: 'there is no rule "segment-merge"',
      hint: "did you mean segments-merge?",
    });
    await expect(explain(["zzzzzz"])).rejects.toMatchObject({ hint: "`canvas rules` lists them" });
  });
});
