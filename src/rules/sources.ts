import { docsPage } from "../text/docs-page.js";

/** Where the demands of the rules come from. */
export const SOURCES = {
  format: `The canvas file, format 1: ${docsPage("format")}`,
  disables: "Practice of reviews: a rule that is switched off without a trace is never switched on again",
  blocks: "Osterwalder & Pigneur, Business Model Generation (2010), the nine building blocks",
  segments:
    "Osterwalder & Pigneur, Business Model Generation (2010), Customer Segments: customer groups represent separate segments if …",
  choice:
    "Osterwalder & Pigneur, Business Model Generation (2010): a conscious decision about which segments to serve and which to ignore",
  marketKinds:
    "Osterwalder & Pigneur, Business Model Generation (2010), types of Customer Segments: mass, niche, segmented, diversified, multi-sided",
  offer: "Osterwalder & Pigneur, Business Model Generation (2010), Value Propositions",
  reach:
    "Osterwalder & Pigneur, Business Model Generation (2010), Channels and their five phases; Customer Relationships",
  money: "Osterwalder & Pigneur, Business Model Generation (2010), Revenue Streams and Cost Structure",
  platforms: "Osterwalder & Pigneur, Business Model Generation (2010), Multi-Sided Platforms and Free",
  means:
    "Osterwalder & Pigneur, Business Model Generation (2010), Key Resources, Key Activities, Key Partnerships, Cost Structure",
  profile:
    "Osterwalder, Pigneur, Bernarda & Smith, Value Proposition Design (2014), the customer profile: jobs, pains, gains",
  testing: "Bland & Osterwalder, Testing Business Ideas (2019): hypotheses, experiments, strength of evidence",
  bases: "The bases of market segmentation: geographic, demographic, psychographic, behavioural, benefit and others",
  economicValue:
    "Economic value to the customer: the price of the reference product plus added function and saved cost (Forbis & Mehta, 1981)",
} as const;
