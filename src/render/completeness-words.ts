import type {
  BlockState,
  Completeness,
  FieldState,
  Saying,
  SegmentState,
  SkippedQuestion,
} from "../analysis/completeness.js";
import { ASPECTS, type Aspect } from "../analysis/expected-fields.js";
import { blockOf } from "../model/blocks.js";

/** A sign for each way in which something is said or not; they stand for themselves in ASCII too. */
export const SAYING_SIGNS: Readonly<
  Record<Saying, { readonly sign: string; readonly ascii: string; readonly words: string }>
> = {
  said: { sign: "✓", ascii: "v", words: "said" },
  missing: { sign: "✗", ascii: "x", words: "missing" },
  later: { sign: "·", ascii: ".", words: "not expected yet" },
  skipped: { sign: "s", ascii: "s", words: "skipped in the interview" },
  unknown: { sign: "?", ascii: "?", words: "not known" },
  "not-applicable": { sign: " ", ascii: " ", words: "does not apply" },
};

/** Over the blocks, and over the segments. */
export const COMPLETENESS_HEADINGS = {
  blocks: "The nine blocks, and what must be true",
  segments: "Segment by segment",
} as const;

/** What the columns of the segments are called where there is no room for words. */
export const ASPECT_LETTERS: Readonly<Record<Aspect, string>> = {
  decision: "D",
  needs: "N",
  offer: "O",
  channels: "C",
  relationships: "R",
  payment: "P",
  characteristics: "X",
  economics: "E",
  beliefs: "B",
  roles: "T",
};

const KEYED = ["said", "missing", "skipped", "unknown", "later"] as const satisfies readonly Saying[];

/** The ways of saying or not that occur, in the order in which a key lists them; what does not apply is left blank. */
export function sayingsUsed(states: readonly SegmentState[]): {
  readonly keyed: readonly Saying[];
  readonly hasBlank: boolean;
} {
  const used = new Set(states.flatMap(({ aspects }) => ASPECTS.map((aspect) => aspects[aspect])));
  return { keyed: KEYED.filter((saying) => used.has(saying)), hasBlank: used.has("not-applicable") };
}

/** What a blank means, in a key. */
export const BLANK_WORDS = "blank: does not apply";

/** The block's title; hypotheses are no block, but the tenth thing to fill. */
export function titleOf(block: BlockState["block"]): string {
  return block === "hypotheses" ? "Hypotheses" : blockOf(block).title;
}

/** How much of what this stage expects is said, over all blocks. */
function scoreOf({ blocks }: Completeness): { readonly said: number; readonly of: number } {
  return blocks.reduce((sum, { score }) => ({ said: sum.said + score.said, of: sum.of + score.of }), {
    said: 0,
    of: 0,
  });
}

/** The whole in a sentence. */
export function scoreText(completeness: Completeness): string {
  const { said, of } = scoreOf(completeness);
  const { stage } = completeness;
  if (of === 0) return `Stage ${stage}: nothing is expected yet.`;
  if (of === 1) return `Stage ${stage}: the one thing expected at this stage is ${said === 1 ? "" : "not yet "}said.`;
  return `Stage ${stage}: ${said === of ? "all" : `${said} of the`} ${of} things expected at this stage are said.`;
}

/** What is open in a block, in a sentence; the name of a field stands between backticks. */
interface Open {
  readonly text: string;
  readonly isMissing: boolean;
  readonly field?: string;
}

/** What is open in a block, in sentences: first what is missing now. */
export function openTexts(state: BlockState): readonly Open[] {
  if (state.saying === "missing") return [{ text: "nothing yet", isMissing: true }];
  if (state.saying === "later") return [{ text: "nothing yet; expected from stage review on", isMissing: false }];
  if (state.saying !== "said") return [{ text: `nothing yet: ${SAYING_SIGNS[state.saying].words}`, isMissing: false }];
  const open = state.fields.filter((field) => field.open.length > 0);
  return open
    .map((field) => ({ text: fieldText(field), isMissing: field.isExpected, field: field.name }))
    .sort((a, b) => Number(b.isMissing) - Number(a.isMissing));
}

function fieldText({ name, from, said, open, isExpected }: FieldState): string {
  const when = isExpected ? "missing" : `from stage ${from} on`;
  const whose = said === 0 && open.length > 1 ? `all ${open.length}` : open.map((item) => `"${item.name}"`).join(", ");
  return `${when}: \`${name}\` of ${whose}`;
}

/** What is missing, skipped or not known of a segment, in a sentence each. */
export function segmentOpen({ aspects }: SegmentState): readonly string[] {
  return (["missing", "skipped", "unknown"] as const).flatMap((saying) => {
    const names = ASPECTS.filter((aspect) => aspects[aspect] === saying);
    return names.length === 0 ? [] : [`${SAYING_SIGNS[saying].words}: ${names.join(", ")}`];
  });
}

/** A question that was left, with how. */
export function skippedText({ prompt, how, id }: SkippedQuestion): string {
  return how === "skipped" ? `${prompt} (${id})` : `${prompt} (${id}: not known, written down as a belief)`;
}
