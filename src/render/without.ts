import { harmsOf, lostSegments, lostStreams } from "../analysis/damage.js";
import type { Facts } from "../analysis/facts.js";
import { lostShare } from "../analysis/failure-points.js";
import { fallowAfter } from "../analysis/fallow.js";
import type { KnockOut, Loss } from "../analysis/knock-out.js";
import { addressOf, isElement, isThere, type Losable } from "../analysis/losable.js";
import { BLOCK_IDS, type BlockId, blockOf } from "../model/blocks.js";
import type { Item } from "../model/canvas.js";
import { padEnd } from "../text/width.js";
import { dataOf } from "./canvas-data.js";
import { knockOutSummary } from "./knock-out-summary.js";
import { harmText, kindWord, lossText } from "./knock-out-words.js";
import type { Scene } from "./scene.js";
import { wrapLine } from "./terminal/flow.js";
import { bullet, heading, type Page } from "./terminal/page.js";
import type { Pen } from "./terminal/pen.js";
import { segmentSign } from "./terminal/signs-of.js";
import { type Line, span } from "./terminal/spans.js";

/** On what the answer rests; told every time, because links cannot tell it. */
const ASSUMPTIONS =
  "Key resources and activities count as required by what they are for; of several channels, offers or partners, one is taken to be enough.";

/** What goes with one thing, step by step, what is hurt, and what nobody needs any more. */
export function withoutPage(knockOut: KnockOut, facts: Facts): Page {
  const [{ what }] = knockOut;
  const sections = sectionsOf(knockOut, facts);
  const idle = idleLists(knockOut, facts);
  return {
    *lines(scene, pen, width) {
      yield* [[], ...wrapLine([span("Without ", { bold: true }), ...thingName(what, scene, pen)], width, 2)];
      yield* wrapLine([span(knockOutSummary(knockOut, facts))], width);
      for (const { title, entries } of sections) {
        yield* heading(title, width);
        for (const [at, entry] of entries.entries())
          yield* entryLines(entry, entry.step === undefined || entry.step !== entries[at - 1]?.step, scene, pen, width);
      }
      if (idle.length > 0) yield* heading("What nobody needs any more", width);
      for (const { title, names } of idle) yield* bullet(`${title}: ${names}`, pen, width);
      yield* [[], ...wrapLine([span(ASSUMPTIONS, { dim: true })], width)];
    },
    *plain() {
      yield `without: ${addressOf(what)}; ${what.name}; ${knockOutSummary(knockOut, facts)}`;
      for (const { title, entries } of sections)
        for (const { step, thing, joint, text } of entries)
          yield `${title.toLowerCase()}${step === undefined ? "" : `, step ${step}`}: ${addressOf(thing)}: ${thing.name}${joint}${text}`;
      for (const { title, names } of idle) yield `what nobody needs any more: ${title}: ${names}`;
    },
  };
}

/** A knock-out as data. What is taken away is the first of the losses, and counts among what is lost. */
export function withoutData(knockOut: KnockOut, facts: Facts) {
  const [{ what }] = knockOut;
  // What is not there yet is no loss, even when it is what was taken away.
  const segments = lostSegments(knockOut).filter((segment) => facts.links.isServed(segment) && isThere(segment));
  const streams = lostStreams(knockOut).filter(isThere);
  const share = lostShare(streams);
  const { items, costs } = fallowAfter(knockOut, facts);
  return {
    version: 1,
    without: addressOf(what),
    name: what.name,
    segments: { lost: segments.map(addressOf), of: facts.served.filter(isThere).length },
    revenue: {
      lost: streams.map(addressOf),
      of: facts.canvas.streams.filter(isThere).length,
      share: share === undefined ? null : dataOf(share),
    },
    losses: knockOut.map(({ what: lost, step, reasons }) => ({
      step,
      what: addressOf(lost),
      name: lost.name,
      reasons: reasons.map(addressed),
    })),
    harms: harmsOf(knockOut, facts).map(addressed),
    idle: items.map(addressOf),
    costs: costs.map(addressOf),
  };
}

/** The things of a reason or harm by their address; words and numbers as they are. */
function addressed(told: object): object {
  const plainOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plainOf);
    return typeof value === "object" && value !== null ? addressOf(value as Losable) : value;
  };
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, plainOf(value)]));
}

interface Entry {
  readonly step?: number;
  readonly thing: Losable | Item;
  /** Between the name and the text. */
  readonly joint: string;
  readonly text: string;
}

interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function sectionsOf(knockOut: KnockOut, facts: Facts): readonly Section[] {
  const { items } = fallowAfter(knockOut, facts);
  const idle = new Set<object>(items);
  // What nobody needs any more need not be told to be less than it was.
  const harms = harmsOf(knockOut, facts).filter(({ to }) => !idle.has(to));
  const sections: readonly Section[] = [
    {
      title: "What goes with it, step by step",
      entries: knockOut
        .filter(isWorthTelling)
        .map((loss) => ({ step: loss.step, thing: loss.what, joint: " ", text: lossText(loss) })),
    },
    {
      title: "What stays, but not as it was",
      entries: harms.map((harm) => ({ thing: harm.to, joint: ": ", text: harmText(harm) })),
    },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** What is left without a purpose, block by block. */
function idleLists(knockOut: KnockOut, facts: Facts): readonly { readonly title: string; readonly names: string }[] {
  const { items, costs } = fallowAfter(knockOut, facts);
  const namesIn = (block: BlockId) =>
    [...items, ...costs].filter((item) => item.block === block).map(({ name }) => `"${name}"`);
  return BLOCK_IDS.flatMap((block) => {
    const names = namesIn(block);
    return names.length === 0 ? [] : [{ title: blockOf(block).title, names: names.join(", ") }];
  });
}

/** The thing itself is the title, and parts that go with their offer are meant by its name. */
function isWorthTelling({ step, reasons }: Loss): boolean {
  return step > 0 && !reasons.every(({ kind }) => kind === "no-whole");
}

/** A segment by its sign, anything else with what it is. */
export function thingName(thing: Losable | Item, scene: Scene, pen: Pen): Line {
  const name = span(pen.words(thing.name), { bold: true });
  if (!isElement(thing) && thing.block === "customer_segments")
    return [segmentSign(thing, scene, pen), span(" "), name];
  return [name, span(` (${kindWord(thing)})`, { dim: true })];
}

function entryLines(
  { step, thing, joint, text }: Entry,
  isFirst: boolean,
  scene: Scene,
  pen: Pen,
  width: number,
): readonly Line[] {
  const lead = step === undefined ? pen.signs.dash : String(step);
  const lines = wrapLine(
    [...thingName(thing, scene, pen), span(joint), span(pen.words(text))],
    width - lead.length - 1,
  );
  return lines.map((line, at) => [span(padEnd(at === 0 && isFirst ? lead : "", lead.length + 1)), ...line]);
}
