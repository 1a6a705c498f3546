import type { Facts } from "../../analysis/facts.js";
import type { Links } from "../../model/canvas.js";

/** Items that said whom they are for, and no longer do: with one served segment, that means that segment. */
export function nowForAll(before: Facts, after: Facts): readonly string[] {
  const said = new Map(serving(before).map(({ address, links }) => [address, links]));
  const silent = serving(after).filter(({ address, links }) => links === undefined && said.get(address) !== undefined);
  if (silent.length === 0) return [];
  const [only, ...more] = after.served;
  const meaning = only && more.length === 0 ? `which now means "${only.name}"` : undefined;
  return silent.map(({ address, field }) => `${address} has no \`${field}\` any more, ${meaning ?? NOBODY[field]}`);
}

const NOBODY = { for: "so it is for nobody yet", from: "so nobody pays it yet" } as const;

interface Serving {
  readonly address: string;
  readonly field: "for" | "from";
  readonly links: Links;
}

function serving({ canvas }: Facts): readonly Serving[] {
  const items = [...canvas.valuePropositions, ...canvas.channels, ...canvas.relationships];
  return [
    ...items.map(({ block, key, for: links }): Serving => ({ address: `${block}/${key}`, field: "for", links })),
    ...canvas.streams.map(
      ({ block, key, from }): Serving => ({ address: `${block}/${key}`, field: "from", links: from }),
    ),
  ];
}
