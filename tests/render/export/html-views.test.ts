import { describe, expect, it } from "vitest";
import { riskiestFirst } from "../../../src/analysis/belief-ranking.js";
import { completenessOf } from "../../../src/analysis/completeness.js";
import { fundingOf, tiesOf } from "../../../src/analysis/exchange.js";
import type { Facts } from "../../../src/analysis/facts.js";
import { fits } from "../../../src/analysis/fit.js";
import { segmentMoney } from "../../../src/analysis/segment-money.js";
import { groundsTexts, standingText } from "../../../src/render/belief-words.js";
import { openTexts, scoreText } from "../../../src/render/completeness-words.js";
import { rangeBarHtml } from "../../../src/render/export/html/bar-html.js";
import type { PaperName } from "../../../src/render/export/paper.js";
import { answerTexts, fitRemarks, fitSummary, needText } from "../../../src/render/fit-words.js";
import { fundingText, getsTexts, givesTexts, partnerTexts } from "../../../src/render/flow-words.js";
import { costText, moneyRemarks, streamTexts, unknownTexts } from "../../../src/render/money-words.js";
import { harmless } from "../../../src/text/harmless.js";
import { factsOfText } from "../render-file.js";
import { EXAMPLES, exportedText, sourceOf } from "./export-file.js";

/** What a terminal tells in each of these views, as sentences. */
const TOLD: Readonly<Record<string, (facts: Facts) => readonly string[]>> = {
  fit: (facts) =>
    facts.served
      .map(fits(facts))
      .flatMap((fit) => [
        fit.segment.name,
        fitSummary(fit),
        ...fitRemarks(fit),
        ...fit.needs.flatMap((need) => [needText(need), ...answerTexts(need)]),
      ]),
  flow: (facts) => [
    ...tiesOf(facts).flatMap(({ a, b, toA, toB }) => [a.name, b.name, toA ?? "", toB ?? ""]),
    ...facts.served.flatMap((segment) => [...getsTexts(segment, facts), ...givesTexts(segment, facts)]),
    ...fundingOf(facts).map((funding) => fundingText(funding, facts)),
    ...facts.canvas.partners.map(partnerTexts(facts)).flatMap(({ brings, gets }) => [brings, gets]),
  ],
  money: (facts) => {
    const monies = facts.served.map((segment) => segmentMoney(segment, facts));
    return [
      ...monies.flatMap((money) => [
        money.segment.name,
        ...(money.pays === false || money.segment.economics ? moneyRemarks(money, facts) : []),
      ]),
      ...facts.canvas.streams.flatMap((stream) => streamTexts(stream, facts.canvas)),
      ...facts.canvas.costs.map((cost) => costText(cost, facts.canvas)),
      ...unknownTexts(monies, facts),
    ];
  },
  beliefs: ({ canvas }) =>
    riskiestFirst(canvas.hypotheses).flatMap((one) => [one.name, standingText(one), ...groundsTexts(one)]),
  completeness: (facts) => {
    const completeness = completenessOf(facts);
    const { blocks, segments } = completeness;
    return [
      scoreText(completeness),
      // Terminals set the name of a field off by backticks.
      ...blocks.flatMap((block) => openTexts(block).map(({ text, field }) => text.replace(`\`${field}\``, `${field}`))),
      ...segments.map(({ segment }) => segment.name),
    ];
  },
};

/** The text of one view of a page, as it is read. */
function textOf(page: string, view: string): string {
  const panel = new RegExp(
    `<section class="panel" id="panel-${view}"[\\s\\S]*?\n</section>\n(?=<section class="panel"|</main>)`,
  );
  return (panel.exec(page)?.[0] ?? "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe("the views of a page", () => {
  it.each([...EXAMPLES, "hard", "thirty", "empty", "platform", "bank"])(
    "tell of %s all that a terminal tells",
    async (name) => {
      const source = sourceOf(name);
      const page = await exportedText(source, "html");
      const facts = factsOfText(source);
      for (const [view, told] of Object.entries(TOLD)) {
        const text = textOf(page, view);
        expect(text, view).not.toBe("");
        for (const sentence of told(facts)) expect(text, view).toContain(harmless(sentence));
      }
    },
  );

  it("leave no remark out, of the canvas or of a hypothesis", async () => {
    const source = `canvas: 1
name: x
notes: From a workshop
feedback: [{by: Ada, text: Too broad}]
hypotheses: {h: {statement: They pay, notes: Said twice, tags: [price]}}
`;
    const page = await exportedText(source, "html");
    for (const remark of ["notes: From a workshop", "feedback: Ada: Too broad"])
      expect(textOf(page, "canvas")).toContain(remark);
    for (const remark of ["notes: Said twice", "tags: price"]) expect(textOf(page, "beliefs")).toContain(remark);
  });

  it("print the canvas as its poster where that can be read on paper, else block by block", async () => {
    const pageOf = (partners: number, paper?: PaperName) => {
      const names = Array.from(
        { length: partners },
        (_, at) => `Partner number ${at} with a name of more than one line`,
      );
      return exportedText(JSON.stringify({ canvas: 1, name: "Many", key_partners: names }), "html", paper);
    };
    const [few, many] = [await pageOf(3), await pageOf(300)];
    expect(few).toContain("@page{size:landscape;");
    const [fewer, small, large] = [
      await pageOf(3, "letter"),
      await pageOf(110, "letter"),
      await pageOf(110, "tabloid"),
    ];
    for (const page of [fewer, small]) expect(page).toContain("@page{size:letter landscape;");
    expect([fewer, small, large].map((page) => page.includes('<div class="poster">'))).toEqual([true, false, true]);
    expect(few).toContain('<div class="poster">');
    expect(few).toContain("body:has(#tab-canvas:checked)>:not(.poster){display:none}");
    expect(many).not.toContain('<div class="poster">');
    expect(many).not.toContain(":not(.poster)");
  });

  it("keep a card whole on paper that a column of the first sheet has room for", async () => {
    const wholeOf = (page: string) =>
      [...page.matchAll(/<article class="card ([^"]*)"><h3[^>]*>.*?<bdi[^>]*>(.*?)<\/bdi>/g)].map(
        ([, classes, name]) => [name, !classes?.split(" ").includes("long")],
      );
    const page = await exportedText(sourceOf("spotify"), "html");
    const panel = page.slice(page.indexOf('id="panel-segments"'), page.indexOf('id="panel-separation"'));
    expect(wholeOf(panel)).toEqual([
      ["Listeners who put up with advertisements", false],
      ["Listeners for whom music comes first", false],
      ["Brands that advertise by sound", false],
      ["Artists and those who record them", true],
    ]);
  });

  it("set the name of a field off as code", async () => {
    const page = await exportedText(sourceOf("linkedin"), "html");
    expect(page).toContain("from stage final on: <code>price</code> of &quot;Seats for recruiters");
    expect(textOf(page, "completeness")).not.toContain("`");
  });

  it("are made of what a page is made of, not of drawn text", async () => {
    for (const name of EXAMPLES) expect(await exportedText(sourceOf(name), "html"), name).not.toMatch(/<pre|[█░─►]/);
  });

  it("tell who hears a page what an arrow or a sign shows", async () => {
    const page = await exportedText(sourceOf("spotify"), "html");
    expect(textOf(page, "flow")).toContain(
      "from Brands that advertise by sound to Listeners who put up with advertisements: funding",
    );
    expect(textOf(page, "fit")).toContain("Be paid for every play Artists and those who record them");
    expect(textOf(page, "completeness")).toContain("✓ said");
  });
});

describe("a figure and its unit", () => {
  it("stay on one line, as in other outputs", async () => {
    const page = await exportedText(
      `canvas: 1\nname: Bank\ncustomer_segments: {rich: {name: "Worth > USD 500,000"}}\nvalue_propositions: {p: {name: 100 % safe, elements: {e: for CHF 9}}}\n`,
      "html",
    );
    expect(page).toContain('<bdi class="name">Worth &gt; <span class="whole">USD 500,000</span></bdi>');
    expect(page).toContain('<bdi class="name"><span class="whole">100 %</span> safe</bdi>');
    expect(page).toContain('for <span class="whole">CHF 9</span></li>');
    expect(page).toContain(".whole{white-space:nowrap}");
  });
});

describe("a bar", () => {
  const places = (bar: string) =>
    [...bar.matchAll(/<rect class="([^"]+)" x="([^"]+)" width="([^"]+)"/g)].map(([, name, x, width]) =>
      [name, x, width].join(" "),
    );

  it("of what a customer costs is in the colour of what goes out", () => {
    const bar = rangeBarHtml({ low: 50, high: 100 }, [{ low: 0, high: 100 }], true);
    expect(places(bar)).toEqual(["cost 0 50", "cost possible 50 50", "zero 0 0.5"]);
  });

  it("is solid from zero to what is certain, and light to what is possible", () => {
    const all = [
      { low: -20, high: -10 },
      { low: 40, high: 80 },
    ];
    expect(all.map((value) => places(rangeBarHtml(value, all)))).toEqual([
      ["loss possible 0 10", "loss 10 10", "zero 20 0.5"],
      ["gain 20 40", "gain possible 60 40", "zero 20 0.5"],
    ]);
  });

  it("reaches from what may be lost to what may be won where nothing is certain", () => {
    const value = { low: -5, high: 15 };
    expect(places(rangeBarHtml(value, [value]))).toEqual(["loss possible 0 25", "gain possible 25 75", "zero 25 0.5"]);
  });

  it.each([
    { low: 0, high: 0 },
    { low: -Number.MAX_VALUE, high: Number.MAX_VALUE },
  ])("has places for $low to $high", (value) => {
    expect(rangeBarHtml(value, [value])).not.toMatch(/NaN|Infinity/);
  });
});
