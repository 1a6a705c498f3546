import { describe, expect, it } from "vitest";
import type { Question } from "../../src/interview/question.js";
import { findQuestion } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";

const canvas = (cafes: string, more = "") => `canvas: 1
name: Bakery
customer_segments:
  families: {name: Families, who: person}
  cafes: {name: Cafés${cafes}}
  offices: {name: Offices}
channels: {shop: {name: Shop${more}}}
revenue_streams: {sales: {name: Sales${more.replace("for", "from")}}}
`;

function asked(id: string, source: string): Question & { kind: "checklist" } {
  const state = stateOf(source, "2026-09-30");
  const question = state && findQuestion(state, id);
  if (question?.kind !== "checklist") throw new Error(`no checklist ${id}`);
  return question;
}

/** The link that ticking these groups writes. */
function linkOf(id: string, source: string, ticked: readonly string[]): unknown {
  return asked(id, source)
    .edits(ticked)
    .map((edit) => "value" in edit && edit.value);
}

describe("`all` is written for every group that is served, and only then", () => {
  const EVERYONE = ["families", "cafes", "offices"];

  it("where all are", () => {
    expect(linkOf("C2:shop", canvas(""), EVERYONE)).toEqual(["all"]);
    expect(linkOf("C2:shop", canvas(""), ["families", "offices"])).toEqual([["families", "offices"]]);
  });

  it("not where one of those that are ticked comes later: `all` would leave it out", () => {
    expect(linkOf("C2:shop", canvas(", decision: later"), EVERYONE)).toEqual([EVERYONE]);
  });

  it("not where one that is served pays nothing: `all` would take its money too", () => {
    const payers = ["families", "offices"];
    expect(linkOf("C4-from:sales", canvas(", pays: false"), payers)).toEqual([payers]);
  });

  it("and stands for those groups when it is asked again", () => {
    expect(asked("C4-from:sales", canvas("", ", for: all")).earlier).toEqual(EVERYONE);
    expect(asked("C2:shop", canvas("", ", for: all")).earlier).toEqual(EVERYONE);
  });
});
