import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../src/rules/examples.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { lint, useFolder, write } from "../cli/lint-folder.js";
import { TWINS } from "../cli/twins.js";
import { schemaErrors } from "./report-schema.js";

useFolder();

interface SuggestingFinding {
  readonly rule: string;
  readonly suggestions?: readonly {
    readonly edits: readonly { readonly kind: string }[];
    readonly notes?: readonly string[];
  }[];
}

/** What the schema says against the report on files, and the findings in it. */
async function reportOn(files: Readonly<Record<string, string>>) {
  write(files);
  // Rules that are off until somebody asks for them speak too.
  const silent = CATALOGUE.filter(({ severity }) => Object.keys(severity).length === 0);
  const { out } = await lint([], { format: ["json"], rule: silent.map(({ id }) => `${id}=info`) });
  const data = JSON.parse(out);
  const findings: readonly SuggestingFinding[] = data.files.flatMap(
    (file: { findings: readonly object[] }) => file.findings,
  );
  return { errors: schemaErrors(data), findings };
}

describe("the published schema of reports", () => {
  it("describes what is said of the bad example of every rule, segments that should be merged among them", async () => {
    const bad = CATALOGUE.map(({ id }) => [`${id}.canvas.yaml`, examplesOf(id).bad.replaceAll(/[⟦⟧]/g, "")]);
    const { errors, findings } = await reportOn(Object.fromEntries(bad));
    expect(errors).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(CATALOGUE.map(({ id }) => id)));
    const edits = findings.flatMap(({ suggestions = [] }) => suggestions.flatMap((suggestion) => suggestion.edits));
    expect(edits.map(({ kind }) => kind)).toContain("absorb");
  });

  it("describes what one should know of a merge that is suggested", async () => {
    const source = TWINS.replace("{name: Clients,", "{name: Clients, who: organisation,");
    const { errors, findings } = await reportOn({ "twins.canvas.yaml": source });
    expect(errors).toEqual([]);
    const [suggested] = findings.find(({ rule }) => rule === "segments-merge")?.suggestions ?? [];
    expect(suggested?.notes).toContain('`who: organisation`: said of "Clients" only');
  });

  it("describes what is said of every example", async () => {
    const names = readdirSync("examples").filter((name) => name.endsWith(".canvas.yaml"));
    const { errors } = await reportOn(
      Object.fromEntries(names.map((name) => [name, readFileSync(join("examples", name), "utf8")])),
    );
    expect(errors).toEqual([]);
  });
});
