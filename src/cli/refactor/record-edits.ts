import type { Facts } from "../../analysis/facts.js";
import { type Thing, thingsOf } from "../../analysis/refactor/thing.js";
import { recordEdits as editsOf, recordOf } from "../../interview/record.js";
import type { CanvasEdit } from "../../model/finding.js";

/**
 * What the interview remembers of a thing (`C2:website` was skipped) goes with it. An id that several things share says
 * nothing sure; then a question may be asked once more.
 */
export function recordEdits(source: string, { id, partOf }: Thing, to: string, facts: Facts): readonly CanvasEdit[] {
  if (partOf !== undefined || thingsOf(facts).filter((each) => each.id === id).length !== 1) return [];
  const record = recordOf(source);
  const newId = (question: string) => renamedIn(question, id ?? "", to);
  const all = (questions: ReadonlySet<string>) => new Set([...questions].map(newId));
  return editsOf(record, {
    skipped: all(record.skipped),
    unknown: all(record.unknown),
    answered: all(record.answered),
    drafts: new Map([...record.drafts].map(([question, draft]) => [newId(question), draft])),
  });
}

function renamedIn(question: string, id: string, to: string): string {
  const [family = "", ...about] = question.split(":");
  if (about.length === 0) return question;
  const ids = about.join(":").split("+");
  return `${family}:${ids.map((each) => (each === id ? to : each)).join("+")}`;
}
