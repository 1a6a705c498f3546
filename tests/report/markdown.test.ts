import { describe, expect, it } from "vitest";
import { markdown } from "../../src/report/markdown.js";
import { escapeMarkdown, escapeMarkdownWithCode } from "../../src/text/escape-markdown.js";
import { HOSTILE } from "./hostile.js";
import { REPORTS, SOURCE } from "./many.js";
import { finding, rangeOf, reportOf, textOf } from "./report-of.js";

const show = (...args: Parameters<typeof reportOf>) => textOf(markdown(reportOf(...args)));

describe("markdown", () => {
  it("sums up, and has a table for each file with findings", () => {
    const findings = [finding(rangeOf(SOURCE, "x")), finding(rangeOf(SOURCE, "two"), { severity: "info" })];
    expect(show(SOURCE, findings)).toBe(`## canvas lint

1 error, 1 info in 1 file

### a.canvas.yaml

| line | | what is wrong | what to do |
|--:|---|---|---|
| 2 | **error** | Something is wrong. (some-rule) | do better |
| 4 | info | Something is wrong. (some-rule) | do better |
`);
  });

  it("is short when there is nothing to say", () => {
    expect(show(SOURCE, [])).toBe("## canvas lint\n\nNo findings in 1 file: this canvas holds together.\n");
  });

  it("tells what could not be done", () => {
    expect(textOf(markdown(REPORTS.failures ?? reportOf("", [])))).toMatch(
      /### Could not be checked\n\n- there is no such file: look again\n- there is no such file\n$/,
    );
  });

  it("keeps below the size that GitHub refuses, and says that it does", () => {
    const findings = Array.from({ length: 100 }, () => finding(rangeOf(SOURCE, "x"), { message: "键".repeat(1000) }));
    const { files, ...rest } = reportOf(SOURCE, findings);
    const page = textOf(markdown({ ...rest, files: [...files, ...files, ...files, ...files] }));
    expect(Buffer.byteLength(page)).toBeLessThan(1024 ** 2);
    expect(page).toMatch(/The findings of more files are left out: the page would be too large\.\n$/);
  });

  it("counts what it does not list", () => {
    expect(textOf(markdown(REPORTS["300 findings"] ?? reportOf("", [])))).toMatch(/\n\\\+ 200 more\n$/);
  });

  it("keeps each finding in one row of four cells", () => {
    const rows = textOf(markdown(REPORTS["hostile texts"] ?? reportOf("", [])))
      .split("\n")
      .filter((line) => line.startsWith("| 2"));
    expect(rows).toHaveLength(HOSTILE.length);
    expect(rows.map((row) => row.replace(/\\./g, "").split("|").length)).toEqual(rows.map(() => 6));
  });
});

describe("text in Markdown", () => {
  it.each([
    ["Declare `mass` or `<b>`.", "Declare `mass` or `<b>`."],
    ["`a|b` and `c\\d` would end a cell", "\\`a\\|b\\` and \\`c\\\\d\\` would end a cell"],
    ["`half *a* pair", "\\`half \\*a\\* pair"],
    ["``two`` @you", "\\``two`\\` @<!-- -->you"],
  ])("has code where keys and values are: %j", (text, page) => {
    expect(escapeMarkdownWithCode(text)).toBe(page);
  });

  it.each(HOSTILE)("stays text: %j", (text) => {
    const live = escapeMarkdown(text)
      .replace(/\\[!-/:-@[-`{-~]/g, "")
      .replaceAll("<!-- -->", "\0")
      .replace(/&(amp|lt|gt);/g, "");
    expect(live).not.toMatch(/[`*_{}[\]<>&|~$#]|:\/\/|www\.|@[^\0]|GH-|^\s*(\d+[.)]|[-+])/i);
  });

  it("is left alone where nothing in it is live", () => {
    expect(escapeMarkdown("Weekend runners, 18 to 35: 5 % (all).")).toBe("Weekend runners, 18 to 35: 5 % (all).");
  });
});
