import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, factsOf } from "../../src/analysis/facts.js";
import { mergeSegments } from "../../src/analysis/refactor/merge/merge-segments.js";
import { danglingUses, removeEdits } from "../../src/analysis/refactor/remove.js";
import { objectionToRename, renameEdits } from "../../src/analysis/refactor/rename.js";
import { changedDecision } from "../../src/analysis/refactor/same-decisions.js";
import { addressOf, partsOf, type Thing, thingsOf } from "../../src/analysis/refactor/thing.js";
import { isWithin, names, type Use, usesOf } from "../../src/analysis/refactor/use.js";
import { toPlain } from "../../src/document/edit/plain.js";
import { applyEdits } from "../../src/document/edit.js";
import { formatCanvas } from "../../src/document/format.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import type { CanvasEdit, PlainValue } from "../../src/model/finding.js";
import { CATALOGUE } from "../../src/rules/index.js";
import { styledYaml } from "../document/styled-yaml.js";
import { canvasFile } from "../render/arbitrary-canvas.js";
import { patience, trials } from "../tier.js";

/** Canvases of any content in any style that are read without errors. Shrinking them takes longer than reading them. */
const written = fc.noShrink(
  canvasFile
    .map((file) => JSON.parse(JSON.stringify(file)))
    .map(withParts)
    .chain((file) => styledYaml(toPlain(file)))
    .filter((source) => readCanvas(source).findings.length === 0),
);

type File = Record<string, Record<string, Record<string, PlainValue>>>;

/** Some segments get personas, some streams get tiers: things with ids that no link names. */
function withParts(file: File): PlainValue {
  for (const segment of Object.values(file.customer_segments ?? {}))
    if ("size" in segment) segment.personas = { anna: "Anna", a: { story: "Of the village" } };
  for (const stream of Object.values(file.revenue_streams ?? {}))
    if ("price" in stream) stream.tiers = { basic: { price: 0 }, p: { adds: ["p"] } };
  return file;
}

function factsIn(source: string): Facts {
  const { canvas, findings } = readCanvas(source);
  if (canvas === undefined || findings.length > 0) throw new Error(`not read back: ${findings[0]?.message}\n${source}`);
  return factsOf(canvas, { separation: { everySegment: true } });
}

function edited(source: string, edits: readonly CanvasEdit[]): Facts {
  const { text, reprinted } = applyEdits(source, edits);
  expect(reprinted).toBe(false);
  expect(commentsIn(text)).toBeLessThanOrEqual(commentsIn(source));
  formatCanvas(text);
  return factsIn(text);
}

function commentsIn(text: string): number {
  return text.match(/# (heading|above|beside|below)/g)?.length ?? 0;
}

/** What a use means, and who says so; ids given in `renamed` under their new name. */
function meaning(use: Use, renamed: (thing: Pick<Thing, "kind" | "id">) => string): string {
  const { resolution } = use;
  const target =
    resolution.status === "found" ? resolution.target : resolution.status === "wrong-kind" && resolution.found;
  return `${use.field} → ${target ? `${target.kind}/${renamed(target)}` : `${resolution.status} ${use.to}`}`;
}

describe("a rename, on any canvas written in any style", () => {
  it(
    "leaves every link meaning what it meant, every segment told apart as it was, and all else alone, and can be undone",
    () => {
      fc.assert(
        fc.property(written, fc.nat(), fc.constantFrom("z-9", "a", "c", "n2", "p", "q"), (source, n, to) => {
          const before = factsIn(source);
          const things = [...thingsOf(before), ...partsOf(before)];
          const thing = things[n % things.length] as Thing;
          if (objectionToRename(thing, to, before)) return;
          // A map that names the new id already, though it is nothing yet, cannot name it twice: refused as an edit.
          if (usesOf(before).some((use) => use.part === "key" && use.to === to)) return;
          const edits = renameEdits(thing, to, before);
          const after = edited(source, edits);
          const isRenamed = ({ kind, id }: Pick<Thing, "kind" | "id">) => kind === thing.kind && id === thing.id;
          const old = usesOf(before).map((use) => meaning(use, (each) => (isRenamed(each) ? to : String(each.id))));
          const fresh = usesOf(after).map((use) => meaning(use, (each) => String(each.id)));
          expect(fresh).toHaveLength(old.length);
          // A link that names nothing it may name, or several things, is an error already; it may come to name one.
          const settled = usesOf(before).flatMap(({ resolution, to: named }, i) =>
            resolution.status === "found" || (resolution.status === "wrong-kind" && named !== to) ? [i] : [],
          );
          expect(settled.map((i) => fresh[i])).toEqual(settled.map((i) => old[i]));
          // Such a link may also decide something then; the command refuses that.
          if (settled.length === old.length) expect(changedDecision(before, after)).toBeUndefined();
          const fully = { ...thing, key: to };
          const addresses = things.map((each) => {
            if (each === thing) return addressOf(fully);
            return addressOf(each.partOf === addressOf(thing) ? { ...each, partOf: addressOf(fully) } : each);
          });
          const now = [...thingsOf(after), ...partsOf(after)];
          expect(now.map(addressOf)).toEqual(addresses);
          // A link that had to be qualified, or a type that the id no longer tells, stays when the id is given back.
          const again = now[things.indexOf(thing)] as Thing;
          const { text } = applyEdits(source, edits);
          const back = renameEdits(again, String(thing.id), after);
          const isSound = usesOf(before).every(({ resolution: { status } }) => status === "found" || status === "all");
          // What named nothing before and names it now goes along when it is renamed again.
          const captures = usesOf(before).some((use) => use.to === to || use.to.endsWith(`/${to}`));
          const isGivenBack =
            !captures && !edits.some(isQualified(to)) && (isSound || !back.some(isQualified(String(thing.id))));
          if (isGivenBack) expect(applyEdits(text, back).text).toBe(source);
        }),
        trials(30, 10_000),
      );
    },
    patience(60_000),
  );
});

function isQualified(to: string): (edit: CanvasEdit) => boolean {
  return (edit) => (edit.kind === "rename-key" ? edit.to : edit.kind === "set" ? edit.value : to) !== to;
}

/**
 * What is an error in how a text holds together; what speaks against the business is another matter. Where else the same
 * is wrong does not make it another error.
 */
function errorsIn(source: string): readonly string[] {
  const { findings } = lintCanvas(source, { file: "a.canvas.yaml", today: "2026-11-26" });
  const isStructural = (rule: string) => CATALOGUE.find(({ id }) => id === rule)?.category === "structure";
  return findings
    .filter(({ rule, severity }) => severity === "error" && isStructural(rule))
    .map(({ rule, value, message }) => `${rule} ${value ?? message}`);
}

describe("a removal, on any canvas written in any style", () => {
  it(
    "takes out the thing and what names it, and nothing else, and no new error comes of it",
    () => {
      fc.assert(
        fc.property(written, fc.nat(), (source, n) => {
          const before = factsIn(source);
          const things = [...thingsOf(before), ...partsOf(before)];
          const thing = things[n % things.length] as Thing;
          const dangling = new Set(danglingUses([thing], before).map(({ path }) => path));
          const isOwn = ({ path }: Use) => thing.places.some((place) => isWithin(path, place));
          const kept = usesOf(before).filter((use) => !dangling.has(use.path) && !isOwn(use));
          const edits = removeEdits([thing], before);
          const after = edited(source, edits);
          // A link that may mean two things is an error already; it may come to mean the wrong one of them.
          const isSettled = usesOf(before).every(({ resolution }) => resolution.status !== "ambiguous");
          const old = errorsIn(source);
          const fresh = errorsIn(applyEdits(source, edits).text).filter((error) => !old.includes(error));
          if (isSettled) expect(fresh).toEqual([]);
          const words = (use: Use) => `${use.ownerBlock}/${use.owner.name} ${use.field} ${use.to}`;
          expect(usesOf(after).map(words)).toEqual(kept.map(words));
          expect(usesOf(after).filter((use) => names(use, thing))).toEqual([]);
        }),
        trials(30, 10_000),
      );
    },
    patience(60_000),
  );
});

describe("a merge, on any canvas written in any style", () => {
  it(
    "rewrites every link to the one that stays, and leaves all pairs of others as they were decided",
    () => {
      fc.assert(
        fc.property(written, fc.nat(), fc.nat(), (source, n, m) => {
          const before = factsIn(source);
          const { segments } = before.canvas;
          const [first, gone] = [segments[n % segments.length], segments[m % segments.length]];
          if (first === undefined || gone === undefined || first === gone) return;
          const after = edited(source, mergeSegments(first, [gone], before).edits);
          expect(after.canvas.segments.map(({ id }) => id)).toEqual(
            segments.filter((each) => each !== gone).map(({ id }) => id),
          );
          expect(served(after)).toEqual(served(before, gone.id, first.id));
          // What names nobody means the only segment served, when one is left.
          if (after.served.length === 1 && before.served.length > 1) return;
          expect(decisionsBut(after, [first.id])).toEqual(decisionsBut(before, [first.id, gone.id]));
          const weightsOf = (facts: Facts, id: string | undefined) =>
            new Map(
              facts.canvas.segments.find((each) => each.id === id)?.needs?.map(({ entry, weight }) => [entry, weight]),
            );
          for (const part of [first, gone])
            for (const [entry, weight = 0] of weightsOf(before, part.id))
              expect(weightsOf(after, first.id).get(entry)).toBeGreaterThanOrEqual(weight);
        }),
        trials(30, 10_000),
      );
    },
    patience(60_000),
  );
});

/** Whom each item with links names, each once. */
function served({ canvas, links }: Facts, gone?: string, instead?: string): readonly string[] {
  const items = [...canvas.valuePropositions, ...canvas.channels, ...canvas.streams];
  return items.map((item) => {
    const field = item.block === "revenue_streams" ? "from" : "for";
    const named = links.all.filter((link) => link.owner === item && link.field === field);
    return `${item.key}: ${[...new Set(named.map(({ ref }) => (ref.to === gone ? instead : ref.to)))].sort().join()}`;
  });
}

function decisionsBut({ separation }: Facts, ids: readonly (string | undefined)[]): readonly string[] {
  return Array.from(separation.pairs()).flatMap(({ a, b, verdict, results }) =>
    ids.includes(a.id) || ids.includes(b.id) ? [] : [`${a.id} ${b.id} ${verdict} ${JSON.stringify(results)}`],
  );
}
