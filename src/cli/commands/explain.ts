import { lintCanvas } from "../../lint/lint-canvas.js";
import { EVERYTHING, type Selection } from "../../lint/selection.js";
import { paintWith } from "../../report/paint.js";
import { pretty } from "../../report/pretty.js";
import { examplesOf } from "../../rules/examples.js";
import { CATALOGUE, ruleEntry } from "../../rules/index.js";
import type { RuleEntry } from "../../rules/rule.js";
import { choose } from "../choose.js";
import { colourDepth } from "../colour.js";
import type { Io } from "../io.js";
import { exampleText } from "../rules/rule-data.js";
import { rulePage } from "../rules/rule-page.js";
import { terminalWidth } from "../terminal-width.js";
import { today } from "../today.js";
import { writePieces } from "../write-pieces.js";

export interface ExplainOptions {
  /** In columns. */
  readonly width?: string | number;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `canvas explain RULE`: what a rule finds, why it matters, what to do, and a bad and a good example. */
export async function explainCommand(operands: readonly string[], options: ExplainOptions, io: Io): Promise<number> {
  const [name = ""] = operands;
  const id = choose(
    name,
    CATALOGUE.map((rule) => rule.id),
    "rule",
    "`canvas rules` lists them",
  );
  const rule = ruleEntry(id);
  if (rule === undefined) throw new Error(`the rule ${id} is listed but cannot be found`);
  const width = terminalWidth(options.width, io);
  const colour = colourDepth(options.color, io) > 0;
  const raised = raisedBy(rule, { colour, ascii: options.ascii === true, width: Math.max(40, width - 2) }, today(io));
  await writePieces(io.stdout, rulePage(rule, { paint: paintWith(colour), width, raised }));
  return 0;
}

/** What `canvas lint` says of the bad example, so that the page can never say anything else. */
function raisedBy(rule: RuleEntry, options: Parameters<typeof pretty>[1], day: string): string {
  const source = exampleText(examplesOf(rule.id).bad);
  const { findings, stage } = lintCanvas(source, {
    file: "example.canvas.yaml",
    selection: selectionFor(rule),
    today: day,
  });
  const own = findings.filter((finding) => finding.rule === rule.id);
  const files = [{ file: "example.canvas.yaml", source, stage, findings: own }];
  const [first = ""] = pretty({ files, failures: [], shownFrom: "info" }, options);
  return first;
}

/** A rule that is off by default is switched on to be shown. */
function selectionFor({ id, severity }: RuleEntry): Selection {
  if (Object.keys(severity).length > 0) return EVERYTHING;
  return { ...EVERYTHING, settings: new Map([[id, { severity: "info" }]]) };
}
