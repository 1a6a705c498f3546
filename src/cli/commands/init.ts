import { join } from "node:path";
import { listFolder } from "../../files/list.js";
import { readText } from "../../files/read.js";
import { writeText } from "../../files/write.js";
import { UNTITLED } from "../../interview/questions/review/review.js";
import { blankCanvas, skeleton } from "../../interview/skeleton.js";
import { isCanvasName, withoutCanvasEnding } from "../../text/canvas-name.js";
import { choose } from "../choose.js";
import { CliError } from "../errors.js";
import { answeredInit } from "../init/answered.js";
import { questionsOf } from "../init/asked.js";
import { refuseConflicts } from "../init/conflicts.js";
import { guidedInit } from "../init/guided.js";
import type { InitOptions } from "../init/init-options.js";
import { partOf } from "../init/part.js";
import { requireReadable } from "../init/require-readable.js";
import { settingFor } from "../init/setting.js";
import { nameFrom, requireNew, type Target, targetOf } from "../init/target.js";
import { sayWritten } from "../init/written.js";
import type { Io } from "../io.js";

/** What a canvas is called whose business has no name yet. */
const UNNAMED_FILE = "untitled.canvas.yaml";

/** `canvas init [file]`: writes a canvas by asking for it, from answers, from an example, or blank. */
export async function initCommand(operands: readonly string[], options: InitOptions, io: Io): Promise<number> {
  const [operand] = operands;
  refuseConflicts(options);
  if (options.template !== undefined) return fromTemplate(options.template, operand, options, io);
  const target = targetOf(operand ?? UNNAMED_FILE, options.force === true, io);
  const name = operand === undefined ? UNTITLED : nameFrom(target.label);
  if (options.blank) return writeNew(requireNew(target), blankCanvas(name), io);
  requireReadable(target);
  const setting = await settingFor(target, options.color, io);
  const begun = skeleton(name);
  const within = partOf(options.only, target.canvas ?? begun, setting);
  const depth = options.deep ? ("deep" as const) : ("quick" as const);
  const common = { skeleton: begun, all: options.all === true, depth, within };
  if (options.questions) return questionsOf(target, { ...common, format: options.format }, setting, io);
  if (options.answers === undefined) {
    const { color, plain, only } = options;
    return guidedInit(target, { ...common, color, plain, only, isUnnamed: operand === undefined }, setting, io);
  }
  const isUnnamed = operand === undefined && target.canvas === undefined;
  const answered = { ...common, isUnnamed, answers: options.answers, complete: options.complete === true };
  return answeredInit(target, answered, setting, io);
}

async function fromTemplate(name: string, operand: string | undefined, options: InitOptions, io: Io): Promise<number> {
  const folder = join(options.packageRoot, "examples");
  const names = listFolder(folder).filter(isCanvasName).map(withoutCanvasEnding);
  const chosen = choose(name, names, "template", `the templates are ${names.join(", ")}`);
  const target = requireNew(targetOf(operand ?? `${chosen}.canvas.yaml`, options.force === true, io));
  return writeNew(target, readText(join(folder, `${chosen}.canvas.yaml`)), io);
}

async function writeNew(target: Target, text: string, io: Io): Promise<number> {
  const { path, label, replaces } = target;
  const outcome = await writeText(path, text, { expect: replaces, label });
  if (outcome === "changed") throw new CliError(`${label} appeared meanwhile and was left alone`, "name another file");
  sayWritten(target, io, []);
  return 0;
}
