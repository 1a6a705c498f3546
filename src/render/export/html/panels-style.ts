import { THEME } from "../poster/theme.js";

/** Tabs, and what they show beside the nine blocks. */
export const PANELS = `
.tabs{border:0;padding:0;margin:0 0 .5rem;display:flex;flex-wrap:wrap;gap:.3rem;min-width:0}
.tabs legend{float:left;width:auto;padding:.4rem .4rem .4rem 0;color:var(--muted)}
.tabs input{position:absolute;opacity:0;width:1px;height:1px}
.tabs label{padding:.4rem .8rem;border:1px solid var(--line);border-radius:3px;cursor:pointer}
.tabs input:checked+label{background:var(--ink);color:var(--page)}
.tabs input:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.panel>:is(ul,.wide,.aspects)+:is(.cards,.rows){margin-top:1rem}
.cards{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}
.card{padding:.8rem;border:1px solid ${THEME.noteEdge};border-radius:3px;background:${THEME.note};color:${THEME.text};min-width:0}
.wide{overflow-x:auto;position:relative}
table{border-collapse:collapse;overflow-wrap:normal}
th,td{border:1px solid var(--soft);padding:.3rem .5rem;text-align:start;vertical-align:top}
@media screen{th:has(bdi){overflow-wrap:anywhere;min-width:9em}.wide tbody th{position:sticky;left:-1px;z-index:1;background:var(--page);outline:1px solid var(--soft)}}
thead td{border:0}
td small{display:block}
.letters{font-family:monospace}
.v-merge,.v-unproven,.v-undecided,.v-thin{font-weight:bold}
.panel>h3{margin-top:1.2rem}
.panel>ul:not(.legend):not(.hidden) li{margin:.25rem 0}
.panel>details{margin:.3rem 0}
.panel>details summary{list-style:revert}
.panel>p{margin:.5rem 0}
.card p{margin:.3rem 0 0}
.tally{font-size:.85rem}
.plain li,.remarks li{margin:.25rem 0;padding-inline-start:1em;text-indent:-1em}
.plain li::before,.remarks li::before{content:"–";display:inline-block;width:1em;text-indent:0}
.remarks{margin-top:.4rem;font-size:.85rem}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-top:.6rem;font-size:.9rem}
.open{white-space:nowrap;margin-inline-end:.4rem}
.card .needs{font-size:.9rem}
.card .needs dt{color:inherit;font-size:inherit}
.needs dd{padding-inline-start:1.2em}
.needs dt:has(.weight){padding-inline-start:1.2em;text-indent:-1.2em}
.weight{display:inline-block;min-width:.9em;text-indent:0}
.ties{display:grid;grid-template-columns:minmax(0,max-content) minmax(6rem,max-content) minmax(0,max-content);gap:.8rem}
.ties>li{grid-column:1/-1;display:grid;grid-template-columns:subgrid;align-items:center}
.ties p{margin:0;display:flex;gap:.4rem;justify-content:center;color:var(--muted)}
.to-a .arrow{transform:rotate(180deg)}
.rows{display:grid;gap:.6rem}
.card .figures{font-size:1rem}
.figures>div{display:grid;grid-template-columns:4rem minmax(0,18rem) minmax(0,1fr);gap:0 .8rem;align-items:center}
.bar{display:block;width:100%;height:.8rem}
.bar .gain,.bar .part{fill:#00735a}
.bar .cost{fill:#9a6a00}
.bar .loss{fill:#b34700}
.bar .possible{opacity:.4}
.bar .zero{fill:${THEME.muted}}
.bar .rest{fill:#d3d6d9}
.card>.bar{max-width:20rem}
.ranked{margin:0;padding-inline-start:1.6em;display:grid;gap:.8rem}
.tallies{display:grid;gap:.4rem}
.tallies>li{display:grid;grid-template-columns:14rem 8rem 1fr;gap:.1rem .8rem;align-items:center}
.tallies p{grid-column:2/-1;margin:0}
.tallies .bar{border:1px solid var(--line)}
.says-missing{font-weight:bold;color:var(--alarm)}
.aspects td{text-align:center}
.aspects .letter{display:none}
@media (max-width:62rem){.aspects .letter{display:revert}.aspects .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.aspects :is(th,td){padding:.3rem .25rem}}
@media (max-width:40rem){th,td{padding:.25rem;font-size:.85rem}.ties,.ties>li{grid-template-columns:minmax(0,1fr)}.ties>li{gap:.2rem}.ties>li>div{display:flex;flex-direction:column;padding-inline-start:1.5rem}.ties p{justify-content:start}.ties .to-a{flex-direction:row}.to-b .arrow{transform:rotate(90deg);order:-1}.to-a .arrow{transform:rotate(-90deg)}.figures>div{grid-template-columns:4rem minmax(0,1fr)}.figures dd:last-child{grid-column:1/-1}.tallies>li{grid-template-columns:minmax(0,1fr) 6rem 4.5rem}.tallies p{grid-column:1/-1;padding-inline-start:1rem}}`;
