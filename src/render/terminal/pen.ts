import { harmless } from "../../text/harmless.js";
import { onOneLine } from "../../text/one-line.js";
import type { Belief } from "../beliefs.js";
import type { TextOptions } from "../view.js";

/** The signs a picture is drawn with. */
interface Signs {
  readonly everyone: string;
  readonly later: string;
  readonly notSaid: string;
  readonly primary: string;
  readonly focus: string;
  readonly part: string;
  /** What is being tested has the sign of what is untested. */
  readonly belief: Readonly<Record<Exclude<Belief, "testing">, string>>;
  /** Between two segments. */
  readonly times: string;
  /** From one number to another. */
  readonly to: string;
  readonly unknown: string;
  readonly dash: string;
  /** Lines, by the sides they reach: 1 up, 2 right, 4 down, 8 left. */
  readonly lines: string;
}

const UNICODE: Signs = {
  everyone: "○",
  later: "◌",
  notSaid: "·",
  primary: "★",
  focus: "◄",
  part: "–",
  belief: { refuted: "✗", untested: "?", tested: "✓" },
  times: "×",
  to: "–",
  unknown: "·",
  dash: "–",
  lines: " ╵╶└╷│┌├╴┘─┴┐┤┬┼",
};

const ASCII: Signs = {
  everyone: "o",
  later: ".",
  notSaid: ":",
  primary: "!",
  focus: "<",
  part: "-",
  belief: { refuted: "x", untested: "?", tested: "v" },
  times: "x",
  to: "-",
  unknown: ".",
  dash: "-",
  lines: " ||++|++-+-+++++",
};

/** What a back end draws with: the signs, and the author's words made safe to show. */
export interface Pen {
  readonly signs: Signs;
  readonly ascii: boolean;
  /** The author's words on one line: harmless, with line breaks inside as spaces. */
  words(text: string): string;
}

/** The pen for these options. */
export function penFor({ ascii }: Pick<TextOptions, "ascii">): Pen {
  return {
    signs: ascii ? ASCII : UNICODE,
    ascii,
    words: (text) => harmless(onOneLine(text).trim(), { ascii }),
  };
}
