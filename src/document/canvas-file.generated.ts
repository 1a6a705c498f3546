// Generated from schemas/canvas.schema.json by scripts/generate.ts; do not edit.
/**
 * A text.
 */
export type Text = string;
/**
 * How finished.
 */
export type Stage = "sketch" | "review" | "final";
/**
 * As it is or as it is to be.
 */
export type Perspective = "as-is" | "to-be";
/**
 * Type of customer segments.
 */
export type Market = "mass" | "niche" | "segmented" | "diversified" | "multi-sided";
/**
 * What leads.
 */
export type Orientation = "cost-driven" | "value-driven";
/**
 * A period.
 */
export type Period = "month" | "quarter" | "year";
/**
 * A day, as year-month-day.
 */
export type Date = string;
/**
 * What readers said.
 */
export type Feedback = (
  | string
  | {
      by?: Text;
      date?: Date;
      text: Text;
    }
)[];
/**
 * A customer need of the register.
 */
export type Need =
  | string
  | {
      text?: Text;
      kind?: NeedKind;
      description?: Text;
      notes?: Text;
    }
  | null;
/**
 * A job to be done, a pain relieved or a gain created. Default: job.functional.
 */
export type NeedKind =
  | "job.functional"
  | "job.social"
  | "job.emotional"
  | "pain.outcome"
  | "pain.obstacle"
  | "pain.risk"
  | "gain.required"
  | "gain.expected"
  | "gain.desired"
  | "gain.unexpected"
  | "job"
  | "pain"
  | "gain";
/**
 * A customer segment: a text, or its facts.
 */
export type Segment =
  | string
  | {
      name?: Text;
      description?: Text;
      who?: Who;
      decision?: Decision;
      because?: Text;
      /**
       * 1 = most important.
       */
      priority?: number;
      /**
       * Normally left out: true when a stream comes from it; false = essential but free.
       */
      pays?: boolean;
      essential_because?: Text;
      needs?: SegmentNeeds;
      /**
       * What can be observed of them, grouped by segmentation basis.
       */
      characteristics?: {
        [k: string]: Characteristic;
      };
      /**
       * How many they are.
       */
      size?: {
        customers?: Figure;
        market?: Figure;
        /**
         * Year or day of the figures.
         */
        as_of?: number | string;
        source?: Text;
      };
      /**
       * What one customer brings and costs, in the file's currency and period.
       */
      economics?: {
        revenue_per_customer?: Figure;
        cost_to_serve?: Figure;
        profit_per_customer?: Figure;
        lifetime_value?: Figure;
        acquisition_cost?: Figure;
        margin?: Figure;
        profitability?: ProfitabilityBand;
      };
      /**
       * Segments without which this one would leave: ids, or segment: what flows from it.
       */
      depends_on?:
        | string
        | string[]
        | {
            [k: string]: string | null;
          };
      /**
       * The author's claim, checked: segment (or `all`) and the criteria that separate the two.
       */
      separate_from?: {
        [k: string]: Criterion | Criterion[];
      };
      /**
       * Situations that change what they need.
       *
       * Items: One situation.
       */
      context?: {
        when: Text;
        needs?: SegmentNeeds;
      }[];
      /**
       * For organisations: who uses, pays, decides, recommends, resists.
       */
      roles?: {
        /**
         * A role.
         */
        [k: string]:
          | string
          | {
              name?: Text;
              needs?: SegmentNeeds;
            }
          | null;
      };
      /**
       * Typical customers, for segments that are served. Id: text or facts.
       */
      personas?: {
        /**
         * A persona.
         */
        [k: string]:
          | string
          | {
              name?: Text;
              story?: Text;
              method?: PersonaMethod;
            }
          | null;
      };
      top_customer_share?: Figure;
      rationale?: Text;
      origin?: Text;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * Persons or organisations.
 */
export type Who = "person" | "organisation" | "organization";
/**
 * Whether the business serves the segment now, later or not. Not decided is treated as serve.
 */
export type Decision = "serve" | "later" | "ignore";
/**
 * Ids of the register with importance 1 to 5 (0 = asked, not a need), or a list of ids; other texts are private needs.
 */
export type SegmentNeeds =
  | string
  | string[]
  | {
      [k: string]: number;
    };
/**
 * A plain text, or attributes: text, number, list, or {min, max} (min inclusive, max exclusive).
 */
export type Characteristic =
  | string
  | {
      /**
       * Value of the attribute.
       */
      [k: string]:
        | string
        | number
        | boolean
        | (string | number | boolean)[]
        | {
            /**
             * From here on, inclusive.
             */
            min?: number;
            /**
             * Up to here, exclusive.
             */
            max?: number;
          }
        | null;
    }
  | null;
/**
 * A number, or the range it surely lies in.
 */
export type Figure =
  | number
  | {
      /**
       * The least it can be.
       */
      low: number;
      /**
       * The most it can be.
       */
      high: number;
    };
/**
 * Profit per customer, roughly.
 */
export type ProfitabilityBand = "loss" | "low" | "medium" | "high";
/**
 * One of the five criteria that separate two segments.
 */
export type Criterion = "offer" | "channels" | "relationships" | "profitability" | "willingness-to-pay";
/**
 * How the persona was made.
 */
export type PersonaMethod = "affinity" | "demographic" | "psychological" | "lifestyle" | "cluster";
/**
 * There now (default) or planned.
 */
export type State = "current" | "planned";
/**
 * One word or a list of words to sort by.
 */
export type Tags = string | string[];
/**
 * One idea of a block in list form; it has no id, so nothing can refer to it.
 */
export type ListEntry = string;
/**
 * A bundle of products and services that creates value for segments: a text, or its facts.
 */
export type ValueProposition =
  | string
  | {
      name?: Text;
      description?: Text;
      for?: Links;
      /**
       * Parts of the offer: id: text or {text, addresses, value}, or a list of ids or texts. The same id under two offers is the same part.
       */
      elements?:
        | string
        | string[]
        | {
            /**
             * A part of the offer.
             */
            [k: string]:
              | string
              | {
                  text?: Text;
                  addresses?: Links;
                  /**
                   * What makes it worth something.
                   */
                  value?: ValueKind | ValueKind[];
                  state?: State;
                }
              | null;
          };
      addresses?: Links;
      /**
       * What the offer promises, with or without a number.
       */
      claim?:
        | string
        | {
            /**
             * Quantitative (a number) or qualitative.
             */
            kind?: "quantitative" | "qualitative";
            amount?: Figure;
            unit?: Text;
            text?: Text;
          };
      /**
       * What customers use today; the value to them is its price plus what ours adds and saves.
       */
      better_than?:
        | string
        | {
            alternative: Text;
            how?: Text;
            price?: Figure;
            adds?: Figure;
            saves?: Figure;
          };
      /**
       * What makes it worth something.
       */
      value?: ValueKind | ValueKind[];
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * One id or a list of ids; `block/id` when two kinds have the same id.
 */
export type Links = string | string[];
/**
 * What makes it worth something to the customer.
 */
export type ValueKind =
  | "newness"
  | "performance"
  | "customisation"
  | "customization"
  | "job-done"
  | "design"
  | "brand"
  | "price"
  | "cost-reduction"
  | "risk-reduction"
  | "accessibility"
  | "convenience";
/**
 * A way to reach, sell to or deliver to segments: a text, or its facts.
 */
export type Channel =
  | string
  | {
      name?: Text;
      description?: Text;
      for?: Links;
      delivers?: Links;
      /**
       * Phases it covers.
       */
      phases?: ChannelPhase | ChannelPhase[];
      owner?: ChannelOwner;
      message?: Text;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * A phase of the customer's way through a channel.
 */
export type ChannelPhase = "awareness" | "evaluation" | "purchase" | "delivery" | "after-sales";
/**
 * Our own channel or a partner's.
 */
export type ChannelOwner = "own" | "partner";
/**
 * The relationship that segments expect: a text, or its facts.
 */
export type Relationship =
  | string
  | {
      name?: Text;
      description?: Text;
      type?: RelationshipType;
      for?: Links;
      /**
       * To acquire, keep or grow customers.
       */
      purpose?: RelationshipPurpose | RelationshipPurpose[];
      cost_per_customer?: Figure;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * One of the six types of relationship.
 */
export type RelationshipType =
  | "personal-assistance"
  | "dedicated-personal-assistance"
  | "self-service"
  | "automated-services"
  | "communities"
  | "co-creation";
/**
 * What the relationship is for.
 */
export type RelationshipPurpose = "acquire" | "keep" | "grow";
/**
 * Money that segments pay for value: a text, or its facts.
 */
export type Stream =
  | string
  | {
      name?: Text;
      description?: Text;
      from?: Links;
      for?: Links;
      type?: StreamType;
      pricing?: Pricing;
      price?: Figure;
      per?: Per;
      cap?: Figure;
      share?: Figure;
      /**
       * Price levels of one offer. Id: {price, per, adds}.
       */
      tiers?: {
        /**
         * A price level.
         */
        [k: string]: {
          price?: Figure;
          per?: Per;
          adds?: Links;
        } | null;
      };
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * The kind of revenue stream.
 */
export type StreamType =
  "asset-sale" | "usage-fee" | "subscription" | "lending" | "licensing" | "brokerage" | "advertising" | "donation";
/**
 * How the price is found.
 */
export type Pricing =
  | "list-price"
  | "feature-dependent"
  | "segment-dependent"
  | "volume-dependent"
  | "negotiation"
  | "yield-management"
  | "real-time-market"
  | "auction";
/**
 * What a price or amount is for. Default: the period of the file.
 */
export type Per = "month" | "quarter" | "year" | "once" | "use" | "unit" | "percent";
/**
 * A key resource: a text, or its facts.
 */
export type Resource =
  | string
  | {
      name?: Text;
      description?: Text;
      kind?: ResourceKind;
      for?: Links;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * The kind of resource.
 */
export type ResourceKind = "physical" | "intellectual" | "human" | "financial";
/**
 * A key activity: a text, or its facts.
 */
export type Activity =
  | string
  | {
      name?: Text;
      description?: Text;
      kind?: ActivityKind;
      for?: Links;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * The kind of activity.
 */
export type ActivityKind = "production" | "problem-solving" | "platform";
/**
 * A key partner: a text, or its facts.
 */
export type Partner =
  | string
  | {
      name?: Text;
      description?: Text;
      provides?: Links;
      /**
       * Why we work with it.
       */
      motive?: PartnerMotive | PartnerMotive[];
      gets?: Text;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * Why we work with the partner.
 */
export type PartnerMotive = "optimisation" | "optimization" | "risk" | "acquisition";
/**
 * An important cost: a text, or its facts.
 */
export type Cost =
  | string
  | {
      name?: Text;
      description?: Text;
      of?: Links;
      kind?: CostKind;
      amount?: Figure;
      per?: Per;
      state?: State;
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * Whether the cost grows with use.
 */
export type CostKind = "fixed" | "variable";
/**
 * Something that must be true: a text, or its facts.
 */
export type Hypothesis =
  | string
  | {
      name?: Text;
      statement?: Text;
      description?: Text;
      about?: Links;
      risk?: RiskKind;
      /**
       * 5 = the model falls with it.
       */
      importance?: number;
      status?: HypothesisStatus;
      /**
       * What was or will be done to find out.
       *
       * Items: An experiment.
       */
      experiments?: {
        what?: Text;
        metric?: Text;
        /**
         * The mark that counts as passed: >=, >, <=, < or = and a number, % allowed.
         */
        pass_if?: string | number;
        /**
         * What came out.
         */
        result?: number | string;
        date?: Date;
      }[];
      /**
       * What speaks for or against it.
       *
       * Items: A piece of evidence.
       */
      evidence?: {
        kind?: EvidenceKind;
        finding?: Text;
        /**
         * How many were asked or watched.
         */
        n?: number;
        date?: Date;
        source?: Text;
      }[];
      notes?: Text;
      tags?: Tags;
      feedback?: Feedback;
    }
  | null;
/**
 * Do they want it, can we do it, does it pay.
 */
export type RiskKind = "desirability" | "feasibility" | "viability";
/**
 * What is known of it. Default: untested.
 */
export type HypothesisStatus = "untested" | "testing" | "supported" | "refuted";
/**
 * The kind of evidence, from what people say to what they do.
 */
export type EvidenceKind =
  | "opinion"
  | "interview"
  | "survey"
  | "observation"
  | "satisfaction"
  | "click"
  | "sign-up"
  | "letter-of-intent"
  | "sale";

/**
 * One business model as nine blocks, format 1. Terms and trigger questions: the Business Model Canvas by Strategyzer AG, CC BY-SA 3.0.
 */
export interface CanvasFile {
  /**
   * Version of the format.
   */
  canvas: 1 | "1";
  name: Text;
  description?: Text;
  stage?: Stage;
  perspective?: Perspective;
  /**
   * Types of customer segments: one or a list.
   */
  market?: Market | Market[];
  orientation?: Orientation;
  /**
   * Language of the texts (BCP 47). Default: en.
   */
  language?: string;
  /**
   * Currency of all money in the file (ISO 4217).
   */
  currency?: string;
  period?: Period;
  reviewed?: Date;
  /**
   * Days after which it should be gone through again.
   */
  review_every?: number;
  funding?: Text;
  notes?: Text;
  feedback?: Feedback;
  /**
   * The register: one shared vocabulary of customer needs, which makes segments comparable. Id: text, or {text, kind}.
   */
  needs?: {
    [k: string]: Need;
  };
  /**
   * For whom are we creating value? Who are our most important customers? A map from id to segment, or a list of texts while sketching.
   */
  customer_segments?:
    | {
        [k: string]: Segment;
      }
    | ListEntry[]
    | string;
  /**
   * What value do we deliver to the customer? Which customer needs are we satisfying?
   */
  value_propositions?:
    | {
        [k: string]: ValueProposition;
      }
    | ListEntry[]
    | string;
  /**
   * Through which channels do our segments want to be reached?
   */
  channels?:
    | {
        [k: string]: Channel;
      }
    | ListEntry[]
    | string;
  /**
   * What type of relationship does each segment expect?
   */
  customer_relationships?:
    | {
        [k: string]: Relationship;
      }
    | ListEntry[]
    | string;
  /**
   * For what value are our customers really willing to pay?
   */
  revenue_streams?:
    | {
        [k: string]: Stream;
      }
    | ListEntry[]
    | string;
  /**
   * What key resources do our value propositions require?
   */
  key_resources?:
    | {
        [k: string]: Resource;
      }
    | ListEntry[]
    | string;
  /**
   * What key activities do our value propositions require?
   */
  key_activities?:
    | {
        [k: string]: Activity;
      }
    | ListEntry[]
    | string;
  /**
   * Who are our key partners, and what do they provide?
   */
  key_partners?:
    | {
        [k: string]: Partner;
      }
    | ListEntry[]
    | string;
  /**
   * What are the most important costs of the business model?
   */
  cost_structure?:
    | {
        [k: string]: Cost;
      }
    | ListEntry[]
    | string;
  /**
   * What must be true for the model to work; nothing untested should carry it unseen.
   */
  hypotheses?:
    | {
        [k: string]: Hypothesis;
      }
    | ListEntry[]
    | string;
}
