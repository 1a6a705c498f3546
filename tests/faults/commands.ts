import { toldOnce } from "./installed.js";
import { canvas } from "./program.js";

/** A command as `canvas --help` and its own help tell of it. */
export interface Command {
  /** `["lint"]`, `["add", "segment"]`. */
  readonly words: readonly string[];
  /** `--view`, `--all`. */
  readonly options: readonly string[];
  /** How many operands it asks for, those that may be left out included. */
  readonly operands: number;
}

/** All commands, so that new ones are tried without a change of the tests. */
export function allCommands(): readonly Command[] {
  return toldOnce("commands", () => commandsBelow([]));
}

/** A command that has others below it is found in them; `add` alone is tried too. */
function commandsBelow(words: readonly string[]): readonly Command[] {
  const help = canvas([...words, "--help"]).out;
  const below = namesIn(help).flatMap((name) => commandsBelow([...words, name]));
  return words.length === 0 ? below : [commandOf(words, help), ...below];
}

function namesIn(help: string): readonly string[] {
  const list = help.split("Commands:\n")[1] ?? "";
  return [...list.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
}

function commandOf(words: readonly string[], help: string): Command {
  const usage = /^Usage: .*$/m.exec(help)?.[0] ?? "";
  return {
    words,
    options: [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = ""]) => option),
    operands: (usage.replace("[options]", "").match(/[[<]\w/g) ?? []).length,
  };
}

/** A canvas beside the one that is shown, for what takes two: an earlier version of it. */
export const BEFORE = "before.canvas.yaml";

/** Command lines that show as much of a canvas file as there is to show, for every command. */
export function showingLines(
  file: string,
  ids: readonly [string, string] = ["a", "b"],
): readonly (readonly string[])[] {
  const special: Readonly<Record<string, readonly (readonly string[])[]>> = {
    lint: LINT_FORMATS.map((format) => ["lint", "--format", format, file]),
    show: VIEWS.flatMap((view) => [
      ["show", "--view", view, file],
      ["show", "--view", view, "--plain", file],
      ["show", "--view", view, "--format", "json", file],
    ]),
    export: EXPORTS.map((format) => ["export", "--format", format, file]),
    why: [["why", ...ids, file]],
    without: [
      ["without", ids[0], file],
      ["without", "--all", file],
    ],
    diff: [[], ["--plain"], ["--format", "md"], ["--format", "json"]].flatMap((options) => [
      ["diff", BEFORE, file, ...options],
      ["diff", file, BEFORE, ...options],
    ]),
    init: [["init", file, "--answers", file]],
    fmt: [["fmt", "--check", file]],
  };
  return allCommands().flatMap(
    ({ words }) =>
      special[words.join(" ")] ?? [
        [...words, file],
        [...words, ids[0], file],
        [...words, ...ids, file],
      ],
  );
}

const LINT_FORMATS = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "markdown",
  "summary",
  "summary-csv",
];
const VIEWS = ["canvas", "segments", "separation", "fit", "flow", "money", "beliefs", "completeness"];
const EXPORTS = ["svg", "html", "md", "json", "csv", "mermaid"];
