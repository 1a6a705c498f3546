import { changesBetween, isUnchanged } from "../../analysis/changes/canvas-changes.js";
import { type Facts, factsOf } from "../../analysis/facts.js";
import { changesData } from "../../render/changes/data.js";
import { changesMarkdown } from "../../render/changes/markdown.js";
import { changesPage } from "../../render/changes/page.js";
import type { ToldChanges } from "../../render/changes/sections.js";
import { jsonPieces } from "../../render/json.js";
import { pageText } from "../../render/terminal/page.js";
import { counted } from "../../text/sentence.js";
import { type Answer, type AnswerOptions, printAnswer, wantedOf } from "../answer.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import { type OpenCanvas, openCanvas, openText, tellFindings } from "../open-canvas.js";
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
  const versions = await versionsNamed(operands, options, io);
  const { before, after, since, isNew } = versions;
  const facts = await factsOfBoth(before, after, io);
  if (facts === undefined) return CANNOT;
  const all = changesBetween(...facts);
  // Of a canvas that was not there, everything is new; its stage and name need not be told as changes.
  const changes = isNew ? { ...all, fields: [] } : all;
  const told: ToldChanges = { changes, before: facts[0], after: facts[1], since, notes: unreadNotes(versions) };
  const answer: Answer = {
    json: () => jsonPieces(changesData(changes, since, { before: before.unread, after: after.unread })),
    text: (look) =>
      wanted.format === "md"
        ? changesMarkdown(told)
        : pageText(changesPage(told), facts[1], { ...look, plain: options.plain === true }),
  };
  await printAnswer(answer, wanted, io);
  return options.exitCode && !isUnchanged(changes) ? CHANGED : 0;
}

const CHANGED = 1;
/** What cannot be read cannot be compared; 1 would say that something has changed. */
const CANNOT = 2;

/** Undefined when one of them cannot be read; its errors are told. Both are judged by the config of the later one. */
async function factsOfBoth(before: OpenCanvas, after: OpenCanvas, io: Io): Promise<[Facts, Facts] | undefined> {
  for (const one of new Set([before, after])) if (one.canvas === undefined) tellFindings(one, io);
  if (before.canvas === undefined || after.canvas === undefined) return undefined;
  const { separation } = await projectSettings(after.path ?? before.path, io);
  return [factsOf(before.canvas, { separation }), factsOf(after.canvas, { separation })];
}

interface Versions {
  readonly before: OpenCanvas;
  readonly after: OpenCanvas;
  /** How people call the earlier one. */
  readonly since: string;
  /** The earlier one was not there: it is a canvas without anything in it. */
  readonly isNew: boolean;
}

/** What could not be read looks like what is not there: that is told in every format. */
function unreadNotes({ before, after }: Versions): readonly string[] {
  return [...new Set([before, after])].flatMap(({ label, unread }) =>
    unread === 0
      ? []
      : [`${label} cannot be read in ${counted(unread, "place")}: what stands there is left out of the comparison`],
  );
}

async function versionsNamed(operands: readonly string[], options: DiffOptions, io: Io): Promise<Versions> {
  const [first, second] = operands;
  if (second === undefined) return withEarlier(await openCanvas(first, io, options.maxSize), options, io);
  if (options.since !== undefined)
    throw new CliError("two files are compared with each other, not with a version of git", "leave out --since");
  if (first === "-" && second === "-")
    throw new CliError("standard input can be one of the two only", "name a file for the other");
  const before = await openCanvas(first, io, options.maxSize);
  return { before, after: await openCanvas(second, io, options.maxSize), since: before.label, isNew: false };
}

/** The version of a file that git keeps, beside the one that is there. */
async function withEarlier(after: OpenCanvas, { since, maxSize }: DiffOptions, io: Io): Promise<Versions> {
  const { label, path } = after;
  if (path === undefined)
    throw new CliError("standard input has no earlier version", "name it in front: canvas diff old.canvas.yaml -");
  const { versionsAround } = await import("../../files/versions.js");
  const versions = versionsAround(io.cwd);
  const commit = since === undefined ? versions.head() : versions.commit(since);
  if (commit === undefined)
    throw new CliError(
      "there is no commit yet to compare with",
      "name two files: canvas diff old.canvas.yaml new.canvas.yaml",
    );
  const name = since ?? "the last commit";
  const version = versions.at(commit, "working-tree")(path);
  if (version === "unchanged") return { before: after, after, since: name, isNew: false };
  const isNew = version === undefined;
  const text = version?.text ?? `canvas: 1\nname: ${JSON.stringify(after.canvas?.name ?? label)}\n`;
  const before = await openText(text, `${label} at ${name}`, path, io, maxSize);
  return { before, after, since: isNew ? `${name}, where ${label} was not there` : name, isNew };
}
