import { beliefs, importance } from "./beliefs.js";
import { channels } from "./channels.js";
import { claims } from "./claims.js";
import { decisions } from "./decisions.js";
import type { QuestionFamily } from "./family.js";
import { leftovers } from "./leftovers.js";
import { lookAlikes } from "./look-alikes.js";
import { biggestCustomer, market, whyBoth } from "./market.js";
import { activities, costs, orientation, partners, resources } from "./means.js";
import { mostImportant } from "./most-important.js";
import { needs } from "./needs.js";
import { nonPayers } from "./non-payers.js";
import { offers } from "./offers.js";
import { personOrOrganisation } from "./person-or-organisation.js";
import { firstSide, whoFunds } from "./platform.js";
import { profitFigures } from "./profit-figures.js";
import { profitability } from "./profitability.js";
import { relationships } from "./relationships.js";
import { revenue, streamTypes } from "./revenue.js";
import { businessName, review } from "./review.js";
import { segmentSizes } from "./segment-sizes.js";
import { segments } from "./segments.js";
import { sharedNeeds } from "./shared-needs.js";
import { whatStreamPaysFor, whoPaysStream } from "./stream-links.js";
import { tiers } from "./tiers.js";
import { vagueSegments } from "./vague-segments.js";
import { whoGetsOffer, whoHasRelationship, whoIsReached } from "./who-gets.js";
import { whoLeaves } from "./who-leaves.js";
import { whoPays } from "./who-pays.js";

/** The questions of the interview, in the order in which they are asked. A new one is its file and a line here. */
export const QUESTIONS: readonly QuestionFamily[] = [
  segments,
  vagueSegments,
  personOrOrganisation,
  mostImportant,
  whoPays,
  nonPayers,
  segmentSizes,
  needs,
  sharedNeeds,
  offers,
  whoGetsOffer,
  channels,
  whoIsReached,
  relationships,
  whoHasRelationship,
  revenue,
  whoPaysStream,
  whatStreamPaysFor,
  streamTypes,
  profitability,
  profitFigures,
  decisions,
  whoLeaves,
  whoFunds,
  firstSide,
  market,
  biggestCustomer,
  whyBoth,
  tiers,
  resources,
  activities,
  partners,
  costs,
  orientation,
  beliefs,
  importance,
  leftovers,
  lookAlikes,
  businessName,
  review,
  claims,
];
