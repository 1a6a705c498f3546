import { partsOf, thingsOf } from "../analysis/refactor/thing.js";
import type { Plain } from "../document/edit/plain.js";
import { fieldOfText } from "../document/edit/plain-field.js";
import type { CanvasEdit } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { type Followed, followedList, followedMap, type Rename, UNTOUCHED } from "./followed.js";
import type { Question } from "./question.js";
import { PARTS, RECORD_KEY } from "./record.js";
import { allQuestions } from "./session.js";
import type { InterviewState } from "./state.js";

/** What has become of the thing that an id stood for. */
export interface ChangedId {
  readonly id: string;
  /** What questions about it are about now; undefined when there are none any more. */
  readonly asked: string | undefined;
  /** What answers mean that name it; undefined when they mean nothing any more. */
  readonly meant: string | undefined;
}

/**
 * Lets what the interview remembers follow a change of the canvas: what was noted or typed under questions about things that
 * are gone goes, and what has another id is remembered by that. Of the record, nothing else changes.
 * @param after the canvas as it was changed, with the record as it was
 */
export function followIds(before: InterviewState, after: InterviewState, changed: readonly ChangedId[]) {
  const written = fieldOfText(after.source, [RECORD_KEY]);
  if (!(written instanceof Map)) return [];
  const follow = following(before, after, changed);
  const drafted = movedDrafts(written, follow.draftOf);
  // What was begun under another question is gone on with, also where this one was skipped.
  const skipped: Rename = (id) => (drafted.has(follow.question(id)) ? undefined : follow.question(id));
  const parts = [...written].map(([part, value]): [string, Followed] => {
    const path = [RECORD_KEY, part];
    if (part === "drafts") return [part, followedMap(value, path, follow.draftOf, follow.draft)];
    const isNoted = PARTS.some((each) => each === part);
    const rename = part === "skipped" ? skipped : follow.question;
    return [part, isNoted ? followedList(value, path, rename) : UNTOUCHED];
  });
  const isEmptied = parts.length > 0 && parts.every(([, { isGone }]) => isGone);
  return isEmptied ? [REMOVED] : parts.flatMap(([, { edits }]) => edits);
}

const REMOVED: CanvasEdit = { kind: "remove", path: [RECORD_KEY] };

/** The questions to which a draft moves that nobody skipped. */
function movedDrafts(record: ReadonlyMap<string, Plain>, draftOf: Rename): ReadonlySet<string | undefined> {
  const [drafts, skipped] = [record.get("drafts"), record.get("skipped")];
  if (!(drafts instanceof Map)) return new Set();
  const isMoved = (id: string) => draftOf(id) !== id && !drafts.has(draftOf(id) ?? id);
  const isSkipped = (id: string) => Array.isArray(skipped) && skipped.includes(id);
  return new Set([...drafts.keys()].filter((id) => isMoved(id) && !isSkipped(id)).map(draftOf));
}

interface Following {
  readonly question: Rename;
  /** The question that what was typed under one belongs to. */
  readonly draftOf: Rename;
  draft(id: string, draft: Plain, path: CanvasPath): Followed;
}

function following(before: InterviewState, after: InterviewState, changed: readonly ChangedId[]): Following {
  const [had, left] = [idsIn(before), idsIn(after)];
  const [asked, asks] = [questionsById(before), questionsById(after)];
  const changeOf = (id: string) => changed.find((each) => each.id === id);
  // An id that several things share says by itself nothing sure of a question.
  const isChanged = (id: string, question: string) =>
    had.has(id) && (!left.has(id) || (changeOf(id) !== undefined && asked.has(question) && !asks.has(question)));
  const idNow = (id: string) => changeOf(id)?.meant ?? (had.has(id) && !left.has(id) ? undefined : id);
  const questionNow = (question: string): string | undefined => {
    const { family, ids } = partsOfQuestion(question);
    const now = ids.map((id) => (isChanged(id, question) ? changeOf(id)?.asked : id));
    return now.includes(undefined) ? undefined : family + now.join("+");
  };
  /** The question about what a thing has become part of, where nothing is answered that would have to give way. */
  const movedTo = (question: string): string | undefined => {
    const { family, ids } = partsOfQuestion(question);
    const now = ids.map((id) => (isChanged(id, question) ? changeOf(id)?.meant : id));
    const to = family + [...new Set(now)].join("+");
    const open = now.includes(undefined) ? undefined : asks.get(to);
    return open && (open.kind === "list" || open.earlier === undefined) ? to : undefined;
  };
  const draftOf = (question: string) => questionNow(question) ?? movedTo(question);
  return {
    question: questionNow,
    draftOf,
    draft: (id, draft, path) => {
      const [was, is] = [asked.get(id), asks.get(draftOf(id) ?? id)];
      if (was === undefined) return UNTOUCHED;
      const among = (valuesOf: (question: Question) => ReadonlySet<string>): Rename => {
        const offered = valuesOf(was);
        const offers = is ? valuesOf(is) : new Set([...offered].flatMap((value) => idNow(value) ?? []));
        return (value) => {
          if (!offered.has(value) || offers.has(value)) return value;
          const now = idNow(value);
          return now !== undefined && (now === value || offers.has(now)) ? now : undefined;
        };
      };
      return followedDraft(draft, path, { key: among(rowsOf), value: among(optionsOf) });
    },
  };
}

/** `B1:` and `retail` of `B1:retail`; `L:channels/` and `retail` of `L:channels/retail`. */
function partsOfQuestion(question: string): { readonly family: string; readonly ids: readonly string[] } {
  const at = Math.max(question.indexOf(":"), question.lastIndexOf("/")) + 1;
  return at === 0
    ? { family: question, ids: [] }
    : { family: question.slice(0, at), ids: question.slice(at).split("+") };
}

/** What was typed in words of its own stays; what was chosen follows what it stands for. */
function followedDraft(
  draft: Plain,
  path: CanvasPath,
  now: { readonly key: Rename; readonly value: Rename },
): Followed {
  if (Array.isArray(draft)) return followedList(draft, path, now.value);
  if (draft instanceof Map) return followedMap(draft, path, now.key, (_, value, at) => followedDraft(value, at, now));
  const value = typeof draft === "string" ? now.value(draft) : draft;
  if (value === undefined) return { edits: [{ kind: "remove", path }], isGone: true };
  return { edits: value === draft ? [] : [{ kind: "set", path, value }], isGone: false };
}

/** The rows or fields of a question; none where there is one answer. */
function rowsOf(question: Question): ReadonlySet<string> {
  if (question.kind === "fields") return new Set(question.fields.map(({ id }) => id));
  return new Set(question.kind === "assign" ? question.rows.map(({ value }) => value) : []);
}

/** What can be chosen in a question; nothing where one types. */
function optionsOf(question: Question): ReadonlySet<string> {
  return new Set("options" in question ? question.options.map(({ value }) => value) : []);
}

/** True where something has gone that questions may be about. */
export function takesIdsOut(before: InterviewState, after: InterviewState): boolean {
  if (before.facts === after.facts) return false;
  const left = idsIn(after);
  return [...idsIn(before)].some((id) => !left.has(id));
}

function idsIn({ facts }: InterviewState): ReadonlySet<string> {
  return new Set([...thingsOf(facts), ...partsOf(facts)].flatMap(({ id }) => id ?? []));
}

function questionsById(state: InterviewState): ReadonlyMap<string, Question> {
  return new Map([...allQuestions(state)].map((question) => [question.id, question]));
}
