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

/** Reads the canvas that an operand names, and prints what is answered about it: to people in pages, to programs as data. */
export async function answerAbout(
  operand: string | undefined,
  options: AnswerOptions,
  io: Io,
  answerFrom: (canvas: Canvas, opened: OpenCanvas) => Answer | Promise<Answer>,
): Promise<number> {
  const format = choose(options.format ?? "text", FORMATS, "format");
  const width = terminalWidth(options.width, io);
  const opened = await openCanvas(operand, io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  const answer = await answerFrom(canvas, opened);
  if (format === "json") await writePieces(io.stdout, answer.json());
  else {
    const look = { width, colour: colourDepth(options.color, io), ascii: options.ascii === true };
    await writePaged(io, await answer.text(look), options.pager);
  }
  return 0;
}
