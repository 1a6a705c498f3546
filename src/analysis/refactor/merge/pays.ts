import type { Segment } from "../../../model/canvas.js";
import type { LinkFacts } from "../../links.js";
import { isCurrent } from "../../separation/current.js";
import { type Combined, onlyOne } from "./combined.js";

/** Whether they pay: who has a stream does. Beside `pays: false` of another that is a contradiction, and the stream stays. */
export function unitedPays(segments: readonly Segment[], links: LinkFacts): Combined {
  const written = onlyOne("pays", segments, ({ pays }) => pays);
  const free = segments.find(({ pays }) => pays === false);
  const [paid] = segments.filter(({ pays }) => pays !== false).flatMap((segment) => streamOf(segment, links));
  if (free === undefined || paid === undefined) return written;
  const isSaid = segments.some(({ pays }) => pays === true);
  return {
    field: "pays",
    value: isSaid ? true : undefined,
    contradiction: `\`pays\`: "${free.name}" has false, but the stream "${paid.name}" comes from "${paid.payer}"`,
    note: `\`pays: false\` is dropped, for the stream "${paid.name}" stays`,
  };
}

function streamOf(payer: Segment, links: LinkFacts): readonly { readonly name: string; readonly payer: string }[] {
  const stream = links.streamsFrom(payer).find(isCurrent);
  return stream === undefined ? [] : [{ name: stream.name, payer: payer.name }];
}
