import type { CanvasEdit, Fix } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import { printText } from "../../edit/scalar.js";
import { shapeAt } from "../../explain/known-keys.js";
import { fits } from "../../read/fits-schema.js";
import { withoutCurlyQuotes } from "../../read/slips/curly-quotes.js";
import type { Shape } from "../../shape.js";
import type { MapEntry, ScalarNode } from "../../source-tree.js";
import type { CutText } from "./cut-text.js";

/** A value without quotes in braces, and the keys without a value that follow it. */
export interface CutValue {
  readonly path: CanvasPath;
  readonly value: ScalarNode;
  readonly rest: readonly MapEntry[];
  /** Value and rest as the author wrote them. */
  readonly whole: string;
}

interface Around {
  /** The keys that may stand beside the text. */
  readonly known: readonly string[];
  /** Whether the pieces may not be put together without asking. */
  readonly isUnsure: boolean;
}

/** Says of a cut value that its pieces belong in quotes, or in brackets where a list may stand. */
export function quoteOrList(cut: CutValue, { known, isUnsure }: Around): CutText {
  const { path, value, rest } = cut;
  const shape = shapeAt(path) ?? {};
  const isQuoted = withoutCurlyQuotes(cut.whole) !== cut.whole;
  const meant = takesList(shape) && !isQuoted ? asList(cut) : asText(cut, shape);
  const field = rest.find(({ key }) => known.includes(key))?.key;
  const text = String(value.written ?? value.value);
  const noun = [shape.type].flat().includes("string") ? "text" : "value";
  const words = rest.map(({ key }) => `"${key}"`).join(", ");
  return {
    message: `the comma after "${text}" ends the ${noun}; ${words} ${rest.length > 1 ? "are cut off and become keys" : "is cut off and becomes a key"}`,
    at: { start: rest[0]?.keySpan.start ?? value.end, end: rest.at(-1)?.keySpan.end ?? value.end },
    label: "cut off",
    related: [{ at: value, label: `what YAML reads as the ${noun}` }],
    advice: field === undefined ? `${meant.advice}.` : `${meant.advice}, or give the key a colon: \`${field}: …\`.`,
    subject: path.join("/"),
    // What is a word of the format may have been meant as one.
    ...(meant.fix && field === undefined && !isUnsure ? { fix: meant.fix } : {}),
    by: "comma",
    pieces: [
      ...rest.map(({ key }) => [...path.slice(0, -1), key]),
      // That it is no text is not worth saying: in quotes it will be one.
      ...(typeof value.value === "string" ? [] : [path]),
    ],
  };
}

interface Meant {
  readonly advice: string;
  readonly fix?: Fix;
}

function asText({ path, rest, whole: written }: CutValue, shape: Shape): Meant {
  const whole = withoutCurlyQuotes(written);
  const key = path.at(-1);
  if (!fits(shape, whole))
    return {
      advice: `\`${key}\` takes one value: keep that one, and give ${rest.length > 1 ? "the others keys" : "the other a key"} of ${rest.length > 1 ? "their" : "its"} own`,
    };
  return {
    advice: `Put quotes around the whole: \`${key}: ${printText(whole, { inFlow: true })}\``,
    fix: {
      title: `put quotes around "${whole}"`,
      edits: [...removals(path, rest), { kind: "set", path, value: whole }],
    },
  };
}

function asList({ path, value, rest }: CutValue): Meant {
  const entries = [String(value.written ?? value.value), ...rest.map(({ key }) => key)];
  const list = `[${entries.map((entry) => printText(entry, { inFlow: true })).join(", ")}]`;
  return {
    advice: `Write them as a list: \`${path.at(-1)}: ${list}\``,
    fix: { title: `write \`${list}\``, edits: [...removals(path, rest), { kind: "set", path, value: entries }] },
  };
}

function removals(path: CutValue["path"], rest: CutValue["rest"]): readonly CanvasEdit[] {
  return rest.map(({ key }) => ({ kind: "remove", path: [...path.slice(0, -1), key] }));
}

/** True where texts may stand in a list; a list of anything is one of numbers more often. */
function takesList({ items, anyOf = [] }: Shape): boolean {
  return items?.type === "string" || anyOf.some((branch) => branch.items !== undefined);
}
