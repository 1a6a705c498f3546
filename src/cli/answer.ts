import type { Canvas } from "../model/canvas.js";
import type { TextOptions } from "../render/view.js";
import { choose } from "./choose.js";
import { colourDepth } from "./colour.js";
import type { Io } from "./io.js";
import { type OpenCanvas, openCanvas, readableCanvas } from "./open-canvas.js";
import { writePaged } from "./pager.js";
import { terminalWidth } from "./terminal-width.js";
import { writePieces } from "./write-pieces.js";

/** What every command takes that answers a question about a canvas. */
export interface AnswerOptions {
  /** `text` (default) or `json`. */
  readonly format?: string;
  /** In columns. */
  readonly width?: string | number;
  readonly ascii?: boolean;
  readonly color?: boolean;
  /** False: never page. */
  readonly pager?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
}

/** An answer in both forms; only the one that is asked for is made. */
export interface Answer {
  /** Pieces of one JSON document. */
  json(): Iterable<string>;
  /** Lines without their ends. */
  text(look: Pick<TextOptions, "width" | "colour" | "ascii">): Iterable<string> | Promise<Iterable<string>>;
}

const FORMATS = ["text", "json"] as const;

/** How an answer is wanted: checked before anything is read. */
export interface Wanted<F extends string> {
  readonly format: F;
  readonly width: number;
  readonly options: AnswerOptions;
}

/** Throws CliError for a format or a width that there is none of. */
export function wantedOf<F extends string>(options: AnswerOptions, io: Io, formats: readonly F[]): Wanted<F> {
  const format = choose(options.format ?? "text", formats, "format");
  return { format, width: terminalWidth(options.width, io), options };
}

/** Reads the canvas that an operand names, and prints what is answered about it: to people in pages, to programs as data. */
export async function answerAbout(
  operand: string | undefined,
  options: AnswerOptions,
  io: Io,
  answerFrom: (canvas: Canvas, opened: OpenCanvas) => Answer | Promise<Answer>,
): Promise<number> {
  const wanted = wantedOf(options, io, FORMATS);
  const opened = await openCanvas(operand, io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  await printAnswer(await answerFrom(canvas, opened), wanted, io);
  return 0;
}

/** Prints an answer in the form that is wanted; whatever is not JSON is for people. */
export async function printAnswer(answer: Answer, { format, width, options }: Wanted<string>, io: Io): Promise<void> {
  if (format === "json") return writePieces(io.stdout, answer.json());
  const look = { width, colour: colourDepth(options.color, io), ascii: options.ascii === true };
  await writePaged(io, await answer.text(look), options.pager);
}
