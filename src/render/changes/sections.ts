import { addressesIn } from "../../analysis/changes/addresses.js";
import { type CanvasChanges, type EntryChange, SECTIONS } from "../../analysis/changes/canvas-changes.js";
import type { DecisionChange } from "../../analysis/changes/decision-changes.js";
import type { Facts } from "../../analysis/facts.js";
import type { PairDecision } from "../../analysis/separation/result.js";
import { blockOf } from "../../model/blocks.js";
import type { Segment } from "../../model/canvas.js";
import { gathered } from "../../model/grouped.js";
import type { ItemPlace } from "../../model/item-place.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import { counted } from "../../text/sentence.js";
import { CRITERION_WORDS, RESULT_WORDS } from "../separation-words.js";
import { fieldTexts, type Words } from "./field-words.js";

/** What is told of two versions of a canvas. */
export interface ToldChanges {
  readonly changes: CanvasChanges;
  readonly before: Facts;
  readonly after: Facts;
  /** How people call the earlier version. */
  readonly since: string;
  /** What a reader has to know of the comparison. */
  readonly notes: readonly string[];
}

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
export function toldSections({ changes, before, after }: ToldChanges): readonly ToldSection[] {
  const [old, now] = [addressesIn(before), addressesIn(after)];
  const words: Words = {
    currency: after.canvas.currency,
    nameAt: (address) => now.nameAt(address) ?? old.nameAt(address),
  };
  return [
    { title: "Canvas", told: [], remarks: fieldTexts(changes.fields, words) },
    ...SECTIONS.map((section) => ({
      title: titleOf(section),
      told: changes.entries.filter((entry) => entry.section === section).map((entry) => toldEntry(entry, words)),
      remarks: [],
    })),
    separationSection(changes),
  ].filter(({ told, remarks }) => told.length + remarks.length > 0);
}

/** `2 added, 1 changed, 1 removed; 1 pair of segments decided otherwise`. */
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

function titleOf(section: ItemPlace): string {
  if (section === "needs") return "Needs";
  return section === "hypotheses" ? "Hypotheses" : blockOf(section).title;
}

const SIGNS = { added: "+", changed: "~", removed: "-" } as const;

function toldEntry({ section, kind, key, name, entry, fields }: EntryChange, words: Words): Told {
  // The cast holds because entries of this section are segments.
  const what = section === "customer_segments" && entry ? [entry.owner as Segment] : name;
  return { sign: SIGNS[kind], address: `${section}/${key}`, what, remark: "", details: fieldTexts(fields, words) };
}

/** Of pairs that are decided otherwise in the same way, no more are named: one change may touch hundreds. */
const MOST_ALIKE = 3;

function reasonOf({ remark, details }: Told): string {
  return [remark, ...details].join("; ");
}

function separationSection({ decisions, market }: CanvasChanges): ToldSection {
  const { changed, verdicts, grounds, open, openCount } = decisions;
  const moreVerdicts = Math.max(0, verdicts - changed.length);
  const moreGrounds = verdicts + grounds - changed.length - moreVerdicts;
  const moreOpen = openCount - open.length;
  const told = [...changed.map(toldDecision), ...open.map(toldNew)];
  const alike = [...gathered(told.map((one) => [reasonOf(one), one] as const))];
  return {
    title: "Separation",
    told: alike.flatMap(([, group]) => group.slice(0, MOST_ALIKE)),
    remarks: [
      ...alike.flatMap(([reason, { length }]) =>
        length > MOST_ALIKE ? [`and ${counted(length - MOST_ALIKE, "more pair")}: ${reason}`] : [],
      ),
      ...(market.before.join() === market.after.join() ? [] : [marketText(market)]),
      ...(moreVerdicts > 0 ? [`and ${counted(moreVerdicts, "more pair")} decided otherwise`] : []),
      ...(moreGrounds > 0 ? [`and ${counted(moreGrounds, "more pair")} decided the same on other grounds`] : []),
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
  return { ...pairOf(pair), sign: "+", remark: `${pair.verdict}, a new pair`, details: [] };
}

function pairOf({ a, b }: PairDecision): Pick<Told, "address" | "what"> {
  return { address: `${a.key} ${b.key}`, what: [a, b] };
}
