import { resolve } from "node:path";
import { applyEdits } from "../../document/edit.js";
import { readAgain } from "../../document/read-canvas.js";
import { readText } from "../../files/read.js";
import { requireWritable } from "../../files/write.js";
import { openDesk } from "../../interview/desk.js";
import { entriesOf } from "../../interview/entries.js";
import { type InterviewFile, interview } from "../../interview/interview.js";
import { itemQuestion } from "../../interview/item-question.js";
import { narrowedTo } from "../../interview/narrowed-prompter.js";
import { stateWithIds } from "../../interview/open-questions.js";
import type { Prompter } from "../../interview/prompter.js";
import { replyEdits } from "../../interview/reply-edits.js";
import { isAskedAt, type Part, progressOf } from "../../interview/session.js";
import type { InterviewState } from "../../interview/state.js";
import { atLineStart } from "../../report/line-start.js";
import { CliError } from "../errors.js";
import { fileInMemory, fileOnDisk } from "../init/interview-file.js";
import { requireReadable } from "../init/require-readable.js";
import { terminalPrompter } from "../init/terminal-prompter.js";
import { INTERRUPTED } from "../interrupted.js";
import type { Io } from "../io.js";
import { onlyCanvas } from "../open-canvas.js";
import { say } from "../say.js";
import { commandWith, type GivenOptions, shellWord } from "../shell-command.js";
import { sizeLimit } from "../size-limit.js";
import { today } from "../today.js";
import { writeDiff } from "../write-diff.js";
import { changedMeanwhile } from "../write-over.js";
import type { AddableKind } from "./kinds.js";

export interface AskOptions {
  readonly color?: boolean;
  /** Ask line by line, for screen readers. */
  readonly plain?: boolean;
  readonly dryRun?: boolean;
  /** In bytes. */
  readonly maxSize?: number;
}

/** Asks a person at a terminal for one item: what it is called, then what the interview would ask about it. */
export async function askForItem(
  kind: AddableKind,
  operand: string | undefined,
  { dryRun = false, maxSize, ...asking }: AskOptions,
  io: Io,
): Promise<number> {
  const command = `canvas add ${kind.kind}`;
  const instead = `say what to add: ${command} FILE --${kind.textField} TEXT (${command} --help lists all)`;
  const prompter = terminalPrompter(io, { ...asking, command, instead });
  try {
    const { label, path, source } = await openFor(operand, maxSize, io);
    if (!dryRun) await requireWritable(path, label);
    const file = dryRun ? fileInMemory(source) : fileOnDisk({ path, label, replaces: null, limit: sizeLimit(maxSize) });
    const given = { "max-size": maxSize, "dry-run": dryRun || undefined };
    const { id, outcome } = await askAbout(kind, { file, source, label, today: today(io), given }, prompter);
    if (dryRun) writeDiff(io, label, source, file.read() ?? source);
    else if (id === undefined) prompter.tell("Nothing was added.");
    else say(io.stdout, addedLine(kind, id, label, file));
    return outcome === "quit" ? INTERRUPTED : 0;
  } finally {
    prompter.close();
  }
}

async function openFor(operand: string | undefined, maxSize: number | undefined, io: Io) {
  if (operand === "-") throw new CliError("questions cannot be asked about standard input", "name a file");
  const label = atLineStart(operand ?? (await onlyCanvas(io.cwd)));
  const path = resolve(io.cwd, label);
  const source = readText(path, { label, ...sizeLimit(maxSize) });
  requireReadable({ label, canvas: source, maxSize });
  return { label, path, source };
}

interface Asked {
  readonly file: InterviewFile;
  readonly source: string;
  readonly label: string;
  /** ISO date. */
  readonly today: string;
  /** What to give again to a command that goes on. */
  readonly given: GivenOptions;
}

/** The id of what was added; none when the first question had no answer. */
async function askAbout(kind: AddableKind, { file, source, label, today, given }: Asked, prompter: Prompter) {
  const state = stateWithIds(source, today);
  if (state === undefined) throw new CliError(`${label} cannot be read`);
  const question = itemQuestion(state, kind.block);
  // There is no item yet to keep in the file what was typed about it.
  const desk = openDesk(async () => undefined);
  const reply = await prompter.ask(question, progressOf(question), desk);
  if (reply.kind !== "answer") {
    const typed = await desk.clear();
    if (question.kind === "text" && isText(typed)) prompter.tell(typedSoFar(kind, typed, label, given));
    return { id: undefined, outcome: reply.kind };
  }
  const { text } = applyEdits(state.source, replyEdits(state, question, reply));
  if ((await file.write(text, source)) === "changed") throw changedMeanwhile({ label, undone: "nothing was added" });
  const id = newIdIn(kind, state, text);
  if (id === undefined) return { id, outcome: "finished" as const };
  const about = { skeleton: text, today, within: questionsAbout(kind, id), preview: async () => "" };
  return { id, outcome: await interview(narrowedTo(new Set([id]), prompter), file, about) };
}

const isText = (typed: unknown): typed is string => typeof typed === "string" && typed !== "";

/** What was typed when the question was left, as a command that takes it up. */
function typedSoFar({ kind, textField }: AddableKind, text: string, label: string, given: GivenOptions): string {
  const command = commandWith(`canvas add ${kind}`, label, given);
  return `What was typed, to go on with: ${command} --${textField}=${shellWord(text)}`;
}

function newIdIn({ block }: AddableKind, { canvas }: InterviewState, text: string): string | undefined {
  const before = new Set(entriesOf(block, canvas).map(({ key }) => key));
  const after = readAgain(text).canvas;
  return after && entriesOf(block, after).find(({ key }) => !before.has(key))?.key;
}

/** The questions of the interview about one item: those named after it, and those with a row for it. */
function questionsAbout({ block }: AddableKind, id: string): Part {
  return (question, _, depth) => {
    if (!isAskedAt(depth, question)) return false;
    // A better name would be another id, and another item to ask about.
    const isOfBlock = question.writes.some((place) => place.startsWith(`${block}.`) && !place.endsWith("*.name"));
    if (question.kind === "assign") return isOfBlock && question.rows.some(({ value }) => value === id);
    const isPayment = block === "customer_segments" && question.id === `C4:${id}`;
    return isPayment || (isOfBlock && question.id.endsWith(`:${id}`));
  };
}

function addedLine({ block }: AddableKind, id: string, label: string, file: InterviewFile): string {
  const { line } = readAgain(file.read() ?? "").positions.locate({ path: [block, id], part: "key" }).start;
  return `${label}: added ${block}/${id} in line ${line}`;
}
