import { describe, expect, it } from "vitest";
import { checkstyle } from "../../src/report/checkstyle.js";
import { REPORTS, SOURCE } from "./many.js";
import { finding, rangeOf, reportOf, textOf } from "./report-of.js";
import { xmlErrors } from "./xml-check.js";

describe("checkstyle", () => {
  it.each(Object.entries(REPORTS))("is well-formed: %s", async (_, report) => {
    expect(await xmlErrors(textOf(checkstyle(report)))).toEqual([]);
  });

  it("says where, how loudly, what and by which rule", () => {
    const one = finding(rangeOf(SOURCE, "x"), { message: 'A "b" & <c>', file: "it's.yaml" });
    expect(textOf(checkstyle(reportOf(SOURCE, [one])))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0">
  <file name="it&#39;s.yaml">
    <error line="2" column="10" severity="error" message="A &quot;b&quot; &amp; &lt;c&gt;" source="canvas.some-rule"/>
  </file>
</checkstyle>
`);
  });

  it("names every file that was checked, and what could not be", () => {
    expect(textOf(checkstyle(reportOf(SOURCE, [])))).toContain('<file name="a.canvas.yaml">\n  </file>');
    expect(textOf(checkstyle(REPORTS.failures ?? reportOf("", [])))).toContain(
      '<file name="b.canvas.yaml">\n    <error line="1" severity="error" message="there is no such file: look again" source="canvas"/>',
    );
  });

  it("counts what it does not list", () => {
    expect(textOf(checkstyle(REPORTS["1,003 findings in one file"] ?? reportOf("", [])))).toContain(
      '<error line="1" severity="info" message="3 more findings are not listed." source="canvas"/>',
    );
  });
});
