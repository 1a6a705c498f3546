import type { Positions, ReadResult } from "../document/read-canvas.js";
import { grouped } from "../model/grouped.js";
import { isDay } from "../text/day.js";
import { type Directive, type DirectiveName, directivesIn, isDirectiveName } from "./directives.js";
import type { Disable } from "./disable.js";
import type { Raised } from "./raised.js";
import { canBeSilenced } from "./selection.js";
import { silencesOf } from "./silences.js";

export interface Sorted {
  readonly told: readonly Raised[];
  readonly suppressed: readonly { readonly raised: Raised; readonly reason: string | undefined }[];
}

/** The comments of a file that disable rules. Without a day, none has expired. */
export function disablesOf({ comments, positions, source }: ReadResult, today: string | undefined): readonly Disable[] {
  const nextLine = nextWrittenLines(positions, source);
  return directivesIn(comments).map((directive) => {
    const { keyword, until } = directive;
    const name = isDirectiveName(keyword.text) ? keyword.text : undefined;
    const place = placeOf(name, directive, nextLine, positions, source);
    const holds = name !== undefined && (until === undefined || !hasPassed(until.text, today));
    return { directive, ...place, holds, used: new Set() };
  });
}

/** True also of what is no day at all: a slip of the pen must not disable a rule for ever. */
function hasPassed(until: string, today: string | undefined): boolean {
  return !isDay(until) || (today !== undefined && today > until);
}

/** Parts what is told from what a comment disables; each such comment remembers what it was good for. */
export function sortOut(raised: readonly Raised[], disables: readonly Disable[], positions: Positions): Sorted {
  const holding = disables.filter(({ holds }) => holds);
  if (holding.length === 0) return { told: raised, suppressed: [] };
  const silences = new Map(
    [...grouped(raised, ({ rule }) => rule)].flatMap(([rule, findings]) => {
      const own = canBeSilenced(rule) ? holding.filter(({ directive }) => names(directive, rule.id)) : [];
      return own.length === 0 ? [] : [...silencesOf(rule.id, findings, own, positions)];
    }),
  );
  const suppressed = raised.flatMap((one) => {
    const silence = silences.get(one);
    return silence ? [{ raised: one, reason: silence.reason }] : [];
  });
  return { told: raised.filter((one) => !silences.has(one)), suppressed };
}

function names({ rules }: Directive, rule: string): boolean {
  return rules.some(({ text }) => text === rule);
}

function placeOf(
  name: DirectiveName | undefined,
  { comment }: Directive,
  nextLine: (line: number) => number,
  positions: Positions,
  source: string,
): Pick<Disable, "covers" | "subject"> {
  switch (name) {
    case "canvas-disable-file":
      // One more than the text is long: a finding may stand at its very end.
      return { covers: [{ start: 0, end: source.length + 1 }], subject: "file" };
    case "canvas-disable-line":
      return aboutLine(comment.line, false, positions, source);
    case "canvas-disable-next-line":
      return aboutLine(nextLine(comment.line), true, positions, source);
    case undefined:
      return { ...aboutLine(comment.line, false, positions, source), covers: [] };
  }
}

function aboutLine(line: number, wholeItem: boolean, positions: Positions, source: string) {
  const span = positions.line(line);
  const item = positions.itemOn(line);
  const covers = [...(span ? [span] : []), ...(wholeItem && item ? [item] : [])];
  const hasIds = item?.path.every((key) => typeof key === "string") ?? false;
  const text = span ? source.slice(span.start, span.end).trim() : "";
  return { covers, subject: hasIds && item ? item.path.join("/") : text };
}

/** Finds the next line that is neither blank nor a comment: several comments may stand above one item. */
function nextWrittenLines(positions: Positions, source: string): (line: number) => number {
  // The comments above one item share the way to it: thousands of them would walk it each.
  let [from, found] = [0, 0];
  return (line) => {
    if (from <= line && line < found) return found;
    from = line;
    for (found = line + 1; ; found++) {
      const span = positions.line(found);
      if (span === undefined || !/^\s*(#|$)/.test(source.slice(span.start, span.end))) return found;
    }
  };
}
