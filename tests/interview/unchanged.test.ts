import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldOfText } from "../../src/document/edit/plain-field.js";
import { applyEdits } from "../../src/document/edit.js";
import { assignedBefore, withTakenBack } from "../../src/interview/draft.js";
import { stateWithIds } from "../../src/interview/open-questions.js";
import type { Answer, Question } from "../../src/interview/question.js";
import { replyEdits } from "../../src/interview/reply-edits.js";
import { allQuestions, findQuestion } from "../../src/interview/session.js";
import type { InterviewState } from "../../src/interview/state.js";

function stateOf(text: string): InterviewState {
  const state = stateWithIds(text, "2026-09-30");
  if (state === undefined) throw new Error(`no canvas:\n${text}`);
  return state;
}

/** What Enter alone gives: what stands there already. */
function asItStands(question: Question): Answer | undefined {
  if (question.kind === "assign") return withTakenBack(assignedBefore(question), question);
  if (question.kind !== "checklist") return question.earlier;
  const { options, earlier = [], ordered = false } = question;
  const values = options.map(({ value }) => value);
  return ordered ? earlier.filter((one) => values.includes(one)) : values.filter((one) => earlier.includes(one));
}

function answeredWith(text: string, id: string, answer?: Answer): string {
  const state = stateOf(text);
  const question = findQuestion(state, id);
  const given = answer ?? (question && asItStands(question));
  if (question === undefined || given === undefined) throw new Error(`${id} has nothing to answer with`);
  const was = question.kind === "list" ? question.earlier : undefined;
  return applyEdits(state.source, replyEdits(state, question, { kind: "answer", answer: given, ...(was && { was }) }))
    .text;
}

const EXAMPLES = readdirSync("examples").filter((name) => name.endsWith(".canvas.yaml"));

describe("an answer that is accepted as it stands", () => {
  it.each(EXAMPLES)("changes nothing, whatever is asked: %s", (name) => {
    const state = stateOf(readFileSync(`examples/${name}`, "utf8"));
    const told = [...allQuestions(state)].filter(
      // Of what was found, each answer is another finding.
      ({ id, isOpen, earlier }) => !isOpen && earlier !== undefined && !id.startsWith("F5:"),
    );
    const changed = told.filter(({ id }) => answeredWith(state.source, id) !== state.source);
    expect([told.length > 10, changed.map(({ id }) => id)]).toEqual([true, []]);
  });

  it("keeps the order, the words and the comments of links, and what the question does not offer", () => {
    for (const id of ["B4:bread", "B4:rolls", "B4:cake", "C2:shop", "C2:van", "C3-who:self-service", "A3", "M1"])
      expect([id, answeredWith(TOWN, id)]).toEqual([id, TOWN]);
    for (const id of ["C4-from:sales", "C4-from:fees", "C4-for:sales", "C4-for:fees", "C4:families", "C4:cafes"])
      expect([id, answeredWith(TOWN, id)]).toEqual([id, TOWN]);
    for (const id of ["C2-phases:shop", "C2-what:shop", "C3-why:self-service", "B5:bread", "B4-needs:bread"])
      expect([id, answeredWith(TOWN, id)]).toEqual([id, TOWN]);
  });

  it("keeps the only group where others are for later", () => {
    const text = `canvas: 1
name: B
customer_segments: {families: Families, cafes: {name: Cafés, decision: later}}
value_propositions: {bread: {name: Bread, for: all}, rolls: {name: Rolls, for: [cafes, families]}}
`;
    expect(answeredWith(text, "B4:bread")).toBe(text);
    expect(answeredWith(text, "B4:rolls")).toBe(text);
  });

  it("keeps a text as it was laid out", () => {
    const text = `canvas: 1
name: B
customer_segments:
  families:
    name: Families
    pays: false
    essential_because: >
      The cafés come
      because they do
  cafes: {name: Cafés}
`;
    expect(answeredWith(text, "A5:families")).toBe(text);
  });

  it("brings needs into the register with the weights that they have, and keeps those of situations", () => {
    const text = `canvas: 1
name: B
needs: {fresh: Fresh bread}
customer_segments:
  families:
    name: Families
    needs: {fresh: 2, Not to wait: 5}
    context: [{when: on Sunday, needs: {fresh: 5}}]
`;
    const after = answeredWith(text, "B1:families");
    expect(fieldOfText(after, ["customer_segments", "families", "needs"])).toEqual(
      new Map([
        ["fresh", 2],
        ["not-to-wait", 5],
      ]),
    );
    expect(answeredWith(text, "B1-when:families")).toBe(text);
    const other = answeredWith(text, "B1-when:families", ["on Sunday: Fresh bread, Cake"]);
    expect(fieldOfText(other, ["customer_segments", "families", "context"])).toEqual([
      new Map<string, unknown>([
        ["when", "on Sunday"],
        [
          "needs",
          new Map([
            ["fresh", 5],
            ["cake", 3],
          ]),
        ],
      ]),
    ]);
  });
});

/** Links in all forms: in another order than the groups, `all`, with their block, to what is not asked about. */
const TOWN = `canvas: 1
name: B
market: [diversified, segmented]
needs: {fresh: Fresh bread, rest: No queue}
customer_segments:
  families: {name: Families, priority: 5, needs: [fresh, rest]}
  cafes: {name: Cafés, priority: 2}
  boats: {name: Boats, decision: ignore}
value_propositions:
  bread: {name: Bread, for: [cafes, boats, families], value: [price, design], addresses: [rest, fresh]} # both, for now
  rolls:
    name: Rolls
    for: all
    elements: {dark: Dark rolls, light: Light rolls}
  cake: {name: Cake, for: boats}
channels:
  shop: {for: [cafes, families], phases: [delivery, purchase], delivers: [rolls, dark, bread]}
  van:
    for:
      - cafes # at six
      - families
customer_relationships: {self-service: {for: [cafes, customer_segments/families], purpose: [keep, acquire]}}
revenue_streams:
  sales: {name: Sales, from: all, for: [value_propositions/rolls, bread]}
  fees: {name: Fees, from: [cafes, families], for: [light, rolls]}
`;

const at = (text: string, ...path: string[]) => fieldOfText(text, path);

describe("ticks that change", () => {
  it("leave what holds where it stands, and put what is new behind it", () => {
    const text = TOWN.replace("  boats:", "  schools: Schools\n  boats:");
    const phases = answeredWith(text, "C2-phases:shop", ["awareness", "purchase", "delivery"]);
    expect(at(phases, "channels", "shop", "phases")).toEqual(["delivery", "purchase", "awareness"]);
    const bread = answeredWith(text, "B4:bread", ["families", "cafes", "schools"]);
    expect(at(bread, "value_propositions", "bread", "for")).toEqual(["cafes", "boats", "families", "schools"]);
    const paid = answeredWith(text, "C4-for:sales", ["dark", "light", "cake"]);
    expect(at(paid, "revenue_streams", "sales", "for")).toEqual(["value_propositions/rolls", "cake"]);
    expect(answeredWith(text, "C2:van", ["families", "cafes", "schools"])).toContain("- cafes # at six\n");
  });

  it("say one by one what is left of all, and of an offer", () => {
    const rolls = answeredWith(TOWN, "B4:rolls", ["families"]);
    expect(at(rolls, "value_propositions", "rolls", "for")).toBe("families");
    const sales = answeredWith(TOWN, "C4-for:sales", ["bread", "dark"]);
    expect(at(sales, "revenue_streams", "sales", "for")).toEqual(["dark", "bread"]);
  });

  it("never make everyone of those who were named one by one, for the groups to come are everyone too", () => {
    const text = TOWN.replace("[cafes, boats, families]", "cafes");
    expect(at(answeredWith(text, "B4:bread", ["families", "cafes"]), "value_propositions", "bread", "for")).toEqual([
      "cafes",
      "families",
    ]);
  });

  it("mean everyone where nothing was said and all are ticked, but for those who pay nothing", () => {
    const text = TOWN.replace("from: all, ", "").replace("for: boats", "state: planned");
    const cake = answeredWith(text, "B4:cake", ["families", "cafes"]);
    expect(at(cake, "value_propositions", "cake", "for")).toBe("all");
    expect(at(answeredWith(text, "C4-from:sales", ["families", "cafes"]), "revenue_streams", "sales", "from")).toBe(
      "all",
    );
    const free = text.replace("  boats:", "  readers: {name: Readers, pays: false}\n  boats:");
    expect(at(answeredWith(free, "C4-from:sales", ["families", "cafes"]), "revenue_streams", "sales", "from")).toEqual([
      "families",
      "cafes",
    ]);
  });

  it("leave nothing paid for where none stays, in each of the streams of a group", () => {
    const ticked = (text: string) => ["sales", "fees"].map((id) => at(text, "revenue_streams", id, "for"));
    expect(ticked(answeredWith(TOWN, "C4-for:fees", []))).toEqual([["value_propositions/rolls", "bread"], undefined]);
    expect(ticked(answeredWith(TOWN, "C4:cafes", []))).toEqual([undefined, undefined]);
    expect(ticked(answeredWith(TOWN, "C4:cafes", ["dark", "bread"]))).toEqual([["dark", "bread"], "dark"]);
    const one = TOWN.replace("[cafes, families], for: [light", "families, for: [light");
    expect(ticked(answeredWith(one, "C4:cafes", ["light"]))).toEqual(["light", ["light", "rolls"]]);
    expect(ticked(answeredWith(one.replace("from: all", "from: cafes"), "C4:cafes", []))[0]).toBe(undefined);
  });
});
