import { type Facts, factsOf } from "../../analysis/facts.js";
import type { PairReport } from "../../analysis/separation/result.js";
import { jsonPieces } from "../../render/json.js";
import { type Quote, whyData, whyLines } from "../../render/why.js";
import { choose } from "../choose.js";
import { colourDepth } from "../colour.js";
import { CliError } from "../errors.js";
import { findSegment } from "../find-segment.js";
import type { Io } from "../io.js";
import { type OpenCanvas, openCanvas, readableCanvas } from "../open-canvas.js";
import { writePaged } from "../pager.js";
import { projectSettings } from "../project-settings.js";
import { terminalWidth } from "../terminal-width.js";
import { writePieces } from "../write-pieces.js";

export interface WhyOptions {
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

const FORMATS = ["text", "json"] as const;

/** `canvas why A B [file]`: what each criterion says about two segments, and the lines of the file it rests on. */
export async function whyCommand(operands: readonly string[], options: WhyOptions, io: Io): Promise<number> {
  const [a = "", b = "", file] = operands;
  const format = choose(options.format ?? "text", FORMATS, "format");
  const width = terminalWidth(options.width, io);
  const opened = await openCanvas(file, io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  // Every segment is paired: asking about one that is not served is a fair question.
  const { separation } = await projectSettings(opened.path, io);
  const facts = factsOf(canvas, { separation: { ...separation, everySegment: true } });
  const report = reportOf(a, b, facts);
  const quote = quoter(opened);
  if (format === "json") {
    await writePieces(io.stdout, jsonPieces(whyData(report, facts, quote)));
    return 0;
  }
  const drawing = { width, colour: colourDepth(options.color, io), ascii: options.ascii === true };
  await writePaged(io, whyLines(report, facts, quote, drawing), options.pager);
  return 0;
}

function reportOf(a: string, b: string, { canvas, links, separation }: Facts): PairReport {
  const pair = [findSegment(a, canvas, links), findSegment(b, canvas, links)] as const;
  if (pair[0] === pair[1]) throw new CliError(`"${a}" and "${b}" are the same segment`, "name two");
  const [first, second] = canvas.segments.filter((segment) => pair.includes(segment));
  return separation.report(first ?? pair[0], second ?? pair[1]);
}

/** Looks up the line of the file on which a place begins. */
function quoter({ source, positions }: OpenCanvas): Quote {
  const lines = source.split(/\r\n|\n|\r/);
  return (place) => {
    const { line } = positions.locate(place).start;
    return { line, text: lines[line - 1] ?? "" };
  };
}
