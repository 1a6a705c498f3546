import type { Belief } from "../beliefs.js";
import type { Note, Scene } from "../scene.js";

/** The signs of all whom a note serves, as text. */
export function signsText({ serves }: Note, scene: Scene): string {
  if (serves.whom === "everyone") return "○";
  if (serves.whom === "not-said") return "";
  return serves.segments.map((segment) => scene.marks.get(segment)?.sign ?? "◌").join(" ");
}

/** Whom a note serves, in words; empty when that is not said. */
export function servesText({ serves }: Note): string {
  if (serves.whom === "everyone") return "everyone";
  return serves.whom === "segments" ? serves.segments.map(({ name }) => name).join(", ") : "";
}

const BELIEF_SIGNS: Readonly<Record<Belief, string>> = {
  untested: "?",
  testing: "?",
  tested: "✓",
  refuted: "✗",
};

/** What is believed about a note and how much it matters, as signs. */
export function flagsText({ belief, isPrimary }: Pick<Note, "belief" | "isPrimary">): string {
  return [belief && BELIEF_SIGNS[belief], isPrimary && "★"].filter(Boolean).join(" ");
}
