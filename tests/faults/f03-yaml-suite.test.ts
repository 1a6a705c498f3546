import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HAS_SUITE, realCharacters, SUITE } from "../document/yaml-test-suite.js";
import { recordFigures } from "./figures.js";
import { inNewFolder } from "./machine.js";
import { canvas } from "./program.js";

/** Where the verdict is not the one of the suite, and why. */
const MISSES: Readonly<Record<string, string>> = {
  "2SXE-0": "an anchor whose name ends in a colon",
  "W5VH-0": "an anchor whose name ends in a colon",
};

/** YAML that is right, and that a canvas does without: refused by decision, each with words of its own. */
const REFUSED_BY_DECISION =
  /(a list or map|an alias) stands where a key should be|the tag .* is not used|more than one document|gives words like|nknown directive|nsupported YAML version|%YAML directive should|the file is empty/;

interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly skip?: boolean;
  readonly tree?: string;
}

/** The cases of a file; what a later one does not say is as in the one before. */
function casesIn(name: string): readonly (readonly [string, Case])[] {
  const cases = parse(readFileSync(join(SUITE, name), "utf8")) as Case[];
  let before = {} as Case;
  return cases
    .map((own, i) => {
      // A case with a tree of its own is one that can be read.
      before = { ...before, fail: own.tree === undefined && before.fail === true, ...own };
      return [`${name.replace(".yaml", "")}-${i}`, before] as const;
    })
    .filter(([, { skip }]) => skip !== true);
}

/** What the program says of the YAML of each text: its first complaint, or nothing. */
function complaints(texts: readonly string[]): readonly (string | undefined)[] {
  return inNewFolder((folder) => {
    const names = texts.map((_, i) => `${i}.yaml`);
    for (const [i, name] of names.entries()) writeFileSync(join(folder, name), texts[i] ?? "");
    const { out } = canvas(["lint", "--no-config", "-f", "json", ...names], { cwd: folder, limit: 60_000 });
    const { files, failures } = JSON.parse(out);
    return names.map((name) => {
      const failure = failures.find(({ file }: { file: string }) => file === name);
      const findings = files.find(({ file }: { file: string }) => file === name)?.findings ?? [];
      return failure?.message ?? findings.find(({ rule }: { rule: string }) => rule === "yaml-syntax")?.message;
    });
  });
}

describe("F3: the public YAML test suite", () => {
  it.runIf(HAS_SUITE)(
    "is told valid from invalid, but for the cases that are listed [skipped without the suite]",
    () => {
      const cases = readdirSync(SUITE)
        .filter((name) => name.endsWith(".yaml"))
        .flatMap(casesIn);
      const said = complaints(cases.map(([, { yaml }]) => realCharacters(yaml)));
      const wrong = cases.filter(([, { fail }], i) => {
        const complaint = said[i];
        return fail === true
          ? complaint === undefined
          : complaint !== undefined && !REFUSED_BY_DECISION.test(complaint);
      });
      expect(wrong.map(([id]) => id)).toEqual(Object.keys(MISSES));
      expect(cases.length).toBeGreaterThanOrEqual(402);
      recordFigures("F3", {
        wrong: { "verdicts that are not the suite's": wrong.length },
        on: { cases: cases.length, "right verdicts": cases.length - wrong.length },
      });
    },
  );
});
