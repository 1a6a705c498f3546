import type { Facts } from "../../analysis/facts.js";
import type { LinkField, Resolution } from "../../analysis/targets.js";
import { BLOCK_IDS, type BlockId, blockOf, isMeansBlock } from "../../model/blocks.js";
import type { Hypothesis, Item } from "../../model/canvas.js";
import { harmless } from "../../text/harmless.js";
import { onOneLine } from "../../text/one-line.js";
import { isOpen } from "../beliefs.js";
import { type Note, type Scene, sceneOf } from "../scene.js";
import { unreadText } from "../unread.js";
import { CREDIT, carries, GENERATOR, type TextExporter } from "./exporter.js";
import { inkOf, THEME, tintOf } from "./poster/theme.js";
import { flagsText, signsText } from "./words-of.js";

const MARK = `%% generator: ${GENERATOR}`;

/** The canvas as a Mermaid flowchart: a box per block, an arrow per link, which all lead toward the customer. */
export const mermaid: TextExporter = {
  write: async (facts) => `${[...linesOf(facts)].join("\n")}\n`,
  isOwn: (content) => carries(content, MARK),
};

type Names = ReadonlyMap<Item | Hypothesis, string>;

function* linesOf(facts: Facts): Iterable<string> {
  const scene = sceneOf(facts);
  const boxes = BLOCK_IDS.map((block) => scene.box(block)).filter(({ notes }) => notes.length > 0);
  const names: Names = new Map(
    boxes.flatMap(({ block, notes }) => notes.map(({ item }, at) => [item, `${block}_${at + 1}`] as const)),
  );
  yield* ["flowchart LR", MARK, `%% ${CREDIT}`];
  const unread = unreadText(facts);
  if (unread) yield `  unread["${unread}"]`;
  for (const { block, notes } of boxes) {
    yield `  subgraph ${block} ["${blockOf(block).title}"]`;
    for (const note of notes) yield `    ${names.get(note.item)}["${labelOf(note, scene)}"]`;
    yield "  end";
  }
  yield* arrows(facts, names);
  yield* colours(
    scene,
    boxes.flatMap(({ notes }) => notes),
    names,
  );
}

/** Links point toward the customer; what flows the other way is what the customer pays. */
function* arrows({ links }: Facts, names: Names): Iterable<string> {
  const drawn = new Set<string>();
  for (const { owner, field, resolution } of links.all) {
    const from = names.get(owner);
    for (const to of endsOf(resolution, owner, names)) {
      const arrow = from && arrowText(from, field, to, owner);
      if (!arrow || drawn.has(arrow)) continue;
      drawn.add(arrow);
      yield arrow;
    }
  }
}

function arrowText(from: string, field: LinkField, to: string, owner: Item | Hypothesis): string | undefined {
  if (field === "from") return `  ${to} ==> ${from}`;
  if (field === "depends_on") return `  ${from} -.->|depends on| ${to}`;
  const isOffered = "block" in owner && owner.block === "revenue_streams";
  return DRAWN.has(field) && !isOffered ? `  ${from} --> ${to}` : undefined;
}

const DRAWN: ReadonlySet<LinkField> = new Set(["for", "delivers", "provides", "of"]);

/** The nodes that a link leads to: `all` leads to a whole block, a part to every offer that has it. */
function endsOf(resolution: Resolution, owner: Item | Hypothesis, names: Names): readonly string[] {
  if (resolution.status === "all") {
    const isMeans = "block" in owner && isMeansBlock(owner.block);
    const block: BlockId = isMeans ? "value_propositions" : "customer_segments";
    return [...names.values()].some((name) => name.startsWith(`${block}_`)) ? [block] : [];
  }
  if (resolution.status !== "found") return [];
  const { target } = resolution;
  const offers = target.kind === "element" ? target.element.valuePropositions : [];
  const items = "item" in target ? [target.item] : offers;
  return items.flatMap((item) => names.get(item) ?? []);
}

function* colours(scene: Scene, notes: readonly Note[], names: Names): Iterable<string> {
  for (const note of notes) {
    const styles = [...colourOf(note, scene), ...(isOpen(note.belief) ? ["stroke-dasharray:5 4"] : [])];
    if (styles.length > 0) yield `  style ${names.get(note.item)} ${styles.join(",")}`;
  }
}

function colourOf({ serves }: Note, scene: Scene): readonly string[] {
  const [only, ...more] = serves.whom === "segments" ? serves.segments : [];
  const mark = only && more.length === 0 ? scene.marks.get(only) : undefined;
  return mark ? [`fill:${tintOf(mark.colour)}`, `stroke:${inkOf(mark.colour)}`, `color:${THEME.text}`] : [];
}

function labelOf(note: Note, scene: Scene): string {
  const state = note.state === "now" ? "" : `(${note.state})`;
  const words = [signsText(note, scene), note.text, state, flagsText(note)].filter(Boolean).join(" ");
  return [words, ...note.parts.map((part) => `· ${part.text}`)].map(escapeMermaid).join("<br>");
}

/** Whatever is not a letter, a digit or a plain mark of punctuation is written as a number, which Mermaid shows as it is. */
function escapeMermaid(text: string): string {
  return harmless(onOneLine(text)).replace(/["-&*;<>@[-`{-~]/g, (character) => `#${character.codePointAt(0)};`);
}
