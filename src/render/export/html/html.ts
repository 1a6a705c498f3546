import { createHash } from "node:crypto";
import type { Facts } from "../../../analysis/facts.js";
import { escapeXml } from "../../../text/escape-xml.js";
import { VIEW_NAMES, VIEWS, type ViewName } from "../../index.js";
import { type Scene, sceneOf } from "../../scene.js";
import { unreadText } from "../../unread.js";
import type { TextExportOptions } from "../export-options.js";
import { CREDIT, carries, GENERATOR, type TextExporter } from "../exporter.js";
import type { PaperName } from "../paper.js";
import { placePoster } from "../poster/place-poster.js";
import { isReadableOnPaper } from "../poster/warn-of-size.js";
import { drawPoster } from "../svg/draw-poster.js";
import { beliefsPanel } from "./beliefs-panel.js";
import { canvasPanel } from "./canvas-panel.js";
import { completenessPanel } from "./completeness-panel.js";
import { fitPanel } from "./fit-panel.js";
import { flowPanel } from "./flow-panel.js";
import { moneyPanel } from "./money-panel.js";
import { langOf } from "./own-words.js";
import { segmentsPanel } from "./segments-panel.js";
import { separationPanel } from "./separation-panel.js";
import { styleFor } from "./style.js";
import { wordsHtml } from "./words-html.js";

const MARK = `<meta name="generator" content="${GENERATOR}">`;

/** The canvas as one page that needs nothing else: no script, no other file, no network. */
export const html: TextExporter = {
  write: pageOf,
  isOwn: (content) => carries(content, MARK),
};

/** What each view is on a page: the same facts in the same words as in a terminal. */
const PANELS: Readonly<Record<ViewName, (scene: Scene) => string>> = {
  canvas: canvasPanel,
  segments: segmentsPanel,
  separation: separationPanel,
  fit: fitPanel,
  flow: flowPanel,
  money: moneyPanel,
  beliefs: beliefsPanel,
  completeness: completenessPanel,
};

async function pageOf(facts: Facts, { paper }: TextExportOptions): Promise<string> {
  const scene = sceneOf(facts);
  const { canvas } = facts;
  const poster = printedPoster(scene, paper);
  const style = styleFor(VIEW_NAMES, scene.marks.size, { hasPoster: poster !== "", paper });
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const panels = VIEW_NAMES.map((name) => panelOf(name, scene));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${MARK}
<title>${escapeXml(canvas.name)}: business model canvas</title>
<style>${style}</style>
</head>
<body>
${headerOf(scene)}
<main>
<fieldset class="tabs"><legend>View</legend>
${VIEW_NAMES.map(tabOf).join("\n")}
</fieldset>
${panels.join("\n")}
</main>
<footer><p>${wordsHtml(CREDIT)}</p></footer>
${poster}</body>
</html>
`;
}

/** The poster, which stands for the canvas on paper; nothing where nobody could read it there. */
function printedPoster(scene: Scene, paper: PaperName | undefined): string {
  const poster = placePoster(scene, paper);
  if (!isReadableOnPaper(poster)) return "";
  const drawn = drawPoster(poster)
    .replace(/^<\?xml.*\n<!--.*-->\n/, "")
    .replaceAll(/ id="/g, ' id="print-')
    .replace('aria-labelledby="title description"', 'aria-labelledby="print-title print-description"');
  return `<div class="poster">\n${drawn}</div>\n`;
}

function headerOf(scene: Scene): string {
  const { canvas } = scene.facts;
  const lang = langOf(scene);
  const said: readonly (readonly [string, string | undefined])[] = [
    ["Market", canvas.market.map(({ kind }) => kind).join(", ")],
    ["Orientation", canvas.orientation],
    ["Perspective", canvas.perspective],
    ["Stage", canvas.stage],
    ["Reviewed", canvas.reviewed],
  ];
  const facts = said.flatMap(([label, value]) =>
    value ? [`<div><dt>${label}</dt><dd>${wordsHtml(value)}</dd></div>`] : [],
  );
  const left = unreadText(scene.facts);
  const unread = left ? `<p><strong>${wordsHtml(left)}</strong></p>` : "";
  const description = canvas.description ? `<p dir="auto"${lang}>${wordsHtml(canvas.description)}</p>` : "";
  return `<header>\n<div><h1 dir="auto"${lang}>${wordsHtml(canvas.name)}</h1>${description}${unread}</div>\n<dl>${facts.join("")}</dl>\n</header>`;
}

function tabOf(name: string, index: number): string {
  const checked = index === 0 ? " checked" : "";
  return `<input type="radio" name="view" id="tab-${name}" value="${name}"${checked}><label for="tab-${name}">${titled(name)}</label>`;
}

function panelOf(name: ViewName, scene: Scene): string {
  return `<section class="panel" id="panel-${name}" aria-labelledby="title-${name}">
<h2 id="title-${name}">${titled(name)}: ${VIEWS[name].summary}</h2>
${PANELS[name](scene)}
</section>`;
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
