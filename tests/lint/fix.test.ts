import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixText } from "../../src/lint/fix.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { examplesOf } from "../../src/rules/examples.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { recordFigures } from "../faults/figures.js";
import { patience, times, trials } from "../tier.js";

const HEAD = "canvas: 1\nname: Bakery\n";

const findings = (text: string) => lintCanvas(text, { file: "a.canvas.yaml", today: "2026-11-22" }).findings;
const fix = (text: string) => fixText(text, findings);

const WITH_FIX = CATALOGUE.flatMap(({ id }) => {
  const source = examplesOf(id).bad.replaceAll(/[⟦⟧]/g, "");
  return findings(source).some((finding) => finding.rule === id && finding.fix) ? [[id, source] as const] : [];
});

describe("the fixes of the catalogue", () => {
  it("are there for the rules that promise one", () => {
    expect(WITH_FIX.map(([id]) => id)).toEqual(
      expect.arrayContaining([
        "schema",
        "unknown-reference",
        "cut-text",
        "unused-need",
        "disable-unused",
        "characteristic-idle",
      ]),
    );
  });

  it.each(WITH_FIX)("%s: the finding is gone, none appears, and comments survive", (_id, source) => {
    const commented = source
      .split("\n")
      .map((line, i) => (line === "" || line.includes("#") ? line : `${line} # note ${i}`))
      .join("\n");
    for (const text of [source, source.replaceAll("\n", "\r\n"), commented]) {
      const before = findings(text).map(({ identity }) => identity);
      const once = fix(text);
      const after = findings(once.text).map(({ identity }) => identity);
      expect(once.count).toBeGreaterThan(0);
      expect(after.filter((identity) => !before.includes(identity))).toEqual([]);
      expect(findings(once.text).filter((finding) => finding.fix)).toEqual([]);
      expect(fix(once.text)).toEqual({ text: once.text, count: 0 });
    }
    const kept = (commented.match(/# note \d+/g) ?? []).filter((note) => !fix(commented).text.includes(note));
    // What is removed takes its own line with it, nothing else.
    expect(kept.length).toBeLessThanOrEqual(1);
  });
});

describe("fixText", () => {
  it("makes all fixes of a file at once, each in its place", () => {
    const source = `${HEAD}customer_segments:
  commuters: Commuters at the station # the base
channels:
  kiosk: {for: [comuters, commuter]}   # two slips
  van: {phase: purchase, for: comuters}
# canvas-disable-file self-reference -- nothing here
`;
    expect(fix(source).text).toBe(`${HEAD}customer_segments:
  commuters: Commuters at the station # the base
channels:
  kiosk: {for: [commuters, commuter]}   # two slips
  van: {phases: purchase, for: commuters}
`);
  });

  it("comes to the end in one run when one fix brings up the next", () => {
    const source = `${HEAD}customer_segmnts:\n  commuters: Commuters at the station\nchannels:\n  kiosk: {for: comuters}\n`;
    const { text } = fix(source);
    expect(text).toBe(
      `${HEAD}customer_segments:\n  commuters: Commuters at the station\nchannels:\n  kiosk: {for: commuters}\n`,
    );
    expect(fix(text).count).toBe(0);
  });

  it("stops when fixes go round in a circle", () => {
    const circle = (text: string) => {
      const [finding] = findings(`${HEAD}channels: {a: {for: nobody}}\n`);
      if (!finding) throw new Error("no finding");
      const value = text.includes("Bakery") ? "Mill" : "Bakery";
      return [{ ...finding, fix: { title: "turn", edits: [{ kind: "set", path: ["name"], value } as const] } }];
    };
    expect(fixText(HEAD, circle).count).toBe(10);
  });

  it("never makes a suggestion", () => {
    const source = `${HEAD}customer_segments: {a: {name: Bakers, decision: ignore}}\nchannels: {van: {for: a}}\n`;
    expect(findings(source).some(({ suggestions = [] }) => suggestions.length > 0)).toBe(true);
    expect(fix(source)).toEqual({ text: source, count: 0 });
  });

  it("leaves a file that is no YAML alone", () => {
    const source = `${HEAD}a: [\n`;
    expect(fix(source)).toEqual({ text: source, count: 0 });
  });

  it(
    "changes nothing the second time, whatever slips a file has",
    () => {
      const slip = fc.constantFrom("commuters", "comuters", "commuter", "cafes", "caffes", "nobody-at-all");
      const channel = fc.tuple(
        fc.constantFrom("for", "fro", "fr"),
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      );
      const file = fc.array(channel, { minLength: 1, maxLength: 5 }).map((channels) => {
        const lines = channels.map(([key, to, flow], i) =>
          flow
            ? `  c${i}: {${key}: [${to.join(", ")}]} # ${i}`
            : `  c${i}:\n    ${key}:\n${to.map((id) => `      - ${id}`).join("\n")}`,
        );
        return `${HEAD}customer_segments: {commuters: Commuters, cafes: Cafés in town}\nchannels:\n${lines.join("\n")}\n# canvas-disable-file vague-segment -- x\n`;
      });
      fc.assert(
        fc.property(file, (source) => {
          const { text } = fix(source);
          expect(fix(text)).toEqual({ text, count: 0 });
        }),
        trials(40, 10_000),
      );
      recordFigures("F5", { tried: { "canvases fixed twice": times(40, 10_000) }, wrong: { differences: 0 } }, "fix");
    },
    patience(60_000),
  );
});
