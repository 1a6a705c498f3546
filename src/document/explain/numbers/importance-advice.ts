import type { CanvasPath } from "../../../model/path.js";
import { hedgedNumber } from "./number-in-text.js";

/** How important a need is to a segment, or a hypothesis to the model: from 1 to 5. */
export function isImportance(path: CanvasPath): boolean {
  const isOfNeed = path.length > 2 && path.at(-2) === "needs";
  return isOfNeed || (path[0] === "hypotheses" && path.length === 3 && path.at(-1) === "importance");
}

const LEVELS: readonly (readonly [numbers: readonly number[], words: readonly string[]])[] = [
  [[5], ["very high", "highest", "critical", "essential", "vital", "crucial", "must", "must-have", "top"]],
  [
    [4, 5],
    ["high", "important", "big", "strong", "hoch", "wichtig", "haute", "alta", "alto"],
  ],
  [[3], ["medium", "middle", "moderate", "normal", "average", "mittel", "moyen", "media", "medio"]],
  [
    [1, 2],
    ["low", "small", "weak", "minor", "nice-to-have", "niedrig", "gering", "faible", "baja", "bajo", "bassa"],
  ],
];

/** How an importance is written that stands there in a word, or is out of range. */
export function importanceAdvice(path: CanvasPath, written: string): string {
  const key = path.at(-1);
  const word = written.trim().toLowerCase();
  const scale = "Importance is a number from 1 to 5, where 5 matters most";
  const outOfFive = /^[0-5] *\/ *5$/.test(word) ? hedgedNumber(word) : undefined;
  const numbers = outOfFive === undefined ? LEVELS.find(([, words]) => words.includes(word))?.[0] : [outOfFive];
  if (numbers === undefined) return `${scale}: for example \`${key}: 3\`.`;
  return `${scale}: write ${numbers.map((number) => `\`${key}: ${number}\``).join(" or ")}.`;
}
