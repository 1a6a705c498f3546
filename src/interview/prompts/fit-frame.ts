import { displayWidth } from "../../text/width.js";
import type { Progress } from "../prompter.js";
import type { Question } from "../question.js";
import {
  around,
  entriesIn,
  footing,
  heading,
  keyLines,
  type Look,
  problemLines,
  titleLines,
  whyLines,
} from "./frame.js";

/** All that a prompt shows. */
export interface Frame {
  readonly question: Question;
  readonly progress: Progress;
  readonly showsWhy: boolean;
  /** What can be chosen, where the entries do not show it. */
  readonly options?: readonly string[];
  readonly entries: readonly (readonly string[])[];
  /** The entry whose turn it is. */
  readonly active: number;
  /** What is typed, with what stands before it; the terminal breaks it where it is too long. */
  readonly input?: string | undefined;
  /** True when an empty line stands between the entries and what is typed. */
  readonly isInputApart?: boolean;
  /** What was understood, or is expected. */
  readonly reading?: readonly string[];
  readonly problem: string | undefined;
  readonly keys: readonly string[];
}

/** What stands above the place where one types, and with it; and what stands below. */
interface Drawn {
  readonly content: readonly string[];
  readonly below: readonly string[];
}

/** What a low screen keeps, in lines. */
interface Kept {
  readonly blanks: boolean;
  /** At least; more where there is room. */
  readonly entries: number;
  /** At most, of the keys, and of what can be chosen or is expected. */
  readonly keys: number;
  readonly help: number;
}

const LOWER: readonly Kept[] = [
  { blanks: true, entries: 3, keys: Infinity, help: Infinity },
  { blanks: false, entries: 3, keys: Infinity, help: Infinity },
  { blanks: false, entries: 1, keys: Infinity, help: Infinity },
  { blanks: false, entries: 1, keys: 1, help: Infinity },
  { blanks: false, entries: 0, keys: 1, help: 2 },
  { blanks: false, entries: 0, keys: 0, help: 1 },
];

/**
 * A prompt as far as the screen has room for it: a frame that is higher could not be drawn over. The example and how to answer
 * go first, then empty lines, the other entries, and the keys; the question and what is typed stay.
 */
export function fitFrame(frame: Frame, look: Look): [content: string, below: string] {
  const { content, below } = fitted(frame, look);
  return [content.join("\n"), below.join("\n")];
}

function fitted(frame: Frame, look: Look): Drawn {
  const roomy = withRoom(frame, look);
  if (heightOf(roomy, frame, look) <= look.rows) return roomy;
  for (const kept of LOWER) {
    const room = look.rows - heightOf(lowFrame(frame, look, kept, []), frame, look);
    const entries = entriesIn(frame.entries, frame.active, room, look);
    if (room >= 0 && entries.length >= leastOf(frame, kept)) return lowFrame(frame, look, kept, entries);
  }
  return cut(frame, look);
}

function withRoom(frame: Frame, look: Look): Drawn {
  const { question, progress, showsWhy, options = [], entries, active, input, isInputApart, reading, problem } = frame;
  const above = [...heading(question, progress, look, showsWhy), ...options];
  const apart = isInputApart ? [""] : [];
  const shown = around(entries, active, above.length + 2 * apart.length, look);
  return {
    content: [...above, ...shown, ...apart, ...inputLines(input)],
    below: [...(reading ?? [""]), ...footing(problem, frame.keys, look, question)],
  };
}

function lowFrame(frame: Frame, look: Look, { blanks, keys, help }: Kept, entries: readonly string[]): Drawn {
  const { question, progress, showsWhy, options = [], isInputApart, reading = [], problem } = frame;
  const blank = blanks ? [""] : [];
  const why = showsWhy ? whyLines(question, look) : [];
  return {
    content: [
      ...[...titleLines(question, progress, look), ...why, ...blank],
      ...options.filter((line) => blanks || line !== "").slice(0, help),
      ...entries,
      ...(isInputApart ? blank : []),
      ...inputLines(frame.input),
    ],
    below: [
      ...(reading.length === 0 ? blank : reading.slice(0, help)),
      ...problemLines(problem, look),
      ...keyLines(frame.keys, look, question).slice(0, keys),
    ],
  };
}

function inputLines(input: string | undefined): readonly string[] {
  return input === undefined ? [] : [input];
}

/** How many lines of the entries are to be seen at least: where one types, what is typed stands below them. */
function leastOf({ entries, active, input }: Frame, { entries: least }: Kept): number {
  const all = entries.flat().length;
  const own = input === undefined ? (entries[active]?.length ?? 0) : 0;
  return Math.min(all, Math.max(least, own));
}

/** Where nothing is left to give up, the explanation is cut, and then the question. */
function cut(frame: Frame, look: Look): Drawn {
  const { question, progress, showsWhy, entries, active, input, problem } = frame;
  const typed = input === undefined ? (entries[active] ?? []) : [input];
  const drawn = { content: typed, below: problemLines(problem, look) };
  const room = Math.max(1, look.rows - heightOf(drawn, frame, look));
  const said = [...titleLines(question, progress, look), ...(showsWhy ? whyLines(question, look) : [])];
  return { ...drawn, content: [...(said.length <= room ? said : [...said.slice(0, room - 1), "…"]), ...typed] };
}

function heightOf({ content, below }: Drawn, { input }: Frame, { columns }: Look): number {
  // The cursor stands behind what is typed: a line that is full takes one more.
  const broken = input === undefined ? 0 : Math.floor(displayWidth(input) / columns);
  return content.length + broken + below.length;
}
