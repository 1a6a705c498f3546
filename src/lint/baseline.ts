import { ruleOfIdentity } from "./identity.js";
import { type Counts, countsOf } from "./known.js";
import { canBeSilenced } from "./selection.js";

/** The findings that a team has agreed to live with for now, by file and identity. */
export type Baseline = ReadonlyMap<string, Counts>;

/** The identities that may stand in a baseline: never that a file cannot be read, which would hide all others. */
export function forBaseline(identities: readonly string[]): Counts {
  return countsOf(identities.filter((identity) => canBeSilenced({ id: ruleOfIdentity(identity) })));
}

/** Undefined when the text is not a baseline. */
export function parseBaseline(text: string): Baseline | undefined {
  const data = parseJson(text);
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.files)) return undefined;
  const baseline = new Map<string, Counts>();
  for (const [file, counts] of Object.entries(data.files)) {
    if (!isRecord(counts)) return undefined;
    const entries = Object.entries(counts);
    if (!entries.every((entry): entry is [string, number] => Number.isInteger(entry[1]) && Number(entry[1]) > 0))
      return undefined;
    baseline.set(file, new Map(entries));
  }
  return baseline;
}

/** The text of a baseline, in an order of its own: it is read in diffs. Files without findings are left out. */
export function baselineText(baseline: Baseline): string {
  const files = sorted(baseline).filter(([, counts]) => counts.size > 0);
  const lines = files.map(([file, counts]) => {
    const findings = sorted(counts).map(([identity, count]) => `      ${JSON.stringify(identity)}: ${count}`);
    return `    ${JSON.stringify(file)}: {\n${findings.join(",\n")}\n    }`;
  });
  return `{\n  "version": 1,\n  "files": {${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}}\n}\n`;
}

/** What was found in a file, and the rules that could not have their say. */
export interface Found {
  readonly counts: Counts;
  readonly unsaid: ReadonlySet<string>;
}

/** What of a baseline still occurs, or may: a rule that is silent for errors in the file has not said that it does not. */
export function pruned(known: Counts, { counts, unsaid }: Found): Counts {
  const left = [...known].map(([identity, count]) => {
    const now = counts.get(identity) ?? 0;
    return [identity, unsaid.has(ruleOfIdentity(identity)) ? count : Math.min(count, now)] as const;
  });
  return new Map(left.filter(([, count]) => count > 0));
}

/** What was found, and what of a baseline may still occur beside it. */
export function renewed(known: Counts, found: Found): Counts {
  const left = [...pruned(known, found)].map(
    ([identity, count]) => [identity, Math.max(count, found.counts.get(identity) ?? 0)] as const,
  );
  return new Map([...found.counts, ...left]);
}

/** How many findings there are. */
export function totalOf(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
