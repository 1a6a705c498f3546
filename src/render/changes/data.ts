import type { CanvasChanges } from "../../analysis/changes/canvas-changes.js";
import type { FieldChange } from "../../analysis/changes/changed-fields.js";
import type { Said, Step } from "../../analysis/changes/statements.js";
import type { PairDecision } from "../../analysis/separation/result.js";

/** The changes as data. @param unread in how many places each version could not be read */
export function changesData(
  { fields, entries, decisions, market }: CanvasChanges,
  since: string,
  unread: { readonly before: number; readonly after: number },
) {
  const { changed, verdicts, grounds, open, openCount } = decisions;
  return {
    version: 1,
    since,
    unread,
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
  return { path: path.map(stepData), before: saidData(before), after: saidData(after) };
}

function stepData(step: Step): string {
  return step.kind === "entry" && step.nth > 1 ? `${step.name} (${step.nth})` : step.name;
}

/** JSON has no infinity: an open end of a range is null there. */
function saidData(said: Said | undefined) {
  if (said === undefined) return null;
  if (said.kind === "there") return true;
  return said.kind === "value" ? said.value : said.values;
}

function decisionData({ verdict, met, possible, of, results }: PairDecision) {
  return { verdict, met, possible, of, results };
}
