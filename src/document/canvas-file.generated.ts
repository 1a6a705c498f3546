// Generated from schemas/canvas.schema.json by scripts/generate.ts; do not edit.
/**
 * Type of customer segments.
 */
export type Market = "mass" | "niche" | "segmented" | "diversified" | "multi-sided";
/**
 * What readers said about the canvas.
 */
export type Feedback = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * A customer need of the register.
 */
export type Need =
  | string
  | {
      /**
       * The need in the customer's words.
       */
      text?: string;
      /**
       * Job, pain or gain.
       */
      kind?:
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
       * More about the need.
       */
      description?: string;
      /**
       * Anything worth keeping.
       */
      notes?: string;
    }
  | null;
/**
 * A customer segment: a text, or its facts.
 */
export type Segment =
  | string
  | {
      /**
       * What the segment is called.
       */
      name?: string;
      /**
       * More about the segment.
       */
      description?: string;
      /**
       * Persons or organisations.
       */
      who?: "person" | "organisation" | "organization";
      /**
       * Serve now, later, or ignore.
       */
      decision?: "serve" | "later" | "ignore";
      /**
       * Why this decision.
       */
      because?: string;
      /**
       * 1 = most important.
       */
      priority?: number;
      /**
       * Normally left out: true when a stream comes from it; false = essential but free.
       */
      pays?: boolean;
      /**
       * Why a group that pays nothing is needed.
       */
      essential_because?: string;
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
        market?: Figure1;
        /**
         * Year or day of the figures.
         */
        as_of?: number | string;
        /**
         * Where the figures are from.
         */
        source?: string;
      };
      /**
       * What one customer brings and costs, in the file's currency and period.
       */
      economics?: {
        revenue_per_customer?: Figure2;
        cost_to_serve?: Figure3;
        profit_per_customer?: Figure4;
        lifetime_value?: Figure5;
        acquisition_cost?: Figure6;
        margin?: Figure7;
        /**
         * A band when there are no figures.
         */
        profitability?: "loss" | "low" | "medium" | "high";
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
        /**
         * The situation.
         */
        when: string;
        needs?: SegmentNeeds1;
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
              /**
               * Who has the role.
               */
              name?: string;
              needs?: SegmentNeeds2;
            };
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
              /**
               * Their name.
               */
              name?: string;
              /**
               * A day of theirs.
               */
              story?: string;
              /**
               * How the persona was made.
               */
              method?: "affinity" | "demographic" | "psychological" | "lifestyle" | "cluster";
            };
      };
      top_customer_share?: Figure8;
      /**
       * Why a diversified business serves it.
       */
      rationale?: string;
      /**
       * Where the segment came from.
       */
      origin?: string;
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags;
      feedback?: Feedback1;
    }
  | null;
/**
 * What they need.
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
          };
    };
/**
 * Customers we have.
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
 * How many there are in all.
 */
export type Figure1 =
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
 * Revenue per customer.
 */
export type Figure2 =
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
 * Cost to serve one customer.
 */
export type Figure3 =
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
 * Profit per customer.
 */
export type Figure4 =
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
 * Profit from one customer over all years.
 */
export type Figure5 =
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
 * Cost to win one customer.
 */
export type Figure6 =
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
 * Profit in percent of revenue.
 */
export type Figure7 =
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
 * One of the five criteria that separate two segments.
 */
export type Criterion = "offer" | "channels" | "relationships" | "profitability" | "willingness-to-pay";
/**
 * What they need then.
 */
export type SegmentNeeds1 =
  | string
  | string[]
  | {
      [k: string]: number;
    };
/**
 * What they need.
 */
export type SegmentNeeds2 =
  | string
  | string[]
  | {
      [k: string]: number;
    };
/**
 * Share of the biggest customer, in percent.
 */
export type Figure8 =
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
 * Words to sort by.
 */
export type Tags = string | string[];
/**
 * What readers said.
 */
export type Feedback1 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
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
      /**
       * What the offer is called.
       */
      name?: string;
      /**
       * More about the offer.
       */
      description?: string;
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
                  /**
                   * What the part is.
                   */
                  text?: string;
                  addresses?: Links1;
                  /**
                   * What makes it worth something.
                   */
                  value?: ValueKind | ValueKind[];
                  /**
                   * There now or planned.
                   */
                  state?: "current" | "planned";
                }
              | null;
          };
      addresses?: Links2;
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
            amount?: Figure9;
            /**
             * Of what.
             */
            unit?: string;
            /**
             * In words.
             */
            text?: string;
          };
      /**
       * What customers use today; the value to them is its price plus what ours adds and saves.
       */
      better_than?:
        | string
        | {
            /**
             * What they use today.
             */
            alternative: string;
            /**
             * In what ours is better.
             */
            how?: string;
            price?: Figure10;
            adds?: Figure11;
            saves?: Figure12;
          };
      /**
       * What makes it worth something.
       */
      value?: ValueKind | ValueKind[];
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags1;
      feedback?: Feedback2;
    }
  | null;
/**
 * Segments it is for.
 */
export type Links = string | string[];
/**
 * Needs it meets.
 */
export type Links1 = string | string[];
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
 * Needs it meets: a job done, a pain relieved, a gain created.
 */
export type Links2 = string | string[];
/**
 * How much.
 */
export type Figure9 =
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
 * What the alternative costs.
 */
export type Figure10 =
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
 * What the added function is worth.
 */
export type Figure11 =
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
 * What it saves the customer.
 */
export type Figure12 =
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
 * Words to sort by.
 */
export type Tags1 = string | string[];
/**
 * What readers said.
 */
export type Feedback2 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * A way to reach, sell to or deliver to segments: a text, or its facts.
 */
export type Channel =
  | string
  | {
      /**
       * What the channel is called.
       */
      name?: string;
      /**
       * More about the channel.
       */
      description?: string;
      for?: Links3;
      delivers?: Links4;
      /**
       * Phases it covers.
       */
      phases?: ChannelPhase | ChannelPhase[];
      /**
       * Our own or a partner's.
       */
      owner?: "own" | "partner";
      /**
       * What is said there.
       */
      message?: string;
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags2;
      feedback?: Feedback3;
    }
  | null;
/**
 * Segments reached this way.
 */
export type Links3 = string | string[];
/**
 * Value propositions or elements that come this way.
 */
export type Links4 = string | string[];
/**
 * A phase of the customer's way through a channel.
 */
export type ChannelPhase = "awareness" | "evaluation" | "purchase" | "delivery" | "after-sales";
/**
 * Words to sort by.
 */
export type Tags2 = string | string[];
/**
 * What readers said.
 */
export type Feedback3 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * The relationship that segments expect: a text, or its facts.
 */
export type Relationship =
  | string
  | {
      /**
       * What it is called.
       */
      name?: string;
      /**
       * More about it.
       */
      description?: string;
      /**
       * One of the six types; may be left out when the id is one of them.
       */
      type?:
        | "personal-assistance"
        | "dedicated-personal-assistance"
        | "self-service"
        | "automated-services"
        | "communities"
        | "co-creation";
      for?: Links5;
      /**
       * To acquire, keep or grow customers.
       */
      purpose?: RelationshipPurpose | RelationshipPurpose[];
      cost_per_customer?: Figure13;
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags3;
      feedback?: Feedback4;
    }
  | null;
/**
 * Segments that have it.
 */
export type Links5 = string | string[];
/**
 * What the relationship is for.
 */
export type RelationshipPurpose = "acquire" | "keep" | "grow";
/**
 * What it costs per customer and period.
 */
export type Figure13 =
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
 * Words to sort by.
 */
export type Tags3 = string | string[];
/**
 * What readers said.
 */
export type Feedback4 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * Money that segments pay for value: a text, or its facts.
 */
export type Stream =
  | string
  | {
      /**
       * What the stream is called.
       */
      name?: string;
      /**
       * More about it.
       */
      description?: string;
      from?: Links6;
      for?: Links7;
      /**
       * The kind of stream.
       */
      type?:
        | "asset-sale"
        | "usage-fee"
        | "subscription"
        | "lending"
        | "licensing"
        | "brokerage"
        | "advertising"
        | "donation";
      /**
       * How the price is found.
       */
      pricing?:
        | "list-price"
        | "feature-dependent"
        | "segment-dependent"
        | "volume-dependent"
        | "negotiation"
        | "yield-management"
        | "real-time-market"
        | "auction";
      price?: Figure14;
      /**
       * What the price is for.
       */
      per?: "month" | "quarter" | "year" | "once" | "use" | "unit" | "percent";
      cap?: Figure15;
      share?: Figure16;
      /**
       * Price levels of one offer. Id: {price, per, adds}.
       */
      tiers?: {
        /**
         * A price level.
         */
        [k: string]: {
          price?: Figure17;
          /**
           * What the price is for.
           */
          per?: "month" | "quarter" | "year" | "once" | "use" | "unit" | "percent";
          adds?: Links8;
        };
      };
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags4;
      feedback?: Feedback5;
    }
  | null;
/**
 * Segments that pay.
 */
export type Links6 = string | string[];
/**
 * Value propositions or elements they pay for.
 */
export type Links7 = string | string[];
/**
 * The price, in the file's currency.
 */
export type Figure14 =
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
 * The most that a percentage can come to.
 */
export type Figure15 =
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
 * Percent of all revenue.
 */
export type Figure16 =
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
 * Its price.
 */
export type Figure17 =
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
 * Elements it adds.
 */
export type Links8 = string | string[];
/**
 * Words to sort by.
 */
export type Tags4 = string | string[];
/**
 * What readers said.
 */
export type Feedback5 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * A key resource: a text, or its facts.
 */
export type Resource =
  | string
  | {
      /**
       * What it is called.
       */
      name?: string;
      /**
       * More about it.
       */
      description?: string;
      /**
       * The kind of resource.
       */
      kind?: "physical" | "intellectual" | "human" | "financial";
      for?: Links9;
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags5;
      feedback?: Feedback6;
    }
  | null;
/**
 * Offers, channels, relationships or streams that need it; `all`: every value proposition.
 */
export type Links9 = string | string[];
/**
 * Words to sort by.
 */
export type Tags5 = string | string[];
/**
 * What readers said.
 */
export type Feedback6 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * A key activity: a text, or its facts.
 */
export type Activity =
  | string
  | {
      /**
       * What it is called.
       */
      name?: string;
      /**
       * More about it.
       */
      description?: string;
      /**
       * The kind of activity.
       */
      kind?: "production" | "problem-solving" | "platform";
      for?: Links10;
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags6;
      feedback?: Feedback7;
    }
  | null;
/**
 * Offers, channels, relationships or streams that need it; `all`: every value proposition.
 */
export type Links10 = string | string[];
/**
 * Words to sort by.
 */
export type Tags6 = string | string[];
/**
 * What readers said.
 */
export type Feedback7 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * A key partner: a text, or its facts.
 */
export type Partner =
  | string
  | {
      /**
       * Who it is.
       */
      name?: string;
      /**
       * More about it.
       */
      description?: string;
      provides?: Links11;
      /**
       * Why we work with it.
       */
      motive?: PartnerMotive | PartnerMotive[];
      /**
       * What it gets from us.
       */
      gets?: string;
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags7;
      feedback?: Feedback8;
    }
  | null;
/**
 * Resources, activities or channels it provides.
 */
export type Links11 = string | string[];
/**
 * Why we work with the partner.
 */
export type PartnerMotive = "optimisation" | "optimization" | "risk" | "acquisition";
/**
 * Words to sort by.
 */
export type Tags7 = string | string[];
/**
 * What readers said.
 */
export type Feedback8 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * An important cost: a text, or its facts.
 */
export type Cost =
  | string
  | {
      /**
       * What it is called.
       */
      name?: string;
      /**
       * More about it.
       */
      description?: string;
      of?: Links12;
      /**
       * Fixed or variable.
       */
      kind?: "fixed" | "variable";
      amount?: Figure18;
      /**
       * What the amount is for.
       */
      per?: "month" | "quarter" | "year" | "once" | "use" | "unit" | "percent";
      /**
       * There now or planned.
       */
      state?: "current" | "planned";
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags8;
      feedback?: Feedback9;
    }
  | null;
/**
 * Resources, activities, partners, channels or relationships that cause it.
 */
export type Links12 = string | string[];
/**
 * How much, in the file's currency.
 */
export type Figure18 =
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
 * Words to sort by.
 */
export type Tags8 = string | string[];
/**
 * What readers said.
 */
export type Feedback9 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];
/**
 * Something that must be true: a text, or its facts.
 */
export type Hypothesis =
  | string
  | {
      /**
       * A short name.
       */
      name?: string;
      /**
       * What we believe, so that it can be found false.
       */
      statement?: string;
      /**
       * More about it.
       */
      description?: string;
      about?: Links13;
      /**
       * Desirability, feasibility or viability.
       */
      risk?: "desirability" | "feasibility" | "viability";
      /**
       * 5 = the model falls with it.
       */
      importance?: number;
      /**
       * What is known of it.
       */
      status?: "untested" | "testing" | "supported" | "refuted";
      /**
       * What was or will be done to find out.
       *
       * Items: An experiment.
       */
      experiments?: {
        /**
         * What is done.
         */
        what?: string;
        /**
         * What is measured.
         */
        metric?: string;
        /**
         * The mark that counts as passed: >=, >, <=, < or = and a number, % allowed.
         */
        pass_if?: string | number;
        /**
         * What came out.
         */
        result?: number | string;
        /**
         * When.
         */
        date?: string;
      }[];
      /**
       * What speaks for or against it.
       *
       * Items: A piece of evidence.
       */
      evidence?: {
        /**
         * From opinion to sale.
         */
        kind?:
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
         * What was found.
         */
        finding?: string;
        /**
         * How many were asked or watched.
         */
        n?: number;
        /**
         * When.
         */
        date?: string;
        /**
         * Where it is from.
         */
        source?: string;
      }[];
      /**
       * Anything worth keeping.
       */
      notes?: string;
      tags?: Tags9;
      feedback?: Feedback10;
    }
  | null;
/**
 * What it is about: anything with an id.
 */
export type Links13 = string | string[];
/**
 * Words to sort by.
 */
export type Tags9 = string | string[];
/**
 * What readers said.
 */
export type Feedback10 = (
  | string
  | {
      /**
       * Who said it.
       */
      by?: string;
      /**
       * When.
       */
      date?: string;
      /**
       * What was said.
       */
      text: string;
    }
)[];

/**
 * One business model as nine blocks, format 1. Terms and trigger questions: the Business Model Canvas by Strategyzer AG, CC BY-SA 3.0.
 */
export interface CanvasFile {
  /**
   * Version of the format.
   */
  canvas: 1 | "1";
  /**
   * Name of the business or of the model.
   */
  name: string;
  /**
   * What the business is, in a sentence.
   */
  description?: string;
  /**
   * How finished the canvas is; lint expects more at each stage. Default: sketch.
   */
  stage?: "sketch" | "review" | "final";
  /**
   * The business as it is (default) or as it is to be.
   */
  perspective?: "as-is" | "to-be";
  /**
   * Types of customer segments: one or a list.
   */
  market?: Market | Market[];
  /**
   * Whether low cost or high value leads.
   */
  orientation?: "cost-driven" | "value-driven";
  /**
   * Language of the texts (BCP 47). Default: en.
   */
  language?: string;
  /**
   * Currency of all money in the file (ISO 4217).
   */
  currency?: string;
  /**
   * Period of all rates in the file. Default: year.
   */
  period?: "month" | "quarter" | "year";
  /**
   * Day on which the canvas was last gone through.
   */
  reviewed?: string;
  /**
   * Days after which it should be gone through again.
   */
  review_every?: number;
  /**
   * Money that carries the model and does not come from customers.
   */
  funding?: string;
  /**
   * Anything worth keeping.
   */
  notes?: string;
  feedback?: Feedback;
  /**
   * The register: one shared vocabulary of customer needs, which makes segments comparable. Id: text, or {text, kind}.
   */
  needs?: {
    [k: string]: Need;
  } | null;
  /**
   * For whom are we creating value? Who are our most important customers? A map from id to segment, or a list of texts while sketching.
   */
  customer_segments?:
    | {
        [k: string]: Segment;
      }
    | ListEntry[]
    | null;
  /**
   * What value do we deliver to the customer? Which customer needs are we satisfying?
   */
  value_propositions?:
    | {
        [k: string]: ValueProposition;
      }
    | ListEntry[]
    | null;
  /**
   * Through which channels do our segments want to be reached?
   */
  channels?:
    | {
        [k: string]: Channel;
      }
    | ListEntry[]
    | null;
  /**
   * What type of relationship does each segment expect?
   */
  customer_relationships?:
    | {
        [k: string]: Relationship;
      }
    | ListEntry[]
    | null;
  /**
   * For what value are our customers really willing to pay?
   */
  revenue_streams?:
    | {
        [k: string]: Stream;
      }
    | ListEntry[]
    | null;
  /**
   * What key resources do our value propositions require?
   */
  key_resources?:
    | {
        [k: string]: Resource;
      }
    | ListEntry[]
    | null;
  /**
   * What key activities do our value propositions require?
   */
  key_activities?:
    | {
        [k: string]: Activity;
      }
    | ListEntry[]
    | null;
  /**
   * Who are our key partners, and what do they provide?
   */
  key_partners?:
    | {
        [k: string]: Partner;
      }
    | ListEntry[]
    | null;
  /**
   * What are the most important costs of the business model?
   */
  cost_structure?:
    | {
        [k: string]: Cost;
      }
    | ListEntry[]
    | null;
  /**
   * What must be true for the model to work; nothing untested should carry it unseen.
   */
  hypotheses?:
    | {
        [k: string]: Hypothesis;
      }
    | ListEntry[]
    | null;
}
