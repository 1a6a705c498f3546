import { idFromName } from "../../model/id-from-name.js";
import type { CanvasPath } from "../../model/path.js";
import { CRITERIA, SPELLING_VARIANTS } from "../../model/vocabulary.generated.js";
import { SHAPES } from "../canvas-shape.generated.js";
import { fits } from "../read/fits-schema.js";
import type { SourceNode } from "../source-tree.js";
import { type Form, inFlow, type Small, settingTo, textField, textsIn } from "./form-words.js";
import { knownKeys, shapeAt } from "./known-keys.js";
import { hedgedNumber, readNumber } from "./numbers/number-in-text.js";

/** A text, a number or a list where a map belongs: what that map would hold. */
export function adviceOnMap(path: CanvasPath, node: SourceNode): Form | undefined {
  if (path.at(-1) === "separate_from") return claimOf(node);
  const keys = shapeAt(path)?.propertyNames?.$ref;
  if (keys === "id") return withIds(path, node);
  if (keys !== undefined) return underWord(path, node, SHAPES[keys]?.enum ?? []);
  return typeof path.at(-1) === "number" ? asFacts(path, node) : underField(path, node);
}

/** `separate_from: [clubs]` */
function claimOf(node: SourceNode): Form | undefined {
  const [id] = textsIn(node) ?? [];
  if (id === undefined) return undefined;
  return {
    advice: `Write behind each segment what separates the two, for example \`separate_from: ${inFlow({ [id]: ["offer"] })}\`; what may stand there: ${CRITERIA.join(", ")}.`,
  };
}

/** `personas: Rita` and `needs: [Save time]` */
function withIds(path: CanvasPath, node: SourceNode): Form {
  const key = path.at(-1);
  const texts = textsIn(node) ?? [];
  const ids = texts.map(idFromName);
  const takesText = fits(shapeAt([...path, "id"]) ?? {}, "text");
  if (!takesText || texts.length === 0 || ids.includes(""))
    return { advice: `Give each an id, under which its facts stand: \`${key}: {id: {…}}\`.` };
  const [id = "", text = ""] = [ids[0], texts[0]];
  const advice = `Give each an id: \`${key}: ${inFlow({ [id]: text })}\`.`;
  if (new Set(ids).size < ids.length) return { advice };
  const map = Object.fromEntries(texts.map((one, i) => [ids[i] ?? "", one]));
  return { advice, suggestions: [{ title: "give each an id", edits: [{ kind: "set", path, value: map }] }] };
}

/** `roles: Head of buying` */
function underWord(path: CanvasPath, node: SourceNode, words: readonly unknown[]): Form | undefined {
  const [text] = textsIn(node) ?? [];
  const standard = words.filter((word) => typeof word === "string" && !Object.hasOwn(SPELLING_VARIANTS, word));
  const [first] = standard;
  if (text === undefined || typeof first !== "string") return undefined;
  return {
    advice: `Say which it is, for example \`${path.at(-1)}: ${inFlow({ [first]: text })}\`; the words for it are ${standard.join(", ")}.`,
  };
}

/** `experiments: [Ask them]`: an entry that has facts. */
function asFacts(path: CanvasPath, node: SourceNode): Form | undefined {
  const [text] = textsIn(node) ?? [];
  const field = text === undefined ? undefined : textField(path, text);
  if (text === undefined || field === undefined) return undefined;
  return { advice: `Say what it is: \`${inFlow({ [field]: text })}\`.`, fix: settingTo(path, { [field]: text }) };
}

const MOST_SHOWN = 2;

/** `size: 200` and `economics: high` */
function underField(path: CanvasPath, node: SourceNode): Form | undefined {
  const value = node.kind === "scalar" ? smallIn(node.value) : undefined;
  if (value === undefined) return undefined;
  const fields = knownKeys(path).filter((key) => {
    const shape = shapeAt([...path, key]) ?? {};
    return typeof value === "string" ? shape.enum?.includes(value) : isFigure([...path, key]);
  });
  const maps = fields.slice(0, MOST_SHOWN).map((field): Small => ({ [field]: value }));
  if (maps.length === 0) return undefined;
  const written = maps.map((map) => `\`${path.at(-1)}: ${inFlow(map)}\``).join(" or ");
  const others = fields.slice(MOST_SHOWN).map((field) => `\`${field}\``);
  const advice = `Say what it is: ${written}${others.length === 0 ? "" : `, or under ${others.join(", ")}`}.`;
  const fixes = maps.map((map) => settingTo(path, map));
  const [only] = fixes;
  return only && fields.length === 1 ? { advice, fix: only } : { advice, suggestions: fixes };
}

function isFigure(path: CanvasPath): boolean {
  return fits(shapeAt(path) ?? {}, { low: 1, high: 2 });
}

/** A number that stands in a text is one. */
function smallIn(value: string | number | boolean | null): string | number | undefined {
  if (typeof value !== "string") return typeof value === "number" ? value : undefined;
  const read = readNumber(value);
  if (read !== undefined && !read.isPercent && read.low === read.high) return read.low;
  const hedged = hedgedNumber(value);
  return hedged === undefined ? value : Number(hedged);
}
