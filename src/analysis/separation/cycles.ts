import type { Profile } from "./profile.js";

interface Visit {
  readonly profile: Profile;
  readonly others: Iterator<Profile>;
}

/** Groups of two or more that reach each other: strongly connected components (Tarjan, without recursion), in file order. */
export function cyclesOf(
  list: readonly Profile[],
  next: (profile: Profile) => readonly Profile[],
): readonly (readonly Profile[])[] {
  const order = new Map<Profile, number>();
  const lowest = new Map<Profile, number>();
  const open: Profile[] = [];
  const isOpen = new Set<Profile>();
  const found: Profile[][] = [];
  const lower = (profile: Profile, to: number): void => {
    lowest.set(profile, Math.min(lowest.get(profile) ?? to, to));
  };
  const enter = (profile: Profile): Visit => {
    order.set(profile, order.size);
    lowest.set(profile, order.size - 1);
    open.push(profile);
    isOpen.add(profile);
    return { profile, others: next(profile)[Symbol.iterator]() };
  };
  const close = (profile: Profile): void => {
    if (lowest.get(profile) !== order.get(profile)) return;
    const component = open.splice(open.indexOf(profile));
    for (const member of component) isOpen.delete(member);
    if (component.length > 1) found.push(component.sort((a, b) => a.index - b.index));
  };
  for (const start of list) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.others.next();
      if (step.done) {
        path.pop();
        close(visit.profile);
        const parent = path.at(-1);
        if (parent) lower(parent.profile, lowest.get(visit.profile) ?? 0);
      } else if (!order.has(step.value)) path.push(enter(step.value));
      else if (isOpen.has(step.value)) lower(visit.profile, order.get(step.value) ?? 0);
    }
  }
  return found.sort(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0));
}
