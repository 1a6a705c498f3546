import { blockEmptyExamples } from "./document/block-empty.examples.js";
import { plannedPaysForCurrentExamples } from "./document/planned-pays-for-current.examples.js";
import { reviewOverdueExamples } from "./document/review-overdue.examples.js";
import { evidenceWeakExamples } from "./hypotheses/evidence-weak.examples.js";
import { experimentWithoutThresholdExamples } from "./hypotheses/experiment-without-threshold.examples.js";
import { hypothesisUntestedExamples } from "./hypotheses/hypothesis-untested.examples.js";
import { primarySegmentUnbelievedExamples } from "./hypotheses/primary-segment-unbelieved.examples.js";
import { refutedStillServedExamples } from "./hypotheses/refuted-still-served.examples.js";
import { resultContradictsStatusExamples } from "./hypotheses/result-contradicts-status.examples.js";
import { statusWithoutEvidenceExamples } from "./hypotheses/status-without-evidence.examples.js";
import { costOfNothingExamples } from "./infrastructure/cost-of-nothing.examples.js";
import { meansUnusedExamples } from "./infrastructure/means-unused.examples.js";
import { offerWithoutMeansExamples } from "./infrastructure/offer-without-means.examples.js";
import { orientationContradictedExamples } from "./infrastructure/orientation-contradicted.examples.js";
import { partnerGivesNothingExamples } from "./infrastructure/partner-gives-nothing.examples.js";
import { advertisingWithoutAudienceExamples } from "./money/advertising-without-audience.examples.js";
import { costsExceedRevenueExamples } from "./money/costs-exceed-revenue.examples.js";
import { economicsIncoherentExamples } from "./money/economics-incoherent.examples.js";
import { losesPerCustomerExamples } from "./money/loses-per-customer.examples.js";
import { moneyMissingExamples } from "./money/money-missing.examples.js";
import { moneyNoPayerExamples } from "./money/money-no-payer.examples.js";
import { priceAboveValueExamples } from "./money/price-above-value.examples.js";
import { relationshipCostsMoreExamples } from "./money/relationship-costs-more.examples.js";
import { sharesNot100Examples } from "./money/shares-not-100.examples.js";
import { streamFromNonpayerExamples } from "./money/stream-from-nonpayer.examples.js";
import { streamPaysForUnofferedExamples } from "./money/stream-pays-for-unoffered.examples.js";
import { streamWithoutPayerExamples } from "./money/stream-without-payer.examples.js";
import { nonpayerUnexplainedExamples } from "./platform/nonpayer-unexplained.examples.js";
import { nonpayerUnfundedExamples } from "./platform/nonpayer-unfunded.examples.js";
import { platformNotMutualExamples } from "./platform/platform-not-mutual.examples.js";
import { subsidyUncoveredExamples } from "./platform/subsidy-uncovered.examples.js";
import { needsAllEqualExamples } from "./profile/needs-all-equal.examples.js";
import { needsNotComparableExamples } from "./profile/needs-not-comparable.examples.js";
import { needsOnlyFunctionalExamples } from "./profile/needs-only-functional.examples.js";
import { needsTooFewExamples } from "./profile/needs-too-few.examples.js";
import { personaOfUnservedExamples } from "./profile/persona-of-unserved.examples.js";
import { requiredGainUnmetExamples } from "./profile/required-gain-unmet.examples.js";
import { channelPhaseGapExamples } from "./reach/channel-phase-gap.examples.js";
import { segmentUnreachedExamples } from "./reach/segment-unreached.examples.js";
import { segmentWithoutRelationshipExamples } from "./reach/segment-without-relationship.examples.js";
import { servesNobodyExamples } from "./reach/serves-nobody.examples.js";
import type { RuleExamples } from "./rule.js";
import { characteristicIdleExamples } from "./segments/characteristic-idle.examples.js";
import { diversifiedWithoutRationaleExamples } from "./segments/diversified-without-rationale.examples.js";
import { nicheConcentrationExamples } from "./segments/niche-concentration.examples.js";
import { organisationWithoutRolesExamples } from "./segments/organisation-without-roles.examples.js";
import { segmentIgnoredButLinkedExamples } from "./segments/segment-ignored-but-linked.examples.js";
import { segmentIgnoredWithoutReasonExamples } from "./segments/segment-ignored-without-reason.examples.js";
import { segmentInsideSegmentExamples } from "./segments/segment-inside-segment.examples.js";
import { segmentIsPartnerExamples } from "./segments/segment-is-partner.examples.js";
import { segmentNoPrimaryExamples } from "./segments/segment-no-primary.examples.js";
import { segmentOnlyDemographicExamples } from "./segments/segment-only-demographic.examples.js";
import { segmentSizeImpossibleExamples } from "./segments/segment-size-impossible.examples.js";
import { segmentUndecidedExamples } from "./segments/segment-undecided.examples.js";
import { segmentWithoutOfferExamples } from "./segments/segment-without-offer.examples.js";
import { segmentsAreRolesExamples } from "./segments/segments-are-roles.examples.js";
import { segmentsRangesGapExamples } from "./segments/segments-ranges-gap.examples.js";
import { segmentsRangesOverlapExamples } from "./segments/segments-ranges-overlap.examples.js";
import { segmentsTooManyExamples } from "./segments/segments-too-many.examples.js";
import { marketMismatchExamples } from "./separation/market-mismatch.examples.js";
import { needsDifferOfferSameExamples } from "./separation/needs-differ-offer-same.examples.js";
import { offerDiffersNeedsSameExamples } from "./separation/offer-differs-needs-same.examples.js";
import { platformSidesIndistinctExamples } from "./separation/platform-sides-indistinct.examples.js";
import { segmentIsATierExamples } from "./separation/segment-is-a-tier.examples.js";
import { segmentMayBeTwoExamples } from "./separation/segment-may-be-two.examples.js";
import { segmentsMergeExamples } from "./separation/segments-merge.examples.js";
import { segmentsThinExamples } from "./separation/segments-thin.examples.js";
import { segmentsUndecidedExamples } from "./separation/segments-undecided.examples.js";
import { segmentsUnprovenExamples } from "./separation/segments-unproven.examples.js";
import { separationClaimContradictedExamples } from "./separation/separation-claim-contradicted.examples.js";
import { separationClaimUnsupportedExamples } from "./separation/separation-claim-unsupported.examples.js";
import { ambiguousReferenceExamples } from "./structure/ambiguous-reference.examples.js";
import { cutTextExamples } from "./structure/cut-text.examples.js";
import { disableBareExamples } from "./structure/disable-bare.examples.js";
import { disableExpiredExamples } from "./structure/disable-expired.examples.js";
import { disableNoReasonExamples } from "./structure/disable-no-reason.examples.js";
import { disableUnknownExamples } from "./structure/disable-unknown.examples.js";
import { disableUnusedExamples } from "./structure/disable-unused.examples.js";
import { duplicateIdExamples } from "./structure/duplicate-id.examples.js";
import { elementToldTwiceExamples } from "./structure/element-told-twice.examples.js";
import { sameNameExamples } from "./structure/same-name.examples.js";
import { schemaExamples } from "./structure/schema.examples.js";
import { selfReferenceExamples } from "./structure/self-reference.examples.js";
import { thousandsMarkExamples } from "./structure/thousands-mark.examples.js";
import { unknownReferenceExamples } from "./structure/unknown-reference.examples.js";
import { unusedNeedExamples } from "./structure/unused-need.examples.js";
import { wrongKindReferenceExamples } from "./structure/wrong-kind-reference.examples.js";
import { yamlSyntaxExamples } from "./structure/yaml-syntax.examples.js";
import { addressesForeignNeedExamples } from "./value/addresses-foreign-need.examples.js";
import { claimWithoutQuantityExamples } from "./value/claim-without-quantity.examples.js";
import { noAlternativeNamedExamples } from "./value/no-alternative-named.examples.js";
import { topNeedUnaddressedExamples } from "./value/top-need-unaddressed.examples.js";
import { valueAddressesNothingExamples } from "./value/value-addresses-nothing.examples.js";
import { valueForNobodyExamples } from "./value/value-for-nobody.examples.js";
import { buzzwordValueExamples } from "./wording/buzzword-value.examples.js";
import { segmentNamedByPurchaseExamples } from "./wording/segment-named-by-purchase.examples.js";
import { unmeasuredComparativeExamples } from "./wording/unmeasured-comparative.examples.js";
import { vagueRevenueExamples } from "./wording/vague-revenue.examples.js";
import { vagueSegmentExamples } from "./wording/vague-segment.examples.js";

/** By the id of their rule. They stand apart from the rules, which every lint loads. */
const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  "yaml-syntax": yamlSyntaxExamples,
  schema: schemaExamples,
  "duplicate-id": duplicateIdExamples,
  "unknown-reference": unknownReferenceExamples,
  "wrong-kind-reference": wrongKindReferenceExamples,
  "ambiguous-reference": ambiguousReferenceExamples,
  "cut-text": cutTextExamples,
  "thousands-mark": thousandsMarkExamples,
  "element-told-twice": elementToldTwiceExamples,
  "same-name": sameNameExamples,
  "self-reference": selfReferenceExamples,
  "unused-need": unusedNeedExamples,
  "disable-unused": disableUnusedExamples,
  "disable-unknown": disableUnknownExamples,
  "disable-bare": disableBareExamples,
  "disable-no-reason": disableNoReasonExamples,
  "disable-expired": disableExpiredExamples,
  "separation-claim-contradicted": separationClaimContradictedExamples,
  "segments-merge": segmentsMergeExamples,
  "segments-unproven": segmentsUnprovenExamples,
  "segments-undecided": segmentsUndecidedExamples,
  "segments-thin": segmentsThinExamples,
  "separation-claim-unsupported": separationClaimUnsupportedExamples,
  "segment-may-be-two": segmentMayBeTwoExamples,
  "segment-is-a-tier": segmentIsATierExamples,
  "needs-differ-offer-same": needsDifferOfferSameExamples,
  "offer-differs-needs-same": offerDiffersNeedsSameExamples,
  "market-mismatch": marketMismatchExamples,
  "platform-sides-indistinct": platformSidesIndistinctExamples,
  "segment-without-offer": segmentWithoutOfferExamples,
  "segment-ignored-but-linked": segmentIgnoredButLinkedExamples,
  "segment-undecided": segmentUndecidedExamples,
  "segment-no-primary": segmentNoPrimaryExamples,
  "segment-ignored-without-reason": segmentIgnoredWithoutReasonExamples,
  "segments-too-many": segmentsTooManyExamples,
  "segment-size-impossible": segmentSizeImpossibleExamples,
  "segments-ranges-overlap": segmentsRangesOverlapExamples,
  "segments-ranges-gap": segmentsRangesGapExamples,
  "segment-only-demographic": segmentOnlyDemographicExamples,
  "characteristic-idle": characteristicIdleExamples,
  "organisation-without-roles": organisationWithoutRolesExamples,
  "segment-is-partner": segmentIsPartnerExamples,
  "segments-are-roles": segmentsAreRolesExamples,
  "segment-inside-segment": segmentInsideSegmentExamples,
  "niche-concentration": nicheConcentrationExamples,
  "diversified-without-rationale": diversifiedWithoutRationaleExamples,
  "needs-only-functional": needsOnlyFunctionalExamples,
  "needs-all-equal": needsAllEqualExamples,
  "needs-too-few": needsTooFewExamples,
  "needs-not-comparable": needsNotComparableExamples,
  "persona-of-unserved": personaOfUnservedExamples,
  "required-gain-unmet": requiredGainUnmetExamples,
  "value-for-nobody": valueForNobodyExamples,
  "top-need-unaddressed": topNeedUnaddressedExamples,
  "addresses-foreign-need": addressesForeignNeedExamples,
  "value-addresses-nothing": valueAddressesNothingExamples,
  "claim-without-quantity": claimWithoutQuantityExamples,
  "no-alternative-named": noAlternativeNamedExamples,
  "segment-unreached": segmentUnreachedExamples,
  "segment-without-relationship": segmentWithoutRelationshipExamples,
  "serves-nobody": servesNobodyExamples,
  "channel-phase-gap": channelPhaseGapExamples,
  "money-no-payer": moneyNoPayerExamples,
  "money-missing": moneyMissingExamples,
  "stream-without-payer": streamWithoutPayerExamples,
  "stream-from-nonpayer": streamFromNonpayerExamples,
  "stream-pays-for-unoffered": streamPaysForUnofferedExamples,
  "advertising-without-audience": advertisingWithoutAudienceExamples,
  "costs-exceed-revenue": costsExceedRevenueExamples,
  "loses-per-customer": losesPerCustomerExamples,
  "relationship-costs-more": relationshipCostsMoreExamples,
  "price-above-value": priceAboveValueExamples,
  "economics-incoherent": economicsIncoherentExamples,
  "shares-not-100": sharesNot100Examples,
  "nonpayer-unexplained": nonpayerUnexplainedExamples,
  "nonpayer-unfunded": nonpayerUnfundedExamples,
  "platform-not-mutual": platformNotMutualExamples,
  "subsidy-uncovered": subsidyUncoveredExamples,
  "partner-gives-nothing": partnerGivesNothingExamples,
  "means-unused": meansUnusedExamples,
  "offer-without-means": offerWithoutMeansExamples,
  "cost-of-nothing": costOfNothingExamples,
  "orientation-contradicted": orientationContradictedExamples,
  "hypothesis-untested": hypothesisUntestedExamples,
  "status-without-evidence": statusWithoutEvidenceExamples,
  "result-contradicts-status": resultContradictsStatusExamples,
  "experiment-without-threshold": experimentWithoutThresholdExamples,
  "evidence-weak": evidenceWeakExamples,
  "primary-segment-unbelieved": primarySegmentUnbelievedExamples,
  "refuted-still-served": refutedStillServedExamples,
  "review-overdue": reviewOverdueExamples,
  "planned-pays-for-current": plannedPaysForCurrentExamples,
  "block-empty": blockEmptyExamples,
  "vague-segment": vagueSegmentExamples,
  "segment-named-by-purchase": segmentNamedByPurchaseExamples,
  "vague-revenue": vagueRevenueExamples,
  "buzzword-value": buzzwordValueExamples,
  "unmeasured-comparative": unmeasuredComparativeExamples,
};

/**
 * A canvas that a rule finds fault with, and one that is right.
 * @param id of a rule
 * @throws Error when there is no rule of this id
 */
export function examplesOf(id: string): RuleExamples {
  const examples = Object.hasOwn(EXAMPLES, id) ? EXAMPLES[id] : undefined;
  if (!examples) throw new Error(`no rule is called ${id}`);
  return examples;
}
