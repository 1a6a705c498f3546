import type { BlockId } from "../../../model/blocks.js";
import { type Item, itemsOf } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { type Option, type Question, type QuestionOf, TAKEN_BACK } from "../../question.js";
import { blockList } from "../../screens/block-list.js";
import { askedSegments, type InterviewState, type Known, known, optionsOf } from "../../state.js";
import type { QuestionFamily } from "../family.js";

interface MeansWording extends Pick<QuestionOf<"list">, "prompt" | "hint" | "example" | "why"> {
  readonly family: string;
  readonly block: BlockId;
  readonly belief: string;
  /** The field that says what an item is for. */
  readonly field: "for" | "provides" | "of";
  readonly linkPrompt: string;
  readonly linkExample: string;
  targets(state: InterviewState): readonly Option[];
}

/** One line per item; then one screen that says what each of them is for. */
function means(wording: MeansWording): QuestionFamily {
  const { family, block, field } = wording;
  return {
    id: family,
    otherLetters: [`${family}-for`],
    fills: block,
    brings: block,
    questions: (state) => {
      if (askedSegments(state).length === 0) return [];
      const targets = wording.targets(state);
      const [only] = targets;
      // With one offer, everything is for it; what a partner provides is not known from there being one thing.
      const isEvident = field === "for" && targets.length === 1;
      const list: Question = {
        ...blockList(state, block, (name) => (isEvident && only ? { name, [field]: only.value } : { name })),
        id: family,
        writes: [block],
        section: "means",
        prompt: wording.prompt,
        hint: wording.hint,
        example: wording.example,
        why: wording.why,
        belief: { statement: wording.belief, about: [], risk: "feasibility" },
      };
      // Only an item written by hand does not say it then.
      const isToBeSaid = !isEvident || itemsOf(state.canvas, block).some((item) => linksOf(item).length === 0);
      return [list, ...(isToBeSaid ? whatFor(state, wording, targets) : [])];
    },
  };
}

function whatFor(
  state: InterviewState,
  { family, block, field, linkPrompt, linkExample }: MeansWording,
  targets: readonly Option[],
): readonly Question[] {
  const items = known(itemsOf(state.canvas, block));
  if (items.length === 0 || targets.length === 0) return [];
  const linked = items.flatMap((item) => {
    const [first, ...more] = linksOf(item);
    return first !== undefined && more.length === 0 ? [[item.id, first] as const] : [];
  });
  return [
    {
      kind: "assign",
      id: `${family}-for`,
      writes: [`${block}.*.${field}`],
      section: "means",
      prompt: linkPrompt,
      hint: "One for each; leave open what you cannot say.",
      example: linkExample,
      why: "What serves nothing can be saved; what serves everything is what the business stands on.",
      rows: optionsOf(items),
      options: targets,
      isOpen: items.some((item) => linksOf(item).length === 0),
      earlier: new Map(linked),
      edits: (answer) => items.flatMap((item) => linkEdit(item, field, answer.get(item.id))),
    },
  ];
}

function linksOf(item: Item): readonly string[] {
  const links = "provides" in item ? item.provides : "of" in item ? item.of : "for" in item ? item.for : undefined;
  return links?.map(({ to }) => to) ?? [];
}

/** Links to several things were written by hand; they stay. */
function linkEdit(item: Known<Item>, field: string, value: string | undefined): readonly CanvasEdit[] {
  const [before, ...more] = linksOf(item);
  if (value === undefined || more.length > 0 || (before ?? TAKEN_BACK) === value) return [];
  const path = [item.block, item.id, field];
  return [value === TAKEN_BACK ? { kind: "remove", path } : { kind: "set", path, value }];
}

const EVERYTHING: Option = { value: "all", label: "everything we offer" };

function offersOf({ canvas }: InterviewState): readonly Option[] {
  const offers = optionsOf(canvas.valuePropositions);
  return offers.length > 1 ? [EVERYTHING, ...offers] : offers;
}

/** What a link can name; with its block where two have the same id. */
function linkOptions(items: readonly Item[]): readonly Option[] {
  return known(items).map(({ block, id, name }) => {
    const isShared = items.some((other) => other.id === id && other.block !== block);
    return { value: isShared ? `${block}/${id}` : id, label: name };
  });
}

/** E1 */
export const resources = means({
  family: "E1",
  block: "key_resources",
  prompt: "What key resources do our value propositions require?",
  hint: "The few things, people, rights or funds that the offer cannot do without.",
  example: "advisers · a recipe library · patents · a customer database",
  why: "Resources are what the offer cannot be made without: things, knowledge, people, money.",
  belief: "We believe we have, or can get, what the offer needs",
  field: "for",
  linkPrompt: "What is each resource for?",
  linkExample: "a bank's advisers are for wealth management, its branches for everything",
  targets: offersOf,
});

/** E2 */
export const activities = means({
  family: "E2",
  block: "key_activities",
  prompt: "What key activities do our value propositions require?",
  hint: "What has to be done again and again.",
  example: "portfolio reviews · baking at night · keeping the platform running",
  why: "Activities are what has to be done, day after day, for the offer to be there.",
  belief: "We believe we can do what the offer needs",
  field: "for",
  linkPrompt: "What is each activity for?",
  linkExample: "portfolio reviews are for wealth management",
  targets: offersOf,
});

/** E3 */
export const partners = means({
  family: "E3",
  block: "key_partners",
  prompt: "Who are our key partners?",
  hint: "Those who do or own what you do not.",
  example: "a custodian bank · universities · a parcel carrier",
  why: "Partners do or own what is not worth doing or owning oneself.",
  belief: "We believe we can do without partners, or find them",
  field: "provides",
  linkPrompt: "What does each partner provide?",
  linkExample: "a custodian bank provides the safekeeping, universities the profiles of students",
  targets: ({ canvas }) => linkOptions([...canvas.resources, ...canvas.activities, ...canvas.channels]),
});

/** E4 */
export const costs = means({
  family: "E4",
  block: "cost_structure",
  prompt: "What are the most important costs in our business model?",
  hint: "The largest first.",
  example: "salaries of the advisers · rent of the branches · servers",
  why: "Costs follow from resources, activities and partners. What costs much has to serve somebody who pays.",
  belief: "We believe we know what the business costs",
  field: "of",
  linkPrompt: "What causes each cost?",
  linkExample: "salaries are caused by the advisers, rent by the branches",
  targets: ({ canvas }) =>
    linkOptions([...canvas.resources, ...canvas.activities, ...canvas.partners, ...canvas.channels]),
});

/** E5 */
export const orientation: QuestionFamily = {
  id: "E5",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] => {
    if (askedSegments(state).length === 0) return [];
    return [
      {
        kind: "choice",
        id: "E5",
        writes: ["orientation"],
        section: "means",
        prompt: "Is the business cost-driven or value-driven?",
        hint: "Which comes first when the two pull apart.",
        example: "a discount airline is cost-driven, a luxury hotel value-driven",
        why: "Some businesses reduce costs wherever they can; others deliver the most value they can.",
        options: [
          { value: "cost-driven", label: "Cost-driven: as cheap as possible" },
          { value: "value-driven", label: "Value-driven: as good as possible" },
        ],
        isOpen: state.canvas.orientation === undefined,
        earlier: state.canvas.orientation,
        belief: {
          statement: "We believe customers come to us for the value, not for the price",
          about: [],
          risk: "desirability",
        },
        edits: (value) => [{ kind: "set", path: ["orientation"], value }],
      },
    ];
  },
};
