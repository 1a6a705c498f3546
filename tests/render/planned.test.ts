import { describe, expect, it } from "vitest";
import { fits } from "../../src/analysis/fit.js";
import { fitTable } from "../../src/render/fit-table.js";
import { VIEWS } from "../../src/render/index.js";
import { cardsOf } from "../../src/render/segment-card.js";
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

  it("is marked where an offer says so of a part that is told as there elsewhere", () => {
    const source = SOURCE.replace("{profile: , later: }", "{profile: {state: planned}}");
    const { canvas, links } = factsOfText(source);
    const planned = canvas.valuePropositions.map((offer) => [...links.plannedPartsOf(offer)].map(({ name }) => name));
    expect(planned).toEqual([["Delivery"], ["A profile"], []]);
  });

  it("does not make a segment one that pays", () => {
    const facts = factsOfText(`${SOURCE}revenue_streams: {fees: {from: all-of-us, state: planned}}\n`);
    const rows = facts.served.flatMap(cardsOf(facts)).filter(({ label }) => label === "pays");
    expect(rows.map(({ values }) => values)).toEqual([[{ text: "not said" }]]);
  });

  it("is marked in the table of needs beside what is there", async () => {
    const source = `canvas: 1
name: x
needs: {fit: Get fit}
customer_segments: {runners: {needs: [fit]}}
value_propositions: {plan: {for: runners, addresses: fit}, coach: {for: runners, addresses: fit, state: planned}}
`;
    const facts = factsOfText(source);
    const { rows } = fitTable(facts.served.map(fits(facts)), facts.canvas);
    const there = rows.flatMap(({ met }) => [...met.values()].flat().map(({ isThere }) => isThere));
    expect(there).toEqual([true, false]);
    const lines = linesOf(await VIEWS.fit.load(), facts);
    expect(lines).toContainEqual(expect.stringContaining("B Coach (planned)"));
    expect(lines).toContainEqual(expect.stringMatching(/Get fit +● +\(●\)$/));
    expect(lines).toContainEqual(expect.stringContaining("( ) only planned"));
    const page = String(await exported(source, "html"));
    expect(page.match(/<small>planned<\/small>/g)).toHaveLength(1);
  });

  it("is marked wherever a segment is named above what is said of it", async () => {
    const source = SOURCE.replace(
      "{all-of-us: {decision: serve}}",
      "{all-of-us: {state: planned}, some: {name: Some}}",
    );
    const facts = factsOfText(source);
    for (const view of ["flow", "fit", "money", "completeness"] as const) {
      const lines = linesOf(await VIEWS[view].load(), facts);
      expect(lines, view).toContainEqual(expect.stringContaining("All of us (planned)"));
      expect(lines.join("\n"), view).not.toContain("Some (planned)");
    }
    expect(String(await exported(source, "html"))).toContain("<bdi>All of us</bdi> <small>planned</small>");
  });

  it("is marked among partners and what they bring", async () => {
    const source = `canvas: 1
name: x
value_propositions: {stay: {elements: {room: A room, cover: {text: Insurance, state: planned}}}}
key_resources: {flats: Flats}
key_activities: {checking: {state: planned, for: cover}}
key_partners: {insurer: {provides: checking, state: planned}, owner: {provides: [flats, checking]}}
`;
    const view = await VIEWS.flow.load();
    for (const plain of [false, true]) {
      const text = linesOf(view, factsOfText(source), { plain }).join("\n");
      expect(text).toContain("Insurer (planned)");
      expect(text).toContain("Flats, Checking (planned)");
      expect(text).not.toContain("Owner (planned)");
    }
    expect(String(await exported(source, "html"))).toContain("Insurer (planned)</h3>");
  });

  it("meets no need yet where an offer only names again a part that was told as planned", () => {
    const facts = factsOfText(`canvas: 1
name: x
needs: {fit: Get fit}
customer_segments: {runners: {needs: [fit]}, others: Others}
value_propositions:
  plan: {for: runners, elements: {coach: {state: planned}}}
  more: {for: others, elements: {coach: {text: A coach, addresses: fit}}}
`);
    const [runners] = facts.served.map(fits(facts));
    expect(runners?.needs.map(({ status }) => status)).toEqual(["planned"]);
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
