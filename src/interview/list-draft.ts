import type { Plain } from "../document/edit/plain.js";
import type { Line, QuestionOf } from "./question.js";

/**
 * How a draft tells the lines that stood there when it was begun from new ones, which are texts: one that stayed only is,
 * one that was written anew was something and is something else, one that was taken out only was. Whatever else stands in
 * the file when the question is asked again has come since, and whatever is missing was taken out elsewhere.
 */
const [WAS, IS] = ["was", "is"];

/** A line that stood there before. */
export function keptLine(text: string): Line {
  return { text, was: text };
}

/** The lines of a draft as they stand beside what the file has now; undefined when it is none of a list. */
export function linesFrom(written: Plain, earlier: readonly string[] = []): readonly Line[] | undefined {
  if (!Array.isArray(written)) return undefined;
  const left = new Leftovers(earlier);
  const lines = written.map((one) => lineFrom(one, left));
  return lines.includes(undefined) ? undefined : [...lines.flatMap((line) => line ?? []), ...left.rest().map(keptLine)];
}

/** The line that a part of a draft stands for, if any; undefined for what is none. */
function lineFrom(one: Plain, left: Leftovers): readonly Line[] | undefined {
  if (typeof one === "string") return [left.take(one) ? keptLine(one) : { text: one }];
  const [was, is] = one instanceof Map ? [one.get(WAS), one.get(IS)] : [];
  if (typeof was === "string" && typeof is === "string") return [left.take(was) ? { text: is, was } : { text: is }];
  if (typeof is === "string") return left.take(is) ? [keptLine(is)] : [];
  if (typeof was !== "string") return undefined;
  left.take(was);
  return [];
}

/** What a draft tells of each line, and of those that stood there before; undefined when all stands as it was. */
export function listDraft(
  lines: readonly Line[],
  { earlier = [], suggested }: Pick<QuestionOf<"list">, "earlier" | "suggested">,
): Plain | undefined {
  const before = earlier.length > 0 ? earlier : (suggested ?? []);
  const stays = ({ text, was = text }: Line, at: number) => text === was && text === before[at];
  if (lines.length === before.length && lines.every(stays)) return undefined;
  const left = new Leftovers(earlier);
  const told = lines.map(({ text, was }): Plain => {
    if (was === undefined || !left.take(was)) return text;
    return new Map([...(was === text ? [] : [[WAS, was] as const]), [IS, text] as const]);
  });
  return [...told, ...left.rest().map((text) => new Map([[WAS, text]]))];
}

/** Lines of the file that nothing has been said of yet; two may be alike. */
class Leftovers {
  private readonly counts = new Map<string, number>();
  private readonly all: readonly string[];

  constructor(all: readonly string[]) {
    this.all = all;
    for (const text of all) this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  /** Takes one out; false when there is none. */
  take(text: string): boolean {
    const count = this.counts.get(text) ?? 0;
    if (count > 0) this.counts.set(text, count - 1);
    return count > 0;
  }

  /** Those that are left, in the order of the file. */
  rest(): readonly string[] {
    const counts = new Map(this.counts);
    return this.all.filter((text) => {
      const count = counts.get(text) ?? 0;
      if (count > 0) counts.set(text, count - 1);
      return count > 0;
    });
  }
}
