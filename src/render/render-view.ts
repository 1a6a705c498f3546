import type { Facts } from "../analysis/facts.js";
import { requireName, requireOptions, shownArgument } from "../text/argument.js";
import { VIEW_NAMES, VIEWS, type ViewName } from "./index.js";
import { requireFacts } from "./require-facts.js";
import type { TextOptions, ViewOptions } from "./view.js";

/**
 * Draws one view of a canvas as text.
 *
 * @param view one of `VIEW_NAMES`
 * @param options width in terminal cells (80 unless set); colour 0 (unless set), 16 or 256; ASCII art; plain records
 * @throws RangeError for a view or an option that there is none of, or a width or colour that cannot be
 * @returns lines, each with its line end; no control characters come from the canvas
 */
export async function renderView(view: ViewName, facts: Facts, options: Partial<TextOptions> = {}): Promise<string> {
  requireView(view, facts);
  requireOptions<TextOptions>(options, TEXT_OPTIONS, "renderView");
  const { colour = 0, ascii = false, plain = false } = options;
  // Unset are undefined and 0: so is `process.stdout.columns` of a pipe, and of a terminal without a size.
  const width = options.width === 0 ? 80 : (options.width ?? 80);
  if (!Number.isInteger(width) || width < 1)
    throw new RangeError(`width is a whole number of columns, not ${shownArgument(width)}`);
  if (![0, 16, 256].includes(colour)) throw new RangeError(`colour is 0, 16 or 256, not ${shownArgument(colour)}`);
  const { text } = await VIEWS[view].load();
  const lines = [...text(facts, { ...options, width, colour, ascii, plain })];
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * One view of a canvas as JSON text, with `"version": 1` (docs/json.md).
 * @throws RangeError for a view or an option that there is none of, and for the separation of more than 1,000 segments: its pairs do not
 * fit one text (`canvas show --view separation --format json` writes it in pieces)
 */
export async function renderViewAsJson(view: ViewName, facts: Facts, options: ViewOptions = {}): Promise<string> {
  requireView(view, facts);
  requireOptions<ViewOptions>(options, VIEW_OPTIONS, "renderViewAsJson");
  if (view === "separation" && options.focus === undefined && facts.served.length > MOST_PAIRED)
    throw new RangeError(
      `the separation of ${facts.served.length} segments does not fit one text: at most ${MOST_PAIRED} do; \`canvas show --view separation --format json\` writes it in pieces`,
    );
  const { json } = await VIEWS[view].load();
  return [...json(facts, options)].join("");
}

/** Segments whose pairs, with the evidence of each, fit one text of JavaScript. */
const MOST_PAIRED = 1000;

const VIEW_OPTIONS = { focus: true, skipped: true } as const;
const TEXT_OPTIONS = { ...VIEW_OPTIONS, width: true, colour: true, ascii: true, plain: true, findings: true } as const;

function requireView(view: unknown, facts: unknown): void {
  requireName(view, VIEW_NAMES, "view");
  requireFacts(facts, "a view");
}
