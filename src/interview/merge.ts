import type { CanvasEdit } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import type { InterviewState } from "./state.js";

/** Makes one segment of two: the first takes over the needs of the second and everything that is for it. */
export function mergeEdits(state: InterviewState, first: string, second: string): readonly CanvasEdit[] {
  return [
    ...relinkEdits(state, first, second),
    ...needEdits(state, first, second),
    { kind: "remove", path: ["customer_segments", second] },
  ];
}

/** Where the first is named beside the second, the second only goes away. */
function relinkEdits({ facts }: InterviewState, first: string, second: string): readonly CanvasEdit[] {
  const names = (to: string, id: string) => to === id || to === `customer_segments/${id}`;
  const isOwn = (path: CanvasPath) => path[0] === "customer_segments" && path[1] === second;
  const links = facts.links.all.filter(
    ({ resolution }) => resolution.status === "found" && resolution.target.kind === "customer_segments",
  );
  return links
    .filter(({ ref }) => names(ref.to, second) && !isOwn(ref.path))
    .reverse()
    .map(({ ref, owner, field }): CanvasEdit => {
      const isBeside = links.some((link) => link.owner === owner && link.field === field && names(link.ref.to, first));
      const isItself = ref.path[0] === "customer_segments" && ref.path[1] === first;
      if (isBeside || isItself) return { kind: "remove", path: ref.path };
      return ref.path.at(-1) === second
        ? { kind: "rename-key", path: ref.path, to: first }
        : { kind: "set", path: ref.path, value: first };
    });
}

function needEdits({ facts }: InterviewState, first: string, second: string): readonly CanvasEdit[] {
  const [a, b] = [facts.links.segment(first), facts.links.segment(second)];
  const own = new Set(a?.needs?.map(({ entry }) => entry));
  const path = ["customer_segments", first, "needs"];
  return (b?.needs ?? [])
    .filter(({ entry }) => !own.has(entry))
    .map(({ entry, weight }) =>
      a?.needsForm === "map"
        ? { kind: "set", path: [...path, entry], value: weight ?? 3 }
        : { kind: "append", path, value: entry },
    );
}
