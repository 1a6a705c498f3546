import { DEFAULT_THRESHOLD } from "../../analysis/separation/criteria/criterion.js";
import { DEFAULT_REQUIRED } from "../../analysis/separation/pair.js";
import { SEVERITIES } from "../../model/finding.js";
import { gathered } from "../../model/grouped.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import type { OptionSpec, RuleEntry } from "../../rules/rule.js";
import { DEFAULT_FAIL_ON } from "../default-fail-on.js";
import { canBeSilenced } from "../selection.js";
import type { ChoiceShape, MapShape, Shape } from "./shape.js";

/** What a config may say, given the rules there are. */
export function configShape(registry: readonly RuleEntry[]): MapShape {
  const rules = rulesShape(registry);
  return map("What canvas lint expects of the canvases below this folder.", "key", {
    extends: {
      kind: "texts",
      description:
        "What this config starts from: minimal, recommended or strict, a file (./team.yaml) or a package from node_modules. Later ones win.",
    },
    rules,
    overrides: {
      kind: "list",
      description: "Other rules for some of the files, in order: later ones win.",
      of: { ...map("Rules for some files.", "key", { files: FILES, rules }), required: ["files", "rules"] },
    },
    ignores: {
      kind: "texts",
      description: "Files and folders that are not checked, as patterns like those of .gitignore.",
    },
    separation: separationShape(),
    lint: lintShape(),
    words: wordsShape(registry),
  });
}

/** The lists of words of the rules, by name; a name may belong to several rules. */
function wordLists(registry: readonly RuleEntry[]): ReadonlyMap<string, readonly OptionSpec[]> {
  return gathered(
    registry.flatMap(({ options = {} }) => Object.entries(options)).filter(([, spec]) => spec.type === "words"),
  );
}

/** The criteria whose threshold can be set: the others compare amounts or answers, not sets. */
export const MEASURED = CRITERIA.filter(
  (criterion): criterion is Exclude<Criterion, "profitability"> => criterion !== "profitability",
);

const FILES: Shape = {
  kind: "texts",
  description: "Which files, as patterns relative to the folder of the config: drafts/**, *.sketch.canvas.yaml.",
};

function map(description: string, what: string, keys: Readonly<Record<string, Shape>>): MapShape {
  return { kind: "map", description, what, keys: new Map(Object.entries(keys)) };
}

function rulesShape(registry: readonly RuleEntry[]): MapShape {
  const [free, fixed] = [registry.filter(canBeSilenced), registry.filter((rule) => !canBeSilenced(rule))];
  return {
    kind: "map",
    description: "How loudly rules speak: off, info, warning or error; with options of the rule beside `severity`.",
    what: "rule",
    keys: new Map(free.map((rule) => [rule.id, ruleShape(rule)])),
    refused: new Map(
      fixed.map(({ id }) => [
        id,
        `${id} is always an error: a file that cannot be read would look like one without findings`,
      ]),
    ),
  };
}

function ruleShape({ summary, options }: RuleEntry): Shape {
  const severity: ChoiceShape = { kind: "choice", description: summary, words: [...SEVERITIES, "off"] };
  const keys = Object.entries(options ?? {}).map(([name, spec]): [string, Shape] => [name, optionShape(spec)]);
  const full: MapShape = {
    kind: "map",
    description: summary,
    what: "option",
    keys: new Map([["severity", severity], ...keys]),
  };
  return { kind: "either", description: summary, brief: severity, full };
}

function optionShape({ type, description }: OptionSpec): Shape {
  return type === "words"
    ? { kind: "texts", description }
    : { kind: "number", description, isWhole: false, minimum: 0 };
}

function separationShape(): MapShape {
  const thresholds = MEASURED.map((criterion): [string, Shape] => [
    criterion,
    {
      kind: "number",
      isWhole: false,
      minimum: 0.01,
      maximum: 1,
      description: `From which distance on two segments differ by ${criterion}; ${DEFAULT_THRESHOLD} unless set.`,
    },
  ]);
  return map("When two segments count as separate.", "key", {
    thresholds: map("From which distance on sets differ.", "criterion", Object.fromEntries(thresholds)),
    required: {
      kind: "number",
      isWhole: true,
      minimum: 1,
      maximum: CRITERIA.length,
      description: `How many of the five criteria must differ; ${DEFAULT_REQUIRED} unless set.`,
    },
  });
}

function lintShape(): MapShape {
  return map("When a run fails.", "key", {
    failOn: {
      kind: "choice",
      words: [...SEVERITIES, "never"],
      description: `The severity from which findings fail the run; ${DEFAULT_FAIL_ON} unless set.`,
    },
    maxWarnings: {
      kind: "number",
      isWhole: true,
      minimum: 0,
      description: "The run fails when there are more warnings.",
    },
    requireReason: {
      kind: "flag",
      description: "A comment that disables a rule must say why; then one that does not is an error.",
    },
  });
}

function wordsShape(registry: readonly RuleEntry[]): MapShape {
  const lists = [...wordLists(registry)].map(([name, specs]): [string, Shape] => [
    name,
    { kind: "texts", description: specs.map(({ description }) => description).join(" ") },
  ]);
  return map("Words of your own, beside those of the rules.", "list of words", Object.fromEntries(lists));
}
