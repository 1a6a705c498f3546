import type { Facts } from "../../analysis/facts.js";
import { requireFunction, requireName, requireOptions } from "../../text/argument.js";
import { requireFacts } from "../require-facts.js";
import type { TextExportOptions } from "./export-options.js";
import { PAPER_NAMES } from "./paper.js";
import { TEXT_EXPORTS } from "./text-exports.js";
import { TEXT_EXPORT_FORMATS, type TextExportFormat } from "./text-formats.js";

/**
 * Writes a canvas in a format that is text, as `canvas export` does; a table comes without the mark that files begin with.
 *
 * @param format one of `TEXT_EXPORT_FORMATS`
 * @param options `warn` is told, in a sentence, what the text does not show as it should be; `paper`, one of `PAPER_NAMES`, is
 * what `svg` and `html` are printed on
 * @throws RangeError for a format, an option or a paper that there is none of, and for a paper with a format that has none; TypeError for what are no facts; ExportError, with a
 * hint, for a canvas that the format cannot show
 */
export async function exportCanvas(
  format: TextExportFormat,
  facts: Facts,
  options: TextExportOptions = {},
): Promise<string> {
  requireName(format, TEXT_EXPORT_FORMATS, "text format");
  requireFacts(facts, "an export");
  requireOptions<TextExportOptions>(options, { warn: true, paper: true }, "exportCanvas");
  requireFunction(options.warn, "the option `warn` of exportCanvas");
  requirePaper(format, options.paper);
  const exporter = await TEXT_EXPORTS[format].load();
  return exporter.write(facts, options);
}

function requirePaper(format: TextExportFormat, paper: unknown): void {
  if (paper === undefined) return;
  requireName(paper, PAPER_NAMES, "paper");
  if (!TEXT_EXPORTS[format].hasPaper) throw new RangeError(`${format} is not printed on paper; leave out \`paper\``);
}
