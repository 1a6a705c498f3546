import { itemsOf, type Reference } from "../../model/canvas.js";
import { ITEM_BLOCKS } from "../../model/item-place.js";
import type { Facts } from "../facts.js";
import { needsRegister } from "../needs-register.js";
import type { Target } from "../target.js";

/** What the links of one version of a canvas lead to: the same id may be of several things. */
export interface Addresses {
  /** `channels/web`, `element/app`; as written where it leads to nothing. */
  of(link: Reference): string;
  /** `needs/fresh`, also where the text of a registered need is written out; a private need as it is written. */
  ofNeed(entry: string): string;
  /** What stands at an address is called; undefined where nothing stands there. */
  nameAt(address: string): string | undefined;
}

/** How an element of offers is addressed. */
export function elementAddress(key: string): string {
  return `element/${key}`;
}

/** Prepares the addresses of a canvas. */
export function addressesIn({ canvas, links }: Facts): Addresses {
  const register = needsRegister(canvas);
  const targets = new Map(
    links.all.flatMap(({ ref, resolution }) => (resolution.status === "found" ? [[ref, resolution.target]] : [])),
  );
  const names = new Map<string, string>([
    ...canvas.needs.map(({ id, text }) => [`needs/${id}`, text] as const),
    ...links.elements.map(({ key, name }) => [elementAddress(key), name] as const),
    ...ITEM_BLOCKS.flatMap((block) => {
      const items = block === "hypotheses" ? canvas.hypotheses : itemsOf(canvas, block);
      return items.map(({ key, name }) => [`${block}/${key}`, name] as const);
    }),
  ]);
  return {
    of: (link) => {
      const target = targets.get(link);
      return target === undefined ? link.to : addressOf(target);
    },
    ofNeed: (entry) => {
      const need = register.find(entry);
      return need === undefined ? entry : `needs/${need.id}`;
    },
    nameAt: (address) => names.get(address),
  };
}

function addressOf(target: Target): string {
  return `${target.kind}/${target.id}`;
}
