import type { LinkFacts } from "../../analysis/links.js";
import type { Segment, Stream } from "../../model/canvas.js";
import type { Place } from "../../model/path.js";
import { fieldPlace, itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const streamFromNonpayer: Rule = {
  id: "stream-from-nonpayer",
  category: "money",
  severity: { sketch: "error" },
  summary: "A revenue stream comes from a segment that is said to pay nothing.",
  why: "The two statements exclude each other, and every sum over payers depends on which is true.",
  fixAdvice: "Take the segment out of `from`, or remove its `pays: false`.",
  source: SOURCES.money,
  reads: ["segments", "streams"],
  *check({ streams }, { links }) {
    for (const stream of streams) {
      if (stream.state === "planned") continue;
      for (const segment of links.segmentsOf(stream))
        if (segment.pays === false)
          yield {
            message: `"${stream.name}" comes from "${segment.name}", which is said to pay nothing.`,
            at: placeOf(stream, segment, links),
            label: "pays here",
            related: [{ at: fieldPlace(segment, "pays"), label: "pays nothing" }],
            subject: subjectOf(stream),
            value: segment.key,
          };
    }
  },
};

/** Where a stream says that it comes from a segment; its id when it says nothing and there is only one. */
function placeOf(stream: Stream, segment: Segment, links: LinkFacts): Place {
  const said = links.all.filter(({ owner, field }) => owner === stream && field === "from");
  const naming = said.find(
    ({ resolution }) =>
      resolution.status === "found" && "item" in resolution.target && resolution.target.item === segment,
  );
  return (naming ?? said.find(({ resolution }) => resolution.status === "all"))?.ref ?? itemPlace(stream);
}
