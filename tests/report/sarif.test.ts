import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.js";
import { sarif } from "../../src/report/sarif.js";
import { REPORTS, RUN, SOURCE } from "./many.js";
import { itWithData } from "./published-data.js";
import { finding, rangeOf, reportOf, textOf } from "./report-of.js";

function runOf(report: Report) {
  const document = JSON.parse(textOf(sarif(report)));
  expect(document.runs).toHaveLength(1);
  return document.runs[0];
}

function resultOf(changes: Parameters<typeof finding>[1], range = rangeOf(SOURCE, "x")) {
  return runOf(reportOf(SOURCE, [finding(range, changes)], RUN)).results[0];
}

const isUri = (text: string) =>
  /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(text) && !/[<>"\\^`{|}]|%(?![0-9A-F]{2})/i.test(text);
const isReference = (text: string) => /^[!-~]*$/.test(text) && !/[<>"\\^`{|}]|%(?![0-9A-F]{2})/i.test(text);

/** The published schema has a condition on regions one level too deep, where it is taken for a property. */
function repaired(schema: AnySchemaObject): AnySchemaObject {
  const { region } = schema.definitions;
  const { anyOf, ...properties } = region.properties;
  return { ...schema, definitions: { ...schema.definitions, region: { ...region, properties, anyOf } } };
}

describe("sarif", () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    itWithData(`is valid against the published schema: ${name}`, "sarif-schema-2.1.0.json", (schema) => {
      const ajv = new Ajv2020({
        strict: false,
        allErrors: true,
        formats: { uri: isUri, "uri-reference": isReference, "date-time": true },
      });
      const isValid = ajv.compile(repaired(JSON.parse(schema)));
      expect(isValid(JSON.parse(textOf(sarif(report)))), JSON.stringify(isValid.errors?.slice(0, 5))).toBe(true);
    });
  }

  it("describes every rule that was switched on, whether it found something or not", () => {
    const { tool, columnKind, originalUriBaseIds } = runOf(REPORTS["a file without findings"] ?? reportOf("", []));
    expect(columnKind).toBe("utf16CodeUnits");
    expect(Object.keys(originalUriBaseIds)).toEqual(["%SRCROOT%"]);
    expect(tool.driver).toMatchObject({
      name: "canvas",
      semanticVersion: "1.2.3",
      informationUri: "https://example.org/canvas",
    });
    expect(tool.driver.rules[1]).toMatchObject({
      id: "other-rule",
      shortDescription: { text: "Something is wrong." },
      fullDescription: { text: "It matters." },
      help: { text: "It matters.\nWhat to do: do better\nSource: page 1\nMore: canvas explain other-rule" },
      defaultConfiguration: { level: "warning" },
      properties: { tags: ["structure"] },
    });
  });

  it("gives a finding its rule, level, words, place with four numbers, and the text that stands there", () => {
    expect(resultOf({ rule: "other-rule", severity: "info" })).toEqual({
      ruleId: "other-rule",
      ruleIndex: 1,
      level: "note",
      message: { text: "Something is wrong.\ndo better" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a.canvas.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 11, snippet: { text: "x" } },
          },
        },
      ],
      partialFingerprints: {
        "canvasFinding/v1": "some-rule:channels/site",
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
      },
    });
  });

  it("hashes the line of the finding as code scanning does", () => {
    const source = " a\nb\n  \t\tc\n d";
    const { results } = runOf(reportOf(source, [finding(rangeOf(source, "c"))], RUN));
    expect(results[0].partialFingerprints.primaryLocationLineHash).toBe("180aee12dab6264:1");
  });

  it("numbers the second places", () => {
    const related = [
      { range: rangeOf(SOURCE, "canvas"), label: "said here" },
      { range: rangeOf(SOURCE, "two"), label: "" },
    ];
    const { relatedLocations } = resultOf({ related });
    expect(relatedLocations.map(({ id }: { id: number }) => id)).toEqual([1, 2]);
    expect(relatedLocations[0]).toMatchObject({
      message: { text: "said here" },
      physicalLocation: { region: { startLine: 1, snippet: { text: "canvas" } } },
    });
    expect(relatedLocations[1]).not.toHaveProperty("message");
  });

  it("hands on a safe fix as a change of the text", () => {
    const textFix = { title: "rename it", replacements: [{ range: rangeOf(SOURCE, "x"), text: "y" }] };
    expect(resultOf({ textFix }).fixes).toEqual([
      {
        description: { text: "rename it" },
        artifactChanges: [
          {
            artifactLocation: { uri: "a.canvas.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 11 },
                insertedContent: { text: "y" },
              },
            ],
          },
        ],
      },
    ]);
  });

  it("says of every result whether it is suppressed as soon as one is", () => {
    const { results } = runOf(REPORTS["suppressed findings"] ?? reportOf("", []));
    expect(results.map(({ suppressions }: Record<string, unknown>) => suppressions)).toEqual([
      [],
      [{ kind: "inSource", status: "accepted", justification: "agreed" }],
      [{ kind: "external", status: "accepted" }],
    ]);
    expect(resultOf({})).not.toHaveProperty("suppressions");
  });

  it("calls a run with findings successful, and one with failures not", () => {
    expect(runOf(reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))], RUN)).invocations).toEqual([
      { executionSuccessful: true },
    ]);
    expect(runOf(REPORTS.failures ?? reportOf("", [])).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "there is no such file\nlook again" },
            locations: [{ physicalLocation: { artifactLocation: { uri: "b.canvas.yaml", uriBaseId: "%SRCROOT%" } } }],
          },
          { level: "error", message: { text: "there is no such file" } },
        ],
      },
    ]);
  });

  it("counts what it does not list", () => {
    const { results, invocations } = runOf(REPORTS["1,003 findings in one file"] ?? reportOf("", []));
    expect(results).toHaveLength(1000);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
      "a.canvas.yaml has 3 more findings than are listed here.",
    );
  });

  it("quotes no piece of the source that would swell the document", () => {
    const source = `name: ${"x".repeat(3000)}\n`;
    const { results } = runOf(reportOf(source, [finding(rangeOf(source, "x".repeat(3000)))], RUN));
    expect(results[0].locations[0].physicalLocation.region).not.toHaveProperty("snippet");
  });

  it("keeps what looks like a link in a user's words from being one", () => {
    expect(resultOf({ message: "[click](http://evil.example) and [1](2)", advice: "" }).message.text).toBe(
      "[click\\](http://evil.example) and [1\\](2)",
    );
  });

  it.each([
    ["a b%20c#d?.yaml", { uri: "a%20b%2520c%23d%3F.yaml", uriBaseId: "%SRCROOT%" }],
    ["büro/键.yaml", { uri: "b%C3%BCro/%E9%94%AE.yaml", uriBaseId: "%SRCROOT%" }],
    ["a:b\\c.yaml", { uri: "a%3Ab%5Cc.yaml", uriBaseId: "%SRCROOT%" }],
    ["\ud800.yaml", { uri: "%EF%BF%BD.yaml", uriBaseId: "%SRCROOT%" }],
    ["../up/a.yaml", { uri: "../up/a.yaml" }],
    ["/tmp/a b.yaml", { uri: "file:///tmp/a%20b.yaml" }],
    ["C:/work/a.yaml", { uri: "file:///C:/work/a.yaml" }],
  ])("writes the path %s as a URI", (file, location) => {
    expect(resultOf({ file }).locations[0].physicalLocation.artifactLocation).toEqual(location);
  });

  it("calls a file from the root of its repository", () => {
    const report = reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))], RUN);
    const files = report.files.map((file) => ({ ...file, pathInRepository: "models/a.canvas.yaml" }));
    expect(runOf({ ...report, files }).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "models/a.canvas.yaml",
    );
  });
});
