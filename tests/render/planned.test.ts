import { describe, expect, it } from "vitest";
import { VIEWS } from "../../src/render/index.js";
import { exported } from "./export/export-file.js";
import { unzipped } from "./export/unzipped.js";
import { factsOfText, linesOf } from "./render-file.js";

const SOURCE = `canvas: 1
name: x
customer_segments: {all-of-us: {decision: serve}}
value_propositions:
  now: {for: all-of-us, elements: {profile: A profile, later: {text: Delivery, state: planned}}}
  next: {for: all-of-us, name: The next offer, state: planned, elements: {profile: , later: }}
  sooner: {for: all-of-us, elements: {later: {text: Delivery, state: current}}}
channels: {shop: {name: A shop, for: all-of-us, state: planned}}
`;

describe("what is only planned", () => {
  it("is marked on each offer whose part it is, and on no other", () => {
    const { canvas, links } = factsOfText(SOURCE);
    const planned = canvas.valuePropositions.map((offer) => [...links.plannedPartsOf(offer)].map(({ name }) => name));
    expect(planned).toEqual([["Delivery"], ["Delivery"], []]);
  });

  it.each(["svg", "html", "md", "csv", "mermaid", "pptx"] as const)("is marked in %s", async (format) => {
    const content = await exported(SOURCE, format);
    const text =
      typeof content === "string" ? content : (unzipped(Buffer.from(content)).get("ppt/slides/slide1.xml") ?? "");
    const said = text.replaceAll("#40;", "(").replaceAll("#41;", ")").replaceAll("\\", "");
    expect(said.replace(/<[^>]*>/g, "")).toContain("Delivery (planned)");
  });

  it.each(["segments", "flow"] as const)("is marked in the view %s", async (name) => {
    const [drawn, plain] = await Promise.all(
      [false, true].map(async (isPlain) => {
        const lines = linesOf(await VIEWS[name].load(), factsOfText(SOURCE), { plain: isPlain });
        return lines.join("\n").replace(/[^\w():,]+/g, " ");
      }),
    );
    for (const text of [drawn, plain]) {
      expect(text).toContain("Now: A profile, Delivery (planned)");
      expect(text).toContain("The next offer (planned): A profile, Delivery (planned)");
      expect(text).toMatch(/Sooner: Delivery(?! \(planned)/);
    }
    if (name === "segments") expect(drawn).toContain("A shop (planned)");
  });
});
