import { allItems } from "../../model/canvas.js";
import { SEVERITIES } from "../../model/finding.js";
import { counted } from "../../text/sentence.js";
import type { Scene } from "../scene.js";
import type { TextOptions } from "../view.js";
import { ends, wrapLine } from "./flow.js";
import { legendLines } from "./legend.js";
import type { Pen } from "./pen.js";
import { type Line, lineWidth, span } from "./spans.js";

/** The name of the canvas, and at the other end what kind of canvas it is. */
export function headerLines({ facts: { canvas } }: Scene, pen: Pen, width: number): readonly Line[] {
  const markets = canvas.market.map(({ kind }) => kind);
  const reviewed = canvas.reviewed === undefined ? [] : [`reviewed ${pen.words(canvas.reviewed)}`];
  const kind = [canvas.stage, canvas.perspective, ...markets, ...reviewed].join(", ");
  return inset(ends([span(pen.words(canvas.name), { bold: true })], [span(kind, { dim: true })], width - 2));
}

/** The legend, what the picture leaves out, and how many findings there are. */
export function footerLines(scene: Scene, pen: Pen, options: TextOptions, isList: boolean): readonly Line[] {
  const width = options.width - 2;
  const leftOut = notDrawn(scene);
  const more = span(`not drawn: ${leftOut.join(", ")} (canvas show --plain)`, { dim: true });
  const rows = [...legendLines(scene, pen, width, isList), ...(leftOut.length === 0 ? [] : wrapLine([more], width))];
  const findings = findingsLine(options, pen);
  if (!findings) return inset(rows);
  const last = rows.pop() ?? [];
  return inset([...rows, ...ends(last, findings, width).filter((line) => lineWidth(line) > 0)]);
}

/** How many findings there are, for views that have no legend. */
export function findingsLines(pen: Pen, options: TextOptions): readonly Line[] {
  const findings = findingsLine(options, pen);
  return findings ? [[], ...inset(wrapLine(findings, options.width - 2))] : [];
}

function inset(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => [span(" "), ...line]);
}

function findingsLine({ findings }: TextOptions, pen: Pen): Line | undefined {
  if (!findings) return undefined;
  const present = SEVERITIES.toReversed().filter((severity) => findings.counts[severity] > 0);
  if (present.length === 0) return undefined;
  const counts = present.map((severity) => counted(findings.counts[severity], severity));
  return [span(counts.join(", "), { bold: true }), span(`: ${pen.words(findings.command)}`)];
}

/** What the nine boxes have no room for, counted. */
function notDrawn({ facts: { canvas } }: Scene): readonly string[] {
  const items = allItems(canvas);
  const counts = [
    [canvas.needs.length, "need"],
    [canvas.hypotheses.length, "hypothesis", "hypotheses"],
    [[canvas, ...items].filter((thing) => thing.description !== undefined).length, "description"],
    [[canvas, ...items].filter((thing) => thing.notes !== undefined).length, "note"],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, word, plural]) => counted(count, word, plural));
}
