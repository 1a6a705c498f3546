import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import { findQuestion } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { answering, memoryFile, OPTIONS } from "./bakery.js";
import { TIER, TWINS, withStreams } from "./risers.js";

/** Interviews with answers on a canvas; notes which questions were asked. */
async function ask(text: string, answers: Readonly<Record<string, unknown>>) {
  const script = answering(answers);
  const asked: string[] = [];
  const file = memoryFile(text);
  const prompter: Prompter = {
    ask: (question, progress): Promise<Reply> => {
      asked.push(question.id);
      return script.ask(question, progress);
    },
    tell: () => undefined,
    show: () => undefined,
  };
  await interview(prompter, file, OPTIONS);
  const { canvas, findings } = readCanvas(file.text ?? "");
  expect(findings).toEqual([]);
  return { asked, canvas, text: file.text ?? "" };
}

describe("two groups that look the same", () => {
  it("are shown once the rest is answered", async () => {
    expect((await ask(TWINS, {})).asked).toEqual(["S1:early+late", "M1-again", "R"]);
  });

  it("become one group: links, needs and comments stay", async () => {
    const { canvas, text } = await ask(TWINS, { "S1:early+late": "merge" });
    expect(canvas?.segments.map(({ id }) => id)).toEqual(["early"]);
    expect(canvas?.streams[0]?.from?.map(({ to }) => to)).toEqual(["early"]);
    expect(text).toContain("channels: {shop: {for: all}} # ours");
    expect(text).not.toContain("late:");
  });

  it("become one in every list, and the comments beside both stay", async () => {
    const told = TWINS.replace(
      "channels: {shop: {for: all}} # ours",
      "channels:\n  shop:\n    for:\n      - early # at six\n      - late # at ten",
    );
    const { text } = await ask(told, { "S1:early+late": "merge" });
    expect(text).toContain("    for:\n      - early # at six\n      # at ten\n");
  });

  it("become one, and what was said to separate the first from another is taken back where it is the same now", async () => {
    const three = TWINS.replace(
      "decision: serve}\nvalue_propositions",
      "decision: serve}\n  owls: {name: Owls, who: person, pays: true, needs: [bread, trust], economics: {profitability: high}, decision: serve}\nvalue_propositions",
    )
      .replace("priority: 1,", "priority: 1, separate_from: {owls: channels},")
      .replace(
        "channels: {shop: {for: all}} # ours",
        "channels: {one: {for: all}, two: {for: all}, three: {for: all}, four: {for: all}, five: {for: [late, owls]}, six: {for: owls}}",
      )
      .replace("[early, late]", "[early, late, owls]")
      .replace("D3:late", "D3:late, D3:owls");
    const { text } = await ask(three, { "S1:early+late": "merge" });
    expect(text).not.toContain("separate_from");
  });

  it("become one that pays, where money comes from the first and the second was said to pay nothing", async () => {
    const half = TWINS.replace("pays: true, needs", "needs")
      .replace(
        "Late risers, who: person, pays: true",
        "Late risers, who: person, pays: false, essential_because: Crowd",
      )
      .replace("from: [early, late]", "from: early");
    const { canvas, text } = await ask(half, { "S1:early+late": "merge" });
    expect(canvas?.segments.map(({ id, pays }) => [id, pays])).toEqual([["early", undefined]]);
    expect(lintCanvas(text, { file: "a" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("can be told apart by what differs: that field is asked again", async () => {
    const { asked, canvas } = await ask(TWINS, {
      "S1:early+late": "channels",
      C1: ["Shop", "Night kiosk"],
      "C2:night-kiosk": "late",
    });
    expect(asked.slice(0, 3)).toEqual(["S1:early+late", "C1", "C2:shop"]);
    expect(canvas?.channels.map(({ id, for: links }) => [id, links?.map(({ to }) => to)])).toEqual([
      ["shop", ["all"]],
      ["night-kiosk", ["late"]],
    ]);
  });

  it("may be left as they are, and are not asked about again", async () => {
    const { text } = await ask(TWINS, { "S1:early+late": "leave" });
    expect((await ask(text, {})).asked).toEqual(["M1-again", "R"]);
  });
});

describe("the facts that would separate most pairs", () => {
  const OPEN = TWINS.replace(
    ", economics: {profitability: low}, decision: serve}\n  late",
    ", decision: serve}\n  late",
  )
    .replace("{shop: {for: all}}", "{shop: {for: early}, kiosk: {for: early}}")
    .replace("answered: [", "answered: [D1, ");

  it("are asked for at the end, one group at a time", async () => {
    const { asked, canvas } = await ask(OPEN, { "L:channels/late": ["kiosk"] });
    expect(asked[0]).toBe("L:channels/late");
    expect(canvas?.channels[1]?.for?.map(({ to }) => to)).toEqual(["early", "late"]);
  });

  it("are asked for by the types of relationships where there is none yet, and not at all where nothing can be chosen", async () => {
    const bare = OPEN.replace(/channels: .*/, "").replace(/customer_relationships: .*/, "");
    const { asked, canvas } = await ask(bare.replace("answered: [", "answered: [C1, C3, "), {
      "L:relationships/early": ["self-service"],
    });
    expect(asked.filter((id) => id.startsWith("L:channels"))).toEqual([]);
    expect(asked).toContain("L:relationships/early");
    expect(canvas?.relationships.map(({ id, for: links }) => [id, links?.map(({ to }) => to)])).toEqual([
      ["self-service", ["early"]],
    ]);
  });

  it("offer the next group what exists, and the types of which there is none yet", () => {
    const question = (relationships: string, group: string) => {
      const canvas = OPEN.replace(/channels: .*/, "").replace(/customer_relationships: .*/, relationships);
      const state = stateOf(canvas.replace("answered: [", "answered: [C1, C3, "), "2026-09-30");
      return state && findQuestion(state, `L:relationships/${group}`);
    };
    const next = question("customer_relationships: {desk: {type: self-service, for: early}}", "late");
    if (next?.kind !== "checklist") throw new Error("not asked");
    const others = ["personal-assistance", "dedicated-personal-assistance", "automated-services"];
    expect(next.options.map(({ value }) => value)).toEqual(["desk", ...others, "communities", "co-creation"]);
    expect(next.edits(["desk", "communities"])).toEqual([
      { kind: "append", path: ["customer_relationships", "desk", "for"], value: "late" },
      { kind: "set", path: ["customer_relationships", "communities"], value: { for: "late" } },
    ]);
  });

  it("make no link mean two things: a relationship is not called like an offer that a hypothesis is about", async () => {
    const till = OPEN.replace(/channels: .*/, "")
      .replace(/customer_relationships: .*/, "")
      .replace("value_propositions: {", "value_propositions: {self-service: {for: all}, ")
      .replace("importance: 4", "importance: 4, about: self-service");
    const typed = [["self-service-2", "self-service"]];
    const left = await ask(till.replace("answered: [", "answered: [C1, C3, "), {
      "L:relationships/early": ["self-service"],
    });
    expect(left.canvas?.relationships.map(({ id, type }) => [id, type])).toEqual(typed);
    const first = await ask(till, { C3: ["self-service"] });
    expect(first.canvas?.relationships.map(({ id, type }) => [id, type])).toEqual(typed);
  });

  it("are at most five", async () => {
    const full = OPEN.replace("answered: [", "answered: [L:a/x, L:b/x, L:c/x, L:d/x, L:e/x, ");
    expect((await ask(full, {})).asked.filter((id) => id.startsWith("L:"))).toEqual([]);
  });

  it("are not asked for when their question was skipped before", async () => {
    for (const earlier of ["C1", "C1:late"]) {
      const skipped = OPEN.replace("x-interview: {", `x-interview: {skipped: [${earlier}], `);
      expect((await ask(skipped, {})).asked.filter((id) => id.startsWith("L:channels"))).toEqual([]);
    }
  });
});

describe("a profit that was judged and does not tell", () => {
  const NEIGHBOURS = TWINS.replace(
    "late: {name: Late risers, who: person, pays: true, needs: [bread, trust], economics: {profitability: low}",
    "late: {name: Late risers, who: person, pays: true, needs: [bread, trust], economics: {profitability: medium}",
  );

  it("is asked for in amounts, which do tell", async () => {
    const { asked, text } = await ask(NEIGHBOURS, {
      "L:economics/early": { profit_per_customer: "20" },
      "L:economics/late": { profit_per_customer: "90" },
    });
    expect(asked.slice(0, 2)).toEqual(["L:economics/early", "L:economics/late"]);
    expect(asked).not.toContain("S1:early+late");
    expect(text).toMatch(/profitability: low,\s+profit_per_customer: 20/);
  });

  it("is not asked for again where the amounts were passed over", async () => {
    const passed = NEIGHBOURS.replace("x-interview: {", "x-interview: {skipped: [D1-numbers:early, D1-numbers:late], ");
    expect((await ask(passed, {})).asked[0]).toBe("S1:early+late");
  });

  it("leads to the amounts when it is said to be what differs", async () => {
    const { asked } = await ask(NEIGHBOURS, {
      "L:economics/early": null,
      "L:economics/late": null,
      "S1:early+late": "profitability",
    });
    expect(asked.slice(2, 5)).toEqual(["S1:early+late", "D1-numbers:early", "D1-numbers:late"]);
  });
});

describe("what was answered with nothing", () => {
  it("is not asked for again in the end", async () => {
    const unpaid = TWINS.replace("from: [early, late]", "from: early").replace("answered: [", "answered: [C4:late, ");
    expect((await ask(unpaid, {})).asked.filter((id) => id.startsWith("L:pays-for"))).toEqual([]);
  });
});

describe("a tier", () => {
  const streams = (text: string) => withStreams(TIER, text);

  it("that is a price becomes a level of the stream, and the two groups one", async () => {
    const both = streams(
      "sales: {from: early, for: rolls, type: asset-sale, price: 3}, cake-sales: {from: late, for: cake, type: asset-sale, price: 5, per: unit}",
    );
    const { asked, canvas, text } = await ask(both, { "T1:late": "price" });
    expect(asked).toContain("T1:late");
    expect(canvas?.segments.map(({ id }) => id)).toEqual(["early"]);
    expect(text).toContain("    tiers:\n      basic: {price: 3}\n      late: {price: 5, per: unit, adds: cake}\n");
    expect(canvas?.streams.map(({ id, price }) => [id, price])).toEqual([["sales", undefined]]);
    expect(canvas?.hypotheses).toHaveLength(1);
  });

  it("beside a group that pays nothing has a level that is free, and the group pays", async () => {
    const free = streams("cake-sales: {from: late, for: cake, type: asset-sale}").replace(
      "{name: Early risers, who: person, priority: 1, pays: true",
      "{name: Early risers, who: person, priority: 1, pays: false, essential_because: Late risers come for them",
    );
    const { canvas, text } = await ask(free, { "T1:late": "price" });
    expect(text).toContain("    tiers:\n      basic: {price: 0}\n      late: {adds: cake}\n");
    expect(canvas?.segments.map(({ id, pays }) => [id, pays])).toEqual([["early", true]]);
    const errors = lintCanvas(text, { file: "a" }).findings.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  const TWO_STREAMS = "sales: {from: [early, late], for: rolls, type: asset-sale}, tips: {from: late, type: donation}";

  it("makes one group of the two, and nothing of the streams, where they do not show which price is meant", async () => {
    const { canvas, text } = await ask(streams(TWO_STREAMS), { "T1:late": "price" });
    expect(canvas?.segments.map(({ id }) => id)).toEqual(["early"]);
    expect(canvas?.streams.map(({ id, from, tiers }) => [id, from?.map(({ to }) => to), tiers])).toEqual([
      ["sales", ["early"], []],
      ["tips", ["early"], []],
    ]);
    expect(canvas?.hypotheses).toHaveLength(1);
    const errors = lintCanvas(text, { file: "a" }).findings.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  it.each([
    [TWO_STREAMS, "The same people at another price: make one group of them; revenue streams stay as they are"],
    ["sales: {from: [early, late], for: rolls}", "The same people at another price: make one group of them"],
  ])("is offered as what it comes to (%s)", (given, label) => {
    const state = stateOf(streams(given), OPTIONS.today);
    const question = state && findQuestion(state, "T1:late");
    expect(question?.kind === "choice" && question.options[1]?.label).toBe(label);
  });

  it("becomes a belief where it is not known", async () => {
    const { canvas } = await ask(TIER, { "T1:late": "don't know" });
    expect(canvas?.segments).toHaveLength(2);
    expect(canvas?.hypotheses.map(({ name }) => name)).toContain(
      "We believe Late risers are Early risers at another price",
    );
  });

  it("is asked for its own need when it is a group", async () => {
    const { asked } = await ask(TIER, { "T1:late": "group" });
    expect(asked[asked.indexOf("T1:late") + 1]).toBe("B1:late");
  });
});
