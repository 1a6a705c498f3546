import type { Facts } from "../analysis/facts.js";
import type { ResolvedLink } from "../analysis/links.js";
import { partOf } from "../document/part-of.js";
import { isSpeltAs } from "../document/read/hidden-ids.js";
import type { ReadResult } from "../document/read-result.js";
import type { Finding, Fix } from "../model/finding.js";
import { UnknownValue } from "../model/unknown-value.js";
import type { Options, Rule } from "../rules/rule.js";
import type { Ground } from "./ground.js";
import type { Raised } from "./raised.js";
import { type Registry, type RuleInForce, rulesInForce } from "./rules-in-force.js";
import type { Selection } from "./selection.js";

/** What came of letting a rule speak. */
export interface Said {
  readonly findings: readonly Finding[];
  /** When errors kept it from having its say; the findings are true all the same. */
  readonly heldBack?: HeldBack;
}

/** A rule that errors hold back. */
export interface HeldBack {
  readonly rule: Rule;
  /** With errors that may hide something; that a value cannot be read is told anyway. */
  readonly parts: readonly string[];
}

/**
 * All that a rule has to say, if no error is in what it rests on: in a part that it reads, in a link that it may miss, or in a
 * value that it asks for.
 */
export function hear(rule: Rule, options: Options, read: ReadResult, ground: Ground): Said {
  const parts = brokenFor(rule, read);
  const findings = parts.length > 0 ? undefined : ground.argue((facts) => unlessMissed(rule, options, facts));
  if (findings !== undefined && !(findings instanceof UnknownValue)) return { findings };
  const { facts } = ground;
  const found = rule.findsNoId ? notHidden([...rule.check(facts.canvas, facts, options)], read) : [];
  return { findings: found, heldBack: { rule, parts } };
}

/** All of them, before the first counts: a rule that breaks half-way has said nothing. */
function unlessMissed(rule: Rule, options: Options, facts: Facts): readonly Finding[] | undefined {
  const isHalf = missedBy(rule, facts).some((links) => links.length > 0);
  return isHalf ? undefined : [...rule.check(facts.canvas, facts, options)];
}

function brokenFor({ reads }: Rule, { brokenParts }: ReadResult): readonly string[] {
  return brokenParts.size === 0 ? [] : reads.filter((part) => brokenParts.has(part));
}

/**
 * Of findings that say of an id that nothing has it, those that are true whatever the errors in the file hide. Another id
 * that is closer may be hidden: only what is spelt otherwise is put right without asking.
 */
function notHidden(findings: readonly Finding[], { hides }: ReadResult): readonly Finding[] {
  return findings
    .filter(({ value }) => value !== undefined && !hides(idOf(value)))
    .map(({ fix, ...finding }) => {
      if (fix === undefined) return finding;
      if (isOnlySpelling(fix, finding.value ?? "")) return { ...finding, fix };
      return { ...finding, suggestions: [fix, ...(finding.suggestions ?? [])] };
    });
}

function isOnlySpelling({ edits }: Fix, written: string): boolean {
  return edits.every((edit) => {
    const to = edit.kind === "rename-key" ? edit.to : edit.kind === "set" ? edit.value : undefined;
    return typeof to === "string" && isSpeltAs(idOf(written), idOf(to));
  });
}

/** The id of a link, which may name its block. */
function idOf(link: string): string {
  return link.slice(link.indexOf("/") + 1);
}

/** The links that lead nowhere, from each place whose links a rule may miss. */
function missedBy({ misses = [] }: Rule, facts: Facts): readonly (readonly ResolvedLink[])[] {
  return misses.map((place) => facts.links.unresolvedAt(place));
}

/** A run of the rules that were chosen, as far as they came. */
interface Halted {
  readonly registry: Registry;
  readonly read: ReadResult;
  readonly facts: Facts;
  readonly selection: Selection;
  readonly ran: ReadonlySet<string>;
  readonly heldBack: readonly HeldBack[];
}

/**
 * The errors that kept chosen rules from running, of rules that were not chosen: without them, what could not be checked
 * would look like what is all right. A rule that the project has switched off stays silent.
 */
export function* errorsThatHold({ registry, read, facts, selection, ran, heldBack }: Halted): Iterable<Raised> {
  const parts = new Set(heldBack.flatMap((one) => one.parts));
  const missed = heldBack.flatMap(({ rule }) => missedBy(rule, facts)).flat();
  const links = new Set(missed.map(({ ref }) => ref.path.join("/")));
  const others = rulesInForce(registry, facts.canvas.stage, { ...selection, only: [] });
  for (const inForce of others) {
    const { rule, severity, runs } = inForce;
    if (severity !== "error" || rule.category !== "structure" || ran.has(rule.id)) continue;
    const found = runs === undefined ? readerFindings(rule.id, read, parts) : linkFindings(inForce, facts, links);
    for (const finding of found) yield { rule, severity, finding };
  }
}

/** What the reader found in these parts; where a text is cut is known by its place in the source only. */
function readerFindings(rule: string, { findings }: ReadResult, parts: ReadonlySet<string>): readonly Finding[] {
  if (parts.size === 0) return [];
  return findings.filter((each) => each.rule === rule && (!("path" in each.at) || parts.has(partOf(each.at.path))));
}

function linkFindings({ runs, options }: RuleInForce, facts: Facts, links: ReadonlySet<string>): readonly Finding[] {
  if (runs === undefined || links.size === 0) return [];
  return [...runs.check(facts.canvas, facts, options)].filter(({ at }) => "path" in at && links.has(at.path.join("/")));
}
