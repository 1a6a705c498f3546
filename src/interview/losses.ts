import { type Plain, samePlain } from "../document/edit/plain.js";
import { fieldOfText } from "../document/edit/plain-field.js";
import { namesIn } from "./names-in.js";
import type { Question } from "./question.js";

type Path = readonly string[];

/** Something that the canvas said and does not say any more. */
interface Loss {
  /** Where what it was said about stands; empty for the canvas itself. */
  readonly of: Path;
  /** True when that goes itself. */
  readonly isWhole: boolean;
  /** What was said, in words of the format. */
  readonly fields: readonly string[];
  /** True when the answer says itself that it goes: what is for a group that is ignored now. */
  readonly isMeant: boolean;
}

/** What goes with an answer. */
export interface Losses {
  /** In words. */
  readonly lines: readonly string[];
  /** True when all of it is what the answer says itself. */
  readonly areMeant: boolean;
}

const NONE: Losses = { lines: [], areMeant: true };

/** Keys that say what a thing is called: who takes it out knows that. */
const NAMES: ReadonlySet<string> = new Set(["name", "text", "statement"]);

/**
 * What goes with an answer that it was not asked for.
 * @param writes the places that the question is about: what goes there was taken out by who answered
 */
export function losses(before: string, after: string, { writes }: Pick<Question, "writes">): Losses {
  if (keepsEveryLine(before, after)) return NONE;
  const [was, is] = [fieldOfText(before, []), fieldOfText(after, [])];
  if (!(was instanceof Map)) return NONE;
  const nameOf = namesIn(was);
  const isStill = (id: string) => is !== undefined && namesIn(is)(id) !== undefined;
  const places = writes.map((place) => place.split("."));
  const lost = [...lostFrom(was, is, [])].filter(
    (one) => !one.path[0]?.startsWith("x-") && !isAsked(one, places) && !isToldElsewhere(one, is),
  );
  const found = lost.flatMap((one) => {
    const isMeant = isLinkToIgnored(one, was, is);
    return asLoss(one, nameOf, isStill).map((loss) => ({ ...loss, isMeant }));
  });
  return {
    lines: grouped(found).map((loss) => inWords(loss, nameOf)),
    areMeant: found.every(({ isMeant }) => isMeant),
  };
}

/** True when lines were only added: then nothing can be lost, and the texts need not be read. */
function keepsEveryLine(before: string, after: string): boolean {
  const lines = after.split("\n").values();
  return before.split("\n").every((line) => {
    for (const other of lines) if (other === line) return true;
    return false;
  });
}

/** A part of the canvas that is not there any more; of a list, the entries that are not. */
interface Lost {
  readonly path: Path;
  readonly value: Plain;
  /** True when entries are left in the list that it went from. */
  readonly isSome: boolean;
}

function* lostFrom(before: Plain, after: Plain | undefined, path: Path): Generator<Lost> {
  if (after === undefined && !isRegister(path)) return yield { path, value: before, isSome: false };
  if (before instanceof Map) {
    for (const [key, value] of before) yield* lostFrom(value, childOf(after, key), [...path, key]);
    return;
  }
  // A value in place of another is a correction; `all` may become those that it means.
  if (before === "all" || after === undefined || (!Array.isArray(before) && !Array.isArray(after))) return;
  const left = new Set(after instanceof Map ? after.keys() : entriesOf(after));
  const gone = entriesOf(before).filter((entry) => !left.has(entry));
  if (gone.length > 0) yield { path, value: gone, isSome: true };
}

const LINKS: ReadonlySet<string | undefined> = new Set(["for", "from", "depends_on"]);

/** True for links to groups that are ignored now, and were not. */
function isLinkToIgnored({ path, value }: Lost, was: Plain, is: Plain | undefined): boolean {
  const ids = value instanceof Map ? [] : entriesOf(value);
  const isIgnored = (canvas: Plain | undefined, id: string) =>
    at(canvas, ["customer_segments", id, "decision"]) === "ignore";
  return LINKS.has(path.at(-1)) && ids.length > 0 && ids.every((id) => isIgnored(is, id) && !isIgnored(was, id));
}

function at(value: Plain | undefined, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((part, key) => (part instanceof Map ? part.get(key) : undefined), value);
}

/** Blocks and the parts of an offer: what is in them goes one by one. */
function isRegister(path: Path): boolean {
  return path.length === 0 || (path.length === 3 && path[2] === "elements");
}

function childOf(after: Plain | undefined, key: string): Plain | undefined {
  if (after instanceof Map) return after.get(key);
  return after !== undefined && entriesOf(after).includes(key) ? key : undefined;
}

function entriesOf(value: Plain): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => (typeof entry === "string" ? [entry] : []));
}

/** True when a question is about what went: about the place itself, or about all that was in it. */
function isAsked({ path, value }: Pick<Lost, "path" | "value">, places: readonly Path[]): boolean {
  const isPlace = places.some(
    (place) =>
      (place.length > 1 || path.length === 1) &&
      place.length <= path.length &&
      place.every((key, i) => key === "*" || key === path[i]),
  );
  if (isPlace || path.length < 3 || !(value instanceof Map)) return isPlace;
  return [...value].every(([key, one]) => isAsked({ path: [...path, key], value: one }, places));
}

/** True for a part of an offer that another offer tells of now, with all that was said about it. */
function isToldElsewhere({ path: [place, , , id, ...deeper], value, isSome }: Lost, after: Plain | undefined): boolean {
  const offers = after instanceof Map && place !== undefined ? after.get(place) : undefined;
  if (id === undefined || deeper.length > 0 || isSome || !(offers instanceof Map)) return false;
  return [...offers.values()].some((offer) => {
    const parts = offer instanceof Map ? offer.get("elements") : undefined;
    const told = parts instanceof Map ? parts.get(id) : undefined;
    return told !== undefined && samePlain(told, value);
  });
}

function asLoss(
  { path, value, isSome }: Lost,
  nameOf: (id: string) => string | undefined,
  isStill: (id: string) => boolean,
): readonly Omit<Loss, "isMeant">[] {
  const isThing = path.length === 2 || (path.length === 4 && path[2] === "elements");
  if (isThing && !isSome) {
    const fields = value instanceof Map ? [...value.keys()].filter((key) => !NAMES.has(key)).map(readable) : [];
    return fields.length === 0 ? [] : [{ of: path, isWhole: true, fields }];
  }
  if (path.length === 1 && value instanceof Map)
    return [...value].flatMap(([key, one]) => asLoss({ path: [...path, key], value: one, isSome }, nameOf, isStill));
  // That a list does not name any more what is gone needs no saying while it names others.
  const entries = entriesOf(value instanceof Map ? [...value.keys()] : value).filter((id) => !isSome || isStill(id));
  if (isSome && entries.length === 0) return [];
  const of = path.length < 3 ? [] : path.slice(0, path[2] === "elements" && path.length > 4 ? 4 : 2);
  const named = entries.flatMap((id) => nameOf(id) ?? []).map((name) => ` "${name}"`);
  const field = readable(path.slice(of.length).filter((key) => !/^\d+$/.test(key))[0] ?? "");
  return [{ of, isWhole: false, fields: [`${field}${named.join(",")}`] }];
}

function readable(key: string): string {
  return key.replaceAll("_", " ");
}

/** What is lost of one thing is said in one go. */
function grouped(all: readonly Loss[]): readonly Loss[] {
  const groups = new Map<string, Loss>();
  for (const loss of all) {
    const key = JSON.stringify(loss.of);
    groups.set(key, { ...loss, fields: [...(groups.get(key)?.fields ?? []), ...loss.fields] });
  }
  return [...groups.values()];
}

function inWords({ of, isWhole, fields }: Loss, nameOf: (id: string) => string | undefined): string {
  const id = of.at(-1);
  const subject = id === undefined ? "The canvas" : `"${nameOf(id) ?? readable(id)}"`;
  return `${subject} ${isWhole ? "goes, with" : "no longer has"}: ${fields.join("; ")}.`;
}
