import type { Keybinding, KeypressEvent } from "@inquirer/core";
import type { Desk } from "../desk.js";
import type { Progress, Reply } from "../prompter.js";
import type { Option, QuestionKind, QuestionOf } from "../question.js";
import { REQUIRED } from "../required.js";
import { type Look, unbroken, withSpaces, wrapped } from "./frame.js";

/** What every prompt is given. */
export interface PromptConfig<K extends QuestionKind> {
  readonly question: QuestionOf<K>;
  readonly progress: Progress;
  readonly look: Look;
  readonly desk: Desk;
}

/** Up and Down have these too: `k`, `j`, Ctrl-P and Ctrl-N where nothing is typed, only the latter where something is. */
export const MOVING: readonly Keybinding[] = ["vim", "emacs"];
export const MOVING_WHILE_TYPING: readonly Keybinding[] = ["emacs"];

/** The reply that a key means in every prompt; a problem when this question does not take it. */
export function controlReply(
  key: KeypressEvent,
  isRequired: boolean,
): Reply | { readonly problem: string } | undefined {
  if (!key.ctrl) return undefined;
  if (key.name === "b") return { kind: "back" };
  if (key.name !== "s" && key.name !== "k") return undefined;
  if (isRequired) return { problem: REQUIRED };
  return { kind: key.name === "s" ? "skip" : "unknown" };
}

/** The number that a digit key stands for; 0 for other keys. */
export function numberOf({ name }: KeypressEvent): number {
  return /^[1-9]$/.test(name) ? Number(name) : 0;
}

/** What can be chosen, with the digit key of each; what is a number itself needs none beside it. */
export function numbered(options: readonly Option[], look: Look): readonly string[] {
  const words = options.map(({ label }, i) =>
    i < 9 && label !== `${i + 1}` ? `${unbroken(`${i + 1} `)}${label}` : label,
  );
  return wrapped(words.join(" · "), look, 2).map(withSpaces);
}
