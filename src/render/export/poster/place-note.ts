import { harmless } from "../../../text/harmless.js";
import { onOneLine } from "../../../text/one-line.js";
import { wholeParts } from "../../../text/wrap.js";
import { type Belief, isOpen } from "../../beliefs.js";
import { isOwnName, type Note, type Scene, stateEnd } from "../../scene.js";
import { isRightToLeft } from "../text/direction.js";
import { textWidth, type Weight } from "../text/measure.js";
import { LEADING, leastLines, mirrored, moved, overlaid, type Piece, paragraph, stacked, type Type } from "./piece.js";
import type { PlacedNote } from "./poster.js";
import { THEME, tintOf } from "./theme.js";
import { BELIEFS, NOT_SAID, PRIMARY, type Token, tokenRows, tokensOf, tokenWidth } from "./tokens.js";

export const STRIPE = 7;
/** How large a part of an offer is set, in sizes of the type of its note. */
export const PART = 0.88;
/** Of a part, in sizes of its type. */
const INDENT = 0.8;
/** Above and below the words of a note, in sizes of its type. */
const MARGIN = 0.35;
/** At either side of them. */
const SIDE = 0.45;

/** What a note takes at a size of type at the very least. */
export function leastHeightOfNote(note: Note, size: number, width: number): number {
  const room = roomOfNote(width, size);
  const lines = textsOf(note).map(
    ({ text, share, less, weight }) => share * leastLines(text, { size: size * share, weight }, room - size * less),
  );
  return size * (LEADING * lines.reduce((sum, share) => sum + share, 0) + 2 * MARGIN);
}

/** What a note takes at a size of type at the very least in a column of some width, which is no less than the narrowest. */
export function leastAreaOfNote(note: Note, size: number, narrowest: number): number {
  const lines = textsOf(note).map(
    ({ text, share, weight }) => share * Math.max(narrowest, textWidth(text, size * share, weight)),
  );
  return size * (LEADING * lines.reduce((sum, area) => sum + area, 0) + 2 * MARGIN * narrowest);
}

/** How wide a line of a note may be. */
export function roomOfNote(width: number, size: number): number {
  return width - STRIPE - 2 * size * SIDE;
}

/** The texts of a note: how large each is set and how much narrower than the note, in sizes of its type. */
export function textsOf(note: Note): readonly TextOfNote[] {
  const known = TEXTS.get(note);
  if (known) return known;
  const texts = allTextsOf(note);
  TEXTS.set(note, texts);
  return texts;
}

interface TextOfNote {
  readonly text: string;
  readonly share: number;
  readonly less: number;
  readonly weight: Weight;
}

/** They are asked for once for each size and width that may be. */
const TEXTS = new WeakMap<Note, readonly TextOfNote[]>();

function allTextsOf(note: Note): readonly TextOfNote[] {
  const parts = note.parts.map(({ text, belief }) => {
    const less = PART * (INDENT + (belief ? 1 : 0));
    return { text, share: PART, less, weight: "regular" as const };
  });
  return [{ text: note.text, share: 1, less: 0, weight: weightOf(note) }, ...parts];
}

/** Whom it is all for and what they are offered stand out, each of them, whether its parts are named or not. */
export function weightOf({ item }: Note): Weight {
  return item.block === "customer_segments" || item.block === "value_propositions" ? "bold" : "regular";
}

/** A note at a size of type and a width, at the origin. */
export function placeNote(note: Note, scene: Scene, size: number, width: number): PlacedNote {
  const [left, top] = [STRIPE + size * SIDE, size * MARGIN];
  const room = roomOfNote(width, size);
  const content = stacked([head(note, scene, size, room), ...note.parts.map((part) => partLine(part, size, room))]);
  return {
    note,
    size,
    id: noteId(note),
    description: descriptionOf(note),
    x: 0,
    y: 0,
    width,
    height: content.height + 2 * top,
    stripes: stripesOf(note, scene),
    ground: groundOf(note, scene),
    isDashed: isOpen(note.belief) || note.parts.some(({ belief }) => isOpen(belief)),
    words: moved(content.words, left, top),
    signs: moved(content.signs, left, top),
  };
}

/** Signs of the segments, the words beside or below them, and at the far end what is believed and what matters most. */
function head(note: Note, scene: Scene, size: number, room: number): Piece {
  const flags = [...(note.belief ? [BELIEFS[note.belief]] : []), ...(note.isPrimary ? [PRIMARY] : [])];
  const flagRoom = flags.reduce((sum, flag) => sum + tokenWidth(flag, size), 0);
  const lead = tokenRows(tokensOf(note, scene), size, room - flagRoom);
  const type: Type = {
    size,
    weight: weightOf(note),
    ink: note.state === "now" ? "text" : "muted",
    ...(isOwnName(note) && { isOwn: true }),
  };
  const ourEnd = stateEnd(note);
  const text = note.text + ourEnd;
  const isBeside = lead.end <= room * 0.34 && lead.height <= LEADING * size;
  const frame = inDirectionOf(text, overlaid([lead, atFarEnd(flags, size, room)]), room);
  if (!isBeside) return stacked([frame, withOurEnd(paragraph(text, type, room), ourEnd)]);
  const hanging = keepsWordsWhole(text, type, room - lead.end) ? lead.end : 0;
  const words = paragraph(text, type, room, ends(text, lead.end, flagRoom), hanging);
  return overlaid([frame, withOurEnd(words, ourEnd)]);
}

/** A paragraph of the author's words with an end that is ours: a state, in a word that stands on one line. */
function withOurEnd(piece: Piece, end: string): Piece {
  const ourEnd = end.trim();
  const last = piece.words.at(-1);
  if (ourEnd === "" || !last?.isOwn) return piece;
  const { isOwn, ...words } = last;
  const marked = last.text === ourEnd ? words : { ...words, isOwn, ourEnd };
  return { ...piece, words: [...piece.words.slice(0, -1), marked] };
}

/** True where each word of a text fits on lines that begin further in: none is broken for the looks of it. */
function keepsWordsWhole(text: string, { size, weight }: Type, room: number): boolean {
  for (const part of wholeParts(harmless(onOneLine(text)))) if (textWidth(part, size, weight) > room) return false;
  return true;
}

/** What is drawn around a text stands at its beginning and at its end, whichever side that is. */
function inDirectionOf(text: string, frame: Piece, room: number): Piece {
  return isRightToLeft(text) ? mirrored(frame, room) : frame;
}

function ends(text: string, before: number, after: number): { readonly left: number; readonly right: number } {
  return isRightToLeft(text) ? { left: after, right: before } : { left: before, right: after };
}

function atFarEnd(flags: readonly Token[], size: number, room: number): Piece {
  const width = flags.reduce((sum, flag) => sum + tokenWidth(flag, size), 0);
  const row = tokenRows(flags, size, width + 1);
  return { ...row, signs: moved(row.signs, room - width + size * 0.1, 0) };
}

function partLine(part: Note["parts"][number], size: number, room: number): Piece {
  const small = size * PART;
  const indent = small * INDENT;
  const flags = part.belief ? [BELIEFS[part.belief]] : [];
  const type: Type = { size: small, weight: "regular", ink: "text", isOwn: true };
  const words = withOurEnd(paragraph(part.text, type, room - indent - flags.length * small), part.ourEnd);
  const bullet = tokenRows([NOT_SAID], small, room);
  const ends = flags.length === 0 ? [] : [atFarEnd(flags, small, room)];
  const frame = inDirectionOf(part.text, overlaid([bullet, ...ends]), room);
  const [line] = words.words;
  const shift = line?.isRightToLeft ? flags.length * small : indent;
  return overlaid([frame, { ...words, words: moved(words.words, shift, 0) }]);
}

function stripesOf({ serves }: Note, scene: Scene): PlacedNote["stripes"] {
  if (serves.whom === "everyone") return ["everyone"];
  if (serves.whom === "not-said") return [];
  return serves.segments.flatMap((segment) => scene.marks.get(segment)?.colour ?? []);
}

function groundOf({ serves, state }: Note, scene: Scene): string {
  if (state !== "now") return THEME.aside;
  const [only, ...more] = serves.whom === "segments" ? serves.segments : [];
  const mark = only && more.length === 0 ? scene.marks.get(only) : undefined;
  return mark ? tintOf(mark.colour) : THEME.note;
}

/** An id that is the same in every export: the block and the key, which ids in a picture may hold. */
function noteId({ item }: Note): string {
  return `${item.block}.${item.key.replace("#", "n")}`;
}

const BELIEF_WORDS: Readonly<Record<Belief, string>> = {
  untested: "rests on an untested hypothesis",
  testing: "rests on a hypothesis that is being tested",
  tested: "rests on a tested hypothesis",
  refuted: "rests on a refuted hypothesis",
};

/** What a note says and shows, for those who hear it. */
function descriptionOf(note: Note): string {
  const { serves, belief, isPrimary, state } = note;
  const whom =
    note.item.block === "customer_segments"
      ? undefined
      : serves.whom === "everyone"
        ? "for everyone"
        : serves.whom === "segments" && `for ${serves.segments.map(({ name }) => name).join(", ")}`;
  const said = [isPrimary && "priority 1", whom, state !== "now" && state, belief && BELIEF_WORDS[belief]];
  return harmless(onOneLine([note.text, ...said.filter((part) => typeof part === "string")].join("; ")));
}
