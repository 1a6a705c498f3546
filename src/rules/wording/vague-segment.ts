import { isVagueName, VAGUE_NAMES } from "../../analysis/vague-name.js";
import { quoted } from "../../text/sentence.js";
import { wordsFor } from "../options.js";
import { namePlace, subjectOf } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  vague: {
    description: "Further names of groups that are nobody in particular, in the language of your canvases.",
    type: "words",
    default: [],
  },
} as const satisfies Record<string, OptionSpec>;

export const vagueSegment: Rule = {
  id: "vague-segment",
  category: "wording",
  severity: { sketch: "warning" },
  summary: "A segment is named so that almost anybody belongs to it.",
  why: "A business must choose whom to serve; nothing can be designed, priced or delivered for everyone, and nobody can phone ten of them.",
  fixAdvice:
    "Say who exactly, by what they are trying to get done and where you meet them: so that you could phone ten of them.",
  source: SOURCES.choice,
  options: OPTIONS,
  reads: ["segments", "header"],
  aggregate: { message: (names) => `These segments are nobody in particular: ${quoted(names)}.` },
  *check(canvas, _facts, options) {
    const vague = wordsFor(canvas.language, VAGUE_NAMES, options, "vague");
    for (const segment of canvas.segments)
      if (isVagueName(segment.name, vague))
        yield {
          message: `"${segment.name}" is nobody in particular.`,
          at: namePlace(segment),
          label: "who exactly?",
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
