import type { Pager, PagerCommand } from "../files/pager.js";
import { displayWidth } from "../text/width.js";
import type { Io } from "./io.js";
import { writePieces } from "./write-pieces.js";

/** What the shell exits with when it finds no such program. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/**
 * Writes lines to standard output, through a pager when they are more than the screen holds. Only a person at a terminal
 * gets one: never a pipe, a file or a CI job.
 * @param lines each without its line end
 * @param wanted false with `--no-pager`
 */
export async function writePaged(io: Io, lines: Iterable<string>, wanted = true): Promise<void> {
  const { rows, columns } = io.stdout;
  const command = wanted ? pagerFor(io) : undefined;
  const pieces = withLineEnds(lines)[Symbol.iterator]();
  if (!command || rows === undefined) return writePieces(io.stdout, goOn(pieces));
  const screen = takeScreen(pieces, rows, columns);
  // Node loads what starts programs only where one is to start.
  const pager = screen.isFull ? await (await import("../files/pager.js")).startPager(command) : undefined;
  const all = chain(screen.pieces, goOn(pieces))[Symbol.iterator]();
  const shown: string[] = [];
  if (!pager || !(await isShown(pager, keeping(goOn(all), shown))))
    await writePieces(io.stdout, chain(shown, goOn(all)));
}

/** The pager of this terminal; undefined where none may or can be used. */
function pagerFor(io: Io): PagerCommand | undefined {
  const { env } = io;
  if (!io.stdout.isTTY || !io.stdin.isTTY || env.TERM === "dumb" || (env.CI !== undefined && env.CI !== ""))
    return undefined;
  // As git does: what less is told unless its user says otherwise; leave when all fits, show colours, keep the screen.
  const settings = { ...env, LESS: env.LESS ?? "FRX" };
  const { PAGER } = env;
  if (PAGER === undefined) return { command: "less", args: ["-FRX"], isShell: false, env: settings };
  if (PAGER.trim() === "" || PAGER.trim() === "cat") return undefined;
  return { command: PAGER, args: [], isShell: true, env: settings };
}

/** False when the shell found no such pager, so that nothing was seen. */
async function isShown(pager: Pager, lines: Iterable<string>): Promise<boolean> {
  // Ctrl-C goes to both: the pager stops reading, and this process must not end before it.
  const ignore = () => undefined;
  process.on("SIGINT", ignore);
  try {
    for (const line of lines) if (!(await pager.write(line))) break;
    const code = await pager.end();
    return code !== NOT_FOUND && code !== NOT_EXECUTABLE;
  } finally {
    process.off("SIGINT", ignore);
  }
}

/** The pieces that fill a screen, or all when they fit; the prompt that follows takes a row too. */
function takeScreen(pieces: Iterator<string>, rows: number, columns = Number.POSITIVE_INFINITY) {
  const taken: string[] = [];
  let used = 1;
  while (used <= rows) {
    const { done, value } = pieces.next();
    if (done) return { pieces: taken, isFull: false };
    taken.push(value);
    used += Math.max(1, Math.ceil(displayWidth(value.replace(ESCAPES, "").trimEnd()) / columns));
  }
  return { pieces: taken, isFull: true };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
const ESCAPES = /\u001B\[[0-9;]*m/g;

/** What an iterator has left; who stops early does not close it. */
function goOn(iterator: Iterator<string>): Iterable<string> {
  return { [Symbol.iterator]: () => ({ next: () => iterator.next() }) };
}

function* withLineEnds(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
}

function* chain(first: Iterable<string>, then: Iterable<string>): Iterable<string> {
  yield* first;
  yield* then;
}

/** The same lines, remembered as they pass. */
function* keeping(lines: Iterable<string>, kept: string[]): Iterable<string> {
  for (const line of lines) {
    kept.push(line);
    yield line;
  }
}
