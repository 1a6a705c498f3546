import type { Segment } from "../../model/canvas.js";
import type { LinkFacts } from "../links.js";

/** The sides of a platform: served segments that depend on each other, in file order. */
export function sidesOf(links: Pick<LinkFacts, "served" | "dependsOn">): readonly (readonly Segment[])[] {
  const places = new Map(links.served.map((segment, at) => [segment, at]));
  const placeOf = (segment: Segment): number => places.get(segment) ?? 0;
  const cycles = cyclesOf(links.served, (segment) => links.dependsOn(segment).filter((other) => places.has(other)));
  return cycles
    .map((cycle) => cycle.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .sort(([a], [b]) => (a && b ? placeOf(a) - placeOf(b) : 0));
}

interface Visit {
  readonly segment: Segment;
  readonly others: Iterator<Segment>;
}

/** Groups of two or more that reach each other: strongly connected components (Tarjan, without recursion). */
function cyclesOf(
  list: readonly Segment[],
  next: (segment: Segment) => readonly Segment[],
): readonly (readonly Segment[])[] {
  const order = new Map<Segment, number>();
  const lowest = new Map<Segment, number>();
  const open: Segment[] = [];
  const isOpen = new Set<Segment>();
  const found: Segment[][] = [];
  const lower = (segment: Segment, to: number): void => {
    lowest.set(segment, Math.min(lowest.get(segment) ?? to, to));
  };
  const enter = (segment: Segment): Visit => {
    order.set(segment, order.size);
    lowest.set(segment, order.size - 1);
    open.push(segment);
    isOpen.add(segment);
    return { segment, others: next(segment)[Symbol.iterator]() };
  };
  const close = (segment: Segment): void => {
    if (lowest.get(segment) !== order.get(segment)) return;
    const component = open.splice(open.indexOf(segment));
    for (const member of component) isOpen.delete(member);
    if (component.length > 1) found.push(component);
  };
  for (const start of list) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.others.next();
      if (step.done) {
        path.pop();
        close(visit.segment);
        const parent = path.at(-1);
        if (parent) lower(parent.segment, lowest.get(visit.segment) ?? 0);
      } else if (!order.has(step.value)) path.push(enter(step.value));
      else if (isOpen.has(step.value)) lower(visit.segment, order.get(step.value) ?? 0);
    }
  }
  return found;
}
