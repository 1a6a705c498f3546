import { beliefRisks, beliefSubjects, experiments } from "./beliefs/belief-details.js";
import { beliefs, importance } from "./beliefs/beliefs.js";
import { evidence } from "./beliefs/evidence.js";
import { decisions } from "./choice/decisions.js";
import { funding } from "./choice/funding.js";
import { biggestCustomer, market, marketAgain, whyBoth } from "./choice/market.js";
import { firstSide, whoFunds } from "./choice/platform.js";
import { profitFigures } from "./choice/profit-figures.js";
import { profitability } from "./choice/profitability.js";
import { tiers } from "./choice/tiers.js";
import { whoLeaves } from "./choice/who-leaves.js";
import type { QuestionFamily } from "./family.js";
import { channelDelivers, channelMessages, channelOwners, channelPhases } from "./how/channel-details.js";
import { channels } from "./how/channels.js";
import { relationshipCosts, relationshipPurposes } from "./how/relationship-details.js";
import { relationships } from "./how/relationships.js";
import { revenue, streamTypes } from "./how/revenue.js";
import { countedIn, prices, shares } from "./how/stream-details.js";
import { whatStreamPaysFor, whoPaysStream } from "./how/stream-links.js";
import { whoGetsOffer, whoHasRelationship, whoIsReached } from "./how/who-gets.js";
import { activities, costs, orientation, partners, resources } from "./means/means.js";
import {
  activityKinds,
  costAmounts,
  costKinds,
  partnerGets,
  partnerMotives,
  resourceKinds,
} from "./means/means-details.js";
import { aboutCanvas } from "./review/about-canvas.js";
import { claims } from "./review/claims.js";
import { leftovers } from "./review/leftovers.js";
import { lookAlikes } from "./review/look-alikes.js";
import { businessName, review } from "./review/review.js";
import { addressedNeeds } from "./what/addressed-needs.js";
import { contexts } from "./what/contexts.js";
import { needKinds } from "./what/need-kinds.js";
import { needWeights } from "./what/need-weights.js";
import { needs } from "./what/needs.js";
import { alternatives, promises, valueKinds } from "./what/offer-claims.js";
import { offers } from "./what/offers.js";
import { roleNeeds } from "./what/role-needs.js";
import { sharedNeeds } from "./what/shared-needs.js";
import { characteristics } from "./who/characteristics.js";
import { joinedNames } from "./who/joined-names.js";
import { mostImportant } from "./who/most-important.js";
import { nonPayers } from "./who/non-payers.js";
import { organisationRoles } from "./who/organisation-roles.js";
import { personOrOrganisation } from "./who/person-or-organisation.js";
import { personas } from "./who/personas.js";
import { segmentSizes } from "./who/segment-sizes.js";
import { segments } from "./who/segments.js";
import { vagueSegments } from "./who/vague-segments.js";
import { whoPays } from "./who/who-pays.js";

/** The questions of the interview, in the order in which they are asked. A new one is its file and a line here. */
export const QUESTIONS: readonly QuestionFamily[] = [
  segments,
  joinedNames,
  vagueSegments,
  personOrOrganisation,
  mostImportant,
  whoPays,
  nonPayers,
  characteristics,
  segmentSizes,
  organisationRoles,
  personas,
  needs,
  sharedNeeds,
  contexts,
  needKinds,
  needWeights,
  roleNeeds,
  offers,
  whoGetsOffer,
  addressedNeeds,
  valueKinds,
  promises,
  countedIn,
  alternatives,
  channels,
  whoIsReached,
  channelPhases,
  channelDelivers,
  channelOwners,
  channelMessages,
  relationships,
  whoHasRelationship,
  relationshipPurposes,
  relationshipCosts,
  revenue,
  whoPaysStream,
  whatStreamPaysFor,
  streamTypes,
  prices,
  shares,
  profitability,
  profitFigures,
  decisions,
  whoLeaves,
  whoFunds,
  funding,
  firstSide,
  market,
  biggestCustomer,
  whyBoth,
  tiers,
  resources,
  resourceKinds,
  activities,
  activityKinds,
  partners,
  partnerMotives,
  partnerGets,
  costs,
  costKinds,
  costAmounts,
  orientation,
  beliefs,
  importance,
  beliefSubjects,
  beliefRisks,
  experiments,
  evidence,
  leftovers,
  lookAlikes,
  marketAgain,
  businessName,
  aboutCanvas,
  review,
  claims,
];
