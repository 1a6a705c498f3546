import { type Facts, factsOf } from "../../analysis/facts.js";
import { failurePoints } from "../../analysis/failure-points.js";
import { knockOuts } from "../../analysis/knock-out.js";
import { failurePointsData, failurePointsPage } from "../../render/failure-points.js";
import { jsonPieces } from "../../render/json.js";
import { type Page, pageText } from "../../render/terminal/page.js";
import { withoutData, withoutPage } from "../../render/without.js";
import { choose } from "../choose.js";
import { colourDepth } from "../colour.js";
import { CliError } from "../errors.js";
import { findLosable } from "../find-losable.js";
import type { Io } from "../io.js";
import { openCanvas, readableCanvas } from "../open-canvas.js";
import { writePaged } from "../pager.js";
import { terminalWidth } from "../terminal-width.js";
import { writePieces } from "../write-pieces.js";

export interface WithoutOptions {
  /** Rank everything instead of asking about one thing. */
  readonly all?: boolean;
  /** `text` (default) or `json`. */
  readonly format?: string;
  /** In columns. */
  readonly width?: string | number;
  readonly plain?: boolean;
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly pager?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
}

const FORMATS = ["text", "json"] as const;

/** `canvas without ID [file]`: what goes with one thing. `canvas without --all [file]`: what most hangs on. */
export async function withoutCommand(operands: readonly string[], options: WithoutOptions, io: Io): Promise<number> {
  const { id, file } = namedIn(operands, options.all === true);
  const format = choose(options.format ?? "text", FORMATS, "format");
  const width = terminalWidth(options.width, io);
  const opened = await openCanvas(file, io, options.maxSize);
  const canvas = readableCanvas(opened, io);
  if (canvas === undefined) return 1;
  const facts = factsOf(canvas);
  const { data, page } = id === undefined ? answerAll(facts) : answerOne(id, facts);
  if (format === "json") {
    await writePieces(io.stdout, jsonPieces(data()));
    return 0;
  }
  const drawing = {
    width,
    colour: colourDepth(options.color, io),
    ascii: options.ascii === true,
    plain: options.plain === true,
  };
  await writePaged(io, pageText(page(), facts, drawing), options.pager);
  return 0;
}

interface Answer {
  data(): object;
  page(): Page;
}

function answerOne(id: string, facts: Facts): Answer {
  const knockOut = knockOuts(facts)(findLosable(id, facts));
  return { data: () => withoutData(knockOut, facts), page: () => withoutPage(knockOut, facts) };
}

function answerAll(facts: Facts): Answer {
  const points = failurePoints(facts);
  return { data: () => failurePointsData(points, facts), page: () => failurePointsPage(points, facts) };
}

interface Named {
  readonly id?: string | undefined;
  readonly file?: string | undefined;
}

/** With `--all` there is nothing to name but the file. */
function namedIn(operands: readonly string[], isAll: boolean): Named {
  const [first, second] = operands;
  if (isAll && second !== undefined)
    throw new CliError("canvas without takes one canvas", "ask about the others one after the other");
  if (isAll) return { file: first };
  if (first === undefined)
    throw new CliError(
      "canvas without needs to know what goes",
      "name it (canvas without branch bank.canvas.yaml), or rank everything with --all",
    );
  return { id: first, file: second };
}
