import type { KeypressEvent } from "@inquirer/core";
import { useState } from "@inquirer/core";
import type { Reply } from "../prompter.js";
import { REQUIRED } from "../required.js";
import { controlReply } from "./prompt.js";

/** What all prompts share: the keys that work in each of them, the explanation, and what is wrong with the answer. */
export interface Control {
  readonly problem: string | undefined;
  readonly showsWhy: boolean;
  setProblem(problem: string | undefined): void;
  /** What "don't know", typed out, comes to. */
  notKnown(): void;
  /** True when the key was one of those that work everywhere; `?` counts when nothing stands beside it. */
  handle(key: KeypressEvent, isWhy: boolean): boolean;
}

/** The state that all prompts share. */
export function useControl(isRequired: boolean, done: (reply: Reply) => void): Control {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [showsWhy, setShowsWhy] = useState(false);
  return {
    problem,
    showsWhy,
    setProblem,
    notKnown: () => (isRequired ? setProblem(REQUIRED) : done({ kind: "unknown" })),
    handle: (key, isWhy) => {
      const reply = controlReply(key, isRequired);
      if (reply && "problem" in reply) setProblem(reply.problem);
      else if (reply) done(reply);
      else if (isWhy) setShowsWhy(!showsWhy);
      else return false;
      return true;
    },
  };
}
