import { changesBetween, isUnchanged } from "../../analysis/changes/canvas-changes.js";
import { type Facts, factsOf } from "../../analysis/facts.js";
import { changesData } from "../../render/changes/data.js";
import { changesMarkdown } from "../../render/changes/markdown.js";
import { changesPage } from "../../render/changes/page.js";
import { jsonPieces } from "../../render/json.js";
import { pageText } from "../../render/terminal/page.js";
import { type Answer, type AnswerOptions, printAnswer, wantedOf } from "../answer.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { type OpenCanvas, openCanvas, openText, readableCanvas } from "../open-canvas.js";
import { projectSettings } from "../project-settings.js";

export interface DiffOptions extends AnswerOptions {
  /** A branch, tag or commit. */
  readonly since?: string;
  readonly exitCode?: boolean;
  readonly plain?: boolean;
}

const FORMATS = ["text", "json", "md"] as const;

/** `canvas diff [file]`: what has changed since a version that git keeps. `canvas diff OLD NEW`: between two files. */
export async function diffCommand(operands: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  const wanted = wantedOf(options, io, FORMATS);
  const { before, after, since } = await versionsNamed(operands, options, io);
  const facts = await factsOfBoth(before, after, io);
  if (facts === undefined) return 1;
  const changes = changesBetween(...facts);
  const answer: Answer = {
    json: () => jsonPieces(changesData(changes, since)),
    text: (look) =>
      wanted.format === "md"
        ? changesMarkdown(changes, ...facts, since)
        : pageText(changesPage(changes, ...facts, since), facts[1], { ...look, plain: options.plain === true }),
  };
  await printAnswer(answer, wanted, io);
  return options.exitCode && !isUnchanged(changes) ? 1 : 0;
}

/** Undefined when one of them cannot be read; its errors are told. Both are judged by the config of the later one. */
async function factsOfBoth(before: OpenCanvas, after: OpenCanvas, io: Io): Promise<[Facts, Facts] | undefined> {
  const old = readableCanvas(before, io);
  const now = before === after ? old : readableCanvas(after, io);
  if (old === undefined || now === undefined) return undefined;
  const { separation } = await projectSettings(after.path ?? before.path, io);
  return [factsOf(old, { separation }), factsOf(now, { separation })];
}

interface Versions {
  readonly before: OpenCanvas;
  readonly after: OpenCanvas;
  /** How people call the earlier one. */
  readonly since: string;
}

async function versionsNamed(operands: readonly string[], options: DiffOptions, io: Io): Promise<Versions> {
  const [first, second] = operands;
  if (second === undefined) return withEarlier(await openCanvas(first, io, options.maxSize), options, io);
  if (options.since !== undefined)
    throw new CliError("two files are compared with each other, not with a version of git", "leave out --since");
  if (first === "-" && second === "-")
    throw new CliError("standard input can be one of the two only", "name a file for the other");
  const before = await openCanvas(first, io, options.maxSize);
  return { before, after: await openCanvas(second, io, options.maxSize), since: before.label };
}

/** The version of a file that git keeps, beside the one that is there. */
async function withEarlier(after: OpenCanvas, { since, maxSize }: DiffOptions, io: Io): Promise<Versions> {
  const { label, path } = after;
  if (path === undefined)
    throw new CliError("standard input has no earlier version", `name it in front: canvas diff old.canvas.yaml -`);
  const { versionsAround } = await import("../../files/versions.js");
  const versions = versionsAround(io.cwd);
  const commit = since === undefined ? versions.head() : versions.commit(since);
  const name = since ?? "the last commit";
  const version = commit === undefined ? undefined : versions.at(commit, "working-tree")(path);
  if (version === "unchanged") return { before: after, after, since: name };
  if (version === undefined)
    throw new CliError(
      `${label} was not there at ${name}`,
      "name the earlier file in front of it, or another version with --since",
    );
  return { before: await openText(version.text, `${label} at ${name}`, path, io, maxSize), after, since: name };
}
