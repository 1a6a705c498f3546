import type { Positions } from "../document/read-canvas.js";
import type { Disable } from "./disable.js";
import type { Raised } from "./raised.js";

/** What keeps a finding quiet, and why it does. */
export interface Silence {
  readonly reason: string | undefined;
}

/** One end of what a comment covers, or a finding, on the way through the text. */
type Stop =
  | { readonly offset: number; readonly kind: "end"; readonly disable: Disable }
  | { readonly offset: number; readonly kind: "begin"; readonly disable: Disable }
  | { readonly offset: number; readonly kind: "finding"; readonly raised: Raised };

/** At one place a comment ends before it begins anew, and covers what begins with it. */
const TURN = { end: 0, begin: 1, finding: 2 };

/**
 * Finds which findings of one rule comments keep quiet; each comment that does so remembers it. All of them are met in one
 * way through the text: thousands of comments and thousands of findings are not compared one by one.
 */
export function silencesOf(
  rule: string,
  raised: readonly Raised[],
  disables: readonly Disable[],
  positions: Positions,
): ReadonlyMap<Raised, Silence> {
  const silences = new Map<Raised, Silence>();
  const here = new Here(rule);
  for (const stop of stopsOf(raised, disables, positions)) {
    if (stop.kind === "begin") here.enter(stop.disable);
    else if (stop.kind === "end") here.leave(stop.disable);
    else if (here.covered) silences.set(stop.raised, { reason: here.use() });
  }
  return silences;
}

function stopsOf(raised: readonly Raised[], disables: readonly Disable[], positions: Positions): readonly Stop[] {
  const stops: Stop[] = [
    ...raised.map((one): Stop => {
      return { offset: positions.locate(one.finding.at).start.offset, kind: "finding", raised: one };
    }),
    ...disables.flatMap((disable) =>
      disable.covers.flatMap(({ start, end }): Stop[] => [
        { offset: start, kind: "begin", disable },
        { offset: end, kind: "end", disable },
      ]),
    ),
  ];
  return stops.sort((a, b) => a.offset - b.offset || TURN[a.kind] - TURN[b.kind]);
}

/** The comments that cover a place, how often each does, and those of them that have not been of use yet. */
class Here {
  private readonly active = new Map<Disable, number>();
  private readonly reasons = new Set<Disable>();
  private readonly idle = new Set<Disable>();
  private readonly rule: string;

  constructor(rule: string) {
    this.rule = rule;
  }

  get covered(): boolean {
    return this.active.size > 0;
  }

  enter(disable: Disable): void {
    this.active.set(disable, (this.active.get(disable) ?? 0) + 1);
    if (disable.directive.reason !== undefined) this.reasons.add(disable);
    this.idle.add(disable);
  }

  leave(disable: Disable): void {
    const times = (this.active.get(disable) ?? 0) - 1;
    if (times > 0) {
      this.active.set(disable, times);
      return;
    }
    this.active.delete(disable);
    this.reasons.delete(disable);
    this.idle.delete(disable);
  }

  /** All that cover it are of use, so that none of them is called unused. Returns the first reason that one gives. */
  use(): string | undefined {
    for (const disable of this.idle) disable.used.add(this.rule);
    this.idle.clear();
    const [first] = this.reasons;
    return first?.directive.reason;
  }
}
