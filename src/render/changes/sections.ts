import type { CanvasChanges, EntryChange, Section } from "../../analysis/changes/canvas-changes.js";
import type { DecisionChange } from "../../analysis/changes/decision-changes.js";
import type { Facts } from "../../analysis/facts.js";
import type { PairDecision } from "../../analysis/separation/result.js";
import { BLOCK_IDS, blockOf } from "../../model/blocks.js";
import { type Canvas, itemsOf, type Segment } from "../../model/canvas.js";
import { linkParts } from "../../model/reference.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import { counted } from "../../text/sentence.js";
import { CRITERION_WORDS, RESULT_WORDS } from "../separation-words.js";
import { fieldTexts, type NameOf } from "./field-words.js";

/** One thing that is not as before, in words. */
export interface Told {
  /** `~` for what is there as before, but says something else. */
  readonly sign: "+" | "-" | "~";
  /** How commands call it: `channels/branch`, or two of them for a pair. */
  readonly address: string;
  /** What it is: segments of the later version, or a name. */
  readonly what: readonly Segment[] | string;
  /** Behind the name. */
  readonly remark: string;
  readonly details: readonly string[];
}

export interface ToldSection {
  readonly title: string;
  readonly told: readonly Told[];
  /** What is said of the section as a whole. */
  readonly remarks: readonly string[];
}

/** The sections of a comparison that have something to tell. */
export function toldSections(changes: CanvasChanges, before: Facts, after: Facts): readonly ToldSection[] {
  const nameOf = namesIn(before.canvas, after.canvas);
  const own = fieldTexts(changes.fields, nameOf);
  const sections = [...BLOCK_IDS, "needs", "hypotheses"] as const;
  return [
    { title: "Canvas", told: [], remarks: own },
    ...sections.map((section) => ({
      title: titleOf(section),
      told: changes.entries.filter((entry) => entry.section === section).map((entry) => toldEntry(entry, nameOf)),
      remarks: [],
    })),
    separationSection(changes),
  ].filter(({ told, remarks }) => told.length + remarks.length > 0);
}

/** `2 added, 1 changed, 1 removed; 1 pair is decided otherwise`. */
export function summaryOf({ fields, entries, decisions }: CanvasChanges): string {
  const count = (kind: EntryChange["kind"]) => entries.filter((entry) => entry.kind === kind).length;
  const counts = (["added", "changed", "removed"] as const).map((kind) => [count(kind), kind] as const);
  const told = counts.filter(([many]) => many > 0).map(([many, kind]) => `${many} ${kind}`);
  const own = fields.length > 0 ? [`${counted(fields.length, "field")} of the canvas`] : [];
  const pairs = decisions.verdicts > 0 ? `; ${counted(decisions.verdicts, "pair")} of segments decided otherwise` : "";
  return told.length + own.length === 0
    ? "nothing that it says has changed"
    : `${[...told, ...own].join(", ")}${pairs}`;
}

function titleOf(section: Section): string {
  if (section === "needs") return "Needs";
  return section === "hypotheses" ? "Hypotheses" : blockOf(section).title;
}

const SIGNS = { added: "+", changed: "~", removed: "-" } as const;

function toldEntry({ section, kind, key, name, entry, fields }: EntryChange, nameOf: NameOf): Told {
  // The cast holds because entries of this section are segments.
  const what = section === "customer_segments" && entry ? [entry.owner as Segment] : name;
  return { sign: SIGNS[kind], address: `${section}/${key}`, what, remark: "", details: fieldTexts(fields, nameOf) };
}

function separationSection({ decisions, market }: CanvasChanges): ToldSection {
  const { changed, verdicts, grounds, open, openCount } = decisions;
  const more = verdicts + grounds - changed.length;
  const moreOpen = openCount - open.length;
  return {
    title: "Separation",
    told: [...changed.map(toldDecision), ...open.map(toldNew)],
    remarks: [
      ...(market.before.join() === market.after.join() ? [] : [marketText(market)]),
      ...(more > 0 ? [`and ${counted(more, "more pair")} decided on other grounds than before`] : []),
      ...(moreOpen > 0 ? [`and ${counted(moreOpen, "more new pair")} not separate`] : []),
    ],
  };
}

function marketText({ before, after }: CanvasChanges["market"]): string {
  const told = (kinds: readonly string[]) => kinds.join(", ") || "not clear";
  return `market by its links: ${told(after)}; before: ${told(before)}`;
}

function toldDecision({ before, after }: DecisionChange): Told {
  const isSame = before.verdict === after.verdict;
  const changed = CRITERIA.filter((criterion) => before.results[criterion] !== after.results[criterion]);
  return {
    ...pairOf(after),
    sign: "~",
    remark: isSame ? `${after.verdict} as before` : `${after.verdict}, before ${before.verdict}`,
    details: changed.map(
      (criterion) =>
        `${CRITERION_WORDS[criterion].name}: ${RESULT_WORDS[after.results[criterion]]}, before ${RESULT_WORDS[before.results[criterion]]}`,
    ),
  };
}

function toldNew(pair: PairDecision): Told {
  return { ...pairOf(pair), sign: "+", remark: pair.verdict, details: [] };
}

function pairOf({ a, b }: PairDecision): Pick<Told, "address" | "what"> {
  return { address: `${a.key} ${b.key}`, what: [a, b] };
}

/** By the later version where both know an id. */
function namesIn(before: Canvas, after: Canvas): NameOf {
  const names = new Map([before, after].flatMap((canvas) => [...namedIn(canvas)]));
  return (id) => names.get(linkParts(id).id) ?? id;
}

function* namedIn(canvas: Canvas): Iterable<readonly [id: string, name: string]> {
  for (const { id, text } of canvas.needs) yield [id, text];
  for (const { elements } of canvas.valuePropositions) for (const { key, name } of elements) yield [key, name];
  for (const block of [...BLOCK_IDS].reverse())
    for (const { id, name } of itemsOf(canvas, block)) if (id !== undefined) yield [id, name];
}
