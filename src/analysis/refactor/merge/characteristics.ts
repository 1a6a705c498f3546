import type { Characteristic, CharacteristicValue, Segment } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import { spanOf } from "../../characteristics.js";
import { type Combined, type Saying, saidOfSome, told } from "./combined.js";

/** What describes one of them describes the whole as an alternative. */
export function unitedCharacteristics(segments: readonly Segment[]): Combined {
  const all = segments.flatMap(({ characteristics }) => characteristics);
  if (all.length === 0) return { field: "characteristics", value: undefined };
  const bases = told(all.map(({ basis }) => basis));
  const notes: string[] = [];
  const value = new Map(
    bases.map((basis) => [
      basis,
      basisOf(
        all.filter((each) => each.basis === basis),
        notes,
      ),
    ]),
  );
  const kept = saidOfSome(attributesOf(segments), segments, " in `characteristics`");
  return { field: "characteristics", value, notes, kept };
}

/** The attributes, and who of the segments has them. */
function attributesOf(segments: readonly Segment[]): readonly Saying[] {
  const wordOf = ({ basis, attribute }: Characteristic) => attribute || basis;
  const words = told(segments.flatMap(({ characteristics }) => characteristics.map(wordOf)));
  return words.map((word) => [
    word,
    segments.filter(({ characteristics }) => characteristics.some((each) => wordOf(each) === word)),
  ]);
}

/** A basis is one plain text, or attributes; beside attributes a text is an attribute that has no name yet. */
function basisOf(all: readonly Characteristic[], notes: string[]): PlainValue {
  if (all.every(({ attribute }) => attribute === ""))
    return told(all.flatMap(({ value }) => textsOf(value))).join("; ");
  const attributes = told(all.map(({ attribute }) => attribute));
  return new Map(
    attributes.map((attribute) => {
      const values = all.filter((each) => each.attribute === attribute).map(({ value }) => value);
      return [attribute || "description", alternatives(attribute, values, notes)];
    }),
  );
}

function alternatives(attribute: string, values: readonly CharacteristicValue[], notes: string[]): PlainValue {
  const texts = told(values.flatMap(textsOf));
  if (values.every(({ kind }) => kind === "text")) return texts.length === 1 ? (texts[0] ?? "") : texts;
  const spans = values.flatMap((value) => spanOf(value) ?? []);
  if (spans.length < values.length) return told([...texts, ...spans.map(spanInWords)]);
  const [min, max] = [Math.min(...spans.map((span) => span.min)), Math.max(...spans.map((span) => span.max))];
  if (min === max) return min;
  if (hasGap(spans)) notes.push(`\`${attribute}\` has one range over both, the gap between them included`);
  // A range without its ends says nothing; then the attribute stands for everyone.
  if (min === -Infinity && max === Infinity) return "any";
  const ends = [["min", min] as const, ["max", max] as const].filter(([, end]) => Number.isFinite(end));
  return new Map(ends);
}

function hasGap(spans: readonly { readonly min: number; readonly max: number }[]): boolean {
  const sorted = [...spans].sort((a, b) => a.min - b.min);
  let reached = sorted[0]?.max ?? 0;
  for (const { min, max } of sorted.slice(1)) {
    if (min > reached) return true;
    reached = Math.max(reached, max);
  }
  return false;
}

function textsOf(value: CharacteristicValue): readonly string[] {
  return value.kind === "text" ? value.values : [];
}

function spanInWords({ min, max }: { readonly min: number; readonly max: number }): string {
  if (min === max) return String(min);
  if (min === -Infinity) return `below ${max}`;
  return max === Infinity ? `from ${min}` : `${min} to ${max}`;
}
