import { type Facts, factsOf } from "../../analysis/facts.js";
import type { LintOptions } from "../../lint/run-rules.js";
import type { Canvas } from "../../model/canvas.js";
import { VIEW_NAMES, VIEWS } from "../../render/index.js";
import type { TextOptions, View } from "../../render/view.js";
import { type Answer, type AnswerOptions, answerAbout } from "../answer.js";
import { choose } from "../choose.js";
import { findSegment } from "../find-segment.js";
import type { Io } from "../io.js";
import { commandToLint, type OpenCanvas } from "../open-canvas.js";
import { projectSettings } from "../project-settings.js";
import { today } from "../today.js";

export interface ShowOptions extends AnswerOptions {
  /** `canvas` unless set. */
  readonly view?: string;
  readonly plain?: boolean;
  /** Pair every segment, whatever its decision. */
  readonly all?: boolean;
  /** Id or name of the segment to bring out. */
  readonly segment?: string;
}

/** `canvas show [file]`: the canvas as a picture in text, or as data. */
export async function showCommand([file]: readonly string[], options: ShowOptions, io: Io): Promise<number> {
  const name = choose(options.view ?? "canvas", VIEW_NAMES, "view");
  return answerAbout(file, options, io, (canvas, opened) => viewOf(name, canvas, opened, options, io));
}

async function viewOf(
  name: (typeof VIEW_NAMES)[number],
  canvas: Canvas,
  opened: OpenCanvas,
  options: ShowOptions,
  io: Io,
): Promise<Answer> {
  const { selection, separation } = await projectSettings(opened.path, io);
  const facts = factsOf(canvas, {
    separation: { ...separation, everySegment: options.all === true },
    unread: opened.unread,
  });
  const focus = options.segment === undefined ? undefined : findSegment(options.segment, canvas, facts.links);
  const view: View = await VIEWS[name].load();
  const skipped = name === "completeness" ? await skippedIn(opened.source, facts, io) : undefined;
  const plain = options.plain === true;
  const settings = { maxSize: options.maxSize, selection, separation, facts: options.all ? undefined : facts };
  return {
    json: () => view.json(facts, { focus, skipped }),
    text: async (look) => {
      const findings = plain ? undefined : await countFindings(opened, settings, io);
      return view.text(facts, { ...look, plain, focus, skipped, findings });
    },
  };
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
