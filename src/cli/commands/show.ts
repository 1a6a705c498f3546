import { type Facts, factsOf } from "../../analysis/facts.js";
import type { LintOptions } from "../../lint/run-rules.js";
import { VIEW_NAMES, VIEWS } from "../../render/index.js";
import type { TextOptions, View } from "../../render/view.js";
import { choose } from "../choose.js";
import { colourDepth } from "../colour.js";
import { findSegment } from "../find-segment.js";
import type { Io } from "../io.js";
import { commandToLint, type OpenCanvas, openCanvas, readableCanvas } from "../open-canvas.js";
import { writePaged } from "../pager.js";
import { projectSettings } from "../project-settings.js";
import { terminalWidth } from "../terminal-width.js";
import { today } from "../today.js";
import { writePieces } from "../write-pieces.js";

export interface ShowOptions {
  /** `canvas` unless set. */
  readonly view?: string;
  /** `text` (default) or `json`. */
  readonly format?: string;
  /** In columns. */
  readonly width?: string | number;
  readonly plain?: boolean;
  readonly ascii?: boolean;
  /** Pair every segment, whatever its decision. */
  readonly all?: boolean;
  /** Id or name of the segment to bring out. */
  readonly segment?: string;
  readonly color?: boolean;
  /** False: never page. */
  readonly pager?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
}

const FORMATS = ["text", "json"] as const;

/** `canvas show [file]`: the canvas as a picture in text, or as data. */
export async function showCommand(operands: readonly string[], options: ShowOptions, io: Io): Promise<number> {
  const name = choose(options.view ?? "canvas", VIEW_NAMES, "view");
  const format = choose(options.format ?? "text", FORMATS, "format");
  const width = terminalWidth(options.width, io);
  const opened = await openCanvas(operands[0], io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  const { selection, separation } = await projectSettings(opened.path, io);
  const facts = factsOf(canvas, { separation: { ...separation, everySegment: options.all === true } });
  const focus = options.segment === undefined ? undefined : findSegment(options.segment, canvas, facts.links);
  const view: View = await VIEWS[name].load();
  const skipped = name === "completeness" ? await skippedIn(opened.source, facts, io) : undefined;
  if (format === "json") {
    await writePieces(io.stdout, view.json(facts, { focus, skipped }));
    return 0;
  }
  const plain = options.plain === true;
  const findings = plain
    ? undefined
    : await countFindings(
        opened,
        { maxSize: options.maxSize, selection, separation, facts: options.all ? undefined : facts },
        io,
      );
  const drawing = {
    width,
    colour: colourDepth(options.color, io),
    ascii: options.ascii === true,
    plain,
    focus,
    skipped,
    findings,
  };
  await writePaged(io, view.text(facts, drawing), options.pager);
  return 0;
}

/** What the file remembers of its interview; the questions are loaded for nothing else. */
async function skippedIn(source: string, facts: Facts, io: Io): Promise<TextOptions["skipped"]> {
  const { skippedQuestions } = await import("../skipped-questions.js");
  return skippedQuestions(source, facts, today(io));
}

/** How many findings a lint would report, for the foot of the picture. */
async function countFindings(
  opened: OpenCanvas,
  settings: Pick<LintOptions, "maxSize" | "selection" | "separation" | "facts">,
  io: Io,
): Promise<TextOptions["findings"]> {
  const { countRead } = await import("../../lint/run-rules.js");
  const { CATALOGUE } = await import("../../rules/index.js");
  const counts = countRead(CATALOGUE, opened, { ...settings, file: opened.label, today: today(io) });
  return { counts, command: commandToLint(opened) };
}
