import { escapeMarkdown } from "../../text/escape-markdown.js";
import { VERBS } from "./page.js";
import { summaryOf, type Told, type ToldChanges, type ToldSection, toldSections } from "./sections.js";

/** The changes for a comment on a pull request, line by line. */
export function* changesMarkdown(all: ToldChanges): Iterable<string> {
  const { changes, after, since, notes } = all;
  yield* [`### ${escapeMarkdown(after.canvas.name)}`, "", escapeMarkdown(`Since ${since}: ${summaryOf(changes)}`)];
  for (const note of notes) yield* ["", `**${escapeMarkdown(note)}**`];
  for (const section of toldSections(all)) yield* sectionLines(section);
}

function* sectionLines({ title, told, remarks }: ToldSection): Iterable<string> {
  yield* ["", `**${title}**`, ""];
  for (const one of told) {
    yield titleLine(one);
    for (const detail of one.details) yield `  - ${escapeMarkdown(detail)}`;
  }
  for (const remark of remarks) yield `- ${escapeMarkdown(remark)}`;
}

function titleLine({ sign, what, remark }: Told): string {
  const names = typeof what === "string" ? [what] : what.map(({ name }) => name);
  const named = names.map((name) => `**${escapeMarkdown(name)}**`).join(" and ");
  return `- ${names.length > 1 ? "" : `${VERBS[sign]} `}${named}${remark ? `: ${escapeMarkdown(remark)}` : ""}`;
}
