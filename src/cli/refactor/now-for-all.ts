import type { Facts } from "../../analysis/facts.js";
import { silenced } from "../../analysis/refactor/silenced.js";

const NOBODY = { for: "so it is for nobody yet", from: "so nobody pays it yet" } as const;

/** Items that said whom they are for, and no longer do: with one served segment, that means that segment. */
export function nowForAll(before: Facts, after: Facts): readonly string[] {
  return silenced(before, after).map(({ item, field, means }) => {
    const meaning = means ? `which now means "${means.name}"` : NOBODY[field];
    return `${item.block}/${item.key} has no \`${field}\` any more, ${meaning}`;
  });
}
