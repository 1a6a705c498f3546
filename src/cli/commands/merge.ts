import type { Facts } from "../../analysis/facts.js";
import { lostPlatform } from "../../analysis/refactor/lost-platform.js";
import { mergeSegments } from "../../analysis/refactor/merge/merge-segments.js";
import { untenableClaims } from "../../analysis/refactor/merge/untenable-claims.js";
import { isWithin } from "../../analysis/refactor/use.js";
import { lostDrafts } from "../../interview/lost-drafts.js";
import type { Segment } from "../../model/canvas.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import { isYamlName } from "../../text/canvas-name.js";
import { counted, enumerated, quoted } from "../../text/sentence.js";
import { CliError } from "../errors.js";
import { findSegment } from "../find-segment.js";
import { placeIn } from "../finding-line.js";
import type { Io } from "../io.js";
import type { OpenCanvas } from "../open-canvas.js";
import { commentAbove } from "../refactor/comment-above.js";
import { extensionContradictions, lostExtensionKeys } from "../refactor/extension-keys.js";
import { recordEdits } from "../refactor/record-edits.js";
import type { Refactoring, RefactoringOptions } from "../refactor/refactoring.js";
import { runRefactoring } from "../refactor/run-refactoring.js";
import { verdictNotes } from "../refactor/verdict-notes.js";

export interface MergeOptions extends RefactoringOptions {
  /** Merge segments that are separate, or contradict each other. */
  readonly force?: boolean;
}

/** `canvas merge A B… [file]`: makes one segment of several; the first gives its id and its name. */
export async function mergeCommand(operands: readonly string[], options: MergeOptions, io: Io): Promise<number> {
  const last = operands.at(-1) ?? "";
  const hasFile = last === "-" || isYamlName(last);
  const wanted = hasFile ? operands.slice(0, -1) : operands;
  if (wanted.length < 2)
    throw new CliError("canvas merge takes at least two segments", "canvas merge runners cyclists app.canvas.yaml");
  const plan = (facts: Facts, opened: OpenCanvas) => merging(wanted, options, facts, opened);
  return runRefactoring(hasFile ? last : undefined, plan, options, io);
}

function merging(wanted: readonly string[], { force }: MergeOptions, facts: Facts, opened: OpenCanvas): Refactoring {
  const { canvas } = facts;
  const [first, ...others] = new Set(wanted.map((each) => withId(findSegment(each, canvas, facts.links))));
  if (first === undefined || others.length === 0)
    throw new CliError(`${quoted(wanted)} name one segment`, "name two that are to be one");
  const merge = mergeSegments(first, others, facts);
  const segments = [first, ...others];
  refuseUnsureFigures(segments, opened);
  const extensions = extensionContradictions(segments, opened.source);
  const objections = [...separateOnes(segments, facts), ...merge.contradictions, ...extensions];
  if (objections.length > 0 && !force)
    throw new CliError(
      ["the segments say of themselves that they are not one; nothing was changed", ...objections],
      `settle it in the file, or take what "${first.name}" says with --force`,
    );
  return {
    edits: merge.edits,
    done: `merged ${others.map(({ key }) => key).join(", ")} into customer_segments/${first.key}: ${counted(merge.links, "link")} rewritten`,
    notes: [
      ...merge.settlements,
      ...extensions.map((each) => `${each}; the first stays`),
      ...merge.notes,
      ...merge.kept,
    ],
    settle: (after, text) => {
      const [claims, platform] = [untenableClaims(first, facts, after), lostPlatform(facts, after)];
      const gone = others.map(({ key }) => ({ id: key, asked: undefined, meant: first.key }));
      return {
        edits: [...claims.edits, ...platform.edits, ...recordEdits(opened.source, text, gone)],
        notes: [...claims.notes, ...platform.notes],
      };
    },
    check: (after, text) => [
      ...lostExtensionKeys(segments, opened.source, text),
      ...lostDrafts(opened.source, text),
      ...others.flatMap(({ path }) => commentAbove({ places: [path] }, opened, text)),
      ...verdictNotes(first, others, facts, after),
    ],
  };
}

/** Figures of segments that become one are reckoned with: what may be another number would be lost in the result. */
function refuseUnsureFigures(segments: readonly Segment[], opened: OpenCanvas): void {
  const unsure = opened.findings.filter(
    ({ at }) => "path" in at && segments.some(({ path }) => isWithin(at.path, path)),
  );
  if (unsure.length === 0) return;
  throw new CliError(
    [
      "a figure of these segments can be read in two ways; nothing was changed",
      ...unsure.map(({ at, message }) => `${placeIn(opened, at)}: ${message}`),
    ],
    "write it so that it is sure what it means",
  );
}

function withId(segment: Segment): Segment {
  if (segment.id !== undefined) return segment;
  throw new CliError(
    `"${segment.name}" has no id: it stands in a list, where nothing can refer to it`,
    "write the block as a map first",
  );
}

/** What a merge would throw away: that two of them are decided to be separate, or that the one depends on the other. */
function separateOnes(segments: readonly Segment[], facts: Facts): readonly string[] {
  const pairs = segments.flatMap((a, i) => segments.slice(i + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const { verdict, results } = facts.separation.decide(a, b);
    const differs = CRITERIA.filter((criterion) => results[criterion] === "differs");
    const names = `"${a.name}" and "${b.name}"`;
    const depends = facts.links.dependsOn(a).includes(b) || facts.links.dependsOn(b).includes(a);
    return [
      ...(verdict === "separate" || verdict === "thin" ? [`${names} are separate by ${enumerated(differs)}`] : []),
      ...(depends ? [`${names} depend on each other, as two sides of a platform do`] : []),
    ];
  });
}
