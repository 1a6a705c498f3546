import type { Facts } from "../../analysis/facts.js";
import { BLOCK_IDS, type BlockId, blockOf } from "../../model/blocks.js";
import { escapeMarkdown } from "../../text/escape-markdown.js";
import { escapeXml } from "../../text/escape-xml.js";
import { type Detail, detailsFor, remarksOf } from "../details.js";
import { type Place, POSTER } from "../layout.js";
import { type Note, type Scene, sceneOf } from "../scene.js";
import { unreadText } from "../unread.js";
import { CREDIT, carries, GENERATOR, type TextExporter } from "./exporter.js";
import { legendEntries } from "./poster/legend.js";
import { NOT_SAID, tokenText } from "./poster/tokens.js";
import { flagsText, signsText } from "./words-of.js";

const MARK = `<!-- generator: ${GENERATOR} -->`;

/** The canvas for a code host or a wiki: the nine blocks as a table, then everything that is said, as lists. */
export const markdown: TextExporter = {
  write: async (facts) => `${[...pageOf(facts)].join("\n\n")}\n`,
  isOwn: (content) => carries(content, MARK),
};

function* pageOf(facts: Facts): Iterable<string> {
  const { canvas } = facts;
  const scene = sceneOf(facts);
  const details = detailsFor(facts);
  const { stage, perspective, market, orientation, reviewed } = canvas;
  const kind = [stage, perspective, ...market.map((one) => one.kind), orientation, reviewed && `reviewed ${reviewed}`];
  yield `# ${escapeMarkdown(canvas.name)}`;
  if (canvas.description) yield escapeMarkdown(canvas.description);
  const unread = unreadText(facts);
  if (unread) yield bold(unread);
  yield escapeMarkdown(kind.filter(Boolean).join(", "));
  yield table(scene);
  yield legend(scene);
  for (const block of BLOCK_IDS) yield* section(blockOf(block).title, blockLines(block, scene, details));
  yield* section(
    "Needs",
    canvas.needs.map(({ text, kind: sort }) => `- ${escapeMarkdown(`${text} (${sort})`)}`),
  );
  const believed = canvas.hypotheses.flatMap((item) => [`- ${bold(item.name)}`, ...detailLines(details(item))]);
  yield* section("Hypotheses", believed);
  const funding = canvas.funding ? [{ label: "funding", value: canvas.funding }] : [];
  yield* section("Remarks", [...funding, ...remarksOf(canvas)].map(detailLine));
  yield `${escapeMarkdown(CREDIT)}\n\n${MARK}`;
}

function* section(title: string, lines: readonly string[]): Iterable<string> {
  if (lines.length > 0) yield `## ${title}\n\n${lines.join("\n")}`;
}

function blockLines(block: BlockId, scene: Scene, details: ReturnType<typeof detailsFor>): readonly string[] {
  return scene.box(block).notes.flatMap((note) => {
    const signs = [signsText(note, scene), bold(note.text), stateText(note), flagsText(note)].filter(Boolean);
    return [`- ${signs.join(" ")}`, ...detailLines(details(note.item))];
  });
}

function detailLines(details: readonly Detail[]): readonly string[] {
  return details.map((detail) => `  ${detailLine(detail)}`);
}

function detailLine({ label, value }: Detail): string {
  return `- ${label}: ${escapeMarkdown(value)}`;
}

function bold(text: string): string {
  return `**${escapeMarkdown(text.trim())}**`;
}

function stateText({ state }: Note): string {
  return state === "now" ? "" : `(${state})`;
}

/** Blocks span rows and columns, which only the tables of HTML can: code hosts show them. No blank line may be inside. */
function table(scene: Scene): string {
  const rows = Array.from({ length: POSTER.rows }, (_, y) => {
    const cells = POSTER.places.filter((place) => place.y === y).map((place) => cell(place, scene));
    return `<tr>\n${cells.join("\n")}\n</tr>`;
  });
  return `<table>\n${rows.join("\n")}\n</table>`;
}

function cell({ block, width, height }: Place, scene: Scene): string {
  const notes = scene.box(block).notes.map((note) => noteHtml(note, scene));
  const content = [`<strong>${blockOf(block).title}</strong>`, ...notes].join("<br>\n");
  return `<td colspan="${width}" rowspan="${height}" width="${width * 10}%" valign="top">\n${content}\n</td>`;
}

function noteHtml(note: Note, scene: Scene): string {
  const words = [signsText(note, scene), note.text, stateText(note), flagsText(note)].filter(Boolean).join(" ");
  return [words, ...note.parts.map((part) => `· ${part.text}`)].map(escapeXml).join("<br>\n");
}

/** What the signs mean that stand above; whom a note serves has no sign here where it is not said, and edges are not drawn. */
function legend(scene: Scene): string {
  return legendEntries(scene, Number.POSITIVE_INFINITY)
    .filter(([token]) => token !== NOT_SAID)
    .map(([token, text]) => `${token ? tokenText(token) : ""} ${escapeMarkdown(text.replace(/^dashed: /, ""))}`.trim())
    .join(" · ");
}
