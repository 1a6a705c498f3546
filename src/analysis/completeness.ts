import { BLOCK_IDS } from "../model/blocks.js";
import { type Hypothesis, type Item, itemsOf, type Segment } from "../model/canvas.js";
import type { ItemBlock } from "../model/item-place.js";
import { STAGES, type Stage } from "../model/vocabulary.generated.js";
import {
  ASPECTS,
  type Aspect,
  type ExpectedField,
  fieldsOf,
  HYPOTHESIS_FIELDS,
  segmentFields,
} from "./expected-fields.js";
import type { Facts } from "./facts.js";

/** A question of the interview that was asked and not answered. */
export interface SkippedQuestion {
  /** `C4:retail` */
  readonly id: string;
  readonly prompt: string;
  /** `unknown`: answered with "don't know"; a hypothesis stands in its place. */
  readonly how: "skipped" | "unknown";
  /** What the answer would have told, as far as it belongs to one place. */
  readonly block: ItemBlock | undefined;
  readonly aspect: Aspect | undefined;
  /** The segment it asks about; undefined when it asks about all or none. */
  readonly segment: Segment | undefined;
}

export type Saying =
  | "said"
  /** Expected at the stage of the canvas. */
  | "missing"
  /** Expected from a later stage on. */
  | "later"
  /** Not said, and the interview was told to leave it. */
  | "skipped"
  /** Not said, and the interview was told that nobody knows. */
  | "unknown"
  | "not-applicable";

export interface FieldState {
  readonly name: string;
  readonly from: Stage;
  /** How many entries say it. */
  readonly said: number;
  /** The entries that do not. */
  readonly open: readonly (Item | Hypothesis)[];
  readonly isExpected: boolean;
}

export interface BlockState {
  readonly block: ItemBlock;
  /** How many entries there are. */
  readonly entries: number;
  /** Of the block as a whole: missing while it is empty. */
  readonly saying: Saying;
  readonly fields: readonly FieldState[];
  /** Of what is expected at this stage. */
  readonly score: { readonly said: number; readonly of: number };
}

export interface SegmentState {
  readonly segment: Segment;
  readonly aspects: Readonly<Record<Aspect, Saying>>;
  /** What the stage of the canvas expects. */
  readonly expected: readonly Aspect[];
}

export interface Completeness {
  readonly stage: Stage;
  readonly blocks: readonly BlockState[];
  /** The served segments. */
  readonly segments: readonly SegmentState[];
  readonly skipped: readonly SkippedQuestion[];
}

/** Tells what a canvas says, what is missing at its stage, what is expected later, and what the interview left out. */
export function completenessOf(facts: Facts, skipped: readonly SkippedQuestion[] = []): Completeness {
  const { stage } = facts.canvas;
  const segments = segmentStates(facts, skipped);
  const blocks = BLOCK_IDS.map((block): BlockState => {
    const items = itemsOf(facts.canvas, block);
    if (block === "customer_segments") return segmentsBlock(segments, items.length, stage, skipped);
    return blockState(block, items, fieldsOf(block, facts), stage, skipped);
  });
  const beliefs = blockState("hypotheses", facts.canvas.hypotheses, HYPOTHESIS_FIELDS, stage, skipped);
  return { stage, blocks: [...blocks, beliefs], segments, skipped };
}

function isExpected(from: Stage, stage: Stage): boolean {
  return STAGES.indexOf(from) <= STAGES.indexOf(stage);
}

function segmentStates(facts: Facts, skipped: readonly SkippedQuestion[]): readonly SegmentState[] {
  const fields = segmentFields(facts);
  return facts.served.map((segment) => {
    const saying = (aspect: Aspect): Saying => {
      const field = fields[aspect];
      if (field.applies?.(segment) === false) return "not-applicable";
      if (field.isSaid(segment)) return "said";
      const asked = skipped.find((one) => one.aspect === aspect && (one.segment ?? segment) === segment);
      return asked?.how ?? (isExpected(field.from, facts.canvas.stage) ? "missing" : "later");
    };
    const aspects = Object.fromEntries(ASPECTS.map((aspect) => [aspect, saying(aspect)]));
    const expected = ASPECTS.filter((aspect) => isExpected(fields[aspect].from, facts.canvas.stage));
    return { segment, aspects: aspects as Record<Aspect, Saying>, expected };
  });
}

/** The segments' own aspects are what their block has to say. */
function segmentsBlock(
  segments: readonly SegmentState[],
  entries: number,
  stage: Stage,
  skipped: readonly SkippedQuestion[],
): BlockState {
  const saying = sayingOf("customer_segments", entries, stage, skipped);
  const expected = segments
    .flatMap(({ aspects, expected: aspectsNow }) => aspectsNow.map((aspect) => aspects[aspect]))
    .filter((one) => one !== "not-applicable");
  const said = expected.filter((one) => one === "said").length;
  const whole = wholeScore("customer_segments", saying, stage);
  return {
    block: "customer_segments",
    entries,
    saying,
    fields: [],
    score: { said: said + whole.said, of: expected.length + whole.of },
  };
}

function blockState<T extends Item | Hypothesis>(
  block: ItemBlock,
  items: readonly T[],
  fields: readonly ExpectedField<T>[],
  stage: Stage,
  skipped: readonly SkippedQuestion[],
): BlockState {
  // Entries without an id cannot be linked yet: nothing more is expected of them than to be there.
  const linkable = items.filter(({ id }) => id !== undefined);
  const states = fields.map(({ name, from, isSaid }): FieldState => {
    const open = linkable.filter((item) => !isSaid(item));
    return { name, from, said: linkable.length - open.length, open, isExpected: isExpected(from, stage) };
  });
  const saying = sayingOf(block, items.length, stage, skipped);
  const expected = states.filter((state) => state.isExpected);
  const whole = wholeScore(block, saying, stage);
  const said = expected.reduce((sum, state) => sum + state.said, whole.said);
  return {
    block,
    entries: items.length,
    saying,
    fields: states,
    score: { said, of: expected.length * linkable.length + whole.of },
  };
}

function sayingOf(block: ItemBlock, entries: number, stage: Stage, skipped: readonly SkippedQuestion[]): Saying {
  if (entries > 0) return "said";
  const asked = skipped.find((one) => one.block === block && one.segment === undefined);
  return asked?.how ?? (isExpected(expectedFrom(block), stage) ? "missing" : "later");
}

/** "For whom are we creating value?" is the first question of any canvas. */
function expectedFrom(block: ItemBlock): Stage {
  return block === "customer_segments" ? "sketch" : "review";
}

/** That the block is there at all counts as one thing. */
function wholeScore(block: ItemBlock, saying: Saying, stage: Stage): BlockState["score"] {
  if (!isExpected(expectedFrom(block), stage)) return { said: 0, of: 0 };
  return { said: saying === "said" ? 1 : 0, of: 1 };
}
