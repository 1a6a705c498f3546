import { type Facts, factsOf } from "../analysis/facts.js";
import { readAgain } from "../document/read-canvas.js";
import type { Canvas, Item, Segment } from "../model/canvas.js";
import type { Judging } from "./judging.js";
import { letterOf } from "./question.js";
import { type InterviewRecord, recordOf } from "./record.js";

/** All that a question may look at. The next question is a function of it, and it is a function of the file's text. */
export interface InterviewState {
  readonly source: string;
  readonly canvas: Canvas;
  readonly facts: Facts;
  readonly record: InterviewRecord;
  /** ISO date. */
  readonly today: string;
  readonly judging: Judging;
}

/**
 * Reads the state of an interview from the text of its file, which was let in already; undefined when that is no canvas, or one with errors: what
 * cannot be read looks like what was never said, and would be asked for and written a second time.
 */
export function stateOf(source: string, today: string, judging: Judging = NO_JUDGING): InterviewState | undefined {
  const known = recent.find((each) => each.source === source && each.today === today && each.judging === judging);
  const state = known ?? readState(source, today, judging);
  if (state !== undefined && known === undefined) recent = [state, ...recent.slice(0, MOST_RECENT - 1)];
  return state;
}

const NO_JUDGING: Judging = {};

/** Around one answer, the same few texts are asked about again and again: those before it, with it, and with what follows. */
const MOST_RECENT = 4;
let recent: readonly InterviewState[] = [];

function readState(source: string, today: string, judging: Judging): InterviewState | undefined {
  const { canvas, brokenParts, unknownValues } = readAgain(source);
  if (canvas === undefined || brokenParts.size > 0 || unknownValues.length > 0) return undefined;
  const facts = factsOf(canvas, { separation: judging.separation });
  return { source, canvas, facts, record: recordOf(source), today, judging };
}

/** An item that links can name. */
export type Known<T extends { readonly id: string | undefined }> = T & { readonly id: string };

/** The items that have an id: those in list form cannot be asked about. */
export function known<T extends { readonly id: string | undefined }>(items: readonly T[]): readonly Known<T>[] {
  return items.filter((item): item is Known<T> => item.id !== undefined);
}

/** The segments that the interview asks about: all that are not ignored. */
export function askedSegments({ canvas }: InterviewState): readonly Known<Segment>[] {
  return known(canvas.segments).filter((segment) => segment.decision !== "ignore");
}

/** True where a link to segments has to name them: without a word it means the only one that is served. */
export function mustNameSegments(state: InterviewState): boolean {
  const { length } = askedSegments(state);
  return length > 1 || (length === 1 && state.facts.served.length !== 1);
}

/** The segments that the business serves now. */
export function servedSegments({ canvas, facts }: InterviewState): readonly Known<Segment>[] {
  return known(canvas.segments).filter((segment) => facts.links.isServed(segment));
}

/** What a question offers to choose from a list of items. */
export function optionsOf(items: readonly { readonly id: string | undefined; readonly name: string }[]) {
  return items.flatMap(({ id, name }) => (id === undefined ? [] : [{ value: id, label: name }]));
}

/** The name in quotes, as messages and prompts show it. */
export function quoted(item: Pick<Item, "name">): string {
  return `"${item.name}"`;
}

/** True when a question of this letter was asked before, whatever came of it. */
export function wasAsked({ record }: InterviewState, family: string): boolean {
  return [...record.answered, ...record.unknown, ...record.skipped].some((id) => letterOf(id) === family);
}
