import type { Scene } from "../../scene.js";
import { unreadText } from "../../unread.js";
import { CREDIT } from "../exporter.js";
import { isRightToLeft } from "../text/direction.js";
import { textWidth } from "../text/measure.js";
import { type LegendEntry, legendEntries } from "./legend.js";
import { mirrored, moved, overlaid, type Piece, paragraph, stacked, type Type } from "./piece.js";
import { tokenRows } from "./tokens.js";

const NAME_SIZES = [38, 34, 30, 26, 22] as const;
const FIELD_WIDTH = 150;
const FIELD_GAP = 20;
const LEGEND_SIZE = 14;
const MOST_SEGMENTS = 16;

/** What stands above the canvas: its name and description, and at the right what kind of canvas it is. */
export function placeHeader(scene: Scene, width: number): Piece {
  const { canvas } = scene.facts;
  const unread = unreadText(scene.facts);
  const fields = fieldsOf(scene);
  const room = width - fields.length * (FIELD_WIDTH + FIELD_GAP);
  const size = NAME_SIZES.find((s) => textWidth(canvas.name, s, "bold") <= room) ?? 22;
  const left = stacked([
    paragraph("Business model canvas", { size: 14, weight: "regular", ink: "muted" }, room),
    paragraph(canvas.name, { size, weight: "bold", ink: "text", isOwn: true }, room),
    ...(canvas.description
      ? [paragraph(canvas.description, { size: 16, weight: "regular", ink: "muted", isOwn: true }, room)]
      : []),
    ...(unread ? [paragraph(unread, { size: 16, weight: "bold", ink: "text" }, room)] : []),
  ]);
  const right = fields.map(([label, value], at) => {
    const x = width - (fields.length - at) * (FIELD_WIDTH + FIELD_GAP) + FIELD_GAP;
    return { ...field(label, value), x };
  });
  return {
    words: [...left.words, ...right.flatMap(({ words, x }) => moved(words, x, 0))],
    signs: [],
    height: Math.max(left.height, ...right.map(({ height }) => height)),
  };
}

function field(label: string, value: string): Piece {
  return stacked([
    paragraph(label, { size: 14, weight: "regular", ink: "muted" }, FIELD_WIDTH),
    paragraph(value, { size: 18, weight: "bold", ink: "text" }, FIELD_WIDTH),
  ]);
}

function fieldsOf({ facts: { canvas } }: Scene): readonly (readonly [string, string])[] {
  const said: readonly (readonly [string, string | undefined])[] = [
    ["Market", canvas.market.map(({ kind }) => kind).join(", ")],
    ["Perspective", canvas.perspective],
    ["Stage", canvas.stage],
    ["Reviewed", canvas.reviewed],
  ];
  return said.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** What the signs mean, only those that are used, and whose canvas it is. */
export function placeLegend(scene: Scene, width: number): Piece {
  const entries = legendEntries(scene, MOST_SEGMENTS).map((one) => entry(one, width));
  const credit = paragraph(CREDIT, { size: 13, weight: "regular", ink: "muted" }, width);
  return stacked([flowed(entries, width), credit], 8);
}

function entry([token, text, isOwn]: LegendEntry, width: number): Piece & { readonly width: number } {
  const lead = tokenRows(token ? [token] : [], LEGEND_SIZE, width);
  const type: Type = { size: LEGEND_SIZE, weight: "regular", ink: "text", ...(isOwn ? { isOwn } : {}) };
  const isRtl = isRightToLeft(text);
  const taken = isRtl ? { left: 0, right: lead.end } : { left: lead.end, right: 0 };
  const words = paragraph(text, type, width, taken, lead.end);
  const wide = Math.min(width, Math.max(...words.words.map((line) => line.width + lead.end)));
  if (!isRtl) return { ...overlaid([lead, words]), height: words.height, width: wide };
  // The sign stands where the name begins for its reader, so the next entry is not taken for it.
  const close = { ...words, words: moved(words.words, wide - width, 0) };
  return { ...overlaid([mirrored(lead, wide), close]), height: words.height, width: wide };
}

/** Entries side by side, in as many rows as they need. */
function flowed(entries: readonly (Piece & { readonly width: number })[], width: number): Piece {
  const rows: Piece[] = [];
  let row: Piece = { words: [], signs: [], height: 0 };
  let x = 0;
  for (const next of entries) {
    if (x > 0 && x + next.width > width) {
      rows.push(row);
      [row, x] = [{ words: [], signs: [], height: 0 }, 0];
    }
    row = {
      words: [...row.words, ...moved(next.words, x, 0)],
      signs: [...row.signs, ...moved(next.signs, x, 0)],
      height: Math.max(row.height, next.height),
    };
    x += next.width + 26;
  }
  return stacked([...rows, row]);
}
