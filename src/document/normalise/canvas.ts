import type { Canvas, Need } from "../../model/canvas.js";
import { readableId } from "../../model/readable-id.js";
import { onOneLine } from "../../text/one-line.js";
import type { CanvasFile, Need as NeedInFile } from "../canvas-file.generated.js";
import { activityOf, channelOf, costOf, partnerOf, relationshipOf, resourceOf, streamOf } from "./blocks.js";
import { hypothesisOf } from "./hypothesis.js";
import { valuePropositionOf } from "./offer.js";
import { asList, type EntryInFile, entriesOf, feedbackAt } from "./parts.js";
import { segmentOf } from "./segment.js";

/** What a canvas is called that does not say it. */
export const UNNAMED = "Canvas without a name";

/** Spells out the short forms of a valid file (parts that the schema refused are already gone). */
export function normalise(file: Partial<CanvasFile>): Canvas {
  return {
    name: onOneLine(file.name?.trim() ?? UNNAMED),
    description: file.description,
    notes: file.notes,
    feedback: feedbackAt(file.feedback),
    stage: file.stage ?? "sketch",
    perspective: file.perspective ?? "as-is",
    market: asList(file.market).map((kind, index) => ({
      kind,
      path: Array.isArray(file.market) ? ["market", index] : ["market"],
    })),
    orientation: file.orientation,
    language: file.language ?? "en",
    currency: file.currency,
    period: file.period ?? "year",
    reviewed: file.reviewed,
    reviewEvery: file.review_every,
    funding: file.funding,
    needs: entriesOf<NeedFacts>(file.needs, ["needs"]).map(needOf),
    segments: entriesOf(file.customer_segments, ["customer_segments"]).map(segmentOf),
    valuePropositions: entriesOf(file.value_propositions, ["value_propositions"]).map(valuePropositionOf),
    channels: entriesOf(file.channels, ["channels"]).map(channelOf),
    relationships: entriesOf(file.customer_relationships, ["customer_relationships"]).map(relationshipOf),
    streams: entriesOf(file.revenue_streams, ["revenue_streams"]).map(streamOf),
    resources: entriesOf(file.key_resources, ["key_resources"]).map(resourceOf),
    activities: entriesOf(file.key_activities, ["key_activities"]).map(activityOf),
    partners: entriesOf(file.key_partners, ["key_partners"]).map(partnerOf),
    costs: entriesOf(file.cost_structure, ["cost_structure"]).map(costOf),
    hypotheses: entriesOf(file.hypotheses, ["hypotheses"]).map(hypothesisOf),
  };
}

type NeedFacts = Exclude<NeedInFile, string | null>;

function needOf({ key, path, text, facts }: EntryInFile<NeedFacts>): Need {
  return {
    id: key,
    text: onOneLine((text ?? facts?.text)?.trim() ?? readableId(key)),
    kind: facts?.kind ?? "job.functional",
    hasKind: facts?.kind !== undefined,
    path,
  };
}
