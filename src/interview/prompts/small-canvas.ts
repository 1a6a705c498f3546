import { BLOCKS, type BlockId } from "../../model/blocks.js";
import { padEnd } from "../../text/width.js";
import type { Overview } from "../prompter.js";

/** Narrower or lower terminals have no room to spare for it. */
const FROM_COLUMNS = 100;
const FROM_ROWS = 36;
const CELL = 18;
const WIDTH = 5 * CELL + 4;

interface Screen {
  readonly columns: number;
  readonly rows: number;
}

interface Paint {
  faint(text: string): string;
  marked(text: string): string;
}

/** What is filled so far: the nine blocks in their places, each with its number of entries; the one in question is marked. */
export function smallCanvas(overview: Overview | undefined, screen: Screen, paint: Paint): readonly string[] {
  if (overview === undefined || screen.columns < FROM_COLUMNS || screen.rows < FROM_ROWS) return [];
  const row = (ids: readonly (BlockId | undefined)[], widths: readonly number[]) => {
    const cells = ids.map((id, i) => cell(id, widths[i] ?? CELL, overview, paint));
    const side = paint.faint("│");
    return side + cells.join(side) + side;
  };
  const line = (left: string, joint: string, right: string) =>
    paint.faint(left + Array.from({ length: 5 }, () => "─".repeat(CELL)).join(joint) + right);
  const half = Math.floor((WIDTH - 1) / 2);
  return [
    line("┌", "┬", "┐"),
    row(["key_partners", "key_activities", "value_propositions", "customer_relationships", "customer_segments"], []),
    row([undefined, "key_resources", undefined, "channels", undefined], []),
    line("├", "┴", "┤"),
    row(["cost_structure", "revenue_streams"], [half, WIDTH - 1 - half]),
    paint.faint(`└${"─".repeat(WIDTH)}┘`),
    "",
  ];
}

/** `> Channels 2`, or `  Channels -` while there is nothing. */
function cell(id: BlockId | undefined, width: number, { filled, asked }: Overview, paint: Paint): string {
  if (id === undefined) return " ".repeat(width);
  const { title, shortTitles }: { title: string; shortTitles: readonly string[] } = BLOCKS[id];
  const text = padEnd(`${asked === id ? ">" : " "} ${shortTitles[0] ?? title} ${filled[id] || "-"}`, width);
  return asked === id ? paint.marked(text) : paint.faint(text);
}
