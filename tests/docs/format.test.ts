import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limitsFor } from "../../src/document/read/scan.js";
import { lintWith } from "../../src/lint/lint-with.js";
import type { LintResult } from "../../src/lint/run-rules.js";
import type { BlockId } from "../../src/model/blocks.js";
import { BLOCK_IDS } from "../../src/model/blocks.js";
import { itemsOf } from "../../src/model/canvas.js";
import { allowedTargets, type LinkField } from "../../src/model/link-targets.js";
import * as words from "../../src/model/vocabulary.generated.js";
import { CATALOGUE } from "../../src/rules/index.js";

const DOC = readFileSync("docs/format.md", "utf8");
const [EXAMPLE = "", ...SNIPPETS] = Array.from(DOC.matchAll(/^```yaml\n(.*?)^```$/gms), ([, yaml = ""]) => yaml);

function lint(source: string): LintResult {
  return lintWith(CATALOGUE, source, { file: "format.md" });
}

/** What is wrong with a text: `3 unknown-reference`, for every error and warning. */
function mistakes(source: string): readonly string[] {
  const { findings, crashes } = lint(source);
  expect(crashes).toEqual([]);
  return findings.filter(({ severity }) => severity !== "info").map(({ rule, range }) => `${range.start.line} ${rule}`);
}

/** What the snippet itself says is wrong, by comments such as `# wrong: unknown-reference`. */
function announced(source: string): readonly string[] {
  return source.split("\n").flatMap((line, index) => {
    const rule = /# wrong: ([a-z-]+)$/.exec(line)?.[1];
    return rule === undefined ? [] : [`${index + 1} ${rule}`];
  });
}

describe("the annotated example of the format", () => {
  it("raises nothing at all", () => {
    expect(lint(EXAMPLE).findings).toEqual([]);
  });

  it("fills all nine blocks, the register and the hypotheses", () => {
    const { canvas } = lint(EXAMPLE);
    expect(canvas && BLOCK_IDS.filter((block) => itemsOf(canvas, block).length === 0)).toEqual([]);
    expect(canvas?.needs).not.toEqual([]);
    expect(canvas?.hypotheses).not.toEqual([]);
  });

  it("has no line that a page must scroll", () => {
    expect(EXAMPLE.split("\n").filter((line) => line.length > 125)).toEqual([]);
  });
});

describe("the snippets of the format", () => {
  it.each(SNIPPETS.map((snippet) => `canvas: 1\nname: Snippet\n${snippet}`))(
    "raises just what it announces:\n%s",
    (snippet) => {
      expect(mistakes(snippet)).toEqual(announced(snippet));
    },
  );

  it("shows right and wrong ways", () => {
    const wrong = SNIPPETS.filter((snippet) => announced(snippet).length > 0);
    expect([wrong.length > 8, SNIPPETS.length - wrong.length > 8]).toEqual([true, true]);
  });

  it("reads the three short forms of a segment as the same", () => {
    const section = DOC.slice(DOC.indexOf("## Short forms"), DOC.indexOf("## Lists while"));
    const forms = Array.from(section.matchAll(/^```yaml\n(.*?)^```$/gms), ([, yaml = ""]) =>
      lint(`canvas: 1\nname: Snippet\n${yaml}`),
    );
    expect(forms.map(({ canvas }) => canvas?.segments.map(({ name }) => name))).toEqual([
      ["Commuters at the station"],
      ["Commuters at the station"],
      ["Commuters at the station"],
    ]);
  });
});

/** The rows of the table whose head begins with a word: first cell to second. */
function table(head: string): ReadonlyMap<string, string> {
  const start = DOC.indexOf(`| ${head} |`);
  const lines = DOC.slice(start, DOC.indexOf("\n\n", start)).split("\n").slice(2);
  return new Map(
    lines.map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")) as [string, string]),
  );
}

describe("the table of links", () => {
  const TARGETS: Readonly<Record<string, string>> = {
    customer_segments: "segments",
    value_propositions: "value propositions",
    element: "elements",
    channels: "channels",
    customer_relationships: "relationships",
    revenue_streams: "revenue streams",
    key_resources: "resources",
    key_activities: "activities",
    key_partners: "partners",
    needs: "needs",
  };
  const LINKS: readonly [row: string, block: BlockId, field: LinkField][] = [
    ["`for` of value propositions, channels, relationships", "value_propositions", "for"],
    ["`for` of value propositions, channels, relationships", "channels", "for"],
    ["`for` of value propositions, channels, relationships", "customer_relationships", "for"],
    ["`from` of revenue streams", "revenue_streams", "from"],
    ["`depends_on`, `separate_from` of segments", "customer_segments", "depends_on"],
    ["`depends_on`, `separate_from` of segments", "customer_segments", "separate_from"],
    ["`delivers` of channels", "channels", "delivers"],
    ["`for` of revenue streams; `adds` of their tiers", "revenue_streams", "for"],
    ["`for` of revenue streams; `adds` of their tiers", "revenue_streams", "adds"],
    ["`for` of resources and activities", "key_resources", "for"],
    ["`for` of resources and activities", "key_activities", "for"],
    ["`provides` of partners", "key_partners", "provides"],
    ["`of` of costs", "cost_structure", "of"],
    ["`addresses` of value propositions and elements", "value_propositions", "addresses"],
  ];

  it.each(LINKS)("says what %s (%s, %s) may point at", (row, block, field) => {
    expect(table("link").get(row)).toBe(
      allowedTargets(block, field)
        .map((kind) => TARGETS[kind])
        .join(", "),
    );
  });

  it("has no row that is not checked, but that of hypotheses, which may be about anything", () => {
    const rows = [...table("link").keys()].filter((row) => row !== "`about` of hypotheses");
    expect(rows).toEqual([...new Set(LINKS.map(([row]) => row))]);
  });
});

it("lists the words to choose from as the schema has them", () => {
  expect(Object.fromEntries(table("field"))).toEqual(
    Object.fromEntries(
      Object.entries({
        "`market`": words.MARKETS,
        "`kind` of a need": words.NEED_KINDS,
        "`characteristics`, by basis": words.BASES,
        "`roles`": words.ROLE_KINDS,
        "`method` of a persona": words.PERSONA_METHODS,
        "`profitability`": words.PROFITABILITY_BANDS,
        "`value`": words.VALUE_KINDS,
        "`phases` of a channel": words.CHANNEL_PHASES,
        "`type` of a relationship": words.RELATIONSHIP_TYPES,
        "`purpose` of a relationship": words.RELATIONSHIP_PURPOSES,
        "`type` of a stream": words.STREAM_TYPES,
        "`pricing` of a stream": words.PRICINGS,
        "`kind` of a resource": words.RESOURCE_KINDS,
        "`kind` of an activity": words.ACTIVITY_KINDS,
        "`motive` of a partner": words.PARTNER_MOTIVES,
        "`kind` of a cost": words.COST_KINDS,
        "`kind` of evidence": words.EVIDENCE_KINDS,
      }).map(([field, list]) => [field, list.join(", ")]),
    ),
  );
});

it("states the limits that the reader keeps", () => {
  const { size, tokens, entries, segments, depth, aliases, text } = limitsFor();
  const counts = [[tokens, "tokens"] as const, [entries, "entries"] as const, [segments, "customer segments"] as const];
  const told = counts.map(([count, what]) => `${count.toLocaleString("en-US")} ${what}`).join(", ");
  expect(DOC.replaceAll(/\s+/g, " ")).toContain(
    `${size / 1024 ** 2} MiB of text, ${told}, ${depth} levels, ${aliases} aliases, ${text / 1024} KiB for one text`,
  );
});

it("has all of them where security is promised", () => {
  const rows = readFileSync("SECURITY.md", "utf8").matchAll(
    /^\| [^|]+ \| ([\d,]+)(?: (MiB|KiB|levels))? \| .*--max-size|^\| (?!size)[^|]+ \| ([\d,]+)(?: (MiB|KiB|levels))? \| nothing/gm,
  );
  const told = [...rows].map(([, raised, unit, fixed, other]) => `${raised ?? fixed} ${unit ?? other ?? ""}`.trim());
  const { size, tokens, entries, segments, reached, depth, aliases, text } = limitsFor();
  const counts = [tokens, entries, segments, reached].map((count) => count.toLocaleString("en-US"));
  expect(told).toEqual([`${size / 1024 ** 2} MiB`, ...counts, `${depth} levels`, `${aliases}`, `${text / 1024} KiB`]);
});

it("credits the canvas, and does not use the name that is restricted", () => {
  expect(DOC).toMatch(/Strategyzer AG[\s\S]*CC BY-SA 3\.0/);
  expect(DOC).not.toMatch(/value proposition canvas/i);
});
