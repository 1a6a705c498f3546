import type { ResolvedLink } from "../../analysis/links.js";
import { pointTo } from "../../analysis/refactor/point-to.js";
import type { Resolution } from "../../analysis/targets.js";
import { isMeansBlock } from "../../model/blocks.js";
import { BLOCK_PARTS } from "../../model/canvas.js";
import type { Finding, Fix } from "../../model/finding.js";
import { linkParts, withId } from "../../model/reference.js";
import { meantAdvice } from "../../text/meant.js";
import { counted, quote, quoted } from "../../text/sentence.js";
import { isSurelyMeant } from "../../text/surely-meant.js";
import { allowedInWords, linkInWords } from "../link-words.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { mistypedNeeds } from "./mistyped-needs.js";

type Unknown = Extract<Resolution, { status: "unknown" }>;

export const unknownReference: Rule = {
  id: "unknown-reference",
  category: "structure",
  severity: { sketch: "error" },
  summary: "A link points at an id that does not exist.",
  why: "What the link says is lost: the segment counts as not served, the cost as caused by nothing.",
  fixAdvice: "Correct the id, or add the item that it names.",
  source: SOURCES.format,
  reads: ["needs", ...BLOCK_PARTS, "hypotheses"],
  findsNoId: true,
  aggregate: {
    message: (names, [first]) =>
      first?.group?.cause?.startsWith("list:")
        ? `${first.group.cause.slice("list:".length)} is written as a list, so its entries have no id; ${counted(names.length, "link")} cannot point at them: ${quoted([...new Set(names)])}.`
        : `${quote(first?.value ?? "")} is referred to ${names.length} times, but nothing in this canvas has that id.`,
  },
  *check(canvas, facts) {
    let listed: Listed | undefined;
    const isListed: IsListed = ({ owner, field }, id) => {
      listed ??= idsByOwner(facts.links.all);
      return listed.get(owner)?.has(`${field} ${id}`) === true;
    };
    for (const link of facts.links.unresolved)
      if (link.resolution.status === "unknown") yield finding(link, link.resolution, isListed);
    yield* mistypedNeeds(canvas);
  },
};

/** The ids that each item names, with the field it names them in. */
type Listed = ReadonlyMap<ResolvedLink["owner"], ReadonlySet<string>>;

/** True when the list that a link stands in names an id already. */
type IsListed = (link: ResolvedLink, id: string) => boolean;

function idsByOwner(links: readonly ResolvedLink[]): Listed {
  const listed = new Map<ResolvedLink["owner"], Set<string>>();
  for (const { owner, field, ref } of links) {
    const ids = listed.get(owner);
    if (ids === undefined) listed.set(owner, new Set([`${field} ${ref.to}`]));
    else ids.add(`${field} ${ref.to}`);
  }
  return listed;
}

function finding(link: ResolvedLink, { closest, named, listForm }: Unknown, isListed: IsListed): Finding {
  const { ref, owner } = link;
  const subject = `${subjectOf(owner)}/${link.field}`;
  if (closest.length === 0 && named.length === 0 && listForm !== undefined)
    return {
      at: ref,
      subject,
      value: ref.to,
      message: `${quote(ref.to)} cannot be found: ${listForm} is written as a list, so its entries have no id and nothing can refer to them.`,
      advice: `Write ${listForm} as a map from id to text, for example \`${ref.to}: …\`.`,
      related: [{ at: { path: [listForm], part: "key" }, label: "written as a list" }],
      group: { cause: `list:${listForm}`, name: ref.to },
    };
  const fix = onlyFix(link, named.length === 1 ? named : surely(ref.to, closest), isListed);
  const advice = adviceFor(link, named, closest) ?? adviceOnRow(ref.to);
  return {
    at: ref,
    subject,
    value: ref.to,
    message: `${quote(ref.to)} in ${linkInWords(link)} is not the id of ${allowedInWords(link)}.`,
    group: { cause: ref.to, name: ref.to },
    ...(advice !== undefined && { advice }),
    ...(fix && { fix }),
  };
}

function adviceFor(
  { ownerBlock }: ResolvedLink,
  named: readonly string[],
  closest: readonly string[],
): string | undefined {
  if (named[0] === "all")
    return `Write \`all\`, which means every ${isMeansBlock(ownerBlock) ? "value proposition" : "served segment"}.`;
  if (named.length > 1) return `Write a list of ids: \`[${named.join(", ")}]\`.`;
  return meantAdvice(named.length === 1 ? named : closest);
}

/** `dogs, birds`, of which some or all are no ids: as a list, each is told of by itself. */
function adviceOnRow(written: string): string | undefined {
  const parts = written.split(/[,;、，；،؛]/).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === "" || /[[\]{}"'`:#]/.test(part))) return undefined;
  return `Write a list, with the id of each: \`[${parts.join(", ")}]\`.`;
}

/** Of several close ids none is sure, and of one only when it can be nothing else. */
function surely(written: string, closest: readonly string[]): readonly string[] {
  const { id } = linkParts(written);
  return closest.length === 1 ? closest.filter((known) => isSurelyMeant(id, known)) : [];
}

/** The correction, when one id is meant and the same list does not already name it. */
function onlyFix(link: ResolvedLink, meant: readonly string[], isListed: IsListed): Fix | undefined {
  const { ref } = link;
  const [id] = meant;
  if (id === undefined || isListed(link, id)) return undefined;
  const to = withId(ref.to, id);
  return { title: `change \`${ref.to}\` to \`${to}\``, edits: [pointTo(ref, to)] };
}
