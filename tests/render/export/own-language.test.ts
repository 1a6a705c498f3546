import { describe, expect, it } from "vitest";
import { exported, exportedText } from "./export-file.js";
import { unzipped } from "./unzipped.js";

const SOURCE = `canvas: 1
name: 街角のパン屋
description: 駅前のパン屋
language: LANGUAGE
customer_segments: {a: {name: 通勤客, priority: 1, needs: [早い朝食]}}
value_propositions: {bread: {name: 温かいパン, for: a, elements: {roll: ロールパン}}}
`;
const [japanese, english] = ["ja", "en"].map((language) => SOURCE.replace("LANGUAGE", language)) as [string, string];

describe("the language of a canvas", () => {
  it("is told of the author's words in HTML, around which the page is in English", async () => {
    const page = await exportedText(japanese, "html");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h1 dir="auto" lang="ja">街角のパン屋</h1><p dir="auto" lang="ja">駅前のパン屋</p>');
    expect(page).toContain('<bdi class="name" lang="ja">通勤客</bdi>');
    expect(page).toContain('<li dir="auto" lang="ja">ロールパン</li>');
    expect(page).toContain("<bdi>priority 1</bdi>");
    expect(page).not.toMatch(/lang="ja">[A-Z]/);
  });

  it("is told of the author's words in SVG", async () => {
    const drawn = await exportedText(japanese, "svg");
    const texts = [...drawn.matchAll(/<text([^>]*)>([^<]*)</g)];
    const told = (name: string) =>
      texts
        .filter(([, , text]) => text === name)
        .map(([, attributes = ""]) => attributes.match(/ (?:xml:)?lang="\w+"/g));
    for (const name of ["街角のパン屋", "駅前のパン屋", "温かいパン", "ロールパン"])
      expect(told(name)).toEqual([[' lang="ja"', ' xml:lang="ja"']]);
    expect(told("通勤客")).toHaveLength(2);
    for (const label of ["Key partners", "priority 1", "Stage"]) expect(told(label)).toEqual([null]);
  });

  it("is told of the author's words in PPTX", async () => {
    const slide = unzipped(Buffer.from(await exported(japanese, "pptx"))).get("ppt/slides/slide1.xml") ?? "";
    const runs = [...slide.matchAll(/<a:rPr lang="(\w+)"(?:(?!<a:t>).)*<a:t>([^<]*)</g)].map(
      ([, language, text]) => `${language} ${text?.trim()}`,
    );
    expect(runs).toEqual(
      expect.arrayContaining(["ja 街角のパン屋", "ja 駅前のパン屋", "ja 通勤客", "ja ロールパン", "en Key partners"]),
    );
    expect(runs.filter((run) => /^ja (?=[A-Z])/.test(run))).toEqual([]);
  });

  it("is not told of words of the format: types, states, and what only a number or a choice says", async () => {
    const source = `canvas: 1
name: パン屋
language: ja
customer_segments: {a: {name: 通勤客, who: person, pays: true, decision: serve, because: 毎朝来る}}
channels: {shop: {name: 店, for: all, phases: [awareness, purchase], owner: own, message: 焼きたて, state: planned}}
customer_relationships: {self-service: {for: a, purpose: acquire}}
`;
    const page = await exportedText(source, "html");
    const told = [...page.matchAll(/ lang="ja">([^<]*)/g)].map(([, text = ""]) => text);
    expect(told).toEqual(expect.arrayContaining(["毎朝来る", "焼きたて", "店", "通勤客"]));
    expect(told.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
    expect(page).toContain('<bdi class="name" lang="ja">店</bdi> (planned)');
    const drawn = await exportedText(source, "svg");
    expect(drawn).toMatch(/<text[^>]*>Self-service</);
    expect(drawn).not.toMatch(/<text[^>]* lang=[^>]*>Self-service</);
  });

  it("is not told of a state that stands behind the author's words", async () => {
    const source = `canvas: 1
name: パン屋
language: ja
customer_segments: [通勤客]
value_propositions: {bread: {name: 温かいパン, elements: {roll: {text: ロールパン, state: planned}}}}
key_partners: {mill: {name: 製粉所, state: planned}}
channels: {shop: {name: 駅前にある大きくて新しくて明るい店と市場の屋台, state: planned}}
`;
    const drawn = await exportedText(source, "svg");
    const ours = '<tspan lang="en" xml:lang="en">(planned)</tspan></text>';
    expect(drawn).toContain(` lang="ja" xml:lang="ja">ロールパン ${ours}`);
    expect(drawn).not.toMatch(/lang="ja"[^>]*>[^<]*\(planned\)/);
    expect(drawn.match(/\(planned\)<\/t/g)).toHaveLength(3);
    const page = await exportedText(source, "html");
    expect(page).toContain('<li dir="auto"><span lang="ja">ロールパン</span> (planned)</li>');
    const slide = unzipped(Buffer.from(await exported(source, "pptx"))).get("ppt/slides/slide1.xml") ?? "";
    const runs = [...slide.matchAll(/<a:rPr lang="(\w+)"(?:(?!<a:t>).)*<a:t>([^<]*)</g)].map(
      ([, language, text]) => `${language} ${text}`,
    );
    expect(runs).toEqual(expect.arrayContaining(["ja 製粉所", "en  (planned)", "ja ロールパン"]));
    expect(runs.filter((run) => /^ja .*planned/.test(run))).toEqual([]);
  });

  it("is not told where it is that of the labels", async () => {
    expect(await exportedText(english, "html")).not.toMatch(/lang="(?!en")|(?<!<html) lang/);
    expect(await exportedText(english, "svg")).not.toContain("lang=");
  });
});
