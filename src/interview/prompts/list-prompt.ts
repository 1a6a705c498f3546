import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from "@inquirer/core";
import { isDontKnow } from "../answers.js";
import { linesOf } from "../draft.js";
import type { Reply } from "../prompter.js";
import type { Line } from "../question.js";
import { around, footing, heading, type Look, stylesOf, wrapped } from "./frame.js";
import { MOVING_WHILE_TYPING, type PromptConfig } from "./prompt.js";
import { useControl } from "./use-control.js";

/** Asks for several lines, one idea each: an empty line ends, Up goes back to the line before. */
export const listPrompt = createPrompt<Reply, PromptConfig<"list">>(({ question, progress, look, desk }, done) => {
  const [lines, setLines] = useState<readonly Line[]>(linesOf(question));
  const [at, setAt] = useState(lines.length);
  const [value, setValue] = useState("");
  const control = useControl(question.isRequired === true, done);

  const finish = (): void => {
    const answer = lines.map(({ text }) => text);
    const problem = question.check?.(answer);
    if (problem === undefined) done({ kind: "answer", answer, was: lines.map(({ was }) => was) });
    else control.setProblem(problem);
  };

  useKeypress((key, rl) => {
    const write = (text: string): void => {
      rl.clearLine(0);
      rl.write(text);
      setValue(text);
    };
    const goTo = (index: number, now: readonly Line[]): void => {
      desk.keep(now);
      setLines(now);
      setAt(index);
      write(now[index]?.text ?? "");
    };
    if (control.handle(key, rl.line === "?")) return write(value);
    if (isEnterKey(key)) {
      if (at === lines.length && value.trim() === "") return finish();
      if (lines.length === 0 && isDontKnow(value)) {
        desk.note(linesOf(question));
        write(value);
        return control.notKnown();
      }
      const now = withLine(lines, at, value);
      return goTo(now.length, now);
    }
    if (isUpKey(key, MOVING_WHILE_TYPING) || isDownKey(key, MOVING_WHILE_TYPING)) {
      const now = withLine(lines, at, value);
      return goTo(Math.max(0, Math.min(now.length, at + (isUpKey(key, MOVING_WHILE_TYPING) ? -1 : 1))), now);
    }
    setValue(rl.line);
    desk.note(withLine(lines, at, rl.line));
    control.setProblem(undefined);
  });

  const title = heading(question, progress, look, control.showsWhy);
  const above = [
    ...title,
    ...(lines.length === 0 ? [] : around(shown(lines, at, look), Math.min(at, lines.length - 1), title.length, look)),
  ];
  const input = `${stylesOf(look).marked(`${String(at + 1).padStart(3)}>`)} ${value}`;
  return [[...above, input].join("\n"), footing(control.problem, keysFor(value, lines.length), look, question)];
});

function keysFor(value: string, count: number): readonly string[] {
  if (count === 0) return ["Enter next line", "an empty line ends"];
  return [value === "" ? "Enter done" : "Enter next line", "Up change a line"];
}

/** The lines with one of them written anew; an empty one goes away. */
function withLine(lines: readonly Line[], at: number, value: string): readonly Line[] {
  const text = value.trim();
  return [...lines.slice(0, at), ...(text === "" ? [] : [{ ...lines[at], text }]), ...lines.slice(at + 1)];
}

function shown(lines: readonly Line[], at: number, look: Look): readonly (readonly string[])[] {
  const { faint } = stylesOf(look);
  return lines.map(({ text }, i) => {
    const mark = `${String(i + 1).padStart(3)}. `;
    return i === at ? [faint(`${mark}(below)`)] : wrapped(text, look, mark.length, mark);
  });
}
