import { attributesOf, valueInWords } from "../../analysis/characteristics.js";
import { foldName } from "../../analysis/fold.js";
import type { Characteristic, CharacteristicValue } from "../../model/canvas.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const characteristicIdle: Rule = {
  id: "characteristic-idle",
  category: "segments",
  severity: { review: "info" },
  summary: "All segments have the same value of a characteristic.",
  why: "A characteristic is there to recognise who belongs to which segment; one that all share identifies nobody.",
  fixAdvice: "Remove it from the segments; if it describes the whole market, say so in the canvas's description.",
  source: SOURCES.bases,
  reads: ["segments"],
  *check(canvas) {
    const [first, ...others] = canvas.segments.map(attributesOf);
    if (!first || others.length === 0) return;
    for (const [key, characteristic] of first) {
      const same = others.flatMap((attributes) => {
        const other = attributes.get(key);
        return other && sameValue(other) === sameValue(characteristic) ? [other] : [];
      });
      if (same.length < others.length) continue;
      const { attribute, value, path } = characteristic;
      yield {
        message: `All segments have the same ${attribute}, ${valueInWords(value)}: it identifies nobody.`,
        at: { path },
        related: same.slice(0, 3).map((other) => ({ at: { path: other.path }, label: "the same here" })),
        subject: "customer_segments",
        value: key,
        fix: {
          title: `remove \`${attribute}\` from all segments`,
          edits: [characteristic, ...same].map((idle) => ({ kind: "remove" as const, path: idle.path })),
        },
      };
    }
  },
};

function sameValue({ value }: Characteristic): string {
  return JSON.stringify(normal(value));
}

function normal(value: CharacteristicValue): unknown {
  if (value.kind === "text") return [...new Set(value.values.map(foldName))].sort();
  return value.kind === "number" ? value.value : [value.min ?? null, value.max ?? null];
}
