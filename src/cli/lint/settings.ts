import { canBeSilenced, type RuleSetting, type Selection } from "../../lint/selection.js";
import { SEVERITIES, type Severity } from "../../model/finding.js";
import { STAGES, type Stage } from "../../model/vocabulary.generated.js";
import { CATALOGUE, ruleEntry } from "../../rules/index.js";
import { CATEGORIES } from "../../rules/rule.js";
import { isDay } from "../../text/day.js";
import { choose } from "../choose.js";
import { CliError } from "../errors.js";
import { type Io, readerOf } from "../io.js";
import { today } from "../today.js";
import type { LintCommandOptions } from "./lint-options.js";

/** What the command line asks for; what it leaves open, the config of a file may say. */
export interface LintSettings {
  /** Its settings of rules outrank those of any config. */
  readonly selection: Selection;
  readonly stage: Stage | undefined;
  /** ISO date. */
  readonly today: string;
  readonly failOn: Severity | "never" | undefined;
  readonly maxWarnings: number | undefined;
  /** In bytes. */
  readonly maxSize: number | undefined;
  /** False: comments disable nothing. */
  readonly inline: boolean;
  readonly reader: "auto" | "yaml";
}

/** Reads the options; an unknown rule, category, stage or severity is an error with the closest name. */
export function settingsOf(options: LintCommandOptions, io: Pick<Io, "env" | "now">): LintSettings {
  return {
    selection: {
      settings: new Map((options.rule ?? []).map(ruleSetting)),
      only: ruleNames(options.only),
      skip: ruleNames(options.skip).map(skippable),
    },
    stage: options.stage === undefined ? undefined : choose(options.stage, STAGES, "stage"),
    today: options.today === undefined ? today(io) : isoDate(options.today),
    failOn: options.failOn === undefined ? undefined : choose(options.failOn, THRESHOLDS, "severity"),
    maxWarnings: options.maxWarnings,
    maxSize: options.maxSize,
    inline: options.inline !== false,
    reader: readerOf(io),
  };
}

function ruleSetting(text: string): readonly [string, RuleSetting] {
  const [, id = "", severity = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (id === "") {
    throw new CliError(`--rule takes a rule and a severity, not "${text}"`, "for instance --rule segments-merge=error");
  }
  const rule = choose(id, RULE_IDS, "rule", WHERE_RULES_ARE);
  return [skippable(rule), { severity: choose(severity, LOUDNESS, "severity") }];
}

function ruleNames(lists: readonly string[] = []): readonly string[] {
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  return names.map((name) => choose(name, [...RULE_IDS, ...CATEGORIES], "rule or category", WHERE_RULES_ARE));
}

const THRESHOLDS = [...SEVERITIES, "never"] as const;
const LOUDNESS = [...SEVERITIES, "off"] as const;
const WHERE_RULES_ARE = "canvas rules lists them";
const RULE_IDS = CATALOGUE.map(({ id }) => id);

function skippable(name: string): string {
  const rule = ruleEntry(name);
  if (rule === undefined || canBeSilenced(rule)) return name;
  throw new CliError(`${name} is always an error`, "a file that cannot be read would look like one without findings");
}

function isoDate(text: string): string {
  if (isDay(text)) return text;
  throw new CliError(`--today takes a day of the calendar, not "${text}"`, "write it as 2026-09-30");
}
