import { describe, expect, it } from "vitest";
import { applyFix } from "../../src/document/apply-fix.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import type { Fix } from "../../src/model/finding.js";
import { examplesOf } from "../../src/rules/examples.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { lines } from "./run.js";

interface Offer {
  readonly rule: string;
  readonly kind: "fix" | "suggestion";
  readonly source: string;
  readonly fix: Fix;
}

const OFFERS: readonly Offer[] = CATALOGUE.flatMap(({ id }) => {
  const source = examplesOf(id).bad.replaceAll(/[⟦⟧]/g, "");
  const found = lintCanvas(source, { file: "example" }).findings.filter(({ rule }) => rule === id);
  return found.flatMap(({ fix, suggestions = [] }) => [
    ...(fix ? [{ rule: id, kind: "fix" as const, source, fix }] : []),
    ...suggestions.map((suggestion) => ({ rule: id, kind: "suggestion" as const, source, fix: suggestion })),
  ]);
});

describe("what a finding offers to change", () => {
  it("is there for every rule that promises it", () => {
    expect([...new Set(OFFERS.map(({ rule }) => rule))]).toEqual(
      expect.arrayContaining([
        "schema",
        "disable-unused",
        "cut-text",
        "unknown-reference",
        "unused-need",
        "characteristic-idle",
        "separation-claim-contradicted",
        "segments-merge",
        "market-mismatch",
        "segment-ignored-but-linked",
        "platform-not-mutual",
        "result-contradicts-status",
      ]),
    );
  });

  it.each(OFFERS.map((offer) => [`${offer.rule}: ${offer.fix.title}`, offer] as const))("%s", (_name, offer) => {
    const after = applyFix(offer.source, offer.fix);
    const left = lines(after);
    expect(left.filter((line) => line.includes(` ${offer.rule} `))).toEqual([]);
    // A safe fix leaves nothing behind; after a suggestion, people may have more to decide.
    if (offer.kind === "fix") expect(left).toEqual([]);
    else expect(left.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
