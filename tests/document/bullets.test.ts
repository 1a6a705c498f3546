import { describe, expect, it } from "vitest";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: Clinic\n";

describe("bullets at the depth of their key", () => {
  it.each(["•", "·", "–", "—", "▪", "→", "✓", "*", "1.", "1)"])("%s", (mark) => {
    const second = mark.replace("1", "2");
    expect(findingsOf(`${HEAD}key_partners:\n${mark} Hospitals\n${second} Doctors\nchannels:\n  a: A\n`)).toEqual([
      `4:1-${11 + mark.length} yaml-syntax: \`${mark} Hospitals\` begins with \`${mark}\`, but an entry of a list begins with a dash → Write \`- Hospitals\` and \`- Doctors\` below \`key_partners:\`, each on a line of its own.`,
    ]);
  });

  it("are told in every block, with what is wrong beside them", () => {
    const text = `${HEAD}channels:\n\u00a0\u00a0web: Website\nkey_partners:\n•\u00a0Hospitals\n• Doctors: all\ncustomer_segments:\n• Patients\nrevenue_streams: {fee: [}\n`;
    expect(findingsOf(text).map((told) => told.slice(0, told.indexOf(" → ")))).toEqual([
      "6:1-12 yaml-syntax: `•\u00a0Hospitals` begins with `•`, but an entry of a list begins with a dash",
      "9:1-11 yaml-syntax: `• Patients` begins with `•`, but an entry of a list begins with a dash",
      "10:24-25 yaml-syntax: `[` is opened here and never closed",
    ]);
    expect(findingsOf(text.replace("[}", "x}"))).toEqual([
      expect.stringContaining("4:1-3 yaml-syntax: `web` is set in with U+00A0"),
      expect.stringContaining('→ Write `- Hospitals` and `- "Doctors: all"` below `key_partners:`'),
      expect.stringContaining("→ Write `- Patients` below `customer_segments:`"),
    ]);
  });

  it("stand in an item as well", () => {
    expect(findingsOf(`${HEAD}customer_segments:\n  a:\n    needs:\n    • fast\n    • cheap\n`)).toEqual([
      "6:5-11 yaml-syntax: `• fast` begins with `•`, but an entry of a list begins with a dash → Write `- fast` and `- cheap` below `needs:`, each on a line of its own.",
    ]);
  });

  it("are none where a number begins a name", () => {
    expect(findingsOf(`${HEAD}channels:\n  a: A\n1. FC Gym\n`)[0]).toContain("is set in no deeper than the text above");
  });
});

it("a text in quotes behind a bullet keeps them, and gets no others", () => {
  expect(findingsOf(`${HEAD}channels:\n• "Web, mobile"\n• 'The app'\n• 12" discs\n`)).toEqual([
    expect.stringContaining('→ Write `- "Web, mobile"`, `- \'The app\'` and `- 12" discs` below `channels:`'),
  ]);
});
