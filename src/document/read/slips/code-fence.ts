import type { YamlProblem } from "../yaml-problem.js";
import { type Line, lineAt, lineBelow, lineNumber, wholeLine } from "./line.js";

/** A canvas that was copied with the marks of a code block in Markdown; undefined when the line is none. */
export function codeFence(source: string, at: number): YamlProblem | undefined {
  const line = lineAt(source, at);
  const mark = fenceOn(line);
  if (mark === undefined) return undefined;
  const closing = closingBelow(source, line, mark);
  return {
    ...wholeLine(line),
    message: `the line ${line.text.trim()} belongs to Markdown, where it stands around code, and is no YAML`,
    advice: closing ? `Delete it, and line ${lineNumber(source, closing.start)} as well.` : "Delete it.",
  };
}

function fenceOn({ text }: Line): string | undefined {
  return /^\s*(`{3}|~{3})[`~]*[\w.-]*\s*$/.exec(text)?.[1];
}

function closingBelow(source: string, opening: Line, mark: string): Line | undefined {
  let line = lineBelow(source, opening);
  while (line && fenceOn(line) !== mark) line = lineBelow(source, line);
  return line;
}
