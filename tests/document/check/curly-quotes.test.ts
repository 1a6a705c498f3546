import { describe, expect, it } from "vitest";
import { findingsOf } from "../findings-of.js";

const HEAD = "canvas: 1\nname: Clinic\n";

describe("quotes that a word processor made, around a text with a comma", () => {
  it.each([
    ["“Seniors, living alone”", '"Seniors, living alone"'],
    ["„Enkel, Neffen“", '"Enkel, Neffen"'],
    ["«jeunes, vieux»", '"jeunes, vieux"'],
    ["»Ärzte, Pfleger, alle«", '"Ärzte, Pfleger, alle"'],
    ["「甲, 乙」", '"甲, 乙"'],
  ])("are no quotes in a list: %s", (written, straight) => {
    const [told, ...others] = findingsOf(`${HEAD}customer_segments: [${written}, “Relatives”]\n`);
    expect(others).toEqual([]);
    expect(told).toMatch(/^3:21-\d+ cut-text: the comma after ".*" ends the entry: . and . are letters to YAML/);
    expect(told).toContain(` → Put straight quotes around the whole: \`${straight}\`.`);
  });

  it("are none in braces, whatever the second half begins with", () => {
    expect(findingsOf(`${HEAD}customer_segments: {a: {name: “Seniors, who live alone”, pays: false}}\n`)).toEqual([
      '3:41-56 cut-text: the comma after "“Seniors" ends the text; "who live alone”" is cut off and becomes a key → Put quotes around the whole: `name: "Seniors, who live alone"`.',
    ]);
  });

  it("may stand in a text, and around an entry without a comma", () => {
    expect(findingsOf(`${HEAD}key_partners: [“Doctors”, rock ’n’ roll, ‘n’ more, “a]\n`)).toEqual([]);
  });
});

it("around an entry of a list with a colon are told as no quotes, too", () => {
  const told = findingsOf("canvas: 1\nname: A\nchannels:\n  - “Web: mobile”\n  - App\n").join("\n");
  expect(told).toContain('Put quotes around the whole: `- "Web: mobile"`.');
});

it.each([
  ["channels:\n  - “Web”: our “shop”\n", '`- "“Web”: our “shop”"`'],
  ["channels: {web: {name: “Web”, our “shop”}}\n", '`name: "“Web”, our “shop”"`'],
])("around two words of a text stay: %j", (text, written) => {
  expect(findingsOf(`canvas: 1\nname: A\n${text}`).join("\n")).toContain(written);
});
