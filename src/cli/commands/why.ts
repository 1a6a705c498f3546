import { type Facts, factsOf } from "../../analysis/facts.js";
import type { PairReport } from "../../analysis/separation/result.js";
import { jsonPieces } from "../../render/json.js";
import { type Quote, whyData, whyLines } from "../../render/why.js";
import { type AnswerOptions, answerAbout } from "../answer.js";
import { CliError } from "../errors.js";
import { findSegment } from "../find-segment.js";
import type { Io } from "../io.js";
import type { OpenCanvas } from "../open-canvas.js";
import { projectSettings } from "../project-settings.js";

/** `canvas why A B [file]`: what each criterion says about two segments, and the lines of the file it rests on. */
export async function whyCommand(
  [a = "", b = "", file]: readonly string[],
  options: AnswerOptions,
  io: Io,
): Promise<number> {
  return answerAbout(file, options, io, async (canvas, opened) => {
    // Every segment is paired: asking about one that is not served is a fair question.
    const { separation } = await projectSettings(opened.path, io);
    const facts = factsOf(canvas, { separation: { ...separation, everySegment: true }, unread: opened.unread });
    const report = reportOf(a, b, facts);
    const quote = quoter(opened);
    return {
      json: () => jsonPieces(whyData(report, facts, quote), facts),
      text: (look) => whyLines(report, facts, quote, look),
    };
  });
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
