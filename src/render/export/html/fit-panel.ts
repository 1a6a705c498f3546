import { fits, type NeedFit, type SegmentFit } from "../../../analysis/fit.js";
import type { ValueProposition } from "../../../model/canvas.js";
import { columnName, type FitEntry, type FitRow, fitTable, type MetEntry } from "../../fit-table.js";
import { answerTexts, FIT_HEADING, fitRemarks, fitSummary, isGap, needText, OPEN_WORDS } from "../../fit-words.js";
import { nameAndState } from "../../part-names.js";
import type { Scene } from "../../scene.js";
import { tokenOf } from "../poster/tokens.js";
import { langOf, ownWords } from "./own-words.js";
import { cards, listHtml, NO_SEGMENTS, section, segmentCard, tableHtml } from "./parts.js";
import { signHtml, spoken } from "./sign.js";
import { wordsHtml } from "./words-html.js";

const MOST_OFFERS = 40;

/** Which part of which offer addresses which need: the table of all, and a card per segment. */
export function fitPanel(scene: Scene): string {
  const { facts } = scene;
  if (facts.served.length === 0) return NO_SEGMENTS;
  const all = facts.served.map(fits(facts));
  return [needsByOffers(all, scene), cards(all.map((fit) => cardHtml(fit, scene)))].filter(Boolean).join("\n");
}

function needsByOffers(all: readonly SegmentFit[], scene: Scene): string {
  const { rows, offers } = fitTable(all, scene.facts.canvas);
  if (offers.length === 0 || offers.length > MOST_OFFERS) return "";
  const hasOpen = rows.some(({ open }) => open.length > 0);
  const heads = offers.map(({ name }, at) => `<th scope="col">${columnName(at)}${spoken(name)}</th>`);
  const head = ["<td></td>", ...heads, ...(hasOpen ? [`<th scope="col">open</th>`] : [])];
  const table = tableHtml(
    FIT_HEADING,
    head,
    rows.map((row) => rowHtml(row, offers, hasOpen, scene)),
  );
  return section(FIT_HEADING, table, keyHtml(offers, hasOpen, scene));
}

function rowHtml(row: FitRow, offers: readonly ValueProposition[], hasOpen: boolean, scene: Scene): string {
  const met = offers.map(
    (offer) => `<td>${(row.met.get(offer) ?? []).map((entry) => metHtml(entry, scene)).join(" ")}</td>`,
  );
  const open = hasOpen ? [`<td>${row.open.map((entry) => openHtml(entry, scene)).join(" ")}</td>`] : [];
  return `<tr><th scope="row" dir="auto"${langOf(scene)}>${wordsHtml(row.need.text)}</th>${[...met, ...open].join("")}</tr>`;
}

function metHtml({ segment, isThere }: MetEntry, scene: Scene): string {
  const planned = isThere ? "" : " <small>planned</small>";
  return `${signHtml(tokenOf(segment, scene))}${spoken(segment.name)}${planned}`;
}

/** Who has the need and gets nothing for it, with its weight; what matters most stands out. */
function openHtml({ segment, fit }: FitEntry, scene: Scene): string {
  const weight = fit.weight === undefined ? "" : weightHtml(fit.weight);
  const entry = `${signHtml(tokenOf(segment, scene))}${spoken(segment.name)} ${weight}`;
  return `<span class="open">${isGap(fit) ? `<strong>${entry}</strong>` : entry}</span>`;
}

function keyHtml(offers: readonly ValueProposition[], hasOpen: boolean, scene: Scene): string {
  const columns = offers.map((offer, at) => [columnName(at), ownWords(nameAndState(offer), scene)] as const);
  const entries = [...columns, ...(hasOpen ? [["open", `<bdi>${OPEN_WORDS}</bdi>`] as const] : [])];
  const key = entries.map(([head, words]) => `<li><strong>${head}</strong> ${words}</li>`);
  return `<ul class="key">${key.join("")}</ul>`;
}

function cardHtml(fit: SegmentFit, scene: Scene): string {
  const needs =
    fit.needs.length > 0 ? `<dl class="needs">${fit.needs.map((need) => needHtml(need, scene)).join("")}</dl>` : "";
  return segmentCard(
    fit.segment,
    scene,
    `<p class="tally">${wordsHtml(fitSummary(fit))}</p>`,
    needs,
    listHtml(fitRemarks(fit), "remarks"),
  );
}

function needHtml(need: NeedFit, scene: Scene): string {
  const weight = need.weight === undefined ? "" : `${weightHtml(need.weight)} `;
  const answers = answerTexts(need).map((answer) => {
    const text = wordsHtml(answer);
    return `<dd dir="auto">${isGap(need) ? `<strong>${text}</strong>` : text}</dd>`;
  });
  return `<div><dt>${weight}${ownWords(needText(need), scene)}</dt>${answers.join("")}</div>`;
}

function weightHtml(weight: number): string {
  return `${spoken("weight")} <b class="weight">${weight}</b>`;
}
