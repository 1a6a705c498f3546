import { describe, expect, it } from "vitest";
import { automaticFormat, REPORTERS } from "../../src/report/index.js";
import { DANGEROUS } from "./hostile.js";
import { hostileReport, REPORTS } from "./many.js";
import { PLAIN, textOf } from "./report-of.js";

const FORMATS = Object.entries(REPORTERS);

describe.each(FORMATS)("%s", (_, load) => {
  it("lets no control, bidi or invisible character through from anywhere", async () => {
    const text = textOf((await load())(hostileReport(), PLAIN)).replaceAll("\r\n", "\n");
    expect(DANGEROUS.exec(text)?.input.slice(0, 200)).toBeUndefined();
  });

  it("says the same of the same report", async () => {
    const reporter = await load();
    for (const report of Object.values(REPORTS))
      expect(textOf(reporter(report, PLAIN))).toBe(textOf(reporter(report, PLAIN)));
  });

  it("tells a workflow no command but its own annotations", async () => {
    const lines = textOf((await load())(hostileReport(), PLAIN)).split(/\r\n|\r|\n/);
    const commands = lines.filter((line) => /^\s*(::|##\[)/.test(line));
    const own = commands.filter((line) => /^::(error|warning|notice) (file=[^:,]*,)?(line=|title=canvas)/.test(line));
    expect(commands).toEqual(own);
  });
});

describe("the automatic format", () => {
  it("is for people in a terminal, annotates in a GitHub workflow, and is one line per finding elsewhere", () => {
    expect(automaticFormat(true, false)).toBe("pretty");
    expect(automaticFormat(true, true)).toBe("pretty");
    expect(automaticFormat(false, true)).toBe("github-log");
    expect(automaticFormat(false, false)).toBe("compact");
  });
});
