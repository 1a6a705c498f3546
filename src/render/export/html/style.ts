import { PALETTE } from "../../palette.js";
import { PAPERS, type PaperName } from "../paper.js";
import { THEME, tintOf } from "../poster/theme.js";
import { PANELS } from "./panels-style.js";

/** How the page is printed. */
interface Printing {
  /** Whether the canvas is printed as its poster, on one sheet. */
  readonly hasPoster: boolean;
  /** Undefined: what the printer has, on its side. */
  readonly paper: PaperName | undefined;
}

/**
 * The style sheet of the page, made for the views it has and the number of segments it shows.
 */
export function styleFor(views: readonly string[], segments: number, { hasPoster, paper }: Printing): string {
  const size = paper ? PAPERS[paper].css : "landscape";
  const print = `\n@page{size:${size};margin:4mm}${PRINT}${hasPoster ? POSTER : FLOWING}`;
  return [BASE, CANVAS, PANELS, colours(), tabs(views), spotlight(segments), print].join("\n");
}

const BASE = `
:root{color-scheme:light dark;--page:#fff;--ink:${THEME.text};--muted:${THEME.muted};--line:${THEME.line};--soft:#e3e4e1;--focus:#0072b2;--alarm:#b34700}
@media (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#eceef0;--muted:#b3b9c1;--line:#6d757f;--soft:#2b3037;--focus:#56b4e9;--alarm:#ff9f5c}}
*{box-sizing:border-box}
body{margin:0;padding:clamp(.75rem,2vw,2rem);background:var(--page);color:var(--ink);font:1rem/1.35 Arimo,Arial,"Liberation Sans",Helvetica,sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:flex-start;margin-bottom:1rem}
header>div{flex:1 1 20rem}
h1{margin:0;font-size:clamp(1.4rem,1rem + 1.6vw,2.4rem);line-height:1.15}
header p{margin:.3rem 0 0;color:var(--muted)}
header dl{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:0}
dt{color:var(--muted);font-size:.85rem}
dd{margin:0}
header dd{font-weight:bold}
footer{margin-top:1.5rem;color:var(--muted);font-size:.85rem}
h2{font-size:1.05rem;font-weight:normal;color:var(--muted);margin:.75rem 0}
h3{font-size:1rem;margin:0 0 .5rem}
ul{margin:0;padding:0;list-style:none}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.whole{white-space:nowrap}
.poster{display:none}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
.sign{display:inline-flex;align-items:center;font-size:.75em;font-weight:bold}
.sign svg{width:1.2em;height:1.2em;flex:none}
.panel .sign{vertical-align:-.12em;background:#fff;color:${THEME.text};border-radius:3px;padding:.1em}
.panel :is(.note,.card) .sign{background:none;padding:0}`;

const CANVAS = `
.canvas{display:grid;grid-template-columns:repeat(10,minmax(0,1fr));grid-template-rows:minmax(max-content,1fr) minmax(max-content,1fr) auto;border:1px solid var(--line);min-height:56vw;grid-template-areas:"kp kp ka ka vp vp cr cr cs cs" "kp kp kr kr vp vp ch ch cs cs" "co co co co co re re re re re"}
.cost_structure,.revenue_streams{min-height:13vw}
.block{border:1px solid var(--line);padding:.6rem;min-width:0}
.block>p{color:var(--muted);margin:.3rem 0}
.key_partners{grid-area:kp}.key_activities{grid-area:ka}.key_resources{grid-area:kr}.value_propositions{grid-area:vp}.customer_relationships{grid-area:cr}.channels{grid-area:ch}.customer_segments{grid-area:cs}.cost_structure{grid-area:co}.revenue_streams{grid-area:re}
.notes{display:grid;gap:.45rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));align-items:start}
.note{position:relative;padding:.4rem .5rem .4rem .85rem;background:${THEME.note};color:${THEME.text};border:1px solid ${THEME.noteEdge};border-radius:3px;transition:opacity .15s;min-width:0}
.note.untested{border:1.5px dashed ${THEME.untested}}
.note.aside{background:#fff;color:${THEME.muted}}
.note dt,.card dt{color:${THEME.muted}}
.stripes{position:absolute;inset:0 auto 0 0;width:.35rem;display:flex;flex-direction:column}
.stripes i{flex:1}
.head{margin:0}
.head,summary{min-width:0}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.signs{display:inline-flex;flex-wrap:wrap;gap:.1rem;margin-inline-end:.3rem;vertical-align:-.1em}
.flags{float:inline-end;display:flex;gap:.15rem;margin-inline-start:.4rem}
.customer_segments .name,.value_propositions .name{font-weight:bold}
.parts{margin:.2rem 0 0;font-size:.9rem}
.parts li{padding-inline-start:.9em;text-indent:-.7em}
.parts li::before{content:"•";display:inline-block;width:.7em;text-indent:0}
.note dl,.card dl{margin:.4rem 0 0;font-size:.85rem}
.note dl>div,.card dl>div{margin-top:.25rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-top:.8rem;font-size:.9rem}
.legend li{display:flex;align-items:center;gap:.35rem}
.legend .sign{font-size:.85em}
@media (max-width:62rem){.canvas,.cost_structure,.revenue_streams{min-height:0}.canvas{grid-template-columns:repeat(6,minmax(0,1fr));grid-template-rows:auto;grid-template-areas:"kp kp ka ka kr kr" "vp vp vp vp vp vp" "cr cr ch ch cs cs" "co co co re re re"}}
@media (max-width:40rem){.canvas{display:block}.tabs label{padding:.35rem .6rem}}`;

function colours(): string {
  const rules = Object.entries(PALETTE).map(
    ([name, { hex }]) =>
      `.c-${name}{background:${hex}}.tint-${name}{background:${tintOf(name as keyof typeof PALETTE)}}`,
  );
  return `${rules.join("\n")}\n.c-everyone{background:${THEME.everyone}}`;
}

/** Without \`:has\` all views are shown below each other. */
function tabs(views: readonly string[]): string {
  const shown = views.map((view) => `main:has(#tab-${view}:checked)>#panel-${view}`).join(",");
  return `@supports selector(:has(*)){.panel{display:none}${shown}{display:block}}`;
}

/** Pointing at a segment, or opening it by the keyboard, brings out what serves it. */
function spotlight(segments: number): string {
  return Array.from(
    { length: segments },
    (_, at) => `.canvas:has(.segment-${at}:is(:hover,:focus-within)) .note:not(.for-${at}){opacity:.25}`,
  ).join("\n");
}

const PRINT = `
@media print{
:root{color-scheme:light;--page:#fff;--ink:${THEME.text};--muted:${THEME.muted};--line:${THEME.line};--soft:#e3e4e1;--alarm:#b34700}
body{padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tabs{display:none}
.wide{overflow:visible}
.cards{display:block;columns:20rem;column-gap:.8rem}
.cards>.card{margin-bottom:.8rem}
.rows{grid-template-columns:repeat(2,minmax(0,1fr))}
.rows .figures>div{grid-template-columns:4rem minmax(0,1.3fr) minmax(0,1fr)}
h3,.panel>p:has(+ul){break-after:avoid}
h3,tr,dl>div,li,.card,.key{break-inside:avoid}
.key,footer{break-before:avoid}
.card.long{display:table;width:100%;break-inside:auto;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.card.long>h3{display:table-header-group}
.card.long dl>div{break-inside:auto}
dt{break-after:avoid}
th,td{padding:.2rem .5rem}
footer{margin-top:.5rem}
.dense-1{font-size:.75em}.dense-2{font-size:.5em}.dense-3{font-size:.36em}.dense-4{font-size:.28em}
[class^=dense-] :is(th,td){padding:.15em .25em}
}`;

const POSTER = `
@media print{
body:has(#tab-canvas:checked)>:not(.poster){display:none}
body:has(#tab-canvas:checked)>.poster{display:flex;justify-content:center}
.poster svg{width:100%;height:auto;max-height:99vh}
}`;

/** The blocks below each other, on as many sheets as they need. */
const FLOWING = `
@media print{
.canvas{display:block}
.canvas,.cost_structure,.revenue_streams{min-height:0}
}`;
