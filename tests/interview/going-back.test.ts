import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import type { Question } from "../../src/interview/question.js";
import { load, lostWith } from "../../src/interview/saving.js";
import { findQuestion } from "../../src/interview/session.js";
import { type MemoryFile, memoryFile, OPTIONS } from "./bakery.js";
import { TIER, TWINS, withStreams } from "./risers.js";

/** Each group pays a price of its own: two levels of one. */
const PRICES = withStreams(
  TIER,
  "sales: {from: early, for: rolls, type: asset-sale, price: 3}, cakes: {from: late, for: cake, type: asset-sale, price: 5}",
);

const BACK: Reply = { kind: "back" };
const answer = (given: string): Reply => ({ kind: "answer", answer: given });

/** Replies to one question after the other, then quits. */
async function sit(file: MemoryFile, replies: readonly Reply[], typed: readonly (string | undefined)[] = []) {
  const asked: Question[] = [];
  const told: string[] = [];
  const prompter: Prompter = {
    ask: async (question, _, desk) => {
      const at = asked.push(question) - 1;
      const text = typed[at];
      if (text !== undefined) desk?.note(text);
      return replies[at] ?? { kind: "quit" };
    },
    tell: (text) => void told.push(text),
    show: () => undefined,
  };
  await interview(prompter, file, OPTIONS);
  expect(readCanvas(file.text ?? "").findings).toEqual([]);
  return { asked, told, ids: asked.map(({ id }) => id), text: file.text ?? "" };
}

const TAKEN_BACK = "That answer was taken back: the file is as it was before it.";

describe("back after an answer that took its own question away", () => {
  it.each([
    ["the same people at another price", PRICES, "T1:late", "price"],
    ["one group", TWINS, "S1:early+late", "merge"],
  ])("takes it back: %s", async (_, source, id, chosen) => {
    const { ids, told, text } = await sit(memoryFile(source), [answer(chosen), BACK]);
    expect(ids).toEqual([id, "A1-name:early", id]);
    expect(told).toContain(TAKEN_BACK);
    expect(text).toBe(source);
  });

  it("can be answered anew", async () => {
    const replies = [answer("price"), BACK, answer("price"), answer("Everybody near")];
    const { ids, text } = await sit(memoryFile(PRICES), replies);
    expect(ids.slice(0, 4)).toEqual(["T1:late", "A1-name:early", "T1:late", "A1-name:early"]);
    expect(readCanvas(text).canvas?.segments.map(({ id, name }) => [id, name])).toEqual([["early", "Everybody near"]]);
    expect(text).not.toContain("drafts");
  });

  it("fills in what was typed, and keeps what was typed since: a name that is no longer vague", async () => {
    const vague = TWINS.replace("Early risers", "People");
    const file = memoryFile(vague);
    const { asked, text } = await sit(file, [answer("Bakers' neighbours"), BACK], [undefined, "channels"]);
    expect(asked[0]?.id).toBe("A1-who:early");
    expect(asked[2]).toMatchObject({ id: "A1-who:early", draft: "Bakers' neighbours" });
    expect(readCanvas(text).canvas?.segments[0]?.name).toBe("People");
    expect(text.replace(/\s+/g, " ")).toContain("drafts: {S1:early+late: channels, A1-who:early: Bakers' neighbours}");
  });

  it("gives back what was for a group that was ignored, and fills in the decision", async () => {
    const undecided = PRICES.replaceAll(", decision: serve", "");
    const decisions = new Map([
      ["early", "serve"],
      ["late", "ignore"],
    ]);
    const { asked, text } = await sit(memoryFile(undecided), [{ kind: "answer", answer: decisions }, BACK]);
    expect(asked.map(({ id }) => id)).toEqual(["D2", "D2-why:late", "D2"]);
    expect(asked[2]?.draft).toEqual(decisions);
    expect(text.replace(/, drafts: \{.*?\}\}/s, "")).toContain("{from: late, for: cake, type: asset-sale, price: 5}");
  });

  it("takes back one after the other", async () => {
    const { ids, told, text } = await sit(memoryFile(PRICES), [answer("price"), answer("Risers"), BACK, BACK]);
    expect([ids[3], ids[4]]).toEqual(["A1-name:early", "T1:late"]);
    expect(told.filter((line) => line.includes("taken back"))).toEqual([TAKEN_BACK, TAKEN_BACK]);
    expect(text).toBe(PRICES);
  });

  it.each([
    ["nothing, where levels of the price tell all of it", PRICES, []],
    [
      "what no level tells",
      PRICES.replace("price: 5}", "price: 5, notes: On Sundays}"),
      ['"cakes" goes, with: from; for; type; price; notes.'],
    ],
  ])("is told before it what goes: %s", (_, source, expected) => {
    const file = memoryFile(source);
    const question = findQuestion(load(file, OPTIONS), "T1:late");
    if (!question) throw new Error("it is not asked");
    expect(lostWith(file, OPTIONS, question, answer("price"))).toEqual(expected);
  });

  it("says that it stays when more was answered since", async () => {
    const file = memoryFile(PRICES.replace("orientation: value-driven\n", ""));
    const replies = [answer("price"), answer("Risers"), answer("value-driven"), BACK, BACK];
    const { ids, told, text } = await sit(file, replies);
    expect(ids.slice(2, 5)).toEqual(["E5", "R", "E5"]);
    expect(told.slice(-2)).toEqual([
      "The answer to this stays, as more was answered since: What is the one group called now?",
      'The answer to this stays, as more was answered since: "Late risers" get what "Early risers" get, and more, and need nothing else. A different group, or a price?',
    ]);
    expect(readCanvas(text).canvas?.segments.map(({ name }) => name)).toEqual(["Risers"]);
  });

  it("leaves what another program wrote meanwhile", async () => {
    const file = memoryFile(PRICES);
    const replies = [answer("price"), BACK];
    let count = 0;
    const prompter: Prompter = {
      ask: async () => {
        const reply = replies[count++] ?? { kind: "quit" };
        if (reply === BACK) file.text = file.text?.replace("# ours", "# theirs");
        return reply;
      },
      tell: () => undefined,
      show: () => undefined,
    };
    await interview(prompter, file, OPTIONS);
    expect(file.text).toContain("# theirs");
    expect(readCanvas(file.text ?? "").canvas?.segments).toHaveLength(1);
  });
});

describe("the name of a group that two groups became", () => {
  it("is asked for, with both names there; no other group may be called so", async () => {
    const { asked } = await sit(
      memoryFile(
        TWINS.replace(
          "customer_segments:",
          "customer_segments:\n  kids: {name: Kids, decision: ignore, because: Too few}",
        ),
      ),
      [answer("merge")],
    );
    const [, naming] = asked;
    expect(naming).toMatchObject({
      id: "A1-name:early",
      earlier: "Early risers",
      draft: "Early risers and Late risers",
    });
    expect(naming?.kind === "text" && naming.check?.("kids!")).toBe('Another group is called "kids!" already.');
  });

  it("is asked for in the next sitting too, and no more once it is answered", async () => {
    const file = memoryFile(TWINS);
    await sit(file, [answer("merge")]);
    const { ids, text } = await sit(file, [answer("Early risers and Late risers")]);
    expect(ids[0]).toBe("A1-name:early");
    expect(text).toContain("name: Early risers and Late risers");
    expect((await sit(file, [])).ids).not.toContain("A1-name:early");
  });
});
