import type { Facts } from "../../analysis/facts.js";
import { BLOCK_IDS } from "../../model/blocks.js";
import { csvCell } from "../../text/csv-cell.js";
import { type Detail, detailsFor, detailText } from "../details.js";
import { type Note, sceneOf } from "../scene.js";
import type { TextExporter } from "./exporter.js";
import { servesText } from "./words-of.js";

// Without it, spreadsheets of Microsoft take the text for one of an old code page.
const BYTE_ORDER_MARK = "\uFEFF";
const HEAD = "block,key,name,serves,state,belief,priority,importance,details";
/** What every table begins with that an export wrote, in this version or in an older one. */
const MARK = /^\uFEFF?block,key,name,serves,state,belief,priority,/;

/** Every idea on the canvas as a row of a table, and the hypotheses below. */
export const csv: TextExporter = {
  fileStart: BYTE_ORDER_MARK,
  write: async (facts) => [HEAD, ...rows(facts)].map((row) => `${row}\r\n`).join(""),
  isOwn: (content) => MARK.test(content.subarray(0, 100).toString("utf8")),
};

function* rows(facts: Facts): Iterable<string> {
  const scene = sceneOf(facts);
  const details = detailsFor(facts);
  for (const block of BLOCK_IDS)
    for (const note of scene.box(block).notes) {
      const { item, state, belief } = note;
      const priority = item.block === "customer_segments" ? item.priority?.toString() : undefined;
      yield row([block, item.key, item.name, servesCell(note), state, belief, priority, "", told(details(item))]);
    }
  for (const item of facts.canvas.hypotheses)
    yield row([
      "hypotheses",
      item.key,
      item.name,
      "",
      item.status,
      "",
      "",
      item.importance?.toString(),
      told(details(item)),
    ]);
}

/** Names with a semicolon between them; one that could be taken for several, or for "everyone", stands in quotes. */
function servesCell(note: Note): string {
  const { serves } = note;
  return serves.whom === "segments" ? serves.segments.map(({ name }) => quoted(name)).join("; ") : servesText(note);
}

function quoted(name: string): string {
  return /[;"]/.test(name) || name === "everyone" ? `"${name.replaceAll('"', '""')}"` : name;
}

function told(details: readonly Detail[]): string {
  return details.map(detailText).join("; ");
}

function row(cells: readonly (string | undefined)[]): string {
  return cells.map((cell = "") => csvCell(cell)).join(",");
}
