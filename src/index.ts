export type { Facts, FactsOptions } from "./analysis/facts.js";
export type { LinkFacts, ResolvedLink, ServingItem } from "./analysis/links.js";
export type {
  ClaimResult,
  CriterionReport,
  CriterionResult,
  IslandPart,
  MarketFact,
  NextQuestion,
  PairDecision,
  PairReport,
  Separation,
  SeparationOptions,
  Split,
  Tier,
  Verdict,
} from "./analysis/separation/result.js";
export { applyFix } from "./document/apply-fix.js";
export { applyEdits, EditError, type EditResult } from "./document/edit.js";
export { formatCanvas } from "./document/format.js";
export type { Positions, ReaderFinding, ReadResult } from "./document/read-canvas.js";
export { factsOf } from "./library/facts-of.js";
export { type LintOptions, type LintResult, lintCanvas } from "./library/lint-canvas.js";
export { type ReadOptions, readCanvas } from "./library/read-canvas.js";
export { type ConfigOptions, type ConfigResult, readConfig } from "./library/read-config.js";
export { type FixedText, fixText } from "./lint/fix.js";
export type { RuleSetting, Selection } from "./lint/selection.js";
export { BLOCK_IDS, BLOCKS, type Block, type BlockId } from "./model/blocks.js";
export type * from "./model/canvas.js";
export type {
  CanvasEdit,
  Finding,
  Fix,
  IdentifiedFinding,
  PlacedFinding,
  PlainValue,
  Severity,
  SuppressedFinding,
  TextEdit,
} from "./model/finding.js";
export type { CanvasPath, Place, Point, Range, Span, Spot } from "./model/path.js";
export type { Criterion, Market, Stage } from "./model/vocabulary.generated.js";
export { exportCanvas } from "./render/export/export-canvas.js";
export { ExportError } from "./render/export/export-error.js";
export type { TextExportOptions } from "./render/export/export-options.js";
export { PAPER_NAMES, type PaperName } from "./render/export/paper.js";
export { TEXT_EXPORT_FORMATS, type TextExportFormat } from "./render/export/text-formats.js";
export { VIEW_NAMES, type ViewName } from "./render/index.js";
export { renderView, renderViewAsJson } from "./render/render-view.js";
export type { ColourDepth, TextOptions, View } from "./render/view.js";
export { examplesOf } from "./rules/examples.js";
export { CATALOGUE } from "./rules/index.js";
export type { Category, OptionSpec, Rule, RuleEntry, RuleExamples } from "./rules/rule.js";
