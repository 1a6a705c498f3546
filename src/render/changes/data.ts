import type { CanvasChanges } from "../../analysis/changes/canvas-changes.js";
import type { FieldChange } from "../../analysis/changes/changed-fields.js";
import type { Said } from "../../analysis/changes/statements.js";
import type { PairDecision } from "../../analysis/separation/result.js";

/** The changes as data. */
export function changesData({ fields, entries, decisions, market }: CanvasChanges, since: string) {
  const { changed, verdicts, grounds, open, openCount } = decisions;
  return {
    version: 1,
    since,
    fields: fields.map(fieldData),
    entries: entries.map(({ section, kind, key, name, fields: own }) => ({
      block: section,
      kind,
      key,
      name,
      fields: own.map(fieldData),
    })),
    separation: {
      verdicts,
      grounds,
      changed: changed.map(({ before, after }) => ({
        pair: [after.a.key, after.b.key],
        before: decisionData(before),
        after: decisionData(after),
      })),
      newCount: openCount,
      new: open.map((pair) => ({ pair: [pair.a.key, pair.b.key], ...decisionData(pair) })),
    },
    market,
  };
}

function fieldData({ path, before, after }: FieldChange) {
  return { path: path.map(({ name }) => name), before: saidData(before), after: saidData(after) };
}

/** JSON has no infinity: an open end of a range is null there. */
function saidData(said: Said | undefined) {
  if (said === undefined) return null;
  return said.kind === "value" ? said.value : said.values;
}

function decisionData({ verdict, met, possible, of, results }: PairDecision) {
  return { verdict, met, possible, of, results };
}
