import { describe, expect, it } from "vitest";
import { checkstyle } from "../../src/report/checkstyle.js";
import { compact } from "../../src/report/compact.js";
import { github } from "../../src/report/github.js";
import { gitlab } from "../../src/report/gitlab.js";
import { json } from "../../src/report/json.js";
import { junit } from "../../src/report/junit.js";
import { markdown } from "../../src/report/markdown.js";
import { pretty } from "../../src/report/pretty.js";
import type { Report, Reporter } from "../../src/report/report.js";
import { sarif } from "../../src/report/sarif.js";
import { summaryCsv } from "../../src/report/summary-csv.js";
import { summaryTable } from "../../src/report/summary-table.js";
import { PLAIN, reportOf, textOf } from "./report-of.js";
import { schemaErrors } from "./report-schema.js";

const REASON = "has neither `canvas:` nor any block";
const REPORT = reportOf("canvas: 1\nname: x\n", [], {
  skipped: [{ file: "b.canvas.yaml", pathInRepository: "models/b.canvas.yaml", reason: REASON }],
});

const show = (reporter: Reporter, changes: Partial<Report> = {}) =>
  textOf(reporter({ ...REPORT, ...changes }, { ...PLAIN, ascii: true }));

describe("a file of a canvas's name that holds none", () => {
  it("has a row in the tables", () => {
    expect(show(summaryTable)).toMatch(/^b\.canvas\.yaml {2}no canvas( +-){7}$/m);
    expect(show(summaryCsv)).toContain("\r\nb.canvas.yaml,no canvas,,,,,,,\r\n");
  });

  it("is counted in the sum, which then praises nothing", () => {
    const sum = "No findings in 1 file; 1 file skipped: it holds no canvas.";
    for (const reporter of [pretty, markdown, summaryTable]) expect(show(reporter)).toContain(`\n${sum}\n`.trimStart());
    const [one] = REPORT.skipped ?? [];
    expect(show(pretty, { skipped: one && [one, one] })).toBe(
      "No findings in 1 file; 2 files skipped: they hold no canvas.\n",
    );
  });

  it("is named on a page", () => {
    expect(show(markdown)).toContain("\n### Skipped\n\n- b.canvas.yaml has neither");
  });

  it("has a key of its own in JSON, as the schema says", () => {
    const data = JSON.parse(show(json));
    expect(data.skipped).toEqual([{ file: "b.canvas.yaml", reason: REASON }]);
    expect(schemaErrors(data)).toEqual([]);
  });

  it("is a skipped case of a suite of its own in JUnit", () => {
    expect(show(junit)).toContain(
      `  <testsuite name="b.canvas.yaml" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="canvas lint" classname="b">
      <skipped message="This file was skipped: it ${REASON}."></skipped>`,
    );
  });

  it("is a note of the run in SARIF, which succeeded all the same", () => {
    const [invocation] = JSON.parse(show(sarif)).runs[0].invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: "note",
          message: { text: `b.canvas.yaml ${REASON}: skipped.` },
          locations: [{ physicalLocation: { artifactLocation: { uri: "models/b.canvas.yaml" } } }],
        },
      ],
    });
  });

  it("is a notice where a format has only findings, and not where only errors are wanted", () => {
    const text = `This file was skipped: it ${REASON}.`;
    expect(show(github)).toBe(`::notice file=models/b.canvas.yaml,title=canvas::${text}\n`);
    expect(JSON.parse(show(gitlab))).toMatchObject([
      { description: text, severity: "info", location: { path: "models/b.canvas.yaml" } },
    ]);
    expect(show(checkstyle)).toContain(
      `<file name="models/b.canvas.yaml">\n    <error line="1" severity="info" message="${text}" source="canvas"/>`,
    );
    for (const reporter of [github, gitlab, checkstyle])
      expect(show(reporter, { shownFrom: "error" })).not.toContain("b.canvas");
  });

  it("is no line for editors, which read places: standard error tells it", () => {
    expect(show(compact)).toBe("");
  });
});
