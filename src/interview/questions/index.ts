import { aboutCanvas } from "./about-canvas.js";
import { addressedNeeds } from "./addressed-needs.js";
import { beliefRisks, beliefSubjects, experiments } from "./belief-details.js";
import { beliefs, importance } from "./beliefs.js";
import { channelDelivers, channelMessages, channelOwners, channelPhases } from "./channel-details.js";
import { channels } from "./channels.js";
import { characteristics } from "./characteristics.js";
import { claims } from "./claims.js";
import { contexts } from "./contexts.js";
import { decisions } from "./decisions.js";
import { evidence } from "./evidence.js";
import type { QuestionFamily } from "./family.js";
import { funding } from "./funding.js";
import { joinedNames } from "./joined-names.js";
import { leftovers } from "./leftovers.js";
import { lookAlikes } from "./look-alikes.js";
import { biggestCustomer, market, marketAgain, whyBoth } from "./market.js";
import { activities, costs, orientation, partners, resources } from "./means.js";
import { activityKinds, costAmounts, costKinds, partnerGets, partnerMotives, resourceKinds } from "./means-details.js";
import { mostImportant } from "./most-important.js";
import { needKinds } from "./need-kinds.js";
import { needWeights } from "./need-weights.js";
import { needs } from "./needs.js";
import { nonPayers } from "./non-payers.js";
import { alternatives, promises, valueKinds } from "./offer-claims.js";
import { offers } from "./offers.js";
import { organisationRoles } from "./organisation-roles.js";
import { personOrOrganisation } from "./person-or-organisation.js";
import { personas } from "./personas.js";
import { firstSide, whoFunds } from "./platform.js";
import { profitFigures } from "./profit-figures.js";
import { profitability } from "./profitability.js";
import { relationshipCosts, relationshipPurposes } from "./relationship-details.js";
import { relationships } from "./relationships.js";
import { revenue, streamTypes } from "./revenue.js";
import { businessName, review } from "./review.js";
import { roleNeeds } from "./role-needs.js";
import { segmentSizes } from "./segment-sizes.js";
import { segments } from "./segments.js";
import { sharedNeeds } from "./shared-needs.js";
import { countedIn, prices, shares } from "./stream-details.js";
import { whatStreamPaysFor, whoPaysStream } from "./stream-links.js";
import { tiers } from "./tiers.js";
import { vagueSegments } from "./vague-segments.js";
import { whoGetsOffer, whoHasRelationship, whoIsReached } from "./who-gets.js";
import { whoLeaves } from "./who-leaves.js";
import { whoPays } from "./who-pays.js";

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
