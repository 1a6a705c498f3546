import { type Facts, factsOf } from "../../analysis/facts.js";
import { failurePoints } from "../../analysis/failure-points.js";
import { knockOuts } from "../../analysis/knock-out.js";
import { failurePointsData, failurePointsPage } from "../../render/failure-points.js";
import { jsonPieces } from "../../render/json.js";
import { type Page, pageText } from "../../render/terminal/page.js";
import { withoutData, withoutPage } from "../../render/without.js";
import { type AnswerOptions, answerAbout } from "../answer.js";
import { CliError } from "../errors.js";
import { findLosable } from "../find-losable.js";
import type { Io } from "../io.js";

export interface WithoutOptions extends AnswerOptions {
  /** Rank everything instead of asking about one thing. */
  readonly all?: boolean;
  readonly plain?: boolean;
}

/** `canvas without ID [file]`: what goes with one thing. `canvas without --all [file]`: what most hangs on. */
export async function withoutCommand(operands: readonly string[], options: WithoutOptions, io: Io): Promise<number> {
  const { id, file } = namedIn(operands, options.all === true);
  return answerAbout(file, options, io, (canvas, { unread }) => {
    const facts = factsOf(canvas, { unread });
    const { data, page } = id === undefined ? answerAll(facts) : answerOne(id, facts);
    return {
      json: () => jsonPieces(data(), facts),
      text: (look) => pageText(page(), facts, { ...look, plain: options.plain === true }),
    };
  });
}

interface Told {
  data(): object;
  page(): Page;
}

function answerOne(id: string, facts: Facts): Told {
  const knockOut = knockOuts(facts)(findLosable(id, facts));
  return { data: () => withoutData(knockOut, facts), page: () => withoutPage(knockOut, facts) };
}

function answerAll(facts: Facts): Told {
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
