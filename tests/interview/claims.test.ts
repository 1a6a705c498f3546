import { describe, expect, it } from "vitest";
import { fieldOfText } from "../../src/document/edit/plain-field.js";
import { applyEdits } from "../../src/document/edit.js";
import type { QuestionOf } from "../../src/interview/question.js";
import { findQuestion } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";
import { OPTIONS } from "./bakery.js";

/** Three groups, two of which claim something. */
const shop = (early: string, late: string) => `canvas: 1
name: Bakery
customer_segments:
  early: {name: Early risers${early}}
  late: {name: Late risers${late}}
  cafes: {name: Cafés in the quarter}
`;

const CLAIMED = {
  ofOne: [", separate_from: {late: [channels, offer]}", ""],
  qualified: [", separate_from: {customer_segments/late: offer, cafes: channels}", ""],
  ofTheFirst: ["", ", separate_from: {early: channels, cafes: offer}"],
  ofAll: [", separate_from: {all: offer}", ", separate_from: {early: channels}"],
  ofAnother: [", separate_from: {cafes: offer}", ""],
} as const;

function asked(claimed: keyof typeof CLAIMED, id: string) {
  const [early, late] = CLAIMED[claimed];
  const state = stateOf(shop(early, late), OPTIONS.today);
  const question = state && findQuestion(state, id);
  if (!state || !question) throw new Error(`${id} is not asked`);
  return { question, source: state.source };
}

/** The claims of both groups after criteria were ticked about them. */
function claimsAfter(claimed: keyof typeof CLAIMED, ticked: readonly string[]) {
  const { question, source } = asked(claimed, "R-claim:early+late");
  const { text } = applyEdits(source, (question as QuestionOf<"checklist">).edits(ticked));
  const of = (id: string) => fieldOfText(text, ["customer_segments", id, "separate_from"]);
  return { text, isUntouched: text === source, early: of("early"), late: of("late") };
}

describe("what separates two groups", () => {
  it.each([
    ["ofOne", ["offer", "channels"]],
    ["qualified", ["offer"]],
    ["ofTheFirst", ["channels"]],
    ["ofAll", ["offer", "channels"]],
    ["ofAnother", undefined],
  ] as const)("is ticked where it is claimed already, whichever of the two says it (%s)", (claimed, ticked) => {
    expect(asked(claimed, "R-claim:early+late").question.earlier).toEqual(ticked);
    expect(claimsAfter(claimed, ticked ?? []).isUntouched).toBe(true);
  });

  it("keeps what is still ticked, and takes back what is not", () => {
    expect(claimsAfter("ofOne", ["offer"]).early).toEqual(new Map([["late", ["offer"]]]));
    expect(claimsAfter("ofOne", ["offer", "channels", "relationships"]).early).toEqual(
      new Map([["late", ["channels", "offer", "relationships"]]]),
    );
    expect(claimsAfter("ofOne", []).text).toContain("  early: {name: Early risers}\n");
    expect(claimsAfter("qualified", []).text).toContain(
      "  early: {name: Early risers, separate_from: {cafes: channels}}\n",
    );
  });

  it("changes the claim where it stands, and leaves those about others", () => {
    expect(claimsAfter("ofTheFirst", []).late).toEqual(new Map([["cafes", "offer"]]));
    expect(claimsAfter("ofTheFirst", ["offer", "channels"])).toMatchObject({
      early: new Map([["late", ["offer"]]]),
      late: new Map([
        ["early", "channels"],
        ["cafes", "offer"],
      ]),
    });
  });

  it("is still claimed of the others one by one where it was claimed of all", () => {
    expect(claimsAfter("ofAll", ["channels"])).toMatchObject({
      early: new Map([["cafes", ["offer"]]]),
      late: new Map([["early", "channels"]]),
    });
  });

  it("is told of each group before one is chosen; the only one with a claim is", () => {
    const { question } = asked("qualified", "R-claim:early");
    expect(question.kind === "choice" && question.options.map(({ label }) => label)).toEqual([
      "Late risers (claimed: offer)",
      "Cafés in the quarter (claimed: channels)",
    ]);
    expect(question.earlier).toBeUndefined();
    expect(asked("ofOne", "R-claim:early").question.earlier).toBe("late");
  });
});
