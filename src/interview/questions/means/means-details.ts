import type { BlockId } from "../../../model/blocks.js";
import { type Item, itemsOf } from "../../../model/canvas.js";
import { ACTIVITY_KINDS, COST_KINDS, RESOURCE_KINDS } from "../../../model/vocabulary.generated.js";
import type { Option, Question, QuestionOf, Reader } from "../../question.js";
import { figureReader } from "../../readers/figure-places.js";
import { typedFigure } from "../../readers/figure-readers.js";
import { textReader } from "../../readers/word-readers.js";
import { assignField, wordOptions } from "../../screens/assign-field.js";
import { fieldScreen } from "../../screens/field-screen.js";
import { type InterviewState, known } from "../../state.js";
import type { QuestionFamily } from "../family.js";

interface Detail {
  readonly family: string;
  readonly block: BlockId;
  readonly field: string;
  readonly words: Pick<QuestionOf<"assign">, "prompt" | "hint" | "example" | "why" | "belief">;
}

/** One screen that says of which kind each item of a block is. */
function kinds(
  { family, block, field, words }: Detail,
  options: readonly Option[],
  now: (item: Item) => string | undefined,
): QuestionFamily {
  return detail(family, block, (items) => ({
    ...assignField<KnownItem>({
      items,
      options,
      row: ({ id, name }) => ({ value: id, label: name }),
      now,
      path: ({ id }) => [block, id, field],
    }),
    ...words,
    id: family,
    section: "means",
    depth: "deep",
    writes: [`${block}.*.${field}`],
  }));
}

/** One screen with a field for each item of a block. */
function values(
  { family, block, field, words }: Detail,
  reader: (state: InterviewState) => Reader,
  now: (item: Item) => string | undefined,
): QuestionFamily {
  return detail(family, block, (items, state) => ({
    ...fieldScreen(
      items.map((item) => ({
        ...reader(state),
        id: item.id,
        label: item.name,
        path: [block, item.id, field],
        now: now(item),
      })),
    ),
    ...words,
    id: family,
    section: "means",
    depth: "deep",
    writes: [`${block}.*.${field}`],
  }));
}

type KnownItem = Item & { readonly id: string };

function detail(
  family: string,
  block: BlockId,
  question: (items: readonly KnownItem[], state: InterviewState) => Question,
): QuestionFamily {
  return {
    id: family,
    answeredWith: "followers",
    fills: block,
    asksAbout: block,
    questions: (state) => {
      const items = known(itemsOf(state.canvas, block));
      return items.length === 0 ? [] : [question(items, state)];
    },
  };
}

/** E1-kind */
export const resourceKinds = kinds(
  {
    family: "E1-kind",
    block: "key_resources",
    field: "kind",
    words: {
      prompt: "What kind of resource is each of them?",
      hint: "Things, knowledge and brands, people, or money.",
      example: "advisers are human, a recipe library is intellectual, branches are physical",
      why: "Each kind is won, kept and lost in its own way.",
    },
  },
  wordOptions(RESOURCE_KINDS),
  (item) => (item.block === "key_resources" ? item.kind : undefined),
);

/** E2-kind */
export const activityKinds = kinds(
  {
    family: "E2-kind",
    block: "key_activities",
    field: "kind",
    words: {
      prompt: "What kind of activity is each of them?",
      hint: "Making something, solving a customer's problem, or keeping a platform running.",
      example: "baking is production, portfolio reviews are problem solving, LinkedIn runs a platform",
      why: "A business that makes, one that solves and one that connects are run in different ways.",
    },
  },
  wordOptions(ACTIVITY_KINDS),
  (item) => (item.block === "key_activities" ? item.kind : undefined),
);

/** E3-motive */
export const partnerMotives = kinds(
  {
    family: "E3-motive",
    block: "key_partners",
    field: "motive",
    words: {
      prompt: "Why do we work with each partner?",
      hint: "It is cheaper, it takes a risk off us, or they have what we lack.",
      example: "a custodian bank takes a risk; Lynda.com brought LinkedIn what it lacked",
      why: "The reason decides when the partnership ends.",
    },
  },
  [
    { value: "optimisation", label: "cheaper" },
    { value: "risk", label: "less risk" },
    { value: "acquisition", label: "they have it" },
  ],
  (item) => (item.block === "key_partners" ? item.motive[0] : undefined),
);

/** E3-gets */
export const partnerGets = values(
  {
    family: "E3-gets",
    block: "key_partners",
    field: "gets",
    words: {
      prompt: "What does each partner get from us?",
      hint: "Money, customers, a name; leave open what you do not know.",
      example: "a custodian bank gets a share of the fees",
      why: "A partner who gets nothing is a favour, and favours end.",
      belief: { statement: "We believe it is worth our partners' while", about: [], risk: "feasibility" },
    },
  },
  () => textReader("what they get for it"),
  (item) => (item.block === "key_partners" ? item.gets : undefined),
);

/** E4-kind */
export const costKinds = kinds(
  {
    family: "E4-kind",
    block: "cost_structure",
    field: "kind",
    words: {
      prompt: "Does each cost grow with every customer, or is it there anyway?",
      hint: "Fixed: there anyway. Variable: grows with what is sold.",
      example: "salaries of advisers are fixed, postage is variable",
      why: "Fixed costs need many customers; variable ones need a margin on each.",
    },
  },
  wordOptions(COST_KINDS),
  (item) => (item.block === "cost_structure" ? item.kind : undefined),
);

/** E4-amount */
export const costAmounts = values(
  {
    family: "E4-amount",
    block: "cost_structure",
    field: "amount",
    words: {
      prompt: "How much is each cost?",
      hint: "Ranges are fine; leave open what you do not know.",
      example: "salaries of the advisers: 9m a year",
      why: "Only with amounts can the canvas say whether the money comes in that goes out.",
      belief: { statement: "We believe our costs stay below our revenue", about: [], risk: "viability" },
    },
  },
  ({ canvas }) => figureReader("cost_structure.amount", canvas),
  (item) => (item.block === "cost_structure" ? typedFigure(item.amount) : undefined),
);
