// Generated from schemas/canvas.schema.json by scripts/generate.ts; do not edit.
/** How finished. */
export const STAGES = ["sketch","review","final"] as const;
export type Stage = (typeof STAGES)[number];

/** As it is or as it is to be. */
export const PERSPECTIVES = ["as-is","to-be"] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Type of customer segments. */
export const MARKETS = ["mass","niche","segmented","diversified","multi-sided"] as const;
export type Market = (typeof MARKETS)[number];

/** What leads. */
export const ORIENTATIONS = ["cost-driven","value-driven"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** A period. */
export const PERIODS = ["month","quarter","year"] as const;
export type Period = (typeof PERIODS)[number];

/** What a price or amount is for. Default: the period of the file. */
export const PERS = ["month","quarter","year","once","use","unit","percent"] as const;
export type Per = (typeof PERS)[number];

/** Persons or organisations. */
export const WHOS = ["person","organisation"] as const;
export type Who = (typeof WHOS)[number];

/** Whether the business serves the segment now, later or not. Not decided is treated as serve. */
export const DECISIONS = ["serve","later","ignore"] as const;
export type Decision = (typeof DECISIONS)[number];

/** There now (default) or planned. */
export const STATES = ["current","planned"] as const;
export type ItemState = (typeof STATES)[number];

/** A job to be done, a pain relieved or a gain created. Default: job.functional. */
export const NEED_KINDS = ["job.functional","job.social","job.emotional","pain.outcome","pain.obstacle","pain.risk","gain.required","gain.expected","gain.desired","gain.unexpected","job","pain","gain"] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** A basis of segmentation. */
export const BASES = ["demographic","geographic","psychographic","behavioural","firmographic","technographic","benefit","social","value","volume","product-space","jobs","custom"] as const;
export type SegmentationBasis = (typeof BASES)[number];

/** Profit per customer, roughly. */
export const PROFITABILITY_BANDS = ["loss","low","medium","high"] as const;
export type ProfitabilityBand = (typeof PROFITABILITY_BANDS)[number];

/** One of the five criteria that separate two segments. */
export const CRITERIA = ["offer","channels","relationships","profitability","willingness-to-pay"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How the persona was made. */
export const PERSONA_METHODS = ["affinity","demographic","psychological","lifestyle","cluster"] as const;
export type PersonaMethod = (typeof PERSONA_METHODS)[number];

/** A role in an organisation that buys. */
export const ROLE_KINDS = ["user","economic-buyer","decision-maker","recommender","saboteur"] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** What makes it worth something to the customer. */
export const VALUE_KINDS = ["newness","performance","customisation","job-done","design","brand","price","cost-reduction","risk-reduction","accessibility","convenience"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A phase of the customer's way through a channel. */
export const CHANNEL_PHASES = ["awareness","evaluation","purchase","delivery","after-sales"] as const;
export type ChannelPhase = (typeof CHANNEL_PHASES)[number];

/** Our own channel or a partner's. */
export const CHANNEL_OWNERS = ["own","partner"] as const;
export type ChannelOwner = (typeof CHANNEL_OWNERS)[number];

/** One of the six types of relationship. */
export const RELATIONSHIP_TYPES = ["personal-assistance","dedicated-personal-assistance","self-service","automated-services","communities","co-creation"] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** What the relationship is for. */
export const RELATIONSHIP_PURPOSES = ["acquire","keep","grow"] as const;
export type RelationshipPurpose = (typeof RELATIONSHIP_PURPOSES)[number];

/** The kind of revenue stream. */
export const STREAM_TYPES = ["asset-sale","usage-fee","subscription","lending","licensing","brokerage","advertising","donation"] as const;
export type StreamType = (typeof STREAM_TYPES)[number];

/** How the price is found. */
export const PRICINGS = ["list-price","feature-dependent","segment-dependent","volume-dependent","negotiation","yield-management","real-time-market","auction"] as const;
export type Pricing = (typeof PRICINGS)[number];

/** The kind of resource. */
export const RESOURCE_KINDS = ["physical","intellectual","human","financial"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The kind of activity. */
export const ACTIVITY_KINDS = ["production","problem-solving","platform"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Why we work with the partner. */
export const PARTNER_MOTIVES = ["optimisation","risk","acquisition"] as const;
export type PartnerMotive = (typeof PARTNER_MOTIVES)[number];

/** Whether the cost grows with use. */
export const COST_KINDS = ["fixed","variable"] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Do they want it, can we do it, does it pay. */
export const RISK_KINDS = ["desirability","feasibility","viability"] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** What is known of it. Default: untested. */
export const HYPOTHESIS_STATUSES = ["untested","testing","supported","refuted"] as const;
export type HypothesisStatus = (typeof HYPOTHESIS_STATUSES)[number];

/** The kind of evidence, from what people say to what they do. */
export const EVIDENCE_KINDS = ["opinion","interview","survey","observation","satisfaction","click","sign-up","letter-of-intent","sale"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Other spellings that authors use; the reader accepts them and `canvas fmt` normalises them. */
export const SPELLING_VARIANTS: Readonly<Record<string, string>> = {"organization":"organisation","behavioral":"behavioural","customization":"customisation","optimization":"optimisation"};
