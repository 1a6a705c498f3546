import type { Facts } from "../../analysis/facts.js";
import { BLOCK_IDS } from "../../model/blocks.js";
import { csvCell } from "../../text/csv-cell.js";
import { type Detail, detailsFor } from "../details.js";
import { sceneOf } from "../scene.js";
import type { Exporter } from "./exporter.js";
import { servesText } from "./words-of.js";

const HEAD = "block,key,name,serves,state,belief,priority,details";

/** Every idea on the canvas as a row of a table, and the hypotheses below. */
export const csv: Exporter = {
  write: async (facts) => [HEAD, ...rows(facts)].map((row) => `${row}\r\n`).join(""),
  isOwn: (content) => content.subarray(0, HEAD.length + 2).toString("utf8") === `${HEAD}\r\n`,
};

function* rows(facts: Facts): Iterable<string> {
  const scene = sceneOf(facts);
  const details = detailsFor(facts);
  for (const block of BLOCK_IDS)
    for (const note of scene.box(block).notes) {
      const { item, state, belief } = note;
      const priority = item.block === "customer_segments" ? item.priority?.toString() : undefined;
      yield row([block, item.key, item.name, servesText(note), state, belief, priority, told(details(item))]);
    }
  for (const item of facts.canvas.hypotheses)
    yield row([
      "hypotheses",
      item.key,
      item.name,
      "",
      item.status,
      "",
      item.importance?.toString(),
      told(details(item)),
    ]);
}

function told(details: readonly Detail[]): string {
  return details.map(({ label, value }) => `${label}: ${value}`).join("; ");
}

function row(cells: readonly (string | undefined)[]): string {
  return cells.map((cell = "") => csvCell(cell)).join(",");
}
