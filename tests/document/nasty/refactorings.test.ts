import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/analysis/facts.js";
import { mergeSegments } from "../../../src/analysis/refactor/merge/merge-segments.js";
import { danglingUses, removeEdits } from "../../../src/analysis/refactor/remove.js";
import { objectionToRename, renameEdits } from "../../../src/analysis/refactor/rename.js";
import { addressOf, thingsOf } from "../../../src/analysis/refactor/thing.js";
import { ADDABLE_KINDS } from "../../../src/cli/add/kinds.js";
import { planItem } from "../../../src/cli/add/plan-item.js";
import { valueOfText } from "../../../src/document/edit/read-back.js";
import { applyEdits } from "../../../src/document/edit.js";
import { readCanvas } from "../../../src/document/read-canvas.js";
import { fixText } from "../../../src/lint/fix.js";
import { lintCanvas } from "../../../src/lint/lint-canvas.js";
import type { CanvasEdit } from "../../../src/model/finding.js";
import { lineChanges } from "../../../src/text/line-diff.js";
import { IS_LONG } from "../../tier.js";
import { commentsIn, commentsOfEntry, missing } from "./comments.js";
import { pathsOf } from "./edits.js";
import { NASTY_FILES } from "./files.js";

function factsIn(source: string) {
  const { canvas, findings } = readCanvas(source);
  if (canvas === undefined || findings.length > 0) throw new Error(`${findings[0]?.message}\n${source}`);
  return factsOf(canvas, { separation: { everySegment: true } });
}

/** Comments that edits lost, but for those of entries that they removed. */
function lostBy(source: string, text: string, edits: readonly CanvasEdit[]): readonly string[] {
  const gone = edits.flatMap((edit) => (edit.kind === "remove" ? commentsOfEntry(source, edit.path) : []));
  const starts = new Set(gone.map(({ start }) => start));
  return missing(
    commentsIn(source).filter(({ start }) => !starts.has(start)),
    commentsIn(text),
  );
}

/** The lines of a text that another has not got. */
function changedLines(source: string, text: string): readonly string[] {
  const lines = source.split("\n");
  return lineChanges(lines, text.split("\n")).flatMap(({ start, end }) => lines.slice(start, end));
}

describe.each(NASTY_FILES)("a file with %s", (_, source) => {
  const facts = factsIn(source);
  const named = thingsOf(facts).filter(({ id }) => id !== undefined);

  it("gets another id for anything: only lines that name it change, and back again nothing has", () => {
    for (const thing of named) {
      expect(objectionToRename(thing, "renamed", facts)).toBeUndefined();
      const { text } = applyEdits(source, renameEdits(thing, "renamed", facts));
      for (const line of changedLines(source, text)) expect(line).toContain(thing.id);
      expect(lostBy(source, text, [])).toEqual([]);
      const after = factsIn(text);
      const again = thingsOf(after).find(({ kind, id }) => kind === thing.kind && id === "renamed");
      if (again === undefined) throw new Error(`${addressOf(thing)} is gone`);
      expect(applyEdits(text, renameEdits(again, String(thing.id), after)).text).toBe(source);
    }
  });

  it("loses anything with its links, and no comment of anything else", () => {
    for (const thing of named) {
      const edits = removeEdits([thing], facts);
      const { text } = applyEdits(source, edits);
      expect(lostBy(source, text, edits)).toEqual([]);
      const after = factsIn(text);
      expect(thingsOf(after).map(addressOf)).not.toContain(addressOf(thing));
      expect(danglingUses([thing], after)).toEqual([]);
    }
  });

  it("gets one segment of any two, with the comments of both", () => {
    const segments = facts.canvas.segments.filter(({ id }) => id !== undefined);
    for (const [i, first] of segments.entries()) {
      for (const other of segments.slice(i + 1)) {
        const { edits } = mergeSegments(first, [other], facts);
        const { text } = applyEdits(source, edits);
        expect(lostBy(source, text, edits)).toEqual([]);
        const after = factsIn(text).canvas.segments.map(({ id }) => id);
        expect(after).toEqual(facts.canvas.segments.map(({ id }) => id).filter((id) => id !== other.id));
      }
    }
  });

  it.each(ADDABLE_KINDS)("takes a new $kind, and stays as it was beside it", (kind) => {
    const given = new Map([
      ["id", ["new-one"]],
      [kind.textField, ["A new one"]],
    ]);
    const { edits } = planItem(kind, given, facts.canvas, source);
    const { text } = applyEdits(source, edits);
    expect(lostBy(source, text, [])).toEqual([]);
    expect(thingsOf(factsIn(text)).map(({ kind: block, id }) => `${block}/${id}`)).toContain(`${kind.block}/new-one`);
    const wasList = Array.isArray((valueOfText(source) as ReadonlyMap<string, unknown>).get(kind.block));
    if (!wasList) expect(changedLines(source, text).length).toBeLessThanOrEqual(1);
  });

  it("is mended to the byte when a key was misspelt", () => {
    const fields = pathsOf(valueOfText(source)).filter((path) =>
      ["for", "needs", "name"].includes(String(path.at(-1))),
    );
    // For each change some of them; in the long run all.
    const tried = fields.filter(({ length }, i) => length > 1 && (IS_LONG || i % 4 === 0));
    for (const path of tried) {
      const misspelt: CanvasEdit = { kind: "rename-key", path, to: `${path.at(-1)}x` };
      const slipped = applyEdits(source, [misspelt]).text;
      const { text } = fixText(slipped, (each) => lintCanvas(each, { file: "a.canvas.yaml" }).findings);
      expect(valueOfText(text)).toEqual(valueOfText(source));
      expect(lostBy(slipped, text, [])).toEqual([]);
    }
  });
});
