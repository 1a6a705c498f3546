import { dirname } from "node:path";
import { FileError } from "../../files/file-error.js";
import { foldersToWatch } from "../../files/folders-to-watch.js";
import { type FolderWatch, watchFolders } from "../../files/watch-folders.js";
import { READ_ON } from "../../report/index.js";
import { CliError } from "../errors.js";
import { INTERRUPTED } from "../interrupted.js";
import type { Io } from "../io.js";
import { say } from "../say.js";
import { projectsFor } from "./config/projects.js";
import { type LintRun, lintFiles } from "./lint-files.js";
import type { LintCommandOptions } from "./lint-options.js";
import { memory } from "./memory.js";

/** Editors and git make several changes at a time, in milliseconds. */
const SETTLE = 80;
/** In Markdown too. */
const LINE_BETWEEN = "\n---\n\n";
const CLEAR = "\u001b[2J\u001b[H";

type Watching = Omit<LintRun, "memory" | "projects" | "onNews">;

/**
 * `canvas lint --watch`: lints, and again after each change, until it is interrupted or nobody reads any more. Every run
 * finds the files anew and reads them; only those are checked whose text or config has changed, and only what differs
 * from the last report is reported.
 */
export async function watchFiles(operands: readonly string[], watching: Watching): Promise<number> {
  const { options, io } = watching;
  refuseContradictions(operands, options);
  const watch = watchFolders();
  const end = whenEnded(io);
  const known = memory();
  let configFolders: readonly string[] = [];
  const watchAll = () => watch.watch([...foldersToWatch(operands, io.cwd), ...configFolders]);
  try {
    for (let isFirst = true; ; isFirst = false) {
      const projects = projectsFor(options.config, io.cwd);
      // Before the files are read: what changes while they are is an event for the next run.
      watchAll();
      const linting = lintOnce(operands, { ...watching, projects, memory: known }, isFirst);
      const code = await Promise.race([linting, end.interrupted]);
      if (code === "interrupted") return leftBehind(linting);
      configFolders = [...projects.files()].map((file) => dirname(file));
      watchAll();
      const ended = await Promise.race([end.interrupted, end.unread, settled(watch)]);
      if (ended !== undefined) return ended === "interrupted" ? INTERRUPTED : code;
    }
  } finally {
    end.forget();
    watch.close();
  }
}

/** What is still being written when Ctrl-C comes goes on while its reader reads; a second Ctrl-C ends that too. */
function leftBehind(linting: Promise<unknown>): number {
  linting.catch(() => undefined);
  return INTERRUPTED;
}

/** One run. What cannot be done ends the watch when it begins, and may be mended later on. */
async function lintOnce(operands: readonly string[], run: LintRun, isFirst: boolean): Promise<number> {
  const { io, memory } = run;
  let isTold = false;
  const onNews = () => {
    isTold = true;
    beginReport(run, isFirst);
  };
  try {
    return await lintFiles(operands, { ...run, onNews });
  } catch (error) {
    if (isFirst || !(error instanceof CliError || error instanceof FileError)) throw error;
    if (memory?.isNews(error.message) === true) {
      onNews();
      const lines = error instanceof CliError ? error.lines : [error.message];
      for (const line of [...lines, ...(error.hint === undefined ? [] : [error.hint])]) tell(line, io);
    }
    return 2;
  } finally {
    if (isTold && (isFirst || io.stdout.isTTY === true)) tell("watching for changes; Ctrl-C ends it", io);
  }
}

/** Waits until something has happened, and until nothing more does. */
async function settled(watch: FolderWatch): Promise<undefined> {
  await watch.event();
  while (watch.takeEvent()) await pause(SETTLE);
  return undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Parts a report from the one before: a terminal begins anew, a file or a pipe goes on, for people below a line. */
function beginReport({ destinations, io: { stdout, stderr } }: LintRun, isFirst: boolean): void {
  if (stdout.isTTY === true) stdout.write(CLEAR);
  if (stdout.isTTY === true || isFirst) return;
  stderr.write("canvas: checked again\n");
  if (destinations.some(({ format, path }) => path === undefined && READ_ON.has(format))) stdout.write(LINE_BETWEEN);
}

function tell(line: string, { stderr }: Io): void {
  say(stderr, `canvas: ${line}`);
}

/** What ends a watch: somebody presses Ctrl-C, or the reader of standard output goes. */
interface Ends {
  readonly interrupted: Promise<"interrupted">;
  readonly unread: Promise<"unread">;
  forget(): void;
}

function whenEnded({ stdout }: Io): Ends {
  let interrupt: (() => void) | undefined;
  const interrupted = new Promise<"interrupted">((resolve) => {
    interrupt = () => resolve("interrupted");
    process.on("SIGINT", interrupt);
  });
  const unread = new Promise<"unread">((resolve) => {
    if ("once" in stdout && typeof stdout.once === "function")
      for (const event of ["error", "close"]) stdout.once(event, () => resolve("unread"));
  });
  return { interrupted, unread, forget: () => interrupt && process.off("SIGINT", interrupt) };
}

const NOT_WHILE_WATCHING = ["fix", "fixDryRun", "writeBaseline", "pruneBaseline", "staged", "shard", "stats"] as const;

function refuseContradictions(operands: readonly string[], options: LintCommandOptions): void {
  if (operands.includes("-") || options.stdinFilename !== undefined)
    throw new CliError("standard input cannot be watched", "name a file or a folder");
  const odd = NOT_WHILE_WATCHING.find((name) => options[name] !== undefined && options[name] !== false);
  if (odd === undefined) return;
  const flag = `--${odd.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new CliError(`${flag} does not go with --watch`, "leave out one of them");
}
