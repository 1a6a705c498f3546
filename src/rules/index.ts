import { blockEmpty } from "./document/block-empty.js";
import { plannedPaysForCurrent } from "./document/planned-pays-for-current.js";
import { reviewOverdue } from "./document/review-overdue.js";
import { evidenceWeak } from "./hypotheses/evidence-weak.js";
import { experimentWithoutThreshold } from "./hypotheses/experiment-without-threshold.js";
import { hypothesisUntested } from "./hypotheses/hypothesis-untested.js";
import { primarySegmentUnbelieved } from "./hypotheses/primary-segment-unbelieved.js";
import { refutedStillServed } from "./hypotheses/refuted-still-served.js";
import { resultContradictsStatus } from "./hypotheses/result-contradicts-status.js";
import { statusWithoutEvidence } from "./hypotheses/status-without-evidence.js";
import { costOfNothing } from "./infrastructure/cost-of-nothing.js";
import { meansUnused } from "./infrastructure/means-unused.js";
import { offerWithoutMeans } from "./infrastructure/offer-without-means.js";
import { orientationContradicted } from "./infrastructure/orientation-contradicted.js";
import { partnerGivesNothing } from "./infrastructure/partner-gives-nothing.js";
import { advertisingWithoutAudience } from "./money/advertising-without-audience.js";
import { costsExceedRevenue } from "./money/costs-exceed-revenue.js";
import { economicsIncoherent } from "./money/economics-incoherent.js";
import { losesPerCustomer } from "./money/loses-per-customer.js";
import { moneyMissing } from "./money/money-missing.js";
import { moneyNoPayer } from "./money/money-no-payer.js";
import { priceAboveValue } from "./money/price-above-value.js";
import { relationshipCostsMore } from "./money/relationship-costs-more.js";
import { sharesNot100 } from "./money/shares-not-100.js";
import { streamFromNonpayer } from "./money/stream-from-nonpayer.js";
import { streamPaysForUnoffered } from "./money/stream-pays-for-unoffered.js";
import { streamWithoutPayer } from "./money/stream-without-payer.js";
import { nonpayerUnexplained } from "./platform/nonpayer-unexplained.js";
import { nonpayerUnfunded } from "./platform/nonpayer-unfunded.js";
import { platformNotMutual } from "./platform/platform-not-mutual.js";
import { subsidyUncovered } from "./platform/subsidy-uncovered.js";
import { needsAllEqual } from "./profile/needs-all-equal.js";
import { needsNotComparable } from "./profile/needs-not-comparable.js";
import { needsOnlyFunctional } from "./profile/needs-only-functional.js";
import { needsTooFew } from "./profile/needs-too-few.js";
import { personaOfUnserved } from "./profile/persona-of-unserved.js";
import { requiredGainUnmet } from "./profile/required-gain-unmet.js";
import { channelPhaseGap } from "./reach/channel-phase-gap.js";
import { segmentUnreached } from "./reach/segment-unreached.js";
import { segmentWithoutRelationship } from "./reach/segment-without-relationship.js";
import { servesNobody } from "./reach/serves-nobody.js";
import type { Rule, RuleEntry } from "./rule.js";
import { characteristicIdle } from "./segments/characteristic-idle.js";
import { diversifiedWithoutRationale } from "./segments/diversified-without-rationale.js";
import { nicheConcentration } from "./segments/niche-concentration.js";
import { organisationWithoutRoles } from "./segments/organisation-without-roles.js";
import { segmentIgnoredButLinked } from "./segments/segment-ignored-but-linked.js";
import { segmentIgnoredWithoutReason } from "./segments/segment-ignored-without-reason.js";
import { segmentInsideSegment } from "./segments/segment-inside-segment.js";
import { segmentIsPartner } from "./segments/segment-is-partner.js";
import { segmentNoPrimary } from "./segments/segment-no-primary.js";
import { segmentOnlyDemographic } from "./segments/segment-only-demographic.js";
import { segmentSizeImpossible } from "./segments/segment-size-impossible.js";
import { segmentUndecided } from "./segments/segment-undecided.js";
import { segmentWithoutOffer } from "./segments/segment-without-offer.js";
import { segmentsAreRoles } from "./segments/segments-are-roles.js";
import { segmentsRangesGap } from "./segments/segments-ranges-gap.js";
import { segmentsRangesOverlap } from "./segments/segments-ranges-overlap.js";
import { segmentsTooMany } from "./segments/segments-too-many.js";
import { marketMismatch } from "./separation/market-mismatch.js";
import { needsDifferOfferSame } from "./separation/needs-differ-offer-same.js";
import { offerDiffersNeedsSame } from "./separation/offer-differs-needs-same.js";
import { platformSidesIndistinct } from "./separation/platform-sides-indistinct.js";
import { segmentIsATier } from "./separation/segment-is-a-tier.js";
import { segmentMayBeTwo } from "./separation/segment-may-be-two.js";
import { segmentsMerge } from "./separation/segments-merge.js";
import { segmentsThin } from "./separation/segments-thin.js";
import { segmentsUndecided } from "./separation/segments-undecided.js";
import { segmentsUnproven } from "./separation/segments-unproven.js";
import { separationClaimContradicted } from "./separation/separation-claim-contradicted.js";
import { separationClaimUnsupported } from "./separation/separation-claim-unsupported.js";
import { ambiguousReference } from "./structure/ambiguous-reference.js";
import { cutText } from "./structure/cut-text.js";
import { disableBare } from "./structure/disable-bare.js";
import { disableExpired } from "./structure/disable-expired.js";
import { disableNoReason } from "./structure/disable-no-reason.js";
import { disableUnknown } from "./structure/disable-unknown.js";
import { disableUnused } from "./structure/disable-unused.js";
import { duplicateId } from "./structure/duplicate-id.js";
import { elementToldTwice } from "./structure/element-told-twice.js";
import { sameName } from "./structure/same-name.js";
import { schema } from "./structure/schema.js";
import { selfReference } from "./structure/self-reference.js";
import { thousandsMark } from "./structure/thousands-mark.js";
import { unknownReference } from "./structure/unknown-reference.js";
import { unusedNeed } from "./structure/unused-need.js";
import { wrongKindReference } from "./structure/wrong-kind-reference.js";
import { yamlSyntax } from "./structure/yaml-syntax.js";
import { addressesForeignNeed } from "./value/addresses-foreign-need.js";
import { claimWithoutQuantity } from "./value/claim-without-quantity.js";
import { noAlternativeNamed } from "./value/no-alternative-named.js";
import { topNeedUnaddressed } from "./value/top-need-unaddressed.js";
import { valueAddressesNothing } from "./value/value-addresses-nothing.js";
import { valueForNobody } from "./value/value-for-nobody.js";
import { buzzwordValue } from "./wording/buzzword-value.js";
import { segmentNamedByPurchase } from "./wording/segment-named-by-purchase.js";
import { unmeasuredComparative } from "./wording/unmeasured-comparative.js";
import { vagueRevenue } from "./wording/vague-revenue.js";
import { vagueSegment } from "./wording/vague-segment.js";

/** Everything that can be said about a canvas, in the order of the rule reference; the reader's own checks included. */
export const CATALOGUE: readonly (Rule | RuleEntry)[] = [
  yamlSyntax,
  schema,
  duplicateId,
  unknownReference,
  wrongKindReference,
  ambiguousReference,
  cutText,
  thousandsMark,
  elementToldTwice,
  sameName,
  selfReference,
  unusedNeed,
  disableUnused,
  disableUnknown,
  disableBare,
  disableNoReason,
  disableExpired,
  separationClaimContradicted,
  segmentsMerge,
  segmentsUnproven,
  segmentsUndecided,
  segmentsThin,
  separationClaimUnsupported,
  segmentMayBeTwo,
  segmentIsATier,
  needsDifferOfferSame,
  offerDiffersNeedsSame,
  marketMismatch,
  platformSidesIndistinct,
  segmentWithoutOffer,
  segmentIgnoredButLinked,
  segmentUndecided,
  segmentNoPrimary,
  segmentIgnoredWithoutReason,
  segmentsTooMany,
  segmentSizeImpossible,
  segmentsRangesOverlap,
  segmentsRangesGap,
  segmentOnlyDemographic,
  characteristicIdle,
  organisationWithoutRoles,
  segmentIsPartner,
  segmentsAreRoles,
  segmentInsideSegment,
  nicheConcentration,
  diversifiedWithoutRationale,
  needsOnlyFunctional,
  needsAllEqual,
  needsTooFew,
  needsNotComparable,
  personaOfUnserved,
  requiredGainUnmet,
  valueForNobody,
  topNeedUnaddressed,
  addressesForeignNeed,
  valueAddressesNothing,
  claimWithoutQuantity,
  noAlternativeNamed,
  segmentUnreached,
  segmentWithoutRelationship,
  servesNobody,
  channelPhaseGap,
  moneyNoPayer,
  moneyMissing,
  streamWithoutPayer,
  streamFromNonpayer,
  streamPaysForUnoffered,
  advertisingWithoutAudience,
  costsExceedRevenue,
  losesPerCustomer,
  relationshipCostsMore,
  priceAboveValue,
  economicsIncoherent,
  sharesNot100,
  nonpayerUnexplained,
  nonpayerUnfunded,
  platformNotMutual,
  subsidyUncovered,
  partnerGivesNothing,
  meansUnused,
  offerWithoutMeans,
  costOfNothing,
  orientationContradicted,
  hypothesisUntested,
  statusWithoutEvidence,
  resultContradictsStatus,
  experimentWithoutThreshold,
  evidenceWeak,
  primarySegmentUnbelieved,
  refutedStillServed,
  reviewOverdue,
  plannedPaysForCurrent,
  blockEmpty,
  vagueSegment,
  segmentNamedByPurchase,
  vagueRevenue,
  buzzwordValue,
  unmeasuredComparative,
];

/** The rules that look at the canvas; the others are spoken by the reader of the file, or about comments that disable rules. */
export const RULES: readonly Rule[] = CATALOGUE.filter(isRule);

/** What is said about comments that disable rules; such a comment cannot disable it. */
export const DISABLE_RULES: readonly RuleEntry[] = [
  disableUnused,
  disableUnknown,
  disableBare,
  disableNoReason,
  disableExpired,
];

/** What the reader of the file checks by itself. */
export const READER_RULES: readonly RuleEntry[] = CATALOGUE.filter(
  (entry) => !isRule(entry) && !DISABLE_RULES.includes(entry),
);

/** The rule, or the check of the reader, with an id. */
export function ruleEntry(id: string): Rule | RuleEntry | undefined {
  return CATALOGUE.find((entry) => entry.id === id);
}

function isRule(entry: Rule | RuleEntry): entry is Rule {
  return "check" in entry;
}
